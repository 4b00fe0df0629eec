# Generated from specs/payments/3.0/update-beneficiary-response.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=update-beneficiary-response @operation=post-callback @method=POST @endpoint=/callback @sends=update-beneficiary-request/put-identityAccountMapper-beneficiary
Feature: Beneficiary Upload Callback API 1.0.2, post-callback
  Takes the result of a change.

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

  Rule: The candidate calls as the definition says

    @id=payments.update-beneficiary-response.post-callback.callback-arrives @check=callback-arrives @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "update-beneficiary-request/put-identityAccountMapper-beneficiary" is sent
      Then the call "update-beneficiary-response/post-callback" arrives

    @id=payments.update-beneficiary-response.post-callback.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      When the request "update-beneficiary-request/put-identityAccountMapper-beneficiary" is sent
      Then the body of the call "update-beneficiary-response/post-callback" complies with the OAS schema of its request

    @id=payments.update-beneficiary-response.post-callback.callback-correlation @check=callback-correlation
    Scenario: The call names the request that it answers
      Given a callback address that can be reached
      When the request "update-beneficiary-request/put-identityAccountMapper-beneficiary" is sent
      Then the call "update-beneficiary-response/post-callback" carries the request property "$.requestID" at "$.registerRequestID"
