# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=emarketplace
Feature: Cancellations are what the GovSpec says of them

  @check=requirement @id=emarketplace.requirement.6.8-1 @requirement=6.8-1 @requirement=6.8-4 @level=REQUIRED
  Scenario: An order that was placed is cancelled
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    When the buyer selects the item in the transaction "{{own uuid transaction}}", which the provider answers by the call "selected"
    And the buyer enters the details of the order in the transaction "{{own uuid transaction}}", which the provider answers by the call "drafted"
    And the buyer confirms the order in the transaction "{{own uuid transaction}}", which becomes the order "order"
    Then the buyer can cancel the order "{{kept order}}", which the provider answers by the call "cancelled"
    When the order "{{kept order}}" is asked for
    Then the list shows the kept "order" with the property "$.status" as "CANCELLED"

  @check=requirement @id=emarketplace.requirement.6.8-4.2 @requirement=6.8-4 @level=REQUIRED
  Scenario: An agent is taken off a fulfilment
    Given an existing "order"
    And a fulfilment
    When the agent "{{own text agent}}" is assigned to the fulfilment
    And the agent is taken off the fulfilment
    Then the fulfilment has no agent

  @check=requirement @id=emarketplace.requirement.6.8-7 @requirement=6.8-7 @level=REQUIRED
  Scenario: The cancelled order comes back
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    And there are "50" of the item in stock
    When the buyer selects the item in the transaction "{{own uuid transaction}}", which the provider answers by the call "selected"
    And the buyer enters the details of the order in the transaction "{{own uuid transaction}}", which the provider answers by the call "drafted"
    And the buyer confirms the order in the transaction "{{own uuid transaction}}", which becomes the order "order"
    And the buyer cancels the order "{{kept order}}"
    Then the answer to the cancellation arrives
    And the answer to the cancellation shows "$.message.order.id" as "{{kept order}}"
    And the answer to the cancellation shows "$.message.order.status" as "CANCELLED"
