# Generated from specs/registration/1.0/registration.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=registration @api=registration @operation=uploadFile @method=POST @endpoint=/documents @level=REQUIRED @requirement=6.1-2 @requirement=6.1-6
Feature: Registration Building Block API 0.1.1, uploadFile
  Takes in documents for an application.

  Background:
    Given an environment at "apiRoot" of the API "registration"
    And the resource "/documents"
    And the credential of the candidate profile is presented
    And the request body, as "multipart/form-data":
      """json
      {
        "file": [
          "V2UgbG92ZSBqc29uIQ=="
        ]
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say what a document may hold, nor how its text in base64 travels in a form"

  Rule: A valid request is answered as the definition says

    @id=registration.registration.uploadFile.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "uploadFile" is sent
      Then the operation is served

    @id=registration.registration.uploadFile.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "uploadFile" is sent
      Then the response status code is 200

    @id=registration.registration.uploadFile.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "uploadFile" is sent
      Then the success response has one of the media types "*/*"

    @id=registration.registration.uploadFile.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "uploadFile" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.registration.uploadFile.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "uploadFile" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=registration.registration.uploadFile.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "uploadFile" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1documents/post/requestBody/required" of the definition
      When the request "uploadFile" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=registration.registration.uploadFile.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "uploadFile" is accepted as it stands
      And no credential is presented
      When the request "uploadFile" is sent
      Then access is refused with the status code 401 or 403
