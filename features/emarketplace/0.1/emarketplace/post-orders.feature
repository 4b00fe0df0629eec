# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=post-orders @method=POST @endpoint=/orders
Feature: E-Marketplace Transaction Layer Specification 0.2, post-orders
  Answers the orders of the past.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/orders"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "status": "ACTIVE"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec describes a fetch of past orders, and does not say what the order in the body stands for"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.post-orders.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-orders" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.post-orders.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-orders" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.post-orders.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-orders" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.post-orders.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-orders" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.post-orders.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-orders" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.post-orders.wrong-type.body-status @check=wrong-type
    Scenario: The property "$.status" has a value of the wrong type
      Given the request "post-orders" is accepted as it stands
      And the request body property "$.status" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Order/properties/status/type" of the definition
      When the request "post-orders" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.post-orders.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-orders" is accepted as it stands
      And no credential is presented
      When the request "post-orders" is sent
      Then access is refused with the status code 401 or 403
