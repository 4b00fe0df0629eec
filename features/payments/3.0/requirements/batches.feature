@bb=payments
Feature: Batches are taken, told apart and followed up

  @check=requirement @id=payments.requirement.batches @level=REQUIRED
  @requirement=6.1-18 @requirement=6.1-31 @requirement=6.4-p2 @requirement=6.6-6 @requirement=6.8-1 @requirement=6.16.1
  Scenario: Each batch has an identifier of its own, under which its payments are shown
    Given the next request is "register-beneficiary-request/post-identityAccountMapper-beneficiary"
    And an existing "beneficiary", created with the request "register-beneficiary-request/post-identityAccountMapper-beneficiary"
    Given the next request is "bulk-payment/post-batchtransactions"
    When the request "bulk-payment/post-batchtransactions" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.batchId" is kept as "first"
    Given the next request is "bulk-payment/post-batchtransactions"
    When the request "bulk-payment/post-batchtransactions" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.batchId" is kept as "second"
    And the kept "first" differs from the kept "second"
    Given the next request is "batch-details/get-api-v1-batch-detail"
    And the query parameter "batchId" is set to "{{kept first}}"
    When the request "batch-details/get-api-v1-batch-detail" is sent
    Then the list shows the kept "first"
    And the list does not show the kept "second"
    Given the next request is "batch-details/get-api-v1-batch-detail"
    And the query parameter "batchId" is set to "{{kept second}}"
    When the request "batch-details/get-api-v1-batch-detail" is sent
    Then the list shows the kept "second"
    And the list does not show the kept "first"

  @check=requirement @id=payments.requirement.6.8-4 @requirement=6.8-4 @level=REQUIRED
  Scenario: Two batches that are alike have identifiers that differ
    Given the next request is "register-beneficiary-request/post-identityAccountMapper-beneficiary"
    And an existing "beneficiary", created with the request "register-beneficiary-request/post-identityAccountMapper-beneficiary"
    Given the next request is "bulk-payment/post-batchtransactions"
    When the request "bulk-payment/post-batchtransactions" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.batchId" is kept as "first"
    Given the next request is "bulk-payment/post-batchtransactions"
    When the request "bulk-payment/post-batchtransactions" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.batchId" is kept as "second"
    And the kept "first" differs from the kept "second"

  @check=requirement @id=payments.requirement.payment-data @level=REQUIRED
  @requirement=5.3.1-t7 @requirement=5.3.4-t3 @requirement=6.1-9 @requirement=6.1-19 @requirement=6.4-p3 @requirement=6.9-5
  Scenario: A payment that lacks its amount, its currency, its payer, its payee or its identifier is refused
    Given the next request is "register-beneficiary-request/post-identityAccountMapper-beneficiary"
    And an existing "beneficiary", created with the request "register-beneficiary-request/post-identityAccountMapper-beneficiary"
    Given the next request is "bulk-payment/post-batchtransactions"
    When the request "bulk-payment/post-batchtransactions" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "bulk-payment/post-batchtransactions"
    And the request body property "$[0].amount" is left out
    And the changed request breaks the clause "/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/required" of the definition
    When the request "bulk-payment/post-batchtransactions" is sent
    Then the request is refused
    Given the next request is "bulk-payment/post-batchtransactions"
    And the request body property "$[0].currency" is left out
    And the changed request breaks the clause "/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/required" of the definition
    When the request "bulk-payment/post-batchtransactions" is sent
    Then the request is refused
    Given the next request is "bulk-payment/post-batchtransactions"
    And the request body property "$[0].debitParty" is left out
    And the changed request breaks the clause "/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/required" of the definition
    When the request "bulk-payment/post-batchtransactions" is sent
    Then the request is refused
    Given the next request is "bulk-payment/post-batchtransactions"
    And the request body property "$[0].creditParty" is left out
    And the changed request breaks the clause "/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/required" of the definition
    When the request "bulk-payment/post-batchtransactions" is sent
    Then the request is refused
    Given the next request is "bulk-payment/post-batchtransactions"
    And the request body property "$[0].requestId" is left out
    And the changed request breaks the clause "/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/required" of the definition
    When the request "bulk-payment/post-batchtransactions" is sent
    Then the request is refused
