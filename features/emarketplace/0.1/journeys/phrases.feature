# What each phrase of the journeys and proofs of E-Marketplace stands for. A change here changes what they ask.
@bb=emarketplace
Feature: The phrases of E-Marketplace

  Scenario: the provider publishes a catalogue
    Given the next request is "emarketplace/post-catalog-resource"
    When the request "emarketplace/post-catalog-resource" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the provider publishes a catalogue with the offers "<first>" and "<second>"
    Given the next request is "emarketplace/post-catalog-resource"
    And the request body property "$.offers" is set to the JSON:
      """json
      [
        { "id": "<first>", "descriptor": { "name": "Ten percent off" } },
        { "id": "<second>", "descriptor": { "name": "Free delivery" } }
      ]
      """
    When the request "emarketplace/post-catalog-resource" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the provider publishes a catalogue with the fulfilment "<fulfilment>" and the payment "<payment>"
    Given the next request is "emarketplace/post-catalog-resource"
    And the request body property "$.fulfillments" is set to the JSON:
      """json
      [{ "id": "<fulfilment>", "type": "Delivery" }]
      """
    And the request body property "$.payments" is set to the JSON:
      """json
      [{ "id": "<payment>", "type": "ON-FULFILLMENT" }]
      """
    When the request "emarketplace/post-catalog-resource" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the provider publishes a catalogue with the fulfilment "<fulfilment>", the payment "<payment>" and the offer "<offer>"
    Given the next request is "emarketplace/post-catalog-resource"
    And the request body property "$.fulfillments" is set to the JSON:
      """json
      [{ "id": "<fulfilment>", "type": "Delivery" }]
      """
    And the request body property "$.payments" is set to the JSON:
      """json
      [{ "id": "<payment>", "type": "ON-FULFILLMENT" }]
      """
    And the request body property "$.offers" is set to the JSON:
      """json
      [{ "id": "<offer>", "descriptor": { "name": "Ten percent off" } }]
      """
    When the request "emarketplace/post-catalog-resource" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the provider publishes a catalogue that expires at "<moment>"
    Given the next request is "emarketplace/post-catalog-resource"
    And the request body property "$.exp" is set to "<moment>"
    When the request "emarketplace/post-catalog-resource" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the provider publishes a catalogue that is valid for "<seconds>" seconds
    Given the next request is "emarketplace/post-catalog-resource"
    And the request body property "$.ttl" is set to the JSON:
      """json
      <seconds>
      """
    When the request "emarketplace/post-catalog-resource" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the provider offers an item, kept as "<item>"
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "<item>"

  Scenario: the provider offers an item with the name "<name>", kept as "<item>"
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.descriptor.name" is set to "<name>"
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "<item>"

  Scenario: the provider offers an item with the name "<name>" in the category "<category>", kept as "<item>"
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.descriptor.name" is set to "<name>"
    And the request body property "$.category_ids" is set to the JSON:
      """json
      ["<category>"]
      """
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "<item>"

  Scenario: the provider offers an item with the name "<name>" and the description "<description>", kept as "<item>"
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.descriptor.name" is set to "<name>"
    And the request body property "$.descriptor.short_desc" is set to "<description>"
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "<item>"

  Scenario: the provider offers an item without a quantity, kept as "<item>"
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.quantity" is left out
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "<item>"

  Scenario: the provider offers an item with the add-on "<add on>", kept as "<item>"
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.add_ons" is set to the JSON:
      """json
      [{ "id": "<add on>", "descriptor": { "name": "Gift wrapping" }, "price": { "currency": "EUR", "value": "2" } }]
      """
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "<item>"

  Scenario: the catalogue of the provider can be read
    Given the next request is "emarketplace/get-catalog-provider-providerId-resource-id"
    When the request "emarketplace/get-catalog-provider-providerId-resource-id" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: there are "<count>" of the item in stock
    Given the next request is "emarketplace/post-inventory-item-add"
    And the request body property "$.quantity.available.count" is set to the JSON:
      """json
      <count>
      """
    When the request "emarketplace/post-inventory-item-add" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: "<count>" of the item are taken out of stock
    Given the next request is "emarketplace/post-inventory-item-remove"
    And the request body property "$.quantity.available.count" is set to the JSON:
      """json
      <count>
      """
    When the request "emarketplace/post-inventory-item-remove" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the stock of the item "<item>" is asked for
    Given the next request is "emarketplace/get-inventory-checkAvailability-resource-id"
    And the path parameter "id" is set to "<item>"
    When the request "emarketplace/get-inventory-checkAvailability-resource-id" is sent

  Scenario: the stock of the item "<item>" is kept as "<stock>"
    Given the next request is "emarketplace/get-inventory-checkAvailability-resource-id"
    And the path parameter "id" is set to "<item>"
    When the request "emarketplace/get-inventory-checkAvailability-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.quantity.available.count" is kept as "<stock>"

  Scenario: the stock of the item "<item>" is kept as "<stock>", and differs from the kept "<before>"
    Given the next request is "emarketplace/get-inventory-checkAvailability-resource-id"
    And the path parameter "id" is set to "<item>"
    When the request "emarketplace/get-inventory-checkAvailability-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.quantity.available.count" is kept as "<stock>"
    And the kept "<stock>" differs from the kept "<before>"

  Scenario: the stock of the item "<item>" differs from the kept "<before>"
    Given the next request is "emarketplace/get-inventory-checkAvailability-resource-id"
    And the path parameter "id" is set to "<item>"
    When the request "emarketplace/get-inventory-checkAvailability-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.quantity.available.count" differs from the kept "<before>"

  Scenario: the stock of the item "<item>" is "<count>"
    Given the next request is "emarketplace/get-inventory-checkAvailability-resource-id"
    And the path parameter "id" is set to "<item>"
    When the request "emarketplace/get-inventory-checkAvailability-resource-id" is sent
    Then the response property "$.quantity.available.count" is "<count>"

  Scenario: the stock of the item "<item>" can be asked for
    Given the next request is "emarketplace/get-inventory-checkAvailability-resource-id"
    And the path parameter "id" is set to "<item>"
    When the request "emarketplace/get-inventory-checkAvailability-resource-id" is sent
    Then the response status code is one of "2XX"

  Scenario: the buyer selects the item in the transaction "<transaction>"
    Given the next request is "emarketplace/post-select"
    And the request body property "$.context.transaction_id" is set to "<transaction>"
    When the request "emarketplace/post-select" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the buyer selects the item in the transaction "<transaction>", which the provider answers by the call "<call>"
    Given the next request is "emarketplace/post-select"
    And the request body property "$.context.transaction_id" is set to "<transaction>"
    When the request "emarketplace/post-select" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.context.message_id" of the call "emarketplace/post-on-select" is kept as "<call>"

  Scenario: the buyer selects the item with the offer "<offer>" in the transaction "<transaction>"
    Given the next request is "emarketplace/post-select"
    And the request body property "$.context.transaction_id" is set to "<transaction>"
    And the request body property "$.message.order.offers" is set to the JSON:
      """json
      [{ "id": "<offer>" }]
      """
    When the request "emarketplace/post-select" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the buyer selects the item with the offer "<offer>" in the transaction "<transaction>", which the provider answers by the call "<call>"
    Given the next request is "emarketplace/post-select"
    And the request body property "$.context.transaction_id" is set to "<transaction>"
    And the request body property "$.message.order.offers" is set to the JSON:
      """json
      [{ "id": "<offer>" }]
      """
    When the request "emarketplace/post-select" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.context.message_id" of the call "emarketplace/post-on-select" is kept as "<call>"

  Scenario: a selection with the offer "<offer>" in the transaction "<transaction>" is not granted
    Given the next request is "emarketplace/post-select"
    And the request body property "$.context.transaction_id" is set to "<transaction>"
    And the request body property "$.message.order.offers" is set to the JSON:
      """json
      [{ "id": "<offer>" }]
      """
    When the request "emarketplace/post-select" is sent
    Then the request is refused, or the call "emarketplace/post-on-select" brings an error or does not name "<offer>"

  Scenario: a selection of "<count>" of the item in the transaction "<transaction>" is not granted
    Given the next request is "emarketplace/post-select"
    And the request body property "$.context.transaction_id" is set to "<transaction>"
    And the request body property "$.message.order.items.0.quantity.selected.count" is set to the JSON:
      """json
      <count>
      """
    When the request "emarketplace/post-select" is sent
    Then the request is refused, or the call "emarketplace/post-on-select" brings an error or does not name "<count>"

  Scenario: the buyer enters the details of the order in the transaction "<transaction>"
    Given the next request is "emarketplace/post-init"
    And the request body property "$.context.transaction_id" is set to "<transaction>"
    When the request "emarketplace/post-init" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the buyer enters the details of the order in the transaction "<transaction>", which the provider answers by the call "<call>"
    Given the next request is "emarketplace/post-init"
    And the request body property "$.context.transaction_id" is set to "<transaction>"
    When the request "emarketplace/post-init" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.context.message_id" of the call "emarketplace/post-on-init" is kept as "<call>"

  Scenario: the buyer enters the billing email "<email>" in the transaction "<transaction>", which the provider answers by the call "<call>"
    Given the next request is "emarketplace/post-init"
    And the request body property "$.context.transaction_id" is set to "<transaction>"
    And the request body property "$.message.order.billing.email" is set to "<email>"
    When the request "emarketplace/post-init" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.context.message_id" of the call "emarketplace/post-on-init" is kept as "<call>"

  Scenario: an order of "<count>" of the item in the transaction "<transaction>" is not prepared
    Given the next request is "emarketplace/post-init"
    And the request body property "$.context.transaction_id" is set to "<transaction>"
    And the request body property "$.message.order.items.0.quantity.selected.count" is set to the JSON:
      """json
      <count>
      """
    When the request "emarketplace/post-init" is sent
    Then the request is refused, or the call "emarketplace/post-on-init" brings an error or does not name "<count>"

  Scenario: the buyer confirms the order in the transaction "<transaction>"
    Given the next request is "emarketplace/post-confirm"
    And the request body property "$.context.transaction_id" is set to "<transaction>"
    When the request "emarketplace/post-confirm" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the buyer confirms the order in the transaction "<transaction>", which becomes the order "<order>"
    Given the next request is "emarketplace/post-confirm"
    And the request body property "$.context.transaction_id" is set to "<transaction>"
    When the request "emarketplace/post-confirm" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.message.order.id" of the call "emarketplace/post-on-confirm" is kept as "<order>"

  Scenario: the buyer confirms the order with the billing email "<email>" in the transaction "<transaction>"
    Given the next request is "emarketplace/post-confirm"
    And the request body property "$.context.transaction_id" is set to "<transaction>"
    And the request body property "$.message.order.billing.email" is set to "<email>"
    When the request "emarketplace/post-confirm" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a confirmation of "<count>" of the item in the transaction "<transaction>" is not granted
    Given the next request is "emarketplace/post-confirm"
    And the request body property "$.context.transaction_id" is set to "<transaction>"
    And the request body property "$.message.order.items.0.quantity.selected.count" is set to the JSON:
      """json
      <count>
      """
    When the request "emarketplace/post-confirm" is sent
    Then the request is refused, or the call "emarketplace/post-on-confirm" brings an error or does not name "<count>"

  Scenario: the buyer searches for items with the name "<name>"
    Given the next request is "emarketplace/post-search"
    And the request body property "$.message.intent" is set to the JSON:
      """json
      { "item": { "descriptor": { "name": "<name>" } } }
      """
    When the request "emarketplace/post-search" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the buyer searches for items with the name "<name>" in the transaction "<transaction>"
    Given the next request is "emarketplace/post-search"
    And the request body property "$.message.intent" is set to the JSON:
      """json
      { "item": { "descriptor": { "name": "<name>" } } }
      """
    And the request body property "$.context.transaction_id" is set to "<transaction>"
    When the request "emarketplace/post-search" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the buyer searches for items with the name "<name>" in the category "<category>"
    Given the next request is "emarketplace/post-search"
    And the request body property "$.message.intent" is set to the JSON:
      """json
      { "item": { "descriptor": { "name": "<name>" } }, "category": { "id": "<category>" } }
      """
    When the request "emarketplace/post-search" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the buyer searches for items with the name "<name>" in the category "<category>" and the transaction "<transaction>"
    Given the next request is "emarketplace/post-search"
    And the request body property "$.message.intent" is set to the JSON:
      """json
      { "item": { "descriptor": { "name": "<name>" } }, "category": { "id": "<category>" } }
      """
    And the request body property "$.context.transaction_id" is set to "<transaction>"
    When the request "emarketplace/post-search" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the buyer searches by fulfilment, payment, the category "<category>" and the offer "<offer>"
    Given the next request is "emarketplace/post-search"
    And the request body property "$.message.intent" is set to the JSON:
      """json
      {
        "fulfillment": { "type": "Delivery" },
        "payment": { "type": "ON-FULFILLMENT" },
        "category": { "id": "<category>" },
        "offer": { "id": "<offer>" }
      }
      """
    When the request "emarketplace/post-search" is sent
    Then the response status code is one of "2XX"

  Scenario: the buyer cancels the order "<order>"
    Given the next request is "emarketplace/post-cancel"
    And the request body property "$.message.order_id" is set to "<order>"
    When the request "emarketplace/post-cancel" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the buyer cancels the order "<order>", which the provider answers by the call "<call>"
    Given the next request is "emarketplace/post-cancel"
    And the request body property "$.message.order_id" is set to "<order>"
    When the request "emarketplace/post-cancel" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.context.message_id" of the call "emarketplace/post-on-cancel" is kept as "<call>"

  Scenario: the buyer can cancel the order "<order>", which the provider answers by the call "<call>"
    Given the next request is "emarketplace/post-cancel"
    And the request body property "$.message.order_id" is set to "<order>"
    When the request "emarketplace/post-cancel" is sent
    Then the response status code is one of "2XX"
    And the property "$.context.message_id" of the call "emarketplace/post-on-cancel" is kept as "<call>"

  Scenario: the order "<order>" is asked for
    Given the next request is "emarketplace/get-orders-orderId"
    And the path parameter "orderId" is set to "<order>"
    When the request "emarketplace/get-orders-orderId" is sent

  Scenario: the order "<order>" can be read
    Given the next request is "emarketplace/get-orders-orderId"
    And the path parameter "orderId" is set to "<order>"
    When the request "emarketplace/get-orders-orderId" is sent
    Then the response status code is one of "2XX"

  Scenario: a fulfilment
    Given an existing "fulfillment", created with the request "emarketplace/post-fulfillments"

  Scenario: the agent "<agent>" is assigned to the fulfilment
    Given the next request is "emarketplace/put-fulfillment-fulfillmentId-agent-allocate"
    And the request body property "$.person.name" is set to "<agent>"
    When the request "emarketplace/put-fulfillment-fulfillmentId-agent-allocate" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the agent is taken off the fulfilment
    Given the next request is "emarketplace/delete-fulfillment-fulfillmentId-agent-deallocate"
    When the request "emarketplace/delete-fulfillment-fulfillmentId-agent-deallocate" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the fulfilment has no agent
    Given the next request is "emarketplace/get-fulfillments-fulfillmentId"
    When the request "emarketplace/get-fulfillments-fulfillmentId" is sent
    Then the response property "$.agent.person.name" does not exist

  Scenario: the fulfilment shows the agent "<agent>"
    Given the next request is "emarketplace/get-fulfillments-fulfillmentId"
    When the request "emarketplace/get-fulfillments-fulfillmentId" is sent
    Then the response property "$.agent.person.name" is "<agent>"

  Scenario: the provider reports progress of the fulfilment
    Given the next request is "emarketplace/put-fulfillments-fulfillmentId"
    When the request "emarketplace/put-fulfillments-fulfillmentId" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the fulfilment is in the state "<state>"
    Given the next request is "emarketplace/get-fulfillments-fulfillmentId"
    When the request "emarketplace/get-fulfillments-fulfillmentId" is sent
    Then the response property "$.state.descriptor.code" is "<state>"

  Scenario: the buyer asks for the status of the order
    Given the next request is "emarketplace/post-status"
    When the request "emarketplace/post-status" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the price of "<count>" of the item "<item>" is quoted, and kept as "<price>"
    Given the next request is "emarketplace/post-quotation"
    And the request body property "$.items" is set to the JSON:
      """json
      [{ "id": "<item>", "quantity": { "selected": { "count": <count> } } }]
      """
    When the request "emarketplace/post-quotation" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.quote.price.value" is kept as "<price>"

  Scenario: the price of "<count>" of the item "<item>" is quoted and kept as "<price>", and differs from the kept "<other>"
    Given the next request is "emarketplace/post-quotation"
    And the request body property "$.items" is set to the JSON:
      """json
      [{ "id": "<item>", "quantity": { "selected": { "count": <count> } } }]
      """
    When the request "emarketplace/post-quotation" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.quote.price.value" is kept as "<price>"
    And the kept "<price>" differs from the kept "<other>"

  Scenario: the price of the item "<item>" with the add-on "<add on>" is quoted and kept as "<price>", and differs from the kept "<other>"
    Given the next request is "emarketplace/post-quotation"
    And the request body property "$.items" is set to the JSON:
      """json
      [
        {
          "id": "<item>",
          "quantity": { "selected": { "count": 1 } },
          "add_ons": [{ "id": "<add on>", "descriptor": { "name": "Gift wrapping" }, "price": { "currency": "EUR", "value": "2" } }]
        }
      ]
      """
    And the request body property "$.add_ons" is set to the JSON:
      """json
      [{ "id": "<add on>", "descriptor": { "name": "Gift wrapping" }, "price": { "currency": "EUR", "value": "2" } }]
      """
    When the request "emarketplace/post-quotation" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.quote.price.value" is kept as "<price>"
    And the kept "<price>" differs from the kept "<other>"

  Scenario: the buyer rates the "<kind>" "<rated>"
    Given the next request is "emarketplace/post-rating"
    And the request body property "$.message.ratings" is set to the JSON:
      """json
      [{ "rating_category": "<kind>", "id": "<rated>", "value": "4" }]
      """
    When the request "emarketplace/post-rating" is sent
    Then the response status code is one of "2XX"

  Scenario: the buyer gives a rating
    Given the next request is "emarketplace/post-rating"
    When the request "emarketplace/post-rating" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a feedback form for a rating is given
    Given the next request is "emarketplace/post-generateFeedbackForRating"
    When the request "emarketplace/post-generateFeedbackForRating" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.form.url" exists

  Scenario: the buyer asks what can be rated
    Given the next request is "emarketplace/post-get-rating-categories"
    When the request "emarketplace/post-get-rating-categories" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the buyer asks for support
    Given the next request is "emarketplace/post-support"
    When the request "emarketplace/post-support" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: support for the order, kept as "<support>"
    Given an existing "support", created with the request "emarketplace/post-support-orderId"
    And the identifier of the existing "support" is kept as "<support>"

  Scenario: the support of the order can be read
    Given the next request is "emarketplace/get-support-orderId"
    When the request "emarketplace/get-support-orderId" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the support of the order is closed
    Given the next request is "emarketplace/delete-support-orderId"
    When the request "emarketplace/delete-support-orderId" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the support of the order "<order>" can no longer be read
    Given the next request is "emarketplace/get-support-orderId"
    And the path parameter "orderId" is set to "<order>"
    When the request "emarketplace/get-support-orderId" is sent
    Then the request is refused

  Scenario: the delivery is tracked
    Given an existing "tracking", created with the request "emarketplace/post-tracking-start"

  Scenario: the buyer asks where the delivery is
    Given the next request is "emarketplace/post-track"
    When the request "emarketplace/post-track" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the delivery is reported at the address "<address>"
    Given the next request is "emarketplace/put-tracking-order-id-update-location"
    And the request body property "$.address" is set to "<address>"
    When the request "emarketplace/put-tracking-order-id-update-location" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the provider publishes a catalogue, and the candidate takes it
    Given the next request is "emarketplace/post-catalog-resource"
    And a callback address that can be reached
    And an existing "order"
    When the request "emarketplace/post-catalog-resource" is sent
    Then the response status code is one of "2XX"

  Scenario: the provider adds an item to the catalogue
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the response status code is one of "2XX"

  Scenario: the provider puts the item in stock
    Given the next request is "emarketplace/post-inventory-item-add"
    When the request "emarketplace/post-inventory-item-add" is sent
    Then the response status code is one of "2XX"

  Scenario: the buyer searches
    Given the next request is "emarketplace/post-search"
    When the request "emarketplace/post-search" is sent

  Scenario: the provider answers the search in the same transaction
    Then the call "emarketplace/post-on-search" arrives
    And the call "emarketplace/post-on-search" carries the request property "$.context.transaction_id" at "$.context.transaction_id"

  Scenario: the buyer selects the item
    Given the next request is "emarketplace/post-select"
    And the request body property "$.context.message_id" is set to "{{fresh uuid select}}"
    When the request "emarketplace/post-select" is sent

  Scenario: the provider answers the selection in the same transaction
    Then the call "emarketplace/post-on-select" arrives
    And the call "emarketplace/post-on-select" carries the request property "$.context.transaction_id" at "$.context.transaction_id"

  Scenario: the buyer enters the details of the order
    Given the next request is "emarketplace/post-init"
    And the request body property "$.context.message_id" is set to "{{fresh uuid init}}"
    When the request "emarketplace/post-init" is sent

  Scenario: the provider answers the details in the same transaction
    Then the call "emarketplace/post-on-init" arrives
    And the call "emarketplace/post-on-init" carries the request property "$.context.transaction_id" at "$.context.transaction_id"

  Scenario: the buyer confirms the order
    Given the next request is "emarketplace/post-confirm"
    And the request body property "$.context.message_id" is set to "{{fresh uuid confirm}}"
    When the request "emarketplace/post-confirm" is sent

  Scenario: the provider confirms the order "<order>" in the same transaction
    Then the call "emarketplace/post-on-confirm" arrives
    And the call "emarketplace/post-on-confirm" carries the request property "$.context.transaction_id" at "$.context.transaction_id"
    And the property "$.message.order.id" of the call "emarketplace/post-on-confirm" is kept as "<order>"

  Scenario: the buyer asks for the status of the order "<order>"
    Given the next request is "emarketplace/post-status"
    And the request body property "$.context.message_id" is set to "{{fresh uuid status}}"
    And the request body property "$.message.order_id" is set to "<order>"
    When the request "emarketplace/post-status" is sent

  Scenario: the provider answers with the status
    Then the call "emarketplace/post-on-status" arrives

  Scenario: an order
    Given the next request is "emarketplace/post-orders"
    And an existing "order"

  Scenario: support for the order is opened
    Given the next request is "emarketplace/post-support-orderId"
    When the request "emarketplace/post-support-orderId" is sent
    Then the response status code is one of "2XX"

  Scenario: the support can be read
    Given the next request is "emarketplace/get-support-orderId"
    When the request "emarketplace/get-support-orderId" is sent
    Then the response status code is one of "2XX"

  Scenario: an agent is assigned to the support
    Given the next request is "emarketplace/put-support-orderId-agent"
    When the request "emarketplace/put-support-orderId-agent" is sent
    Then the response status code is one of "2XX"

  Scenario: the agent of the support can be read
    Given the next request is "emarketplace/get-support-orderId-agent"
    When the request "emarketplace/get-support-orderId-agent" is sent
    Then the response status code is one of "2XX"

  Scenario: the support can be closed
    Given the next request is "emarketplace/delete-support-orderId"
    When the request "emarketplace/delete-support-orderId" is sent
    Then the response status code is one of "2XX"

  Scenario: the answer to the selection names "<value>"
    Then the call "emarketplace/post-on-select" names "<value>"

  Scenario: the answer to the selection does not name "<value>" below "<place>"
    Then the call "emarketplace/post-on-select" does not name "<value>" below "<place>"

  Scenario: the answer to the selection has one of "<properties>" below "<place>"
    Then the call "emarketplace/post-on-select" has one of the properties "<properties>" below "<place>"

  Scenario: the answer to the search names "<value>"
    Then the call "emarketplace/post-on-search" names "<value>"

  Scenario: the answer to the search does not name "<value>" below "<place>"
    Then the call "emarketplace/post-on-search" does not name "<value>" below "<place>"

  Scenario: the answer to the search has one of "<properties>" below "<place>"
    Then the call "emarketplace/post-on-search" has one of the properties "<properties>" below "<place>"

  Scenario: the answer to the search shows "<place>" as "<value>"
    Then the call "emarketplace/post-on-search" shows "<place>" as "<value>"

  Scenario: the answer to the search carries the "<sent>" of the request at "<place>"
    Then the call "emarketplace/post-on-search" carries the request property "<sent>" at "<place>"

  Scenario: the answer to the details arrives
    Then the call "emarketplace/post-on-init" arrives

  Scenario: the answer to the details names "<value>"
    Then the call "emarketplace/post-on-init" names "<value>"

  Scenario: the answer to the details has one of "<properties>" below "<place>"
    Then the call "emarketplace/post-on-init" has one of the properties "<properties>" below "<place>"

  Scenario: the answer to the confirmation arrives
    Then the call "emarketplace/post-on-confirm" arrives

  Scenario: the answer to the confirmation names "<value>"
    Then the call "emarketplace/post-on-confirm" names "<value>"

  Scenario: the answer to the confirmation has one of "<properties>" below "<place>"
    Then the call "emarketplace/post-on-confirm" has one of the properties "<properties>" below "<place>"

  Scenario: the answer to the cancellation arrives
    Then the call "emarketplace/post-on-cancel" arrives

  Scenario: the answer to the cancellation shows "<place>" as "<value>"
    Then the call "emarketplace/post-on-cancel" shows "<place>" as "<value>"

  Scenario: the answer to the rating arrives
    Then the call "emarketplace/post-on-rating" arrives

  Scenario: the answer to the rating has one of "<properties>" below "<place>"
    Then the call "emarketplace/post-on-rating" has one of the properties "<properties>" below "<place>"

  Scenario: the answer to that has one of "<properties>" below "<place>"
    Then the call "emarketplace/post-rating-categories" has one of the properties "<properties>" below "<place>"

  Scenario: the answer on the delivery names "<value>"
    Then the call "emarketplace/post-on-track" names "<value>"

  Scenario: the answer on the delivery has one of "<properties>" below "<place>"
    Then the call "emarketplace/post-on-track" has one of the properties "<properties>" below "<place>"

  Scenario: the answer on support has one of "<properties>" below "<place>"
    Then the call "emarketplace/post-on-support" has one of the properties "<properties>" below "<place>"

  Scenario: the answer with the status has one of "<properties>" below "<place>"
    Then the call "emarketplace/post-on-status" has one of the properties "<properties>" below "<place>"

  Scenario: the answer with the status shows "<place>" as "<value>"
    Then the call "emarketplace/post-on-status" shows "<place>" as "<value>"

  Scenario: the buyer changes the billing email of the order to "<email>"
    Given the next request is "emarketplace/put-orders-orderId-updateBilling"
    And the request body property "$.email" is set to "<email>"
    When the request "emarketplace/put-orders-orderId-updateBilling" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the order shows "<text>"
    Given the next request is "emarketplace/get-orders-orderId"
    When the request "emarketplace/get-orders-orderId" is sent
    Then the request is accepted, or the scenario ends here
    And the answer shows "<text>"
