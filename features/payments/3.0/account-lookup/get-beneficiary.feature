# Generated from specs/payments/3.0/account-lookup.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=payments @api=account-lookup @operation=get-beneficiary @method=GET @endpoint=/beneficiary/ @level=REQUIRED @requirement=6.1-18 @requirement=6.3-p1
Feature: Beneficiary Details API 1.0.1, get-beneficiary
  Answers how one beneficiary is paid.

  The vendor supplies: X-Callback_URL, registeringInstitutionId.

  Background:
    Given an environment at "apiRoot" of the API "account-lookup"
    And the resource "/beneficiary/"
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
    And the query parameter "payeeIdentity" is set to the identifier of the existing "beneficiary"
    And the query parameter "requestId" is set to "{{fresh text 12}}"
    And the header "X-Callback_URL" is set to the profile value "X-Callback_URL", or to "http://cb.example/" where the profile has none
    And the header "registeringInstitutionId" is set to the profile value "registeringInstitutionId", or to "agency-1" where the profile has none

  Rule: A valid request is answered as the definition says

    @id=payments.account-lookup.get-beneficiary.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-beneficiary" is sent
      Then the operation is served

    @id=payments.account-lookup.get-beneficiary.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-beneficiary" is sent
      Then the response status code is 200

    @id=payments.account-lookup.get-beneficiary.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-beneficiary" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.account-lookup.get-beneficiary.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "get-beneficiary" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.account-lookup.get-beneficiary.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-beneficiary" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=payments.account-lookup.get-beneficiary.missing-required.query-payeeIdentity @check=missing-required
    Scenario: The query parameter "payeeIdentity" is left out
      Given the request "get-beneficiary" is accepted as it stands
      And the query parameter "payeeIdentity" is left out
      And this breaks the clause "/paths/~1beneficiary~1/get/parameters/0/required" of the definition
      When the request "get-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.account-lookup.get-beneficiary.missing-required.query-requestId @check=missing-required
    Scenario: The query parameter "requestId" is left out
      Given the request "get-beneficiary" is accepted as it stands
      And the query parameter "requestId" is left out
      And this breaks the clause "/paths/~1beneficiary~1/get/parameters/1/required" of the definition
      When the request "get-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.account-lookup.get-beneficiary.missing-required.header-X-Callback_URL @check=missing-required
    Scenario: The header "X-Callback_URL" is left out
      Given the request "get-beneficiary" is accepted as it stands
      And the header "X-Callback_URL" is left out
      And this breaks the clause "/paths/~1beneficiary~1/get/parameters/2/required" of the definition
      When the request "get-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.account-lookup.get-beneficiary.missing-required.header-registeringInstitutionId @check=missing-required
    Scenario: The header "registeringInstitutionId" is left out
      Given the request "get-beneficiary" is accepted as it stands
      And the header "registeringInstitutionId" is left out
      And this breaks the clause "/paths/~1beneficiary~1/get/parameters/3/required" of the definition
      When the request "get-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=payments.account-lookup.get-beneficiary.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-beneficiary" is accepted as it stands
      And no credential is presented
      When the request "get-beneficiary" is sent
      Then access is refused with the status code 401 or 403
