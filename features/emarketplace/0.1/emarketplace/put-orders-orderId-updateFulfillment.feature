# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=put-orders-orderId-updateFulfillment @method=PUT @endpoint=/orders/{orderId}/updateFulfillment @level=REQUIRED @requirement=6.6-4
Feature: E-Marketplace Transaction Layer Specification 0.2, put-orders-orderId-updateFulfillment
  Changes how an order is fulfilled.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/orders/{orderId}/updateFulfillment"
    And the credential of the candidate profile is presented
    And an existing "order"
    And the path parameter "orderId" is set to the identifier of the existing "order"
    And the request body:
      """json
      {
        "type": "Delivery",
        "customer": {
          "person": {
            "name": "Ana Silva"
          },
          "contact": {
            "phone": "+3725550001"
          }
        },
        "stops": [
          {
            "type": "end",
            "location": {
              "gps": "59.43,24.75",
              "address": "1 Harbour Street, Tallinn",
              "area_code": "10111"
            }
          }
        ]
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say whether it adds a fulfilment or changes one that the order has"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-type.body-stops @check=wrong-type
    Scenario: The property "$.stops" has a value of the wrong type
      Given the request "put-orders-orderId-updateFulfillment" is accepted as it stands
      And the request body property "$.stops" is set to "not a list"
      And this breaks the clause "/components/schemas/Fulfillment/properties/stops/type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-type.body-customer-person @check=wrong-type
    Scenario: The property "$.customer.person" has a value of the wrong type
      Given the request "put-orders-orderId-updateFulfillment" is accepted as it stands
      And the request body property "$.customer.person" is set to "not an object"
      And this breaks the clause "/components/schemas/Person/type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-type.body-customer-contact @check=wrong-type
    Scenario: The property "$.customer.contact" has a value of the wrong type
      Given the request "put-orders-orderId-updateFulfillment" is accepted as it stands
      And the request body property "$.customer.contact" is set to "not an object"
      And this breaks the clause "/components/schemas/Contact/type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "put-orders-orderId-updateFulfillment" is accepted as it stands
      And no credential is presented
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then access is refused with the status code 401 or 403
