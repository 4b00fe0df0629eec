# Generated from specs/payments/3.0/register-beneficiary-response.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=register-beneficiary-response @operation=post-callback @method=POST @endpoint=/callback @sends=register-beneficiary-request/post-identityAccountMapper-beneficiary
Feature: Beneficiary Onboarding Notification API 1.0.1, post-callback
  Takes the result of an entry.

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

  Rule: The candidate calls as the definition says

    @id=payments.register-beneficiary-response.post-callback.callback-arrives @check=callback-arrives @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "register-beneficiary-request/post-identityAccountMapper-beneficiary" is sent
      Then the call "register-beneficiary-response/post-callback" arrives

    @id=payments.register-beneficiary-response.post-callback.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      When the request "register-beneficiary-request/post-identityAccountMapper-beneficiary" is sent
      Then the body of the call "register-beneficiary-response/post-callback" complies with the OAS schema of its request

    @id=payments.register-beneficiary-response.post-callback.callback-correlation @check=callback-correlation @requirement=6.14-5
    Scenario: The call names the request that it answers
      Given a callback address that can be reached
      When the request "register-beneficiary-request/post-identityAccountMapper-beneficiary" is sent
      Then the call "register-beneficiary-response/post-callback" carries the request property "$.RequestID" at "$.registerRequestID"

    @id=payments.register-beneficiary-response.post-callback.callback-once @check=callback-once @depth=standard
    Scenario: The call arrives only once
      Given a callback address that can be reached
      When the request "register-beneficiary-request/post-identityAccountMapper-beneficiary" is sent
      Then the call "register-beneficiary-response/post-callback" arrives only once
