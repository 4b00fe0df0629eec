# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=emarketplace
Feature: Stock is what the GovSpec says of it

  @check=requirement @id=emarketplace.requirement.6.2-2 @requirement=6.2-2 @level=REQUIRED
  Scenario: The stock shows how many of a product there are
    Given the provider publishes a catalogue
    And the provider offers an item without a quantity, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    When the stock of the item "{{kept item}}" is asked for
    Then the list shows the kept "item" with the property "$.quantity.available.count" as "50"

  @check=requirement @id=emarketplace.requirement.6.2-3 @requirement=6.2-3 @level=REQUIRED
  Scenario: What is taken out of the stock changes the quantity
    Given the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    Then the stock of the item "{{existing item identifier}}" is kept as "before"
    When "20" of the item are taken out of stock
    Then the stock of the item "{{kept item}}" is kept as "after", and differs from the kept "before"

  @check=requirement @id=emarketplace.requirement.6.2-4 @requirement=6.2-4 @level=REQUIRED
  Scenario: An order changes the stock, and its cancellation changes it again
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    Then the stock of the item "{{existing item identifier}}" is kept as "before"
    When the buyer selects the item in the transaction "{{own uuid transaction}}", which the provider answers by the call "selected"
    And the buyer enters the details of the order in the transaction "{{own uuid transaction}}", which the provider answers by the call "drafted"
    And the buyer confirms the order in the transaction "{{own uuid transaction}}", which becomes the order "order"
    Then the stock of the item "{{kept item}}" is kept as "ordered", and differs from the kept "before"
    When the buyer cancels the order "{{kept order}}", which the provider answers by the call "cancelled"
    Then the stock of the item "{{kept item}}" is kept as "freed", and differs from the kept "ordered"

  @check=requirement @id=emarketplace.requirement.6.8-8 @requirement=6.8-8 @level=REQUIRED
  Scenario: A cancellation puts the stock right
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    Then the stock of the item "{{existing item identifier}}" is kept as "before"
    When the buyer selects the item in the transaction "{{own uuid transaction}}", which the provider answers by the call "selected"
    And the buyer enters the details of the order in the transaction "{{own uuid transaction}}", which the provider answers by the call "drafted"
    And the buyer confirms the order in the transaction "{{own uuid transaction}}", which becomes the order "order"
    Then the stock of the item "{{kept item}}" differs from the kept "before"
    When the buyer cancels the order "{{kept order}}", which the provider answers by the call "cancelled"
    Then the stock of the item "{{kept item}}" is "{{kept before}}"

  @check=requirement @id=emarketplace.requirement.6.2-5 @requirement=6.2-5 @level=REQUIRED
  Scenario: A product of which something is in stock is available, and says how much
    Given the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    Then the stock of the item "{{kept item}}" can be asked for
    And the list shows the kept "item"
    And the response property "$.quantity.available.count" exists
