# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=put-orders-orderId-updatePayment @method=PUT @endpoint=/orders/{orderId}/updatePayment @level=REQUIRED @requirement=6.4-4
Feature: E-Marketplace Transaction Layer Specification 0.2, put-orders-orderId-updatePayment
  Changes the payment terms of an order.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/orders/{orderId}/updatePayment"
    And the credential of the candidate profile is presented
    And an existing "order"
    And the path parameter "orderId" is set to the identifier of the existing "order"
    And the request body:
      """json
      {
        "type": "ON-FULFILLMENT",
        "status": "NOT-PAID",
        "params": {
          "amount": "12",
          "currency": "EUR"
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say whether it adds a payment or changes one that the order has"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-orders-orderId-updatePayment" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-orders-orderId-updatePayment" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-orders-orderId-updatePayment" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "put-orders-orderId-updatePayment" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-orders-orderId-updatePayment" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.wrong-type.body-params @check=wrong-type
    Scenario: The property "$.params" has a value of the wrong type
      Given the request "put-orders-orderId-updatePayment" is accepted as it stands
      And the request body property "$.params" is set to "not an object"
      And this breaks the clause "/components/schemas/Payment/properties/params/type" of the definition
      When the request "put-orders-orderId-updatePayment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.wrong-type.body-type @check=wrong-type
    Scenario: The property "$.type" has a value of the wrong type
      Given the request "put-orders-orderId-updatePayment" is accepted as it stands
      And the request body property "$.type" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Payment/properties/type/type" of the definition
      When the request "put-orders-orderId-updatePayment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.wrong-type.body-status @check=wrong-type
    Scenario: The property "$.status" has a value of the wrong type
      Given the request "put-orders-orderId-updatePayment" is accepted as it stands
      And the request body property "$.status" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Payment/properties/status/type" of the definition
      When the request "put-orders-orderId-updatePayment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "put-orders-orderId-updatePayment" is accepted as it stands
      And no credential is presented
      When the request "put-orders-orderId-updatePayment" is sent
      Then access is refused with the status code 401 or 403
