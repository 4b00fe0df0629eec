@bb=emarketplace
Feature: Cancellations are what the GovSpec says of them

  @check=requirement @id=emarketplace.requirement.6.8-1 @requirement=6.8-1 @requirement=6.8-4 @level=REQUIRED
  Scenario: An order that was placed is cancelled
    Given a callback address that can be reached
    Given the next request is "emarketplace/post-catalog-resource"
    When the request "emarketplace/post-catalog-resource" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "item"
    Given the next request is "emarketplace/get-catalog-provider-providerId-resource-id"
    When the request "emarketplace/get-catalog-provider-providerId-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/post-inventory-item-add"
    And the request body property "$.quantity.available.count" is set to the JSON:
      """json
      50
      """
    When the request "emarketplace/post-inventory-item-add" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/post-select"
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    When the request "emarketplace/post-select" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.context.message_id" of the call "emarketplace/post-on-select" is kept as "selected"
    Given the next request is "emarketplace/post-init"
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    When the request "emarketplace/post-init" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.context.message_id" of the call "emarketplace/post-on-init" is kept as "drafted"
    Given the next request is "emarketplace/post-confirm"
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    When the request "emarketplace/post-confirm" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.message.order.id" of the call "emarketplace/post-on-confirm" is kept as "order"
    Given the next request is "emarketplace/post-cancel"
    And the request body property "$.message.order_id" is set to "{{kept order}}"
    When the request "emarketplace/post-cancel" is sent
    Then the response status code is one of "2XX"
    And the property "$.context.message_id" of the call "emarketplace/post-on-cancel" is kept as "cancelled"
    Given the next request is "emarketplace/get-orders-orderId"
    And the path parameter "orderId" is set to "{{kept order}}"
    When the request "emarketplace/get-orders-orderId" is sent
    Then the list shows the kept "order" with the property "$.status" as "CANCELLED"

  @check=requirement @id=emarketplace.requirement.6.8-4.2 @requirement=6.8-4 @level=REQUIRED
  Scenario: An agent is taken off a fulfilment
    Given an existing "order"
    And an existing "fulfillment", created with the request "emarketplace/post-fulfillments"
    Given the next request is "emarketplace/put-fulfillment-fulfillmentId-agent-allocate"
    And the request body property "$.person.name" is set to "{{own text agent}}"
    When the request "emarketplace/put-fulfillment-fulfillmentId-agent-allocate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/delete-fulfillment-fulfillmentId-agent-deallocate"
    When the request "emarketplace/delete-fulfillment-fulfillmentId-agent-deallocate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/get-fulfillments-fulfillmentId"
    When the request "emarketplace/get-fulfillments-fulfillmentId" is sent
    Then the response property "$.agent.person.name" does not exist

  @check=requirement @id=emarketplace.requirement.6.8-7 @requirement=6.8-7 @level=REQUIRED
  Scenario: The cancelled order comes back
    Given a callback address that can be reached
    Given the next request is "emarketplace/post-catalog-resource"
    When the request "emarketplace/post-catalog-resource" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "item"
    Given the next request is "emarketplace/get-catalog-provider-providerId-resource-id"
    When the request "emarketplace/get-catalog-provider-providerId-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/post-inventory-item-add"
    And the request body property "$.quantity.available.count" is set to the JSON:
      """json
      50
      """
    When the request "emarketplace/post-inventory-item-add" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/post-select"
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    When the request "emarketplace/post-select" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.context.message_id" of the call "emarketplace/post-on-select" is kept as "selected"
    Given the next request is "emarketplace/post-init"
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    When the request "emarketplace/post-init" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.context.message_id" of the call "emarketplace/post-on-init" is kept as "drafted"
    Given the next request is "emarketplace/post-confirm"
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    When the request "emarketplace/post-confirm" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.message.order.id" of the call "emarketplace/post-on-confirm" is kept as "order"
    Given the next request is "emarketplace/post-cancel"
    And the request body property "$.message.order_id" is set to "{{kept order}}"
    When the request "emarketplace/post-cancel" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-cancel" arrives
    And the call "emarketplace/post-on-cancel" shows "$.message.order.id" as "{{kept order}}"
    And the call "emarketplace/post-on-cancel" shows "$.message.order.status" as "CANCELLED"
