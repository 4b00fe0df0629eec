@bb=emarketplace
Feature: Catalogues are what the GovSpec says of them

  @check=requirement @id=emarketplace.requirement.6.1-8 @requirement=6.1-8 @level=REQUIRED
  Scenario: A catalogue comes with a context and a message
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
    When the request "emarketplace/post-search" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-search" has one of the properties "context" below "$"
    And the call "emarketplace/post-on-search" has one of the properties "message" below "$"

  @check=requirement @id=emarketplace.requirement.6.1-9 @requirement=6.1-9 @level=REQUIRED
  Scenario: The context of a catalogue repeats the identifiers of the search
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
    Then the call "emarketplace/post-on-search" shows "$.context.action" as "on_search"
    And the call "emarketplace/post-on-search" shows "$.context.transaction_id" as "{{own uuid transaction}}"
    And the call "emarketplace/post-on-search" carries the request property "$.context.message_id" at "$.context.message_id"
    And the call "emarketplace/post-on-search" has one of the properties "timestamp" below "$.context"

  @check=requirement @id=emarketplace.requirement.6.1-10 @requirement=6.1-10 @level=REQUIRED
  Scenario: A catalogue holds what was searched for, and nothing else
    Given a callback address that can be reached
    Given the next request is "emarketplace/post-catalog-resource"
    When the request "emarketplace/post-catalog-resource" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.descriptor.name" is set to "{{own text wanted}}"
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "wanted"
    Given the next request is "emarketplace/get-catalog-provider-providerId-resource-id"
    When the request "emarketplace/get-catalog-provider-providerId-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.descriptor.name" is set to "{{own text other}}"
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
        "item": {
          "descriptor": {
            "name": "{{own text wanted}}"
          }
        }
      }
      """
    When the request "emarketplace/post-search" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-search" has one of the properties "catalog" below "$.message"
    And the call "emarketplace/post-on-search" names "{{kept wanted}}"
    And the call "emarketplace/post-on-search" does not name "{{kept other}}" below "$.message.catalog"

  @check=requirement @id=emarketplace.requirement.6.1-11 @requirement=6.1-11 @level=REQUIRED
  Scenario: A catalogue describes its products
    Given a callback address that can be reached
    Given the next request is "emarketplace/post-catalog-resource"
    When the request "emarketplace/post-catalog-resource" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.descriptor.name" is set to "{{own text name}}"
    And the request body property "$.descriptor.short_desc" is set to "{{own text description}}"
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
    When the request "emarketplace/post-search" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-search" names "{{existing item /descriptor/short_desc}}"

  @check=requirement @id=emarketplace.requirement.6.1-12 @requirement=6.1-12 @level=RECOMMENDED
  Scenario: A catalogue says how orders are fulfilled
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
    When the request "emarketplace/post-search" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-search" names "{{existing provider /fulfillments/0/id}}"

  @check=requirement @id=emarketplace.requirement.6.1-13 @requirement=6.1-13 @level=REQUIRED
  Scenario: A catalogue says on what terms one pays
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
    When the request "emarketplace/post-search" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-search" names "{{existing provider /payments/0/id}}"

  @check=requirement @id=emarketplace.requirement.6.1-14 @requirement=6.1-14 @level=REQUIRED
  Scenario: A catalogue says until when it is valid
    Given a callback address that can be reached
    Given the next request is "emarketplace/post-catalog-resource"
    And the request body property "$.exp" is set to "2035-12-31T00:00:00Z"
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
    When the request "emarketplace/post-search" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-search" has one of the properties "exp" below "$.message.catalog"

  @check=requirement @id=emarketplace.requirement.6.1-15 @requirement=6.1-15 @level=REQUIRED
  Scenario: A catalogue says how long it may be kept
    Given a callback address that can be reached
    Given the next request is "emarketplace/post-catalog-resource"
    And the request body property "$.ttl" is set to the JSON:
      """json
      3600
      """
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
    When the request "emarketplace/post-search" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-search" has one of the properties "ttl" below "$.message.catalog"
