@bb=emarketplace
Feature: A purchase, from the offer to the order

  @check=journey @id=emarketplace.journey.purchase
  Scenario: What a provider offers is found, put into a cart and ordered, and each step is answered by a call
    Given the next request is "emarketplace/post-catalog-resource"
    And a callback address that can be reached
    And an existing "order"
    When the request "emarketplace/post-catalog-resource" is sent
    Then the response status code is one of "2XX"
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the response status code is one of "2XX"
    Given the next request is "emarketplace/post-inventory-item-add"
    When the request "emarketplace/post-inventory-item-add" is sent
    Then the response status code is one of "2XX"
    Given the next request is "emarketplace/post-search"
    When the request "emarketplace/post-search" is sent
    Then the call "emarketplace/post-on-search" arrives
    And the call "emarketplace/post-on-search" carries the request property "$.context.transaction_id" at "$.context.transaction_id"
    Given the next request is "emarketplace/post-select"
    And the request body property "$.context.message_id" is set to "{{fresh uuid select}}"
    When the request "emarketplace/post-select" is sent
    Then the call "emarketplace/post-on-select" arrives
    And the call "emarketplace/post-on-select" carries the request property "$.context.transaction_id" at "$.context.transaction_id"
    Given the next request is "emarketplace/post-init"
    And the request body property "$.context.message_id" is set to "{{fresh uuid init}}"
    When the request "emarketplace/post-init" is sent
    Then the call "emarketplace/post-on-init" arrives
    And the call "emarketplace/post-on-init" carries the request property "$.context.transaction_id" at "$.context.transaction_id"
    Given the next request is "emarketplace/post-confirm"
    And the request body property "$.context.message_id" is set to "{{fresh uuid confirm}}"
    When the request "emarketplace/post-confirm" is sent
    Then the call "emarketplace/post-on-confirm" arrives
    And the call "emarketplace/post-on-confirm" carries the request property "$.context.transaction_id" at "$.context.transaction_id"
    And the property "$.message.order.id" of the call "emarketplace/post-on-confirm" is kept as "order"
    Given the next request is "emarketplace/get-orders-orderId"
    And the path parameter "orderId" is set to "{{kept order}}"
    When the request "emarketplace/get-orders-orderId" is sent
    Then the response status code is one of "2XX"
    Given the next request is "emarketplace/post-status"
    And the request body property "$.context.message_id" is set to "{{fresh uuid status}}"
    And the request body property "$.message.order_id" is set to "{{kept order}}"
    When the request "emarketplace/post-status" is sent
    Then the call "emarketplace/post-on-status" arrives
