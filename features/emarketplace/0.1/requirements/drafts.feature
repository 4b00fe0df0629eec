# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=emarketplace
Feature: Draft orders are what the GovSpec says of them

  @check=requirement @id=emarketplace.requirement.6.4-4 @requirement=6.4-4 @level=REQUIRED
  Scenario: A draft order reaches the provider with its items
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    When the buyer selects the item in the transaction "{{own uuid transaction}}", which the provider answers by the call "selected"
    And the buyer enters the details of the order in the transaction "{{own uuid transaction}}"
    Then the answer to the details names "{{kept item}}"

  @check=requirement @id=emarketplace.requirement.6.4-7 @requirement=6.4-7 @level=REQUIRED
  Scenario: More than there is in stock cannot be drafted
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "5" of the item in stock
    When the buyer selects the item in the transaction "{{own uuid transaction}}", which the provider answers by the call "selected"
    And the buyer enters the details of the order in the transaction "{{own uuid transaction}}", which the provider answers by the call "drafted"
    Then an order of "1000000" of the item in the transaction "{{own uuid transaction}}" is not prepared

  @check=requirement @id=emarketplace.requirement.6.4-8 @requirement=6.4-8 @level=REQUIRED
  Scenario: A draft order comes back with terms of payment
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    When the buyer selects the item in the transaction "{{own uuid transaction}}", which the provider answers by the call "selected"
    And the buyer enters the details of the order in the transaction "{{own uuid transaction}}"
    Then the answer to the details has one of "payments" below "$.message.order"

  @check=requirement @id=emarketplace.requirement.6.4-10 @requirement=6.4-10 @level=REQUIRED
  Scenario: The answer to a draft has a context, and an order or an error
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    When the buyer selects the item in the transaction "{{own uuid transaction}}", which the provider answers by the call "selected"
    And the buyer enters the details of the order in the transaction "{{own uuid transaction}}"
    Then the answer to the details has one of "context" below "$"
    And the answer to the details has one of "order, error" below "$"

  @check=requirement @id=emarketplace.requirement.6.4-11 @requirement=6.4-11 @level=REQUIRED
  Scenario: The final draft comes back with all its details
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    When the buyer selects the item in the transaction "{{own uuid transaction}}", which the provider answers by the call "selected"
    And the buyer enters the details of the order in the transaction "{{own uuid transaction}}"
    Then the answer to the details arrives
    And the answer to the details names "{{kept item}}"
    And the answer to the details has one of "billing" below "$.message.order"
    And the answer to the details has one of "fulfillments" below "$.message.order"
    And the answer to the details has one of "payments" below "$.message.order"
    And the answer to the details has one of "quote" below "$.message.order"
