# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=put-orders-orderId-cancel @method=PUT @endpoint=/orders/{orderId}/cancel @level=REQUIRED @requirement=6.8-1 @requirement=6.8-2 @requirement=6.8-3 @requirement=6.8-7
Feature: E-Marketplace Transaction Layer Specification 0.2, put-orders-orderId-cancel
  Cancels an order and answers it.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/orders/{orderId}/cancel"
    And the credential of the candidate profile is presented
    And an existing "order" that may be removed
    And the path parameter "orderId" is set to the identifier of the existing "order"
    And the request body:
      """json
      {
        "cancellation": {
          "id": "{{existing order identifier}}",
          "cancellation": {
            "cancelled_by": "CONSUMER",
            "reason": {
              "descriptor": {
                "name": "Ordered by mistake"
              }
            }
          }
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-orders-orderId-cancel" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-orders-orderId-cancel" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-orders-orderId-cancel" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "put-orders-orderId-cancel" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-orders-orderId-cancel" is sent
      Then the success response body shows the documented properties

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.state-update @check=state-update
    Scenario: What was changed can be read back
      When the request "put-orders-orderId-cancel" is sent
      Then the "order" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.wrong-type.body-cancellation @check=wrong-type
    Scenario: The property "$.cancellation" has a value of the wrong type
      Given the request "put-orders-orderId-cancel" is accepted as it stands
      And the request body property "$.cancellation" is set to "not an object"
      And this breaks the clause "/components/schemas/Order/type" of the definition
      When the request "put-orders-orderId-cancel" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.wrong-type.body-cancellation-cancellation-reason-descriptor @check=wrong-type
    Scenario: The property "$.cancellation.cancellation.reason.descriptor" has a value of the wrong type
      Given the request "put-orders-orderId-cancel" is accepted as it stands
      And the request body property "$.cancellation.cancellation.reason.descriptor" is set to "not an object"
      And this breaks the clause "/components/schemas/Descriptor/type" of the definition
      When the request "put-orders-orderId-cancel" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.wrong-type.body-cancellation-id @check=wrong-type
    Scenario: The property "$.cancellation.id" has a value of the wrong type
      Given the request "put-orders-orderId-cancel" is accepted as it stands
      And the request body property "$.cancellation.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Order/properties/id/type" of the definition
      When the request "put-orders-orderId-cancel" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "put-orders-orderId-cancel" is accepted as it stands
      And no credential is presented
      When the request "put-orders-orderId-cancel" is sent
      Then access is refused with the status code 401 or 403
