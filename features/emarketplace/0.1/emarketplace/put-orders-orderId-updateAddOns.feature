# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=put-orders-orderId-updateAddOns @method=PUT @endpoint=/orders/{orderId}/updateAddOns @level=REQUIRED @requirement=6.4-4
Feature: E-Marketplace Transaction Layer Specification 0.2, put-orders-orderId-updateAddOns
  Changes the add-ons of an order.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/orders/{orderId}/updateAddOns"
    And the credential of the candidate profile is presented
    And an existing "order"
    And the path parameter "orderId" is set to the identifier of the existing "order"
    And the request body:
      """json
      {
        "add_ons": [
          {
            "id": "gift-wrap",
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
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which add-ons a candidate knows"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.put-orders-orderId-updateAddOns.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-orders-orderId-updateAddOns" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.put-orders-orderId-updateAddOns.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-orders-orderId-updateAddOns" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.put-orders-orderId-updateAddOns.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-orders-orderId-updateAddOns" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.put-orders-orderId-updateAddOns.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "put-orders-orderId-updateAddOns" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.put-orders-orderId-updateAddOns.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-orders-orderId-updateAddOns" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.put-orders-orderId-updateAddOns.wrong-type.body-add_ons @check=wrong-type
    Scenario: The property "$.add_ons" has a value of the wrong type
      Given the request "put-orders-orderId-updateAddOns" is accepted as it stands
      And the request body property "$.add_ons" is set to "not a list"
      And this breaks the clause "/paths/~1orders~1{orderId}~1updateAddOns/put/requestBody/content/application~1json/schema/properties/add_ons/type" of the definition
      When the request "put-orders-orderId-updateAddOns" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateAddOns.wrong-type.body-add_ons-0-descriptor @check=wrong-type
    Scenario: The property "$.add_ons[0].descriptor" has a value of the wrong type
      Given the request "put-orders-orderId-updateAddOns" is accepted as it stands
      And the request body property "$.add_ons[0].descriptor" is set to "not an object"
      And this breaks the clause "/components/schemas/Descriptor/type" of the definition
      When the request "put-orders-orderId-updateAddOns" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateAddOns.wrong-type.body-add_ons-0-price @check=wrong-type
    Scenario: The property "$.add_ons[0].price" has a value of the wrong type
      Given the request "put-orders-orderId-updateAddOns" is accepted as it stands
      And the request body property "$.add_ons[0].price" is set to "not an object"
      And this breaks the clause "/components/schemas/Price/type" of the definition
      When the request "put-orders-orderId-updateAddOns" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.put-orders-orderId-updateAddOns.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "put-orders-orderId-updateAddOns" is accepted as it stands
      And no credential is presented
      When the request "put-orders-orderId-updateAddOns" is sent
      Then access is refused with the status code 401 or 403
