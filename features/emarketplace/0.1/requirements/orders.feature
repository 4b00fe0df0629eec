# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=emarketplace
Feature: Orders are what the GovSpec says of them

  @check=requirement @id=emarketplace.requirement.6.5-1 @requirement=6.5-1 @level=REQUIRED
  Scenario: Two orders that are alike have identifiers of their own
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    When the buyer selects the item in the transaction "{{own uuid transaction}}", which the provider answers by the call "selected"
    And the buyer enters the details of the order in the transaction "{{own uuid transaction}}", which the provider answers by the call "drafted"
    And the buyer confirms the order in the transaction "{{own uuid transaction}}"
    Then the answer to the confirmation has one of "id" below "$.message.order"
    And the property "$.message.order.id" of the call "emarketplace/post-on-confirm" is kept as "first"
    When the buyer selects the item in the transaction "{{own uuid another}}", which the provider answers by the call "again"
    And the buyer enters the details of the order in the transaction "{{own uuid another}}", which the provider answers by the call "redrafted"
    And the buyer confirms the order in the transaction "{{own uuid another}}"
    Then the answer to the confirmation has one of "id" below "$.message.order"
    And the property "$.message.order.id" of the call "emarketplace/post-on-confirm" is kept as "second"
    And the kept "second" differs from the kept "first"

  @check=requirement @id=emarketplace.requirement.6.5-3 @requirement=6.5-3 @level=REQUIRED
  Scenario: A confirmed order holds what the final draft said
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    When the buyer selects the item in the transaction "{{own uuid transaction}}", which the provider answers by the call "selected"
    And the buyer enters the billing email "{{own text buyer}}@example.org" in the transaction "{{own uuid transaction}}", which the provider answers by the call "drafted"
    And the buyer confirms the order with the billing email "{{own text buyer}}@example.org" in the transaction "{{own uuid transaction}}"
    Then the answer to the confirmation names "{{kept item}}"
    And the answer to the confirmation names "{{own text buyer}}@example.org"

  @check=requirement @id=emarketplace.requirement.6.5-4 @requirement=6.5-4 @level=REQUIRED
  Scenario: More than there is in stock cannot be ordered
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "5" of the item in stock
    When the buyer selects the item in the transaction "{{own uuid transaction}}", which the provider answers by the call "selected"
    And the buyer enters the details of the order in the transaction "{{own uuid transaction}}", which the provider answers by the call "drafted"
    Then a confirmation of "1000000" of the item in the transaction "{{own uuid transaction}}" is not granted

  @check=requirement @id=emarketplace.requirement.6.5-5 @requirement=6.5-5 @level=REQUIRED
  Scenario: The confirmed order comes back
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    When the buyer selects the item in the transaction "{{own uuid transaction}}", which the provider answers by the call "selected"
    And the buyer enters the details of the order in the transaction "{{own uuid transaction}}", which the provider answers by the call "drafted"
    And the buyer confirms the order in the transaction "{{own uuid transaction}}"
    Then the answer to the confirmation arrives
    And the answer to the confirmation has one of "order" below "$.message"
    And the answer to the confirmation names "{{kept item}}"

  @check=requirement @id=emarketplace.requirement.6.5-6 @requirement=6.5-6 @level=REQUIRED
  Scenario: The answer to a confirmation has a context, and an order or an error
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    When the buyer selects the item in the transaction "{{own uuid transaction}}", which the provider answers by the call "selected"
    And the buyer enters the details of the order in the transaction "{{own uuid transaction}}", which the provider answers by the call "drafted"
    And the buyer confirms the order in the transaction "{{own uuid transaction}}"
    Then the answer to the confirmation has one of "context" below "$"
    And the answer to the confirmation has one of "order, error" below "$"
