@bb=emarketplace
Feature: Searches are what the GovSpec says of them

  @check=requirement @id=emarketplace.requirement.6.1-2 @requirement=6.1-2 @level=REQUIRED
  Scenario: A search is answered under its transaction and its message
    Given a callback address that can be reached
    Given the next request is "emarketplace/post-catalog-resource"
    When the request "emarketplace/post-catalog-resource" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.descriptor.name" is set to "{{own text name}}"
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "item"
    Given the next request is "emarketplace/get-catalog-provider-providerId-resource-id"
    When the request "emarketplace/get-catalog-provider-providerId-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/post-search"
    And the request body property "$.message.intent" is set to the JSON:
      """json
      {
        "item": {
          "descriptor": {
            "name": "{{own text name}}"
          }
        }
      }
      """
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    When the request "emarketplace/post-search" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-search" shows "$.context.transaction_id" as "{{own uuid transaction}}"
    And the call "emarketplace/post-on-search" carries the request property "$.context.message_id" at "$.context.message_id"

  @check=requirement @id=emarketplace.requirement.6.1-3 @requirement=6.1-3 @level=REQUIRED
  Scenario: A search says how it is to be fulfilled and paid, of which category, and for which offer
    Given a callback address that can be reached
    Given the next request is "emarketplace/post-catalog-resource"
    And the request body property "$.fulfillments" is set to the JSON:
      """json
      [
        {
          "id": "{{own text fulfilment}}",
          "type": "Delivery"
        }
      ]
      """
    And the request body property "$.payments" is set to the JSON:
      """json
      [
        {
          "id": "{{own text payment}}",
          "type": "ON-FULFILLMENT"
        }
      ]
      """
    And the request body property "$.offers" is set to the JSON:
      """json
      [
        {
          "id": "{{own text offer}}",
          "descriptor": {
            "name": "Ten percent off"
          }
        }
      ]
      """
    When the request "emarketplace/post-catalog-resource" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.descriptor.name" is set to "{{own text wanted}}"
    And the request body property "$.category_ids" is set to the JSON:
      """json
      [
        "{{own text category}}"
      ]
      """
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "wanted"
    Given the next request is "emarketplace/get-catalog-provider-providerId-resource-id"
    When the request "emarketplace/get-catalog-provider-providerId-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.descriptor.name" is set to "{{own text other}}"
    And the request body property "$.category_ids" is set to the JSON:
      """json
      [
        "{{own text other-category}}"
      ]
      """
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "other"
    Given the next request is "emarketplace/get-catalog-provider-providerId-resource-id"
    When the request "emarketplace/get-catalog-provider-providerId-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/post-search"
    And the request body property "$.message.intent" is set to the JSON:
      """json
      {
        "fulfillment": {
          "type": "Delivery"
        },
        "payment": {
          "type": "ON-FULFILLMENT"
        },
        "category": {
          "id": "{{own text category}}"
        },
        "offer": {
          "id": "{{existing provider /offers/0/id}}"
        }
      }
      """
    When the request "emarketplace/post-search" is sent
    Then the response status code is one of "2XX"
    And the call "emarketplace/post-on-search" names "{{kept wanted}}"
    And the call "emarketplace/post-on-search" does not name "{{kept other}}" below "$.message.catalog"

  @check=requirement @id=emarketplace.requirement.6.1-4 @requirement=6.1-4 @requirement=6.1-5 @level=REQUIRED
  Scenario: The next search of a transaction keeps one criterion and changes the other
    Given a callback address that can be reached
    Given the next request is "emarketplace/post-catalog-resource"
    When the request "emarketplace/post-catalog-resource" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.descriptor.name" is set to "{{own text name}}"
    And the request body property "$.category_ids" is set to the JSON:
      """json
      [
        "{{own text first-category}}"
      ]
      """
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "first"
    Given the next request is "emarketplace/get-catalog-provider-providerId-resource-id"
    When the request "emarketplace/get-catalog-provider-providerId-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.descriptor.name" is set to "{{own text name}}"
    And the request body property "$.category_ids" is set to the JSON:
      """json
      [
        "{{own text second-category}}"
      ]
      """
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "second"
    Given the next request is "emarketplace/get-catalog-provider-providerId-resource-id"
    When the request "emarketplace/get-catalog-provider-providerId-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.descriptor.name" is set to "{{own text other}}"
    And the request body property "$.category_ids" is set to the JSON:
      """json
      [
        "{{own text first-category}}"
      ]
      """
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "third"
    Given the next request is "emarketplace/get-catalog-provider-providerId-resource-id"
    When the request "emarketplace/get-catalog-provider-providerId-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/post-search"
    And the request body property "$.message.intent" is set to the JSON:
      """json
      {
        "item": {
          "descriptor": {
            "name": "{{own text name}}"
          }
        },
        "category": {
          "id": "{{own text first-category}}"
        }
      }
      """
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    When the request "emarketplace/post-search" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-search" names "{{kept first}}"
    Given the next request is "emarketplace/post-search"
    And the request body property "$.message.intent" is set to the JSON:
      """json
      {
        "item": {
          "descriptor": {
            "name": "{{own text name}}"
          }
        },
        "category": {
          "id": "{{own text second-category}}"
        }
      }
      """
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    When the request "emarketplace/post-search" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-search" names "{{kept second}}"
    And the call "emarketplace/post-on-search" does not name "{{kept first}}" below "$.message.catalog"

  @check=requirement @id=emarketplace.requirement.6.1-6 @requirement=6.1-6 @level=REQUIRED
  Scenario: A search by name and category finds what meets both
    Given a callback address that can be reached
    Given the next request is "emarketplace/post-catalog-resource"
    When the request "emarketplace/post-catalog-resource" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.descriptor.name" is set to "{{own text name}}"
    And the request body property "$.category_ids" is set to the JSON:
      """json
      [
        "{{own text first-category}}"
      ]
      """
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "first"
    Given the next request is "emarketplace/get-catalog-provider-providerId-resource-id"
    When the request "emarketplace/get-catalog-provider-providerId-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.descriptor.name" is set to "{{own text name}}"
    And the request body property "$.category_ids" is set to the JSON:
      """json
      [
        "{{own text second-category}}"
      ]
      """
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "second"
    Given the next request is "emarketplace/get-catalog-provider-providerId-resource-id"
    When the request "emarketplace/get-catalog-provider-providerId-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.descriptor.name" is set to "{{own text other}}"
    And the request body property "$.category_ids" is set to the JSON:
      """json
      [
        "{{own text first-category}}"
      ]
      """
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "third"
    Given the next request is "emarketplace/get-catalog-provider-providerId-resource-id"
    When the request "emarketplace/get-catalog-provider-providerId-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/post-search"
    And the request body property "$.message.intent" is set to the JSON:
      """json
      {
        "item": {
          "descriptor": {
            "name": "{{own text name}}"
          }
        },
        "category": {
          "id": "{{own text first-category}}"
        }
      }
      """
    When the request "emarketplace/post-search" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-search" names "{{kept first}}"
    And the call "emarketplace/post-on-search" does not name "{{kept second}}" below "$.message.catalog"
    And the call "emarketplace/post-on-search" does not name "{{kept third}}" below "$.message.catalog"
