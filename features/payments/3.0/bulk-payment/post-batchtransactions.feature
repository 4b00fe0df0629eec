# Generated from specs/payments/3.0/bulk-payment.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=payments @api=bulk-payment @operation=post-batchtransactions @method=POST @endpoint=/batchtransactions @level=REQUIRED @requirement=6.1-6 @requirement=6.1-9 @requirement=6.1-10 @requirement=6.1-11 @requirement=6.1-18 @requirement=6.1-19 @requirement=6.1-20 @requirement=6.4-p1 @requirement=6.4-p2 @requirement=6.4-p3 @requirement=6.5-2 @requirement=6.8-1 @requirement=6.8-4 @requirement=6.9-1 @requirement=6.9-3 @requirement=6.9-4 @requirement=6.9-5 @requirement=6.9-6 @requirement=6.9-7 @requirement=6.9-9 @requirement=6.14-5 @requirement=6.16.1
Feature: Batch Transaction Handover API 1.0.2, post-batchtransactions
  Takes a batch of credits and gives it an identifier.

  The vendor supplies: Platform-TenantId.

  Background:
    Given an environment at "apiRoot" of the API "bulk-payment"
    And the resource "/batchtransactions"
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
    And the query parameter "type" is set to "raw"
    And the header "X-CorrelationID" is set to "{{fresh text}}"
    And the header "Platform-TenantId" is set to the profile value "Platform-TenantId", or to "tenant-1" where the profile has none
    And the header "X-Callback-URL" is set to "{{callback}}"
    And the request body:
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
    But a refusal is not held against the candidate, because "the GovSpec does not say by which keys the parties to a payment are named"

  Rule: A valid request is answered as the definition says

    @id=payments.bulk-payment.post-batchtransactions.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-batchtransactions" is sent
      Then the operation is served

    @id=payments.bulk-payment.post-batchtransactions.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-batchtransactions" is sent
      Then the response status code is 202

    @id=payments.bulk-payment.post-batchtransactions.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-batchtransactions" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.bulk-payment.post-batchtransactions.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-batchtransactions" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.bulk-payment.post-batchtransactions.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-batchtransactions" is sent
      Then the success response body shows the documented properties

    @id=payments.bulk-payment.post-batchtransactions.state-create @check=state-create
    Scenario: What was created can be read back
      When the request "post-batchtransactions" is sent
      Then the "batch" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=payments.bulk-payment.post-batchtransactions.missing-required.query-type @check=missing-required
    Scenario: The query parameter "type" is left out
      Given the request "post-batchtransactions" is accepted as it stands
      And the query parameter "type" is left out
      And this breaks the clause "/paths/~1batchtransactions/post/parameters/0/required" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.missing-required.header-X-CorrelationID @check=missing-required
    Scenario: The header "X-CorrelationID" is left out
      Given the request "post-batchtransactions" is accepted as it stands
      And the header "X-CorrelationID" is left out
      And this breaks the clause "/paths/~1batchtransactions/post/parameters/1/required" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.missing-required.header-Platform-TenantId @check=missing-required
    Scenario: The header "Platform-TenantId" is left out
      Given the request "post-batchtransactions" is accepted as it stands
      And the header "Platform-TenantId" is left out
      And this breaks the clause "/paths/~1batchtransactions/post/parameters/2/required" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.missing-required.header-X-Callback-URL @check=missing-required
    Scenario: The header "X-Callback-URL" is left out
      Given the request "post-batchtransactions" is accepted as it stands
      And the header "X-Callback-URL" is left out
      And this breaks the clause "/paths/~1batchtransactions/post/parameters/5/required" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.missing-required.body-0-requestId @check=missing-required
    Scenario: The required property "$[0].requestId" is left out
      Given the request "post-batchtransactions" is accepted as it stands
      And the request body property "$[0].requestId" is left out
      And this breaks the clause "/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/required" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.missing-required.body-0-creditParty @check=missing-required
    Scenario: The required property "$[0].creditParty" is left out
      Given the request "post-batchtransactions" is accepted as it stands
      And the request body property "$[0].creditParty" is left out
      And this breaks the clause "/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/required" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.missing-required.body-0-debitParty @check=missing-required
    Scenario: The required property "$[0].debitParty" is left out
      Given the request "post-batchtransactions" is accepted as it stands
      And the request body property "$[0].debitParty" is left out
      And this breaks the clause "/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/required" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.wrong-type.body-0-creditParty @check=wrong-type
    Scenario: The property "$[0].creditParty" has a value of the wrong type
      Given the request "post-batchtransactions" is accepted as it stands
      And the request body property "$[0].creditParty" is set to "not a list"
      And this breaks the clause "/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/properties/creditParty/type" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.wrong-type.body-0-debitParty @check=wrong-type
    Scenario: The property "$[0].debitParty" has a value of the wrong type
      Given the request "post-batchtransactions" is accepted as it stands
      And the request body property "$[0].debitParty" is set to "not a list"
      And this breaks the clause "/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/properties/debitParty/type" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.wrong-type.body-0-amount @check=wrong-type
    Scenario: The property "$[0].amount" has a value of the wrong type
      Given the request "post-batchtransactions" is accepted as it stands
      And the request body property "$[0].amount" is set to "not a number"
      And this breaks the clause "/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/properties/amount/type" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=payments.bulk-payment.post-batchtransactions.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-batchtransactions" is accepted as it stands
      And no credential is presented
      When the request "post-batchtransactions" is sent
      Then access is refused with the status code 401 or 403
