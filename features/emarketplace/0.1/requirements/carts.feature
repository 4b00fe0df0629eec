# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=emarketplace
Feature: Carts are what the GovSpec says of them

  @check=requirement @id=emarketplace.requirement.6.3-3 @requirement=6.3-3 @level=REQUIRED
  Scenario: An offer is chosen, changed for another one and dropped
    Given a callback address that can be reached
    And the provider publishes a catalogue with the offers "{{own text first}}" and "{{own text second}}"
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    When the buyer selects the item with the offer "{{existing provider /offers/0/id}}" in the transaction "{{own uuid transaction}}"
    Then the answer to the selection names "{{existing provider /offers/0/id}}"
    When the buyer selects the item with the offer "{{existing provider /offers/1/id}}" in the transaction "{{own uuid transaction}}"
    Then the answer to the selection names "{{existing provider /offers/1/id}}"
    And the answer to the selection does not name "{{existing provider /offers/0/id}}" below "$.message.order.offers"
    When the buyer selects the item in the transaction "{{own uuid transaction}}"
    Then the answer to the selection does not name "{{existing provider /offers/0/id}}" below "$.message.order.offers"
    And the answer to the selection does not name "{{existing provider /offers/1/id}}" below "$.message.order.offers"

  @check=requirement @id=emarketplace.requirement.6.3-5 @requirement=6.3-5 @level=REQUIRED
  Scenario: A cart reaches the provider with its items
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    When the buyer selects the item in the transaction "{{own uuid transaction}}"
    Then the answer to the selection names "{{kept item}}"

  @check=requirement @id=emarketplace.requirement.6.3-6 @requirement=6.3-6 @level=REQUIRED
  Scenario: More than there is in stock cannot be put into a cart
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "5" of the item in stock
    When the buyer selects the item in the transaction "{{own uuid transaction}}", which the provider answers by the call "selected"
    Then a selection of "1000000" of the item in the transaction "{{own uuid transaction}}" is not granted

  @check=requirement @id=emarketplace.requirement.6.3-7 @requirement=6.3-7 @level=REQUIRED
  Scenario: An offer that does not exist is not granted
    Given a callback address that can be reached
    And the provider publishes a catalogue with the offers "{{own text first}}" and "{{own text second}}"
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    When the buyer selects the item with the offer "{{existing provider /offers/0/id}}" in the transaction "{{own uuid transaction}}", which the provider answers by the call "selected"
    Then a selection with the offer "{{own text unknown}}" in the transaction "{{own uuid transaction}}" is not granted

  @check=requirement @id=emarketplace.requirement.6.3-8 @requirement=6.3-8 @level=REQUIRED
  Scenario: The quotation follows the number of items and the add-ons
    Given the provider publishes a catalogue
    And the provider offers an item with the add-on "{{own text add-on}}", kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    Then the price of "1" of the item "{{kept item}}" is quoted, and kept as "one"
    And the price of "2" of the item "{{kept item}}" is quoted and kept as "two", and differs from the kept "one"
    And the price of the item "{{kept item}}" with the add-on "{{own text add-on}}" is quoted and kept as "wrapped", and differs from the kept "one"

  @check=requirement @id=emarketplace.requirement.6.3-9 @requirement=6.3-9 @level=REQUIRED
  Scenario: The cart comes back with its quotation
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    When the buyer selects the item in the transaction "{{own uuid transaction}}"
    Then the answer to the selection names "{{kept item}}"
    And the answer to the selection has one of "quote" below "$.message.order"

  @check=requirement @id=emarketplace.requirement.6.3-10 @requirement=6.3-10 @level=REQUIRED
  Scenario: The answer to a cart has a context, and an order or an error
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    When the buyer selects the item in the transaction "{{own uuid transaction}}"
    Then the answer to the selection has one of "context" below "$"
    And the answer to the selection has one of "order, error" below "$"
