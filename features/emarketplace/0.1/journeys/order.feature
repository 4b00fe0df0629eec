# Workflows 9.4 and 9.7.2 to 9.11 of the GovSpec. Each phrase stands for the requests and checks that phrases.feature gives.
@bb=emarketplace
Feature: An order, from its quotation to the feedback

  @check=journey @id=emarketplace.journey.quotation
  Scenario: A buyer gets quotations that follow the number of items and the add-ons
    Given the provider publishes a catalogue
    And the provider offers an item with the add-on "{{own text add-on}}", kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    Then the price of "1" of the item "{{kept item}}" is quoted, and kept as "one"
    And the price of "2" of the item "{{kept item}}" is quoted and kept as "two", and differs from the kept "one"
    And the price of the item "{{kept item}}" with the add-on "{{own text add-on}}" is quoted and kept as "wrapped", and differs from the kept "one"

  @check=journey @id=emarketplace.journey.fulfilment
  Scenario: An agent of the provider takes a fulfilment and reports its progress
    Given an existing "order"
    And a fulfilment
    When the agent "{{own text agent}}" is assigned to the fulfilment
    Then the fulfilment shows the agent "{{own text agent}}"
    When the provider reports progress of the fulfilment
    Then the fulfilment is in the state "packed"

  @check=journey @id=emarketplace.journey.tracking
  Scenario: An agent reports where a delivery is, and the buyer learns it
    Given a callback address that can be reached
    And an existing "order"
    And the delivery is tracked
    When the delivery is reported at the address "{{own text street}}"
    And the buyer asks where the delivery is
    Then the answer on the delivery names "{{own text street}}"

  @check=journey @id=emarketplace.journey.order-changed
  Scenario: A buyer changes the billing of an order, and the order shows the change
    Given an existing "order"
    When the buyer changes the billing email of the order to "{{own text buyer}}@example.org"
    Then the order shows "{{own text buyer}}@example.org"

  @check=journey @id=emarketplace.journey.order-cancelled
  Scenario: A buyer cancels an order and gets the cancelled order back
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    When the buyer selects the item in the transaction "{{own uuid transaction}}", which the provider answers by the call "selected"
    And the buyer enters the details of the order in the transaction "{{own uuid transaction}}", which the provider answers by the call "drafted"
    And the buyer confirms the order in the transaction "{{own uuid transaction}}", which becomes the order "order"
    And the buyer cancels the order "{{kept order}}"
    Then the answer to the cancellation shows "$.message.order.id" as "{{kept order}}"
    And the answer to the cancellation shows "$.message.order.status" as "CANCELLED"

  @check=journey @id=emarketplace.journey.feedback
  Scenario: A buyer rates an order and is asked for feedback
    Given a callback address that can be reached
    And an existing "order"
    When the buyer rates the "Order" "{{existing order identifier}}"
    Then the answer to the rating has one of "feedback_form" below "$.message"
