# Written by hand: a journey across Building Blocks, after the chain of calls of the GovStack sandbox. See docs/portfolio.md.
@use-case=unconditional-social-cash-transfer @check=journey
Feature: Unconditional Social Cash Transfer, from log-in to payment
  A person logs in, is found in the registry, agrees to the use of their data, is entered as a beneficiary, is paid, and
  hears of it. Each Building Block is a candidate of its own; what one answers is sent to the next.

  @id=use-case.unconditional-social-cash-transfer
  Scenario: A person is found, agrees, is paid and hears of it
    # Step 2 of the use case. The profile gives a code that a browser was sent back with (existing.authorization-code).
    Given the Building Block "identity" is asked, to "log the person in"
    And the next request is "identity-provider/get-certs"
    When the request "identity-provider/get-certs" is sent
    Then the response status code is 200
    And the response property "$.keys" is kept as "keys"

    Given an existing "client", created with the request "identity-provider/post-client"
    And an existing "authorization-code" that may be removed
    And the next request is "identity-provider/post-token"
    When the request "identity-provider/post-token" is sent
    Then the response status code is 200
    And the response property "$.id_token" is a JWT that is signed with one of the kept "keys"
    And the claim "sub" of the response property "$.id_token" is kept as "person"
    And the response property "$.access_token" is kept as "token"

    Given the next request is "identity-provider/get-userinfo"
    And the bearer token "{{kept token}}" is presented
    When the request "identity-provider/get-userinfo" is sent
    Then the response status code is 200
    And the response property "$" is a JWT that is signed with one of the kept "keys"

    # Steps 3 and 4. What the registry knows of the person is put there first.
    Given the Building Block "digital-registries" is asked, to "find the person"
    And an existing "record", created with the request "data/create" and the body:
      """json
      {
        "write": {
          "content": {
            "id": "{{fresh text}}",
            "firstName": "Ada",
            "lastName": "Example",
            "birthCertificateId": "{{kept person}}"
          }
        }
      }
      """
    And the next request is "data/read"
    When the request "data/read" is sent
    Then the response status code is 200
    And the response property "$.content.birthCertificateId" is "{{kept person}}"
    And the response property "$.content.id" is kept as "household"

    Given the Building Block "consent" is asked, to "record what the person agrees to"
    And an existing "policy", created with the request "consent/configPolicyCreate"
    And an existing "data-agreement", created with the request "consent/configDataAgreementCreate"
    And an existing "individual", created with the request "consent/configIndividualCreate" and the body:
      """json
      {
        "individual": {
          "id": "{{fresh text}}",
          "externalId": "{{kept person}}",
          "externalIdType": "sub",
          "identityProviderId": "identity"
        }
      }
      """
    And an existing "consent-draft", created with the request "consent/serviceIndividualConsentRecordDraftCreate"
    And the next request is "consent/serviceIndividualConsentRecordSignatureCreate"
    When the request "consent/serviceIndividualConsentRecordSignatureCreate" is sent
    Then the response status code is 200
    And the response property "$.consentRecord.id" is kept as "agreement"

    Given the next request is "consent/serviceVerificationConsentRecordRead"
    And the path parameter "consentRecordId" is set to "{{kept agreement}}"
    When the request "consent/serviceVerificationConsentRecordRead" is sent
    Then the response status code is 200
    And the response property "$.consentRecord.id" is "{{kept agreement}}"

    # Step 5.
    Given the Building Block "digital-registries" is asked, to "enter the beneficiary"
    And the next request is "data/create"
    And the request body property "$.write.content.birthCertificateId" is set to "{{kept person}}"
    When the request "data/create" is sent
    Then the response status code is 200
    And the response property "$.content.id" is kept as "beneficiary"

    Given the Building Block "payments" is asked, to "open the way of payment"
    And a callback address that can be reached
    And the next request is "register-beneficiary-request/post-identityAccountMapper-beneficiary"
    And the request body property "$.Beneficiaries[0].payeeIdentity" is set to "{{kept beneficiary}}"
    When the request "register-beneficiary-request/post-identityAccountMapper-beneficiary" is sent
    Then the response status code is one of "200, 202"
    And the call "register-beneficiary-response/post-callback" arrives
    And the call "register-beneficiary-response/post-callback" carries the request property "$.RequestID" at "$.registerRequestID"

    # Step 6.
    Given the Building Block "payments" is asked, to "pay the beneficiary"
    And the next request is "bulk-payment/post-batchtransactions"
    And the request body property "$[0].creditParty[0].value" is set to "{{kept beneficiary}}"
    When the request "bulk-payment/post-batchtransactions" is sent
    Then the response status code is one of "200, 202"
    And the response property "$.batchId" is kept as "batch"
    And the call "bulk-payment-status-update/post-api-v1-batch" arrives

    Given the next request is "batch-details/get-api-v1-batch-detail"
    And the query parameter "batchId" is set to "{{kept batch}}"
    When the request "batch-details/get-api-v1-batch-detail" is sent
    Then the response status code is 200

    Given the Building Block "messaging" is asked, to "tell the beneficiary"
    And the next request is "messaging/sendSingleEmail"
    And the request body property "$.emailContent.content" is set to "{{kept batch}}"
    When the request "messaging/sendSingleEmail" is sent
    Then the response status code is one of "2XX"
    And the response property "$.requestUid" is kept as "message"

    Given the next request is "messaging/getEmailStatus"
    And the header "requestUid" is set to "{{kept message}}"
    When the request "messaging/getEmailStatus" is sent
    Then the response status code is 200
