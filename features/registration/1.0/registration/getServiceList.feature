# Generated from specs/registration/1.0/registration.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=registration @api=registration @operation=getServiceList @method=GET @endpoint=/services @level=REQUIRED @requirement=6.1-2 @requirement=6.1-4
Feature: Registration Building Block API 0.1.1, getServiceList
  Lists the services that can be applied for.

  Background:
    Given an environment at "apiRoot" of the API "registration"
    And the resource "/services"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=registration.registration.getServiceList.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "getServiceList" is sent
      Then the operation is served

    @id=registration.registration.getServiceList.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "getServiceList" is sent
      Then the response status code is 200

    @id=registration.registration.getServiceList.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "getServiceList" is sent
      Then the success response has one of the media types "application/json"

    @id=registration.registration.getServiceList.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "getServiceList" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.registration.getServiceList.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "getServiceList" is sent
      Then the success response body shows the documented properties

  Rule: Access without a credential is refused

    @id=registration.registration.getServiceList.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "getServiceList" is accepted as it stands
      And no credential is presented
      When the request "getServiceList" is sent
      Then access is refused with the status code 401 or 403
