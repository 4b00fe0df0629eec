# Generated from specs/registration/1.0/registration.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=registration @api=registration @operation=get-eForms-eFormId @method=GET @endpoint=/eForms/{eFormId} @level=REQUIRED @requirement=6.1-2
Feature: Registration Building Block API 0.1.1, get-eForms-eFormId
  Shows one form, with the schema of its data.

  Background:
    Given an environment at "apiRoot" of the API "registration"
    And the resource "/eForms/{eFormId}"
    And the credential of the candidate profile is presented
    And an existing "service"
    And an existing "e-form"
    And the path parameter "eFormId" is set to the identifier of the existing "e-form"

  Rule: A valid request is answered as the definition says

    @id=registration.registration.get-eForms-eFormId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-eForms-eFormId" is sent
      Then the operation is served

    @id=registration.registration.get-eForms-eFormId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-eForms-eFormId" is sent
      Then the response status code is 200

    @id=registration.registration.get-eForms-eFormId.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-eForms-eFormId" is sent
      Then the success response has one of the media types "application/json"

    @id=registration.registration.get-eForms-eFormId.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "get-eForms-eFormId" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.registration.get-eForms-eFormId.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-eForms-eFormId" is sent
      Then the success response body shows the documented properties

  Rule: An identifier that does not exist is answered as the definition says

    @id=registration.registration.get-eForms-eFormId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "get-eForms-eFormId" is accepted as it stands
      And the path parameter "eFormId" is set to an identifier that does not exist
      When the request "get-eForms-eFormId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=registration.registration.get-eForms-eFormId.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-eForms-eFormId" is accepted as it stands
      And no credential is presented
      When the request "get-eForms-eFormId" is sent
      Then access is refused with the status code 401 or 403
