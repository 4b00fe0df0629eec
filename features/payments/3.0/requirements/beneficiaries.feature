@bb=payments
Feature: The accounts of beneficiaries are looked up

  @check=requirement @id=payments.requirement.6.3-p1 @requirement=6.1-18 @requirement=6.3-p1 @level=REQUIRED
  Scenario: Each of two beneficiaries is found by its own identifier
    Given the next request is "register-beneficiary-request/post-identityAccountMapper-beneficiary"
    When the request "register-beneficiary-request/post-identityAccountMapper-beneficiary" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "beneficiary" is kept as "first"
    Given the next request is "register-beneficiary-request/post-identityAccountMapper-beneficiary"
    When the request "register-beneficiary-request/post-identityAccountMapper-beneficiary" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "beneficiary" is kept as "second"
    Given the next request is "account-lookup/get-beneficiary"
    And the query parameter "payeeIdentity" is set to "{{kept first}}"
    When the request "account-lookup/get-beneficiary" is sent
    Then the list shows the kept "first"
    Given the next request is "bulk-account-lookup/put-beneficiary"
    And the request body property "$.payeePartyIds" is set to the JSON:
      """json
      ["{{kept first}}"]
      """
    When the request "bulk-account-lookup/put-beneficiary" is sent
    Then the list shows the kept "first"
    Given the next request is "account-lookup/get-beneficiary"
    And the query parameter "payeeIdentity" is set to "{{kept second}}"
    When the request "account-lookup/get-beneficiary" is sent
    Then the list shows the kept "second"
    Given the next request is "bulk-account-lookup/put-beneficiary"
    And the request body property "$.payeePartyIds" is set to the JSON:
      """json
      ["{{kept second}}"]
      """
    When the request "bulk-account-lookup/put-beneficiary" is sent
    Then the list shows the kept "second"
