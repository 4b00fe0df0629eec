@bb=emarketplace
Feature: Carts are what the GovSpec says of them

  @check=requirement @id=emarketplace.requirement.6.3-3 @requirement=6.3-3 @level=REQUIRED
  Scenario: An offer is chosen, changed for another one and dropped
    Given a callback address that can be reached
    Given the next request is "emarketplace/post-catalog-resource"
    And the request body property "$.offers" is set to the JSON:
      """json
      [
        {
          "id": "{{own text first}}",
          "descriptor": {
            "name": "Ten percent off"
          }
        },
        {
          "id": "{{own text second}}",
          "descriptor": {
            "name": "Free delivery"
          }
        }
      ]
      """
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
    And the request body property "$.message.order.offers" is set to the JSON:
      """json
      [
        {
          "id": "{{existing provider /offers/0/id}}"
        }
      ]
      """
    When the request "emarketplace/post-select" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-select" names "{{existing provider /offers/0/id}}"
    Given the next request is "emarketplace/post-select"
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    And the request body property "$.message.order.offers" is set to the JSON:
      """json
      [
        {
          "id": "{{existing provider /offers/1/id}}"
        }
      ]
      """
    When the request "emarketplace/post-select" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-select" names "{{existing provider /offers/1/id}}"
    And the call "emarketplace/post-on-select" does not name "{{existing provider /offers/0/id}}" below "$.message.order.offers"
    Given the next request is "emarketplace/post-select"
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    When the request "emarketplace/post-select" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-select" does not name "{{existing provider /offers/0/id}}" below "$.message.order.offers"
    And the call "emarketplace/post-on-select" does not name "{{existing provider /offers/1/id}}" below "$.message.order.offers"

  @check=requirement @id=emarketplace.requirement.6.3-5 @requirement=6.3-5 @level=REQUIRED
  Scenario: A cart reaches the provider with its items
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
    Then the call "emarketplace/post-on-select" names "{{kept item}}"

  @check=requirement @id=emarketplace.requirement.6.3-6 @requirement=6.3-6 @level=REQUIRED
  Scenario: More than there is in stock cannot be put into a cart
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
    Given the next request is "emarketplace/post-select"
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    And the request body property "$.message.order.items.0.quantity.selected.count" is set to the JSON:
      """json
      1000000
      """
    When the request "emarketplace/post-select" is sent
    Then the request is refused, or the call "emarketplace/post-on-select" brings an error or does not name "1000000"

  @check=requirement @id=emarketplace.requirement.6.3-7 @requirement=6.3-7 @level=REQUIRED
  Scenario: An offer that does not exist is not granted
    Given a callback address that can be reached
    Given the next request is "emarketplace/post-catalog-resource"
    And the request body property "$.offers" is set to the JSON:
      """json
      [
        {
          "id": "{{own text first}}",
          "descriptor": {
            "name": "Ten percent off"
          }
        },
        {
          "id": "{{own text second}}",
          "descriptor": {
            "name": "Free delivery"
          }
        }
      ]
      """
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
    And the request body property "$.message.order.offers" is set to the JSON:
      """json
      [
        {
          "id": "{{existing provider /offers/0/id}}"
        }
      ]
      """
    When the request "emarketplace/post-select" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.context.message_id" of the call "emarketplace/post-on-select" is kept as "selected"
    Given the next request is "emarketplace/post-select"
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    And the request body property "$.message.order.offers" is set to the JSON:
      """json
      [
        {
          "id": "{{own text unknown}}"
        }
      ]
      """
    When the request "emarketplace/post-select" is sent
    Then the request is refused, or the call "emarketplace/post-on-select" brings an error or does not name "{{own text unknown}}"

  @check=requirement @id=emarketplace.requirement.6.3-8 @requirement=6.3-8 @level=REQUIRED
  Scenario: The quotation follows the number of items and the add-ons
    Given the next request is "emarketplace/post-catalog-resource"
    When the request "emarketplace/post-catalog-resource" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.add_ons" is set to the JSON:
      """json
      [
        {
          "id": "{{own text add-on}}",
          "descriptor": {
            "name": "Gift wrapping"
          },
          "price": {
            "currency": "EUR",
            "value": "2"
          }
        }
      ]
      """
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
    Given the next request is "emarketplace/post-quotation"
    And the request body property "$.items" is set to the JSON:
      """json
      [
        {
          "id": "{{kept item}}",
          "quantity": {
            "selected": {
              "count": 1
            }
          }
        }
      ]
      """
    When the request "emarketplace/post-quotation" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.quote.price.value" is kept as "one"
    Given the next request is "emarketplace/post-quotation"
    And the request body property "$.items" is set to the JSON:
      """json
      [
        {
          "id": "{{kept item}}",
          "quantity": {
            "selected": {
              "count": 2
            }
          }
        }
      ]
      """
    When the request "emarketplace/post-quotation" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.quote.price.value" is kept as "two"
    And the kept "two" differs from the kept "one"
    Given the next request is "emarketplace/post-quotation"
    And the request body property "$.items" is set to the JSON:
      """json
      [
        {
          "id": "{{kept item}}",
          "quantity": {
            "selected": {
              "count": 1
            }
          },
          "add_ons": [
            {
              "id": "{{own text add-on}}",
              "descriptor": {
                "name": "Gift wrapping"
              },
              "price": {
                "currency": "EUR",
                "value": "2"
              }
            }
          ]
        }
      ]
      """
    And the request body property "$.add_ons" is set to the JSON:
      """json
      [
        {
          "id": "{{own text add-on}}",
          "descriptor": {
            "name": "Gift wrapping"
          },
          "price": {
            "currency": "EUR",
            "value": "2"
          }
        }
      ]
      """
    When the request "emarketplace/post-quotation" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.quote.price.value" is kept as "wrapped"
    And the kept "wrapped" differs from the kept "one"

  @check=requirement @id=emarketplace.requirement.6.3-9 @requirement=6.3-9 @level=REQUIRED
  Scenario: The cart comes back with its quotation
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
    Then the call "emarketplace/post-on-select" names "{{kept item}}"
    And the call "emarketplace/post-on-select" has one of the properties "quote" below "$.message.order"

  @check=requirement @id=emarketplace.requirement.6.3-10 @requirement=6.3-10 @level=REQUIRED
  Scenario: The answer to a cart has a context, and an order or an error
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
    Then the call "emarketplace/post-on-select" has one of the properties "context" below "$"
    And the call "emarketplace/post-on-select" has one of the properties "order, error" below "$"
