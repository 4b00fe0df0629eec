# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=put-support-orderId-agent @method=PUT @endpoint=/support/{orderId}/agent
Feature: E-Marketplace Transaction Layer Specification 0.2, put-support-orderId-agent
  Says who is to give the support.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/support/{orderId}/agent"
    And the credential of the candidate profile is presented
    And an existing "order"
    And an existing "support", created with the request "emarketplace/post-support-orderId"
    And the path parameter "orderId" is set to the identifier of the existing "support"
    And the request body:
      """json
      {
        "order_id": "{{existing support identifier}}",
        "agent": {
          "person": {
            "name": "Jaan Tamm"
          },
          "contact": {
            "phone": "+3725550002"
          }
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which agents a candidate knows"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.put-support-orderId-agent.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-support-orderId-agent" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.put-support-orderId-agent.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-support-orderId-agent" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.put-support-orderId-agent.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-support-orderId-agent" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.put-support-orderId-agent.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "put-support-orderId-agent" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.put-support-orderId-agent.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-support-orderId-agent" is sent
      Then the success response body shows the documented properties

    @id=emarketplace.emarketplace.put-support-orderId-agent.state-create @check=state-create
    Scenario: What was created can be read back
      When the request "put-support-orderId-agent" is sent
      Then the "support-agent" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.put-support-orderId-agent.wrong-type.body-agent-person @check=wrong-type
    Scenario: The property "$.agent.person" has a value of the wrong type
      Given the request "put-support-orderId-agent" is accepted as it stands
      And the request body property "$.agent.person" is set to "not an object"
      And this breaks the clause "/components/schemas/Person/type" of the definition
      When the request "put-support-orderId-agent" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-support-orderId-agent.wrong-type.body-agent-contact @check=wrong-type
    Scenario: The property "$.agent.contact" has a value of the wrong type
      Given the request "put-support-orderId-agent" is accepted as it stands
      And the request body property "$.agent.contact" is set to "not an object"
      And this breaks the clause "/components/schemas/Contact/type" of the definition
      When the request "put-support-orderId-agent" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-support-orderId-agent.wrong-type.body-order_id @check=wrong-type
    Scenario: The property "$.order_id" has a value of the wrong type
      Given the request "put-support-orderId-agent" is accepted as it stands
      And the request body property "$.order_id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Support/properties/order_id/type" of the definition
      When the request "put-support-orderId-agent" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.put-support-orderId-agent.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "put-support-orderId-agent" is accepted as it stands
      And no credential is presented
      When the request "put-support-orderId-agent" is sent
      Then access is refused with the status code 401 or 403
