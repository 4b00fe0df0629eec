# Generated from specs/registration/1.0/registration.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=registration @api=registration @operation=post-services-serviceId-applications @method=POST @endpoint=/services/{serviceId}/applications @level=REQUIRED @requirement=6.1-2 @requirement=6.1-5 @requirement=6.1-8 @requirement=6.3.3-3
Feature: Registration Building Block API 0.1.1, post-services-serviceId-applications
  Submits an application for a service.

  The vendor supplies: Information-Mediator-Client.

  Background:
    Given an environment at "apiRoot" of the API "registration"
    And the resource "/services/{serviceId}/applications"
    And the credential of the candidate profile is presented
    And an existing "service"
    And an existing "e-form"
    And the header "Information-Mediator-Client" is set to the profile value "Information-Mediator-Client", or to "eGovStack/GOV/90000009/digitalregistries" where the profile has none
    And the path parameter "serviceId" is set to the identifier of the existing "service"
    And the request body:
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
    But a refusal is not held against the candidate, because "what data a service asks for is said by its forms, which only the candidate knows"

  Rule: A valid request is answered as the definition says

    @id=registration.registration.post-services-serviceId-applications.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-services-serviceId-applications" is sent
      Then the operation is served

    @id=registration.registration.post-services-serviceId-applications.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-services-serviceId-applications" is sent
      Then the response status code is 200

    @id=registration.registration.post-services-serviceId-applications.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-services-serviceId-applications" is sent
      Then the success response has one of the media types "*/*"

    @id=registration.registration.post-services-serviceId-applications.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-services-serviceId-applications" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.registration.post-services-serviceId-applications.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-services-serviceId-applications" is sent
      Then the success response body shows the documented properties

    @id=registration.registration.post-services-serviceId-applications.state-create @check=state-create
    Scenario: What was created can be read back
      When the request "post-services-serviceId-applications" is sent
      Then the "application" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=registration.registration.post-services-serviceId-applications.missing-required.header-Information-Mediator-Client @check=missing-required
    Scenario: The header "Information-Mediator-Client" is left out
      Given the request "post-services-serviceId-applications" is accepted as it stands
      And the header "Information-Mediator-Client" is left out
      And this breaks the clause "/components/parameters/Information-Mediator-Client/required" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-services-serviceId-applications" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1services~1{serviceId}~1applications/post/requestBody/required" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.missing-required.body-applicantId @check=missing-required
    Scenario: The required property "$.applicantId" is left out
      Given the request "post-services-serviceId-applications" is accepted as it stands
      And the request body property "$.applicantId" is left out
      And this breaks the clause "/components/schemas/applicationFileSubmit/required" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.wrong-type.body-formData @check=wrong-type
    Scenario: The property "$.formData" has a value of the wrong type
      Given the request "post-services-serviceId-applications" is accepted as it stands
      And the request body property "$.formData" is set to "not an object"
      And this breaks the clause "/components/schemas/formData/type" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.wrong-type.body-formData-data @check=wrong-type
    Scenario: The property "$.formData.data" has a value of the wrong type
      Given the request "post-services-serviceId-applications" is accepted as it stands
      And the request body property "$.formData.data" is set to "not an object"
      And this breaks the clause "/components/schemas/formData/properties/data/type" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.wrong-type.body-applicationName @check=wrong-type
    Scenario: The property "$.applicationName" has a value of the wrong type
      Given the request "post-services-serviceId-applications" is accepted as it stands
      And the request body property "$.applicationName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/applicationFileSubmit/properties/applicationName/type" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=registration.registration.post-services-serviceId-applications.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "post-services-serviceId-applications" is accepted as it stands
      And the path parameter "serviceId" is set to an identifier that does not exist
      When the request "post-services-serviceId-applications" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=registration.registration.post-services-serviceId-applications.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-services-serviceId-applications" is accepted as it stands
      And no credential is presented
      When the request "post-services-serviceId-applications" is sent
      Then access is refused with the status code 401 or 403
