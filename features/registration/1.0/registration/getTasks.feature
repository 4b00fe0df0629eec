# Generated from specs/registration/1.0/registration.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=registration @api=registration @operation=getTasks @method=GET @endpoint=/tasks @level=REQUIRED @requirement=6.2-1
Feature: Registration Building Block API 0.1.1, getTasks
  Lists the tasks of operators and applicants.

  Background:
    Given an environment at "apiRoot" of the API "registration"
    And the resource "/tasks"
    And the credential of the candidate profile is presented
    And an existing "service"
    And an existing "e-form"
    And an existing "application", created with the request "registration/post-services-serviceId-applications" and the body:
      """json
      {
        "applicationName": "First application",
        "applicantId": "{{profile applicantId}}",
        "created": "2000-10-23T00:00:00.000Z",
        "formData": {
          "data": {},
          "eFormId": "{{existing e-form identifier}}"
        }
      }
      """
    And the query parameter "fileId" is set to "{{existing application identifier}}"

  Rule: A valid request is answered as the definition says

    @id=registration.registration.getTasks.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "getTasks" is sent
      Then the operation is served

    @id=registration.registration.getTasks.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "getTasks" is sent
      Then the response status code is 200

    @id=registration.registration.getTasks.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "getTasks" is sent
      Then the success response has one of the media types "*/*"

    @id=registration.registration.getTasks.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "getTasks" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.registration.getTasks.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "getTasks" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=registration.registration.getTasks.wrong-type.query-firstResult @check=wrong-type
    Scenario: The query parameter "firstResult" has a value of the wrong type
      Given the request "getTasks" is accepted as it stands
      And the query parameter "firstResult" is set to "not-a-number"
      And this breaks the clause "/paths/~1tasks/get/parameters/3/schema/type" of the definition
      When the request "getTasks" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=registration.registration.getTasks.wrong-type.query-maxResult @check=wrong-type
    Scenario: The query parameter "maxResult" has a value of the wrong type
      Given the request "getTasks" is accepted as it stands
      And the query parameter "maxResult" is set to "not-a-number"
      And this breaks the clause "/paths/~1tasks/get/parameters/4/schema/type" of the definition
      When the request "getTasks" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=registration.registration.getTasks.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "getTasks" is accepted as it stands
      And no credential is presented
      When the request "getTasks" is sent
      Then access is refused with the status code 401 or 403
