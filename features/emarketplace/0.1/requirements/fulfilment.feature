# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=emarketplace
Feature: Fulfilment is what the GovSpec says of it

  @check=requirement @id=emarketplace.requirement.6.6-1 @requirement=6.6-1 @level=REQUIRED
  Scenario: An agent is given to a fulfilment
    Given an existing "order"
    And a fulfilment
    When the agent "{{own text agent}}" is assigned to the fulfilment
    Then the fulfilment shows the agent "{{own text agent}}"

  @check=requirement @id=emarketplace.requirement.6.6-2 @requirement=6.6-2 @requirement=6.6-3 @level=REQUIRED
  Scenario: The consumer asks how an order stands, and the provider tells
    Given a callback address that can be reached
    And an existing "order"
    When the buyer asks for the status of the order
    Then the answer with the status shows "$.message.order.id" as "{{existing order identifier}}"
    And the answer with the status has one of "status, state" below "$.message.order"

  @check=requirement @id=emarketplace.requirement.6.6-4 @requirement=6.6-4 @level=REQUIRED
  Scenario: The state of a fulfilment is changed
    Given an existing "order"
    And a fulfilment
    When the provider reports progress of the fulfilment
    Then the fulfilment is in the state "packed"
