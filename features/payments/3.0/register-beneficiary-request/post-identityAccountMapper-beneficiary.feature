# Generated from specs/payments/3.0/register-beneficiary-request.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=payments @api=register-beneficiary-request @operation=post-identityAccountMapper-beneficiary @method=POST @endpoint=/identityAccountMapper/beneficiary @level=REQUIRED @requirement=6.3-p1
Feature: Beneficiary Onboarding API 1.0.0, post-identityAccountMapper-beneficiary
  Takes new beneficiaries; the result follows in a call.

  The vendor supplies: X-Registering-Institution-ID.

  Background:
    Given an environment at "apiRoot" of the API "register-beneficiary-request"
    And the resource "/identityAccountMapper/beneficiary"
    And the credential of the candidate profile is presented
    And the header "X-Callback-URL" is set to "{{callback}}"
    And the header "X-Registering-Institution-ID" is set to the profile value "X-Registering-Institution-ID", or to "agency-1" where the profile has none
    And the request body:
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

  Rule: A valid request is answered as the definition says

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the operation is served

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the response status code is 200

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the success response body shows the documented properties

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.state-create @check=state-create
    Scenario: What was created can be read back
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the "beneficiary" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.missing-required.header-X-Callback-URL @check=missing-required
    Scenario: The header "X-Callback-URL" is left out
      Given the request "post-identityAccountMapper-beneficiary" is accepted as it stands
      And the header "X-Callback-URL" is left out
      And this breaks the clause "/paths/~1identityAccountMapper~1beneficiary/post/parameters/0/required" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.missing-required.header-X-Registering-Institution-ID @check=missing-required
    Scenario: The header "X-Registering-Institution-ID" is left out
      Given the request "post-identityAccountMapper-beneficiary" is accepted as it stands
      And the header "X-Registering-Institution-ID" is left out
      And this breaks the clause "/paths/~1identityAccountMapper~1beneficiary/post/parameters/1/required" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.wrong-type.body-Beneficiaries @check=wrong-type
    Scenario: The property "$.Beneficiaries" has a value of the wrong type
      Given the request "post-identityAccountMapper-beneficiary" is accepted as it stands
      And the request body property "$.Beneficiaries" is set to "not a list"
      And this breaks the clause "/paths/~1identityAccountMapper~1beneficiary/post/requestBody/content/application~1json/schema/properties/Beneficiaries/type" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.wrong-type.body-RequestID @check=wrong-type
    Scenario: The property "$.RequestID" has a value of the wrong type
      Given the request "post-identityAccountMapper-beneficiary" is accepted as it stands
      And the request body property "$.RequestID" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1identityAccountMapper~1beneficiary/post/requestBody/content/application~1json/schema/properties/RequestID/type" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.wrong-type.body-Beneficiaries-0-payeeIdentity @check=wrong-type
    Scenario: The property "$.Beneficiaries[0].payeeIdentity" has a value of the wrong type
      Given the request "post-identityAccountMapper-beneficiary" is accepted as it stands
      And the request body property "$.Beneficiaries[0].payeeIdentity" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1identityAccountMapper~1beneficiary/post/requestBody/content/application~1json/schema/properties/Beneficiaries/items/properties/payeeIdentity/type" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-identityAccountMapper-beneficiary" is accepted as it stands
      And no credential is presented
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then access is refused with the status code 401 or 403
