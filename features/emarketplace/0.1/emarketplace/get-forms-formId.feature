# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=get-forms-formId @method=GET @endpoint=/forms/{formId} @level=RECOMMENDED @requirement=6.9-3 @requirement=6.9-4
Feature: E-Marketplace Transaction Layer Specification 0.2, get-forms-formId
  Answers one form.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/forms/{formId}"
    And the credential of the candidate profile is presented
    And an existing "form", created with the request "emarketplace/post-forms" and the body:
      """json
      {
        "form": {
          "url": "https://consumer.example.org/form",
          "mime_type": "text/html"
        },
        "required": false
      }
      """
    And the path parameter "formId" is set to the identifier of the existing "form"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.get-forms-formId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-forms-formId" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.get-forms-formId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-forms-formId" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.get-forms-formId.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-forms-formId" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.get-forms-formId.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "get-forms-formId" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.get-forms-formId.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-forms-formId" is sent
      Then the success response body shows the documented properties

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.get-forms-formId.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-forms-formId" is accepted as it stands
      And no credential is presented
      When the request "get-forms-formId" is sent
      Then access is refused with the status code 401 or 403
