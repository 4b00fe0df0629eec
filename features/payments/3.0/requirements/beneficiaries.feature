# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=payments
Feature: The accounts of beneficiaries are looked up

  @check=requirement @id=payments.requirement.6.3-p1 @requirement=6.1-18 @requirement=6.3-p1 @level=REQUIRED
  Scenario: Each of two beneficiaries is found by its own identifier
    Given a beneficiary, kept as "first"
    And a beneficiary, kept as "second"
    When the account of the beneficiary "{{kept first}}" is looked up
    Then the list shows the kept "first"
    When the account of the beneficiary "{{kept first}}" is looked up in bulk
    Then the list shows the kept "first"
    When the account of the beneficiary "{{kept second}}" is looked up
    Then the list shows the kept "second"
    When the account of the beneficiary "{{kept second}}" is looked up in bulk
    Then the list shows the kept "second"
