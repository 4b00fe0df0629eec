# Generated from specs/payments/3.0/bulk-validate-account-request.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=bulk-validate-account-request @operation=post-beneficiaries-command-validate @method=POST @endpoint=/beneficiaries?command=validate @sends=bulk-payment/post-batchtransactions
Feature: Financial Address Validation API 1.0.2, post-beneficiaries-command-validate
  Takes a list of accounts that the Building Block wants checked.

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
          "descriptionText": "descriptionText 1 {{fresh text 8}}"
        }
      ]
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say by which keys the parties to a payment are named"

  Rule: The candidate calls as the definition says

    @id=payments.bulk-validate-account-request.post-beneficiaries-command-validate.callback-arrives @check=callback-arrives @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "bulk-payment/post-batchtransactions" is sent
      Then the call "bulk-validate-account-request/post-beneficiaries-command-validate" arrives

    @id=payments.bulk-validate-account-request.post-beneficiaries-command-validate.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      When the request "bulk-payment/post-batchtransactions" is sent
      Then the body of the call "bulk-validate-account-request/post-beneficiaries-command-validate" complies with the OAS schema of its request
