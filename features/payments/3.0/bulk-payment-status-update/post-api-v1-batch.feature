# Generated from specs/payments/3.0/bulk-payment-status-update.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=payments @api=bulk-payment-status-update @operation=post-api-v1-batch @method=POST @endpoint=/api/v1/batch @level=REQUIRED @requirement=6.1-4 @requirement=6.1-7 @requirement=6.9-1 @requirement=6.9-3 @requirement=6.9-4 @requirement=6.16.1
Feature: Batch Payment Status Update API 1.0.4, post-api-v1-batch
  Takes a report of how far a batch has come.

  Background:
    Given an environment at "apiRoot" of the API "bulk-payment-status-update"
    And the resource "/api/v1/batch"
    And the credential of the candidate profile is presented
    And an existing "beneficiary", created with the request "register-beneficiary-request/post-identityAccountMapper-beneficiary" and the body:
      """json
      {
        "RequestID": "{{fresh text 12}}",
        "Beneficiaries": [
          {
            "payeeIdentity": "{{fresh text}}",
            "PaymentModality": "01",
            "FinancialAddress": "{{profile financialAddress}}"
          }
        ]
      }
      """
    And an existing "batch", created with the request "bulk-payment/post-batchtransactions" and the body:
      """json
      [
        {
          "requestId": "{{fresh text}}",
          "creditParty": [
            {
              "key": "payeeIdentity",
              "value": "{{existing beneficiary identifier}}"
            }
          ],
          "debitParty": [
            {
              "key": "accountNumber",
              "value": "{{profile payerAccount}}"
            }
          ],
          "paymentMode": "{{profile paymentMode}}",
          "amount": "{{profile amount}}",
          "currency": "{{profile currency}}",
          "descriptionText": "descriptionText 1"
        }
      ]
      """
    And the query parameter "batchId" is set to the identifier of the existing "batch"
    And the query parameter "X-CorrelationID" is set to "{{fresh text 12}}"
    And the request body:
      """json
      {
        "requestId": "{{fresh text 12}}",
        "batchId": "{{existing batch identifier}}",
        "TotalTransactions": 1,
        "ongoing": 0,
        "failed": 0,
        "completed": 1,
        "currency": "{{profile currency}}",
        "totalAmount": "{{profile amount}}",
        "completed_amount": "{{profile amount}}",
        "ongoing_amount": 0,
        "failed_amount": 0,
        "result_file": "result_file 1",
        "resultGeneratedAt": "2024-05-01T08:00:00Z",
        "note": "note 1"
      }
      """
    But a refusal is not held against the candidate, because "the report of a bank makes sense only after the Building Block has given the bank the batch"

  Rule: A valid request is answered as the definition says

    @id=payments.bulk-payment-status-update.post-api-v1-batch.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-api-v1-batch" is sent
      Then the operation is served

    @id=payments.bulk-payment-status-update.post-api-v1-batch.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-api-v1-batch" is sent
      Then the response status code is one of "200, 202"

    @id=payments.bulk-payment-status-update.post-api-v1-batch.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-api-v1-batch" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.bulk-payment-status-update.post-api-v1-batch.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-api-v1-batch" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.bulk-payment-status-update.post-api-v1-batch.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-api-v1-batch" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=payments.bulk-payment-status-update.post-api-v1-batch.missing-required.query-batchId @check=missing-required
    Scenario: The query parameter "batchId" is left out
      Given the request "post-api-v1-batch" is accepted as it stands
      And the query parameter "batchId" is left out
      And this breaks the clause "/paths/~1api~1v1~1batch/post/parameters/0/required" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.missing-required.query-X-CorrelationID @check=missing-required
    Scenario: The query parameter "X-CorrelationID" is left out
      Given the request "post-api-v1-batch" is accepted as it stands
      And the query parameter "X-CorrelationID" is left out
      And this breaks the clause "/paths/~1api~1v1~1batch/post/parameters/1/required" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.missing-required.body-requestId @check=missing-required
    Scenario: The required property "$.requestId" is left out
      Given the request "post-api-v1-batch" is accepted as it stands
      And the request body property "$.requestId" is left out
      And this breaks the clause "/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.missing-required.body-batchId @check=missing-required
    Scenario: The required property "$.batchId" is left out
      Given the request "post-api-v1-batch" is accepted as it stands
      And the request body property "$.batchId" is left out
      And this breaks the clause "/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.missing-required.body-TotalTransactions @check=missing-required
    Scenario: The required property "$.TotalTransactions" is left out
      Given the request "post-api-v1-batch" is accepted as it stands
      And the request body property "$.TotalTransactions" is left out
      And this breaks the clause "/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.wrong-type.body-TotalTransactions @check=wrong-type
    Scenario: The property "$.TotalTransactions" has a value of the wrong type
      Given the request "post-api-v1-batch" is accepted as it stands
      And the request body property "$.TotalTransactions" is set to "not a number"
      And this breaks the clause "/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/properties/TotalTransactions/type" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.wrong-type.body-ongoing @check=wrong-type
    Scenario: The property "$.ongoing" has a value of the wrong type
      Given the request "post-api-v1-batch" is accepted as it stands
      And the request body property "$.ongoing" is set to "not a number"
      And this breaks the clause "/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/properties/ongoing/type" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.wrong-type.body-failed @check=wrong-type
    Scenario: The property "$.failed" has a value of the wrong type
      Given the request "post-api-v1-batch" is accepted as it stands
      And the request body property "$.failed" is set to "not a number"
      And this breaks the clause "/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/properties/failed/type" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=payments.bulk-payment-status-update.post-api-v1-batch.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-api-v1-batch" is accepted as it stands
      And no credential is presented
      When the request "post-api-v1-batch" is sent
      Then access is refused with the status code 401 or 403

  Rule: The candidate calls as the definition says

    @id=payments.bulk-payment-status-update.post-api-v1-batch.callback-arrives @check=callback-arrives
    Scenario: The call arrives
      Given a callback address that can be reached
      And the next request is "bulk-payment/post-batchtransactions"
      When the request "bulk-payment/post-batchtransactions" is sent
      Then the call "bulk-payment-status-update/post-api-v1-batch" arrives

    @id=payments.bulk-payment-status-update.post-api-v1-batch.callback-schema @check=callback-schema
    Scenario: The body of the call meets its schema
      Given a callback address that can be reached
      And the next request is "bulk-payment/post-batchtransactions"
      When the request "bulk-payment/post-batchtransactions" is sent
      Then the body of the call "bulk-payment-status-update/post-api-v1-batch" complies with the OAS schema of its request
