@bb=emarketplace
Feature: Draft orders are what the GovSpec says of them

  @check=requirement @id=emarketplace.requirement.6.4-4 @requirement=6.4-4 @level=REQUIRED
  Scenario: A draft order reaches the provider with its items
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
    Then the call "emarketplace/post-on-init" names "{{kept item}}"

  @check=requirement @id=emarketplace.requirement.6.4-7 @requirement=6.4-7 @level=REQUIRED
  Scenario: More than there is in stock cannot be drafted
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
      5
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
    Given the next request is "emarketplace/post-init"
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    And the request body property "$.message.order.items.0.quantity.selected.count" is set to the JSON:
      """json
      1000000
      """
    When the request "emarketplace/post-init" is sent
    Then the request is refused, or the call "emarketplace/post-on-init" brings an error or does not name "1000000"

  @check=requirement @id=emarketplace.requirement.6.4-8 @requirement=6.4-8 @level=REQUIRED
  Scenario: A draft order comes back with terms of payment
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
    Then the call "emarketplace/post-on-init" has one of the properties "payments" below "$.message.order"

  @check=requirement @id=emarketplace.requirement.6.4-10 @requirement=6.4-10 @level=REQUIRED
  Scenario: The answer to a draft has a context, and an order or an error
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
    Then the call "emarketplace/post-on-init" has one of the properties "context" below "$"
    And the call "emarketplace/post-on-init" has one of the properties "order, error" below "$"

  @check=requirement @id=emarketplace.requirement.6.4-11 @requirement=6.4-11 @level=REQUIRED
  Scenario: The final draft comes back with all its details
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
    Then the call "emarketplace/post-on-init" arrives
    And the call "emarketplace/post-on-init" names "{{kept item}}"
    And the call "emarketplace/post-on-init" has one of the properties "billing" below "$.message.order"
    And the call "emarketplace/post-on-init" has one of the properties "fulfillments" below "$.message.order"
    And the call "emarketplace/post-on-init" has one of the properties "payments" below "$.message.order"
    And the call "emarketplace/post-on-init" has one of the properties "quote" below "$.message.order"
