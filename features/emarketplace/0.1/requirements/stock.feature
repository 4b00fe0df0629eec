@bb=emarketplace
Feature: Stock is what the GovSpec says of it

  @check=requirement @id=emarketplace.requirement.6.2-2 @requirement=6.2-2 @level=REQUIRED
  Scenario: The stock shows how many of a product there are
    Given the next request is "emarketplace/post-catalog-resource"
    When the request "emarketplace/post-catalog-resource" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.quantity" is left out
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
    Given the next request is "emarketplace/get-inventory-checkAvailability-resource-id"
    And the path parameter "id" is set to "{{kept item}}"
    When the request "emarketplace/get-inventory-checkAvailability-resource-id" is sent
    Then the list shows the kept "item" with the property "$.quantity.available.count" as "50"

  @check=requirement @id=emarketplace.requirement.6.2-3 @requirement=6.2-3 @level=REQUIRED
  Scenario: What is taken out of the stock changes the quantity
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
    Given the next request is "emarketplace/get-inventory-checkAvailability-resource-id"
    And the path parameter "id" is set to "{{existing item identifier}}"
    When the request "emarketplace/get-inventory-checkAvailability-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.quantity.available.count" is kept as "before"
    Given the next request is "emarketplace/post-inventory-item-remove"
    And the request body property "$.quantity.available.count" is set to the JSON:
      """json
      20
      """
    When the request "emarketplace/post-inventory-item-remove" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/get-inventory-checkAvailability-resource-id"
    And the path parameter "id" is set to "{{kept item}}"
    When the request "emarketplace/get-inventory-checkAvailability-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.quantity.available.count" is kept as "after"
    And the kept "after" differs from the kept "before"

  @check=requirement @id=emarketplace.requirement.6.2-4 @requirement=6.2-4 @level=REQUIRED
  Scenario: An order changes the stock, and its cancellation changes it again
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
    Given the next request is "emarketplace/get-inventory-checkAvailability-resource-id"
    And the path parameter "id" is set to "{{existing item identifier}}"
    When the request "emarketplace/get-inventory-checkAvailability-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.quantity.available.count" is kept as "before"
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
    Given the next request is "emarketplace/get-inventory-checkAvailability-resource-id"
    And the path parameter "id" is set to "{{kept item}}"
    When the request "emarketplace/get-inventory-checkAvailability-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.quantity.available.count" is kept as "ordered"
    And the kept "ordered" differs from the kept "before"
    Given the next request is "emarketplace/post-cancel"
    And the request body property "$.message.order_id" is set to "{{kept order}}"
    When the request "emarketplace/post-cancel" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.context.message_id" of the call "emarketplace/post-on-cancel" is kept as "cancelled"
    Given the next request is "emarketplace/get-inventory-checkAvailability-resource-id"
    And the path parameter "id" is set to "{{kept item}}"
    When the request "emarketplace/get-inventory-checkAvailability-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.quantity.available.count" is kept as "freed"
    And the kept "freed" differs from the kept "ordered"

  @check=requirement @id=emarketplace.requirement.6.8-8 @requirement=6.8-8 @level=REQUIRED
  Scenario: A cancellation puts the stock right
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
    Given the next request is "emarketplace/get-inventory-checkAvailability-resource-id"
    And the path parameter "id" is set to "{{existing item identifier}}"
    When the request "emarketplace/get-inventory-checkAvailability-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.quantity.available.count" is kept as "before"
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
    Given the next request is "emarketplace/get-inventory-checkAvailability-resource-id"
    And the path parameter "id" is set to "{{kept item}}"
    When the request "emarketplace/get-inventory-checkAvailability-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.quantity.available.count" differs from the kept "before"
    Given the next request is "emarketplace/post-cancel"
    And the request body property "$.message.order_id" is set to "{{kept order}}"
    When the request "emarketplace/post-cancel" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.context.message_id" of the call "emarketplace/post-on-cancel" is kept as "cancelled"
    Given the next request is "emarketplace/get-inventory-checkAvailability-resource-id"
    And the path parameter "id" is set to "{{kept item}}"
    When the request "emarketplace/get-inventory-checkAvailability-resource-id" is sent
    Then the response property "$.quantity.available.count" is "{{kept before}}"

  @check=requirement @id=emarketplace.requirement.6.2-5 @requirement=6.2-5 @level=REQUIRED
  Scenario: A product of which something is in stock is available, and says how much
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
    Given the next request is "emarketplace/get-inventory-checkAvailability-resource-id"
    And the path parameter "id" is set to "{{kept item}}"
    When the request "emarketplace/get-inventory-checkAvailability-resource-id" is sent
    Then the response status code is one of "2XX"
    And the list shows the kept "item"
    And the response property "$.quantity.available.count" exists
