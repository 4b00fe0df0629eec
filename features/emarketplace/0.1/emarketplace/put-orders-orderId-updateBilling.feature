# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=put-orders-orderId-updateBilling @method=PUT @endpoint=/orders/{orderId}/updateBilling @level=REQUIRED @requirement=6.4-4
Feature: E-Marketplace Transaction Layer Specification 0.2, put-orders-orderId-updateBilling
  Changes the billing details of an order.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/orders/{orderId}/updateBilling"
    And the credential of the candidate profile is presented
    And an existing "order"
    And the path parameter "orderId" is set to the identifier of the existing "order"
    And the request body:
      """json
      {
        "name": "Ana Silva {{fresh text}}",
        "address": "1 Harbour Street, Tallinn",
        "email": "ana.silva@example.org",
        "phone": "+3725550001"
      }
      """

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-orders-orderId-updateBilling" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-orders-orderId-updateBilling" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-orders-orderId-updateBilling" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "put-orders-orderId-updateBilling" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-orders-orderId-updateBilling" is sent
      Then the success response body shows the documented properties

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.state-update @check=state-update
    Scenario: What was changed can be read back
      When the request "put-orders-orderId-updateBilling" is sent
      Then the "order" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.wrong-type.body-name @check=wrong-type
    Scenario: The property "$.name" has a value of the wrong type
      Given the request "put-orders-orderId-updateBilling" is accepted as it stands
      And the request body property "$.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Billing/properties/name/type" of the definition
      When the request "put-orders-orderId-updateBilling" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.wrong-type.body-email @check=wrong-type
    Scenario: The property "$.email" has a value of the wrong type
      Given the request "put-orders-orderId-updateBilling" is accepted as it stands
      And the request body property "$.email" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Billing/properties/email/type" of the definition
      When the request "put-orders-orderId-updateBilling" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.wrong-type.body-phone @check=wrong-type
    Scenario: The property "$.phone" has a value of the wrong type
      Given the request "put-orders-orderId-updateBilling" is accepted as it stands
      And the request body property "$.phone" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Billing/properties/phone/type" of the definition
      When the request "put-orders-orderId-updateBilling" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "put-orders-orderId-updateBilling" is accepted as it stands
      And no credential is presented
      When the request "put-orders-orderId-updateBilling" is sent
      Then access is refused with the status code 401 or 403
