# Generated from specs/registration/1.0/registration.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=registration @api=registration @operation=getServiceSchemaByServiceKey @method=GET @endpoint=/services/{serviceId}/eForms @level=REQUIRED @requirement=6.1-2
Feature: Registration Building Block API 0.1.1, getServiceSchemaByServiceKey
  Lists the forms of a service.

  Background:
    Given an environment at "apiRoot" of the API "registration"
    And the resource "/services/{serviceId}/eForms"
    And the credential of the candidate profile is presented
    And an existing "service"
    And the path parameter "serviceId" is set to the identifier of the existing "service"

  Rule: A valid request is answered as the definition says

    @id=registration.registration.getServiceSchemaByServiceKey.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "getServiceSchemaByServiceKey" is sent
      Then the operation is served

    @id=registration.registration.getServiceSchemaByServiceKey.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "getServiceSchemaByServiceKey" is sent
      Then the response status code is 200

    @id=registration.registration.getServiceSchemaByServiceKey.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "getServiceSchemaByServiceKey" is sent
      Then the success response has one of the media types "application/json"

    @id=registration.registration.getServiceSchemaByServiceKey.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "getServiceSchemaByServiceKey" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.registration.getServiceSchemaByServiceKey.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "getServiceSchemaByServiceKey" is sent
      Then the success response body shows the documented properties

  Rule: Access without a credential is refused

    @id=registration.registration.getServiceSchemaByServiceKey.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "getServiceSchemaByServiceKey" is accepted as it stands
      And no credential is presented
      When the request "getServiceSchemaByServiceKey" is sent
      Then access is refused with the status code 401 or 403
