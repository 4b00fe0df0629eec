# Generated from specs/payments/3.0/bulk-payment-status-update.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=bulk-payment-status-update @operation=post-api-v1-batch @method=POST @endpoint=/api/v1/batch
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
          "descriptionText": "descriptionText 1 {{fresh text 8}}"
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
        "result_file": "result_file 1 {{fresh text 8}}",
        "resultGeneratedAt": "{{time 31 days ago}}",
        "note": "note 1 {{fresh text 8}}"
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
    Scenario: The body of the answer matches its schema
      When the request "post-api-v1-batch" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.bulk-payment-status-update.post-api-v1-batch.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-api-v1-batch" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=payments.bulk-payment-status-update.post-api-v1-batch.accepts-boundary.query-X-CorrelationID-maxLength @check=accepts-boundary @depth=standard @clause=/paths/~1api~1v1~1batch/post/parameters/1/schema/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the query parameter "X-CorrelationID"
      Given the unchanged request "post-api-v1-batch" is accepted
      And the query parameter "X-CorrelationID" is set to "xxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-api-v1-batch" is sent
      Then the request is accepted, because the clause "POST /api/v1/batch, parameter 2: maxLength" allows it

    @id=payments.bulk-payment-status-update.post-api-v1-batch.accepts-boundary.header-X-Callback-URL-maxLength @check=accepts-boundary @depth=standard @clause=/paths/~1api~1v1~1batch/post/parameters/2/schema/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the header "X-Callback-URL"
      Given the unchanged request "post-api-v1-batch" is accepted
      And the header "X-Callback-URL" is set to "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-api-v1-batch" is sent
      Then the request is accepted, because the clause "POST /api/v1/batch, parameter 3: maxLength" allows it

    @id=payments.bulk-payment-status-update.post-api-v1-batch.accepts-boundary.body-note-maxLength @check=accepts-boundary @depth=standard @clause=/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/properties/note/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the property "$.note"
      Given the unchanged request "post-api-v1-batch" is accepted
      And the request body property "$.note" is set to "{{fresh text 8}}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-api-v1-batch" is sent
      Then the request is accepted, because the clause "POST /api/v1/batch, request body, note: maxLength" allows it

    @id=payments.bulk-payment-status-update.post-api-v1-batch.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-api-v1-batch" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-api-v1-batch" is sent
      Then the additional property is ignored, as the clause "POST /api/v1/batch, request body" allows

    @id=payments.bulk-payment-status-update.post-api-v1-batch.odd-texts.quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the query cause no server error
      Given the unchanged request "post-api-v1-batch" is accepted
      And the query parameter "X-CorrelationID" is set to "O'Brien \"x\" \\ % ([*"
      When the request "post-api-v1-batch" is sent
      Then the server does not fail

    @id=payments.bulk-payment-status-update.post-api-v1-batch.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "post-api-v1-batch" is accepted
      And the request body property "$.note" is set to "O'Brien \"x\" \\ % ([*"
      When the request "post-api-v1-batch" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=payments.bulk-payment-status-update.post-api-v1-batch.missing-required.query-batchId @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1api~1v1~1batch/post/parameters/0/required
    Scenario: A request without the query parameter "batchId" is refused
      Given the unchanged request "post-api-v1-batch" is accepted
      And the query parameter "batchId" is left out
      And the changed request breaks the clause "POST /api/v1/batch, parameter 1: required" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.missing-required.body-requestId @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.requestId" is refused
      Given the unchanged request "post-api-v1-batch" is accepted
      And the request body property "$.requestId" is left out
      And the changed request breaks the clause "POST /api/v1/batch, request body: required" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.missing-required.query-X-CorrelationID @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1api~1v1~1batch/post/parameters/1/required
    Scenario: A request without the query parameter "X-CorrelationID" is refused
      Given the unchanged request "post-api-v1-batch" is accepted
      And the query parameter "X-CorrelationID" is left out
      And the changed request breaks the clause "POST /api/v1/batch, parameter 2: required" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.missing-required.body-batchId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.batchId" is refused
      Given the unchanged request "post-api-v1-batch" is accepted
      And the request body property "$.batchId" is left out
      And the changed request breaks the clause "POST /api/v1/batch, request body: required" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.missing-required.body-TotalTransactions @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.TotalTransactions" is refused
      Given the unchanged request "post-api-v1-batch" is accepted
      And the request body property "$.TotalTransactions" is left out
      And the changed request breaks the clause "POST /api/v1/batch, request body: required" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.wrong-type.body-TotalTransactions @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/properties/TotalTransactions/type
    Scenario: A value of the wrong type is refused for the property "$.TotalTransactions"
      Given the unchanged request "post-api-v1-batch" is accepted
      And the request body property "$.TotalTransactions" is set to "not a number"
      And the changed request breaks the clause "POST /api/v1/batch, request body, TotalTransactions: type" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.wrong-type.body-TotalTransactions-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/properties/TotalTransactions/type
    Scenario: The right value written as a text is refused for the property "$.TotalTransactions"
      Given the unchanged request "post-api-v1-batch" is accepted
      And the request body property "$.TotalTransactions" is set to "1"
      And the changed request breaks the clause "POST /api/v1/batch, request body, TotalTransactions: type" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.wrong-type.body-result_file-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/properties/result_file/type
    Scenario: A number in place of a text is refused for the property "$.result_file"
      Given the unchanged request "post-api-v1-batch" is accepted
      And the request body property "$.result_file" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /api/v1/batch, request body, result_file: type" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.wrong-type.body-ongoing @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/properties/ongoing/type
    Scenario: A value of the wrong type is refused for the property "$.ongoing"
      Given the unchanged request "post-api-v1-batch" is accepted
      And the request body property "$.ongoing" is set to "not a number"
      And the changed request breaks the clause "POST /api/v1/batch, request body, ongoing: type" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.wrong-type.body-failed @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/properties/failed/type
    Scenario: A value of the wrong type is refused for the property "$.failed"
      Given the unchanged request "post-api-v1-batch" is accepted
      And the request body property "$.failed" is set to "not a number"
      And the changed request breaks the clause "POST /api/v1/batch, request body, failed: type" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.null-value.body-TotalTransactions @check=null-value @depth=standard @clause=/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/properties/TotalTransactions/type
    Scenario: Null is refused for the property "$.TotalTransactions"
      Given the unchanged request "post-api-v1-batch" is accepted
      And the request body property "$.TotalTransactions" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /api/v1/batch, request body, TotalTransactions: type" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.null-value.body-ongoing @check=null-value @depth=standard @clause=/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/properties/ongoing/type
    Scenario: Null is refused for the property "$.ongoing"
      Given the unchanged request "post-api-v1-batch" is accepted
      And the request body property "$.ongoing" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /api/v1/batch, request body, ongoing: type" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.null-value.body-failed @check=null-value @depth=standard @clause=/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/properties/failed/type
    Scenario: Null is refused for the property "$.failed"
      Given the unchanged request "post-api-v1-batch" is accepted
      And the request body property "$.failed" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /api/v1/batch, request body, failed: type" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-api-v1-batch" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /api/v1/batch, request body: type" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.wrong-format.body-resultGeneratedAt @check=wrong-format @depth=standard @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/properties/resultGeneratedAt/format
    Scenario: A value that does not match its format is refused for the property "$.resultGeneratedAt"
      Given the unchanged request "post-api-v1-batch" is accepted
      And the request body property "$.resultGeneratedAt" is set to "2024-13-45T08:00:00Z"
      And the changed request breaks the clause "POST /api/v1/batch, request body, resultGeneratedAt: format" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.wrong-length.query-batchId-maxLength @check=wrong-length @clause=/paths/~1api~1v1~1batch/post/parameters/0/schema/maxLength
    Scenario: A text that is too long is refused for the query parameter "batchId"
      Given the unchanged request "post-api-v1-batch" is accepted
      And the query parameter "batchId" is set to "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /api/v1/batch, parameter 1: maxLength" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.wrong-length.query-X-CorrelationID-maxLength @check=wrong-length @depth=standard @clause=/paths/~1api~1v1~1batch/post/parameters/1/schema/maxLength
    Scenario: A text that is too long is refused for the query parameter "X-CorrelationID"
      Given the unchanged request "post-api-v1-batch" is accepted
      And the query parameter "X-CorrelationID" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /api/v1/batch, parameter 2: maxLength" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.wrong-length.header-X-Callback-URL-maxLength @check=wrong-length @depth=standard @clause=/paths/~1api~1v1~1batch/post/parameters/2/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-Callback-URL"
      Given the unchanged request "post-api-v1-batch" is accepted
      And the header "X-Callback-URL" is set to "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /api/v1/batch, parameter 3: maxLength" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1api~1v1~1batch/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-api-v1-batch" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /api/v1/batch, request body" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment-status-update.post-api-v1-batch.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1api~1v1~1batch/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-api-v1-batch" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /api/v1/batch, request body" of the definition
      When the request "post-api-v1-batch" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=payments.bulk-payment-status-update.post-api-v1-batch.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-api-v1-batch" is accepted
      When the request "post-api-v1-batch" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-payment-status-update.post-api-v1-batch.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-api-v1-batch" is accepted
      When the request "post-api-v1-batch" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-payment-status-update.post-api-v1-batch.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-api-v1-batch" is accepted
      When the request "post-api-v1-batch" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-payment-status-update.post-api-v1-batch.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-api-v1-batch" is accepted
      When the request "post-api-v1-batch" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-payment-status-update.post-api-v1-batch.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-api-v1-batch" is accepted
      When the request "post-api-v1-batch" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-payment-status-update.post-api-v1-batch.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-api-v1-batch" is accepted
      When the request "post-api-v1-batch" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-payment-status-update.post-api-v1-batch.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "post-api-v1-batch" is accepted
      When the request "post-api-v1-batch" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-payment-status-update.post-api-v1-batch.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-api-v1-batch" is accepted
      When the request "post-api-v1-batch" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-payment-status-update.post-api-v1-batch.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.13 @requirement=6.14-3 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-api-v1-batch" is accepted
      When the request "post-api-v1-batch" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=payments.bulk-payment-status-update.post-api-v1-batch.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-api-v1-batch" is sent
      Then the success response is written in UTF-8

    @id=payments.bulk-payment-status-update.post-api-v1-batch.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-api-v1-batch" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-api-v1-batch" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=payments.bulk-payment-status-update.post-api-v1-batch.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-api-v1-batch" is accepted
      When the request "post-api-v1-batch" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=payments.bulk-payment-status-update.post-api-v1-batch.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-api-v1-batch" is accepted
      When the request "post-api-v1-batch" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=payments.bulk-payment-status-update.post-api-v1-batch.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-api-v1-batch" is accepted
      When the request "post-api-v1-batch" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=payments.bulk-payment-status-update.post-api-v1-batch.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-api-v1-batch" is accepted
      When the request "post-api-v1-batch" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=payments.bulk-payment-status-update.post-api-v1-batch.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1api~1v1~1batch/post/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-api-v1-batch" is accepted
      And the query parameter "batchId" is left out
      And the changed request breaks the clause "POST /api/v1/batch, parameter 1: required" of the definition
      When the request "post-api-v1-batch" is sent
      Then the response reveals nothing about how the candidate is built

  Rule: The candidate calls as the definition says

    @id=payments.bulk-payment-status-update.post-api-v1-batch.callback-arrives @check=callback-arrives @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      And the next request is "bulk-payment/post-batchtransactions"
      When the request "bulk-payment/post-batchtransactions" is sent
      Then the call "bulk-payment-status-update/post-api-v1-batch" arrives

    @id=payments.bulk-payment-status-update.post-api-v1-batch.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      And the next request is "bulk-payment/post-batchtransactions"
      When the request "bulk-payment/post-batchtransactions" is sent
      Then the body of the call "bulk-payment-status-update/post-api-v1-batch" complies with the OAS schema of its request

    @id=payments.bulk-payment-status-update.post-api-v1-batch.callback-once @check=callback-once @depth=standard
    Scenario: The call arrives only once
      Given a callback address that can be reached
      And the next request is "bulk-payment/post-batchtransactions"
      When the request "bulk-payment/post-batchtransactions" is sent
      Then the call "bulk-payment-status-update/post-api-v1-batch" arrives only once
