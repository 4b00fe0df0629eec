@bb=emarketplace
Feature: Fulfilment is what the GovSpec says of it

  @check=requirement @id=emarketplace.requirement.6.6-1 @requirement=6.6-1 @level=REQUIRED
  Scenario: An agent is given to a fulfilment
    Given an existing "order"
    And an existing "fulfillment", created with the request "emarketplace/post-fulfillments"
    Given the next request is "emarketplace/put-fulfillment-fulfillmentId-agent-allocate"
    And the request body property "$.person.name" is set to "{{own text agent}}"
    When the request "emarketplace/put-fulfillment-fulfillmentId-agent-allocate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/get-fulfillments-fulfillmentId"
    When the request "emarketplace/get-fulfillments-fulfillmentId" is sent
    Then the response property "$.agent.person.name" is "{{own text agent}}"

  @check=requirement @id=emarketplace.requirement.6.6-2 @requirement=6.6-2 @requirement=6.6-3 @level=REQUIRED
  Scenario: The consumer asks how an order stands, and the provider tells
    Given a callback address that can be reached
    Given an existing "order"
    Given the next request is "emarketplace/post-status"
    When the request "emarketplace/post-status" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-status" shows "$.message.order.id" as "{{existing order identifier}}"
    And the call "emarketplace/post-on-status" has one of the properties "status, state" below "$.message.order"

  @check=requirement @id=emarketplace.requirement.6.6-4 @requirement=6.6-4 @level=REQUIRED
  Scenario: The state of a fulfilment is changed
    Given an existing "order"
    And an existing "fulfillment", created with the request "emarketplace/post-fulfillments"
    Given the next request is "emarketplace/put-fulfillments-fulfillmentId"
    When the request "emarketplace/put-fulfillments-fulfillmentId" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/get-fulfillments-fulfillmentId"
    When the request "emarketplace/get-fulfillments-fulfillmentId" is sent
    Then the response property "$.state.descriptor.code" is "packed"
