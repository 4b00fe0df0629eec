# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=put-orders-orderId-updateItems @method=PUT @endpoint=/orders/{orderId}/updateItems @level=REQUIRED @requirement=6.4-4
Feature: E-Marketplace Transaction Layer Specification 0.2, put-orders-orderId-updateItems
  Changes the items of an order.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/orders/{orderId}/updateItems"
    And the credential of the candidate profile is presented
    And an existing "order"
    And the path parameter "orderId" is set to the identifier of the existing "order"
    And the request body:
      """json
      {
        "items": [
          {
            "id": "{{existing order /items/0/id}}",
            "quantity": {
              "selected": {
                "count": 2
              }
            }
          }
        ]
      }
      """

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.put-orders-orderId-updateItems.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-orders-orderId-updateItems" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.put-orders-orderId-updateItems.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-orders-orderId-updateItems" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.put-orders-orderId-updateItems.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-orders-orderId-updateItems" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.put-orders-orderId-updateItems.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "put-orders-orderId-updateItems" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.put-orders-orderId-updateItems.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-orders-orderId-updateItems" is sent
      Then the success response body shows the documented properties

    @id=emarketplace.emarketplace.put-orders-orderId-updateItems.state-update @check=state-update
    Scenario: What was changed can be read back
      When the request "put-orders-orderId-updateItems" is sent
      Then the "order" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.put-orders-orderId-updateItems.wrong-type.body-items @check=wrong-type
    Scenario: The property "$.items" has a value of the wrong type
      Given the request "put-orders-orderId-updateItems" is accepted as it stands
      And the request body property "$.items" is set to "not a list"
      And this breaks the clause "/paths/~1orders~1{orderId}~1updateItems/put/requestBody/content/application~1json/schema/properties/items/type" of the definition
      When the request "put-orders-orderId-updateItems" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateItems.wrong-type.body-items-0-quantity-selected @check=wrong-type
    Scenario: The property "$.items[0].quantity.selected" has a value of the wrong type
      Given the request "put-orders-orderId-updateItems" is accepted as it stands
      And the request body property "$.items[0].quantity.selected" is set to "not an object"
      And this breaks the clause "/components/schemas/ItemQuantity/properties/selected/type" of the definition
      When the request "put-orders-orderId-updateItems" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateItems.wrong-type.body-items-0-quantity-selected-count @check=wrong-type
    Scenario: The property "$.items[0].quantity.selected.count" has a value of the wrong type
      Given the request "put-orders-orderId-updateItems" is accepted as it stands
      And the request body property "$.items[0].quantity.selected.count" is set to "not a number"
      And this breaks the clause "/components/schemas/ItemQuantity/properties/selected/properties/count/type" of the definition
      When the request "put-orders-orderId-updateItems" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.put-orders-orderId-updateItems.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "put-orders-orderId-updateItems" is accepted as it stands
      And no credential is presented
      When the request "put-orders-orderId-updateItems" is sent
      Then access is refused with the status code 401 or 403
