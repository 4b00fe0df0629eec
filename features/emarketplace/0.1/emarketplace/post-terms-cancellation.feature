# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=post-terms-cancellation @method=POST @endpoint=/terms/cancellation @level=REQUIRED @requirement=6.4-8 @requirement=6.4-9 @requirement=6.8-4 @requirement=6.8-5 @requirement=6.8-6 @requirement=6.8-8
Feature: E-Marketplace Transaction Layer Specification 0.2, post-terms-cancellation
  Answers the terms on which an order can be cancelled.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/terms/cancellation"
    And the credential of the candidate profile is presented
    And an existing "order"
    And the request body:
      """json
      {
        "id": "{{existing order identifier}}"
      }
      """

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.post-terms-cancellation.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-terms-cancellation" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.post-terms-cancellation.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-terms-cancellation" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.post-terms-cancellation.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-terms-cancellation" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.post-terms-cancellation.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-terms-cancellation" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.post-terms-cancellation.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-terms-cancellation" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.post-terms-cancellation.wrong-type.body-id @check=wrong-type
    Scenario: The property "$.id" has a value of the wrong type
      Given the request "post-terms-cancellation" is accepted as it stands
      And the request body property "$.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Order/properties/id/type" of the definition
      When the request "post-terms-cancellation" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.post-terms-cancellation.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-terms-cancellation" is accepted as it stands
      And no credential is presented
      When the request "post-terms-cancellation" is sent
      Then access is refused with the status code 401 or 403
