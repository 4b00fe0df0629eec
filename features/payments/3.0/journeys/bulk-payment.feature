# Written by hand: several requests that belong together. See docs/vocabulary.md.
@bb=payments @check=journey
Feature: Payments, beneficiaries are registered and paid

  @id=payments.journey.registration
  Scenario: A beneficiary is registered, which a call confirms
    Given a callback address that can be reached
    And the next request is "register-beneficiary-request/post-identityAccountMapper-beneficiary"
    When the request "register-beneficiary-request/post-identityAccountMapper-beneficiary" is sent
    Then the response status code is one of "200, 202"
    And the call "register-beneficiary-response/post-callback" carries the request property "$.RequestID" at "$.registerRequestID"

  @id=payments.journey.bulk-payment
  Scenario: A registered beneficiary is looked up and paid in a batch, whose state can be asked for
    Given the next request is "register-beneficiary-request/post-identityAccountMapper-beneficiary"
    And an existing "beneficiary", created with the request "register-beneficiary-request/post-identityAccountMapper-beneficiary"
    And the next request is "account-lookup/get-beneficiary"
    When the request "account-lookup/get-beneficiary" is sent
    Then the response property "$.paymentModalityList[0].payeeIdentity" is "{{existing beneficiary identifier}}"

    Given the next request is "bulk-payment/post-batchtransactions"
    When the request "bulk-payment/post-batchtransactions" is sent
    Then the response status code is one of "200, 202"
    And the response property "$.batchId" is kept as "batch"

    Given the next request is "batch-details/get-api-v1-batch-detail"
    And the query parameter "batchId" is set to "{{kept batch}}"
    When the request "batch-details/get-api-v1-batch-detail" is sent
    Then the response status code is 200
