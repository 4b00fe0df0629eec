@bb=emarketplace
Feature: Orders are what the GovSpec says of them

  @check=requirement @id=emarketplace.requirement.6.5-1 @requirement=6.5-1 @level=REQUIRED
  Scenario: Two orders that are alike have identifiers of their own
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
    Then the call "emarketplace/post-on-confirm" has one of the properties "id" below "$.message.order"
    And the property "$.message.order.id" of the call "emarketplace/post-on-confirm" is kept as "first"
    Given the next request is "emarketplace/post-select"
    And the request body property "$.context.transaction_id" is set to "{{own uuid another}}"
    When the request "emarketplace/post-select" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.context.message_id" of the call "emarketplace/post-on-select" is kept as "again"
    Given the next request is "emarketplace/post-init"
    And the request body property "$.context.transaction_id" is set to "{{own uuid another}}"
    When the request "emarketplace/post-init" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.context.message_id" of the call "emarketplace/post-on-init" is kept as "redrafted"
    Given the next request is "emarketplace/post-confirm"
    And the request body property "$.context.transaction_id" is set to "{{own uuid another}}"
    When the request "emarketplace/post-confirm" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-confirm" has one of the properties "id" below "$.message.order"
    And the property "$.message.order.id" of the call "emarketplace/post-on-confirm" is kept as "second"
    And the kept "second" differs from the kept "first"

  @check=requirement @id=emarketplace.requirement.6.5-3 @requirement=6.5-3 @level=REQUIRED
  Scenario: A confirmed order holds what the final draft said
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
    And the request body property "$.message.order.billing.email" is set to "{{own text buyer}}@example.org"
    When the request "emarketplace/post-init" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.context.message_id" of the call "emarketplace/post-on-init" is kept as "drafted"
    Given the next request is "emarketplace/post-confirm"
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    And the request body property "$.message.order.billing.email" is set to "{{own text buyer}}@example.org"
    When the request "emarketplace/post-confirm" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-confirm" names "{{kept item}}"
    And the call "emarketplace/post-on-confirm" names "{{own text buyer}}@example.org"

  @check=requirement @id=emarketplace.requirement.6.5-4 @requirement=6.5-4 @level=REQUIRED
  Scenario: More than there is in stock cannot be ordered
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
    Given the next request is "emarketplace/post-confirm"
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    And the request body property "$.message.order.items.0.quantity.selected.count" is set to the JSON:
      """json
      1000000
      """
    When the request "emarketplace/post-confirm" is sent
    Then the request is refused, or the call "emarketplace/post-on-confirm" brings an error or does not name "1000000"

  @check=requirement @id=emarketplace.requirement.6.5-5 @requirement=6.5-5 @level=REQUIRED
  Scenario: The confirmed order comes back
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
    Then the call "emarketplace/post-on-confirm" arrives
    And the call "emarketplace/post-on-confirm" has one of the properties "order" below "$.message"
    And the call "emarketplace/post-on-confirm" names "{{kept item}}"

  @check=requirement @id=emarketplace.requirement.6.5-6 @requirement=6.5-6 @level=REQUIRED
  Scenario: The answer to a confirmation has a context, and an order or an error
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
    Then the call "emarketplace/post-on-confirm" has one of the properties "context" below "$"
    And the call "emarketplace/post-on-confirm" has one of the properties "order, error" below "$"
