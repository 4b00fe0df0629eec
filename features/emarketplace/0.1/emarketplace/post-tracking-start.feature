# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=post-tracking-start @method=POST @endpoint=/tracking/start @level=REQUIRED @requirement=6.7-1 @requirement=6.7-4
Feature: E-Marketplace Transaction Layer Specification 0.2, post-tracking-start
  Begins to track an order.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/tracking/start"
    And the credential of the candidate profile is presented
    And an existing "order"
    And the request body:
      """json
      {
        "id": "{{existing order identifier}}"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which orders can be tracked"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.post-tracking-start.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-tracking-start" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.post-tracking-start.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-tracking-start" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.post-tracking-start.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-tracking-start" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.post-tracking-start.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-tracking-start" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.post-tracking-start.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-tracking-start" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.post-tracking-start.wrong-type.body-id @check=wrong-type
    Scenario: The property "$.id" has a value of the wrong type
      Given the request "post-tracking-start" is accepted as it stands
      And the request body property "$.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Order/properties/id/type" of the definition
      When the request "post-tracking-start" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.post-tracking-start.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-tracking-start" is accepted as it stands
      And no credential is presented
      When the request "post-tracking-start" is sent
      Then access is refused with the status code 401 or 403
