# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=payments
Feature: Batches are taken, told apart and followed up

  @check=requirement @id=payments.requirement.batches @level=REQUIRED
  @requirement=6.1-18 @requirement=6.1-31 @requirement=6.4-p2 @requirement=6.6-6 @requirement=6.8-1 @requirement=6.16.1
  Scenario: Each batch has an identifier of its own, under which its payments are shown
    Given a registered beneficiary
    And a batch of payments, kept as "first"
    And a batch of payments, kept as "second"
    Then the kept "first" differs from the kept "second"
    When the payments of the batch "{{kept first}}" are asked for
    Then the list shows the kept "first"
    And the list does not show the kept "second"
    When the payments of the batch "{{kept second}}" are asked for
    Then the list shows the kept "second"
    And the list does not show the kept "first"

  @check=requirement @id=payments.requirement.6.8-4 @requirement=6.8-4 @level=REQUIRED
  Scenario: Two batches that are alike have identifiers that differ
    Given a registered beneficiary
    And a batch of payments, kept as "first"
    And a batch of payments, kept as "second"
    Then the kept "first" differs from the kept "second"

  @check=requirement @id=payments.requirement.payment-data @level=REQUIRED
  @requirement=5.3.1-t7 @requirement=5.3.4-t3 @requirement=6.1-9 @requirement=6.1-19 @requirement=6.4-p3 @requirement=6.9-5
  @clause=/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/required
  Scenario: A payment that lacks its amount, its currency, its payer, its payee or its identifier is refused
    Given a registered beneficiary
    And a batch of payments
    Then a payment without its "amount" is refused
    And a payment without its "currency" is refused
    And a payment without its "debitParty" is refused
    And a payment without its "creditParty" is refused
    And a payment without its "requestId" is refused
