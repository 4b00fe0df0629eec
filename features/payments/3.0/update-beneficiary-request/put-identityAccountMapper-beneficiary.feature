# Generated from specs/payments/3.0/update-beneficiary-request.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=payments @api=update-beneficiary-request @operation=put-identityAccountMapper-beneficiary @method=PUT @endpoint=/identityAccountMapper/beneficiary @level=REQUIRED @requirement=6.3-p1
Feature: Beneficiary Update API 1.0.1, put-identityAccountMapper-beneficiary
  Takes changes of beneficiaries; the result follows in a call.

  Background:
    Given an environment at "apiRoot" of the API "update-beneficiary-request"
    And the resource "/identityAccountMapper/beneficiary"
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
    And the request body:
      """json
      {
        "requestID": "{{fresh text 12}}",
        "sourceBBID": "{{profile sourceBBID}}",
        "beneficiaries": [
          {
            "payeeIdentity": "{{existing beneficiary identifier}}",
            "paymentModality": "01",
            "financialAddress": "{{profile otherFinancialAddress}}"
          }
        ]
      }
      """

  Rule: A valid request is answered as the definition says

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the operation is served

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the response status code is 200

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the success response body shows the documented properties

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.state-update @check=state-update
    Scenario: What was changed can be read back
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the "beneficiary" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.missing-required.body-requestID @check=missing-required
    Scenario: The required property "$.requestID" is left out
      Given the request "put-identityAccountMapper-beneficiary" is accepted as it stands
      And the request body property "$.requestID" is left out
      And this breaks the clause "/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/required" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.missing-required.body-sourceBBID @check=missing-required
    Scenario: The required property "$.sourceBBID" is left out
      Given the request "put-identityAccountMapper-beneficiary" is accepted as it stands
      And the request body property "$.sourceBBID" is left out
      And this breaks the clause "/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/required" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.missing-required.body-beneficiaries @check=missing-required
    Scenario: The required property "$.beneficiaries" is left out
      Given the request "put-identityAccountMapper-beneficiary" is accepted as it stands
      And the request body property "$.beneficiaries" is left out
      And this breaks the clause "/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/required" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.wrong-type.body-beneficiaries @check=wrong-type
    Scenario: The property "$.beneficiaries" has a value of the wrong type
      Given the request "put-identityAccountMapper-beneficiary" is accepted as it stands
      And the request body property "$.beneficiaries" is set to "not a list"
      And this breaks the clause "/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/properties/beneficiaries/type" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.wrong-type.body-requestID @check=wrong-type
    Scenario: The property "$.requestID" has a value of the wrong type
      Given the request "put-identityAccountMapper-beneficiary" is accepted as it stands
      And the request body property "$.requestID" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/properties/requestID/type" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.wrong-type.body-sourceBBID @check=wrong-type
    Scenario: The property "$.sourceBBID" has a value of the wrong type
      Given the request "put-identityAccountMapper-beneficiary" is accepted as it stands
      And the request body property "$.sourceBBID" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/properties/sourceBBID/type" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "put-identityAccountMapper-beneficiary" is accepted as it stands
      And no credential is presented
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then access is refused with the status code 401 or 403
