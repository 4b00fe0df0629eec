# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=post-fulfillments @method=POST @endpoint=/fulfillments
Feature: E-Marketplace Transaction Layer Specification 0.2, post-fulfillments
  Adds a fulfilment to an order.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/fulfillments"
    And the credential of the candidate profile is presented
    And an existing "order"
    And the request body:
      """json
      {
        "order_id": "{{existing order identifier}}"
      }
      """
    But a refusal is not held against the candidate, because "what is created is a fulfilment, and the GovSpec gives the body of another operation for it"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.post-fulfillments.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-fulfillments" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.post-fulfillments.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-fulfillments" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.post-fulfillments.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-fulfillments" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.post-fulfillments.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-fulfillments" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.post-fulfillments.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-fulfillments" is sent
      Then the success response body shows the documented properties

    @id=emarketplace.emarketplace.post-fulfillments.state-create @check=state-create
    Scenario: What was created can be read back
      When the request "post-fulfillments" is sent
      Then the "fulfillment" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.post-fulfillments.wrong-type.body-order_id @check=wrong-type
    Scenario: The property "$.order_id" has a value of the wrong type
      Given the request "post-fulfillments" is accepted as it stands
      And the request body property "$.order_id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Support/properties/order_id/type" of the definition
      When the request "post-fulfillments" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.post-fulfillments.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-fulfillments" is accepted as it stands
      And no credential is presented
      When the request "post-fulfillments" is sent
      Then access is refused with the status code 401 or 403
