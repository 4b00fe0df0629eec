# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=delete-support-orderId-agent @method=DELETE @endpoint=/support/{orderId}/agent
Feature: E-Marketplace Transaction Layer Specification 0.2, delete-support-orderId-agent
  Takes the agent off the support session.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/support/{orderId}/agent"
    And the credential of the candidate profile is presented
    And an existing "order"
    And an existing "support", created with the request "emarketplace/post-support-orderId"
    And an existing "support-agent", created with the request "emarketplace/put-support-orderId-agent" and the body:
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
    And the path parameter "orderId" is set to the identifier of the existing "support-agent"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.delete-support-orderId-agent.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "delete-support-orderId-agent" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.delete-support-orderId-agent.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "delete-support-orderId-agent" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.delete-support-orderId-agent.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "delete-support-orderId-agent" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.delete-support-orderId-agent.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "delete-support-orderId-agent" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.delete-support-orderId-agent.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "delete-support-orderId-agent" is sent
      Then the success response body shows the documented properties

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.delete-support-orderId-agent.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "delete-support-orderId-agent" is accepted as it stands
      And no credential is presented
      When the request "delete-support-orderId-agent" is sent
      Then access is refused with the status code 401 or 403
