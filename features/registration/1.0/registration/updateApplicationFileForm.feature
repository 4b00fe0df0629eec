# Generated from specs/registration/1.0/registration.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=registration @api=registration @operation=updateApplicationFileForm @method=PUT @endpoint=/applications/{fileId} @level=REQUIRED @requirement=6.2-5
Feature: Registration Building Block API 0.1.1, updateApplicationFileForm
  Changes an application, for an operator.

  The vendor supplies: Information-Mediator-Client.

  Background:
    Given an environment at "apiRoot" of the API "registration"
    And the resource "/applications/{fileId}"
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
    And the header "Information-Mediator-Client" is set to the profile value "Information-Mediator-Client", or to "eGovStack/GOV/90000009/digitalregistries" where the profile has none
    And the path parameter "fileId" is set to the identifier of the existing "application"
    And the request body:
      """json
      {
        "applicationName": "applicationName 2",
        "applicantId": "{{profile applicantId}}",
        "created": "2024-05-02T08:00:00Z",
        "formData": {
          "data": {},
          "eFormId": "{{existing e-form identifier}}"
        }
      }
      """
    But a refusal is not held against the candidate, because "what data a service asks for is said by its forms, which only the candidate knows"

  Rule: A valid request is answered as the definition says

    @id=registration.registration.updateApplicationFileForm.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "updateApplicationFileForm" is sent
      Then the operation is served

    @id=registration.registration.updateApplicationFileForm.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "updateApplicationFileForm" is sent
      Then the response status code is 200

    @id=registration.registration.updateApplicationFileForm.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "updateApplicationFileForm" is sent
      Then the success response has one of the media types "*/*"

    @id=registration.registration.updateApplicationFileForm.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "updateApplicationFileForm" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.registration.updateApplicationFileForm.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "updateApplicationFileForm" is sent
      Then the success response body shows the documented properties

    @id=registration.registration.updateApplicationFileForm.state-update @check=state-update
    Scenario: What was changed can be read back
      When the request "updateApplicationFileForm" is sent
      Then the "application" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=registration.registration.updateApplicationFileForm.missing-required.header-Information-Mediator-Client @check=missing-required
    Scenario: The header "Information-Mediator-Client" is left out
      Given the request "updateApplicationFileForm" is accepted as it stands
      And the header "Information-Mediator-Client" is left out
      And this breaks the clause "/components/parameters/Information-Mediator-Client/required" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.updateApplicationFileForm.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "updateApplicationFileForm" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1applications~1{fileId}/put/requestBody/required" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.updateApplicationFileForm.missing-required.body-applicantId @check=missing-required
    Scenario: The required property "$.applicantId" is left out
      Given the request "updateApplicationFileForm" is accepted as it stands
      And the request body property "$.applicantId" is left out
      And this breaks the clause "/components/schemas/applicationFileSubmit/required" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.updateApplicationFileForm.wrong-type.body-formData @check=wrong-type
    Scenario: The property "$.formData" has a value of the wrong type
      Given the request "updateApplicationFileForm" is accepted as it stands
      And the request body property "$.formData" is set to "not an object"
      And this breaks the clause "/components/schemas/formData/type" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.updateApplicationFileForm.wrong-type.body-formData-data @check=wrong-type
    Scenario: The property "$.formData.data" has a value of the wrong type
      Given the request "updateApplicationFileForm" is accepted as it stands
      And the request body property "$.formData.data" is set to "not an object"
      And this breaks the clause "/components/schemas/formData/properties/data/type" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.updateApplicationFileForm.wrong-type.body-applicationName @check=wrong-type
    Scenario: The property "$.applicationName" has a value of the wrong type
      Given the request "updateApplicationFileForm" is accepted as it stands
      And the request body property "$.applicationName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/applicationFileSubmit/properties/applicationName/type" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=registration.registration.updateApplicationFileForm.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "updateApplicationFileForm" is accepted as it stands
      And the path parameter "fileId" is set to an identifier that does not exist
      When the request "updateApplicationFileForm" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=registration.registration.updateApplicationFileForm.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "updateApplicationFileForm" is accepted as it stands
      And no credential is presented
      When the request "updateApplicationFileForm" is sent
      Then access is refused with the status code 401 or 403
