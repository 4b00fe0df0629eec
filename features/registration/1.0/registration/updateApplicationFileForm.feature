# Generated from specs/registration/1.0/registration.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=registration @api=registration @operation=updateApplicationFileForm @method=PUT @endpoint=/applications/{fileId} @level=REQUIRED
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
        "applicationName": "applicationName 2 {{fresh text 8}}",
        "applicantId": "{{profile applicantId}}",
        "created": "{{time 32 days ago}}",
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
    Scenario: The body of the answer matches its schema
      When the request "updateApplicationFileForm" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.registration.updateApplicationFileForm.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "updateApplicationFileForm" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=registration.registration.updateApplicationFileForm.state-update @check=state-update @requirement=6.2-5
    Scenario: The changed item can be read with the values that were sent
      When the request "updateApplicationFileForm" is sent
      Then the "application" can be read back and agrees with what was sent

    @id=registration.registration.updateApplicationFileForm.answer-agrees @check=answer-agrees @depth=standard
    Scenario: The answer shows the item as it is stored
      When the request "updateApplicationFileForm" is sent
      Then the answer shows the "application" as it is read afterwards

    @id=registration.registration.updateApplicationFileForm.list-agrees.changed @check=list-agrees @depth=standard
    Scenario: The list shows the changed values
      When the request "updateApplicationFileForm" is sent
      Then the list shows the "application" as it is read after the change

    @id=registration.registration.updateApplicationFileForm.others-untouched @check=others-untouched @depth=standard
    Scenario: Other items are unchanged
      Given another existing "application" like it
      When the request "updateApplicationFileForm" is sent
      Then the other "application" is unchanged

    @id=registration.registration.updateApplicationFileForm.repeat-update @check=repeat-update @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: A repeated PUT has the same effect as one PUT
      When the request "updateApplicationFileForm" is sent
      And the "application" is read in between
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "application" can be read back and agrees with what was sent

  Rule: A request that the definition allows is accepted

    @id=registration.registration.updateApplicationFileForm.accepts-minimal @check=accepts-minimal @depth=standard @together=1 @clause=/components/schemas/applicationFileSubmit/required
    Scenario: A body with only its required properties is accepted
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the request body property "$.applicationName" is left out
      And the request body property "$.created" is left out
      And the changed request is still valid
      When the request "updateApplicationFileForm" is sent
      Then the request is accepted, because the clause "applicationFileSubmit: required" allows it

  Rule: A request that breaks the definition is refused

    @id=registration.registration.updateApplicationFileForm.missing-required.header-Information-Mediator-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: A request without the header "Information-Mediator-Client" is refused
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.updateApplicationFileForm.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1applications~1{fileId}/put/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the request body is left out
      And the changed request breaks the clause "PUT /applications/{fileId}, request body: required" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.updateApplicationFileForm.missing-required.body-applicantId @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/applicationFileSubmit/required
    Scenario: A request without the required property "$.applicantId" is refused
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the request body property "$.applicantId" is left out
      And the changed request breaks the clause "applicationFileSubmit: required" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.updateApplicationFileForm.wrong-type.body-formData-data @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/formData/properties/data/type
    Scenario: A value of the wrong type is refused for the property "$.formData.data"
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the request body property "$.formData.data" is set to "not an object"
      And the changed request breaks the clause "formData, data: type" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.updateApplicationFileForm.wrong-type.body-applicantId-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/applicationFileSubmit/properties/applicantId/type
    Scenario: A number in place of a text is refused for the property "$.applicantId"
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the request body property "$.applicantId" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "applicationFileSubmit, applicantId: type" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.updateApplicationFileForm.wrong-type.body-applicationName @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/applicationFileSubmit/properties/applicationName/type
    Scenario: A value of the wrong type is refused for the property "$.applicationName"
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the request body property "$.applicationName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "applicationFileSubmit, applicationName: type" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.updateApplicationFileForm.wrong-type.body-applicantId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/applicationFileSubmit/properties/applicantId/type
    Scenario: A value of the wrong type is refused for the property "$.applicantId"
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the request body property "$.applicantId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "applicationFileSubmit, applicantId: type" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.updateApplicationFileForm.wrong-type.body-created @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/applicationFileSubmit/properties/created/type
    Scenario: A value of the wrong type is refused for the property "$.created"
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the request body property "$.created" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "applicationFileSubmit, created: type" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.updateApplicationFileForm.wrong-type.body-formData-eFormId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/formData/properties/eFormId/type
    Scenario: A value of the wrong type is refused for the property "$.formData.eFormId"
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the request body property "$.formData.eFormId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "formData, eFormId: type" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.updateApplicationFileForm.wrong-type.body-formData @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/formData/type
    Scenario: A value of the wrong type is refused for the property "$.formData"
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the request body property "$.formData" is set to "not an object"
      And the changed request breaks the clause "formData: type" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.updateApplicationFileForm.null-value.body-applicantId @check=null-value @depth=standard @clause=/components/schemas/applicationFileSubmit/properties/applicantId/type
    Scenario: Null is refused for the property "$.applicantId"
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the request body property "$.applicantId" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "applicationFileSubmit, applicantId: type" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.updateApplicationFileForm.wrong-format.body-created @check=wrong-format @depth=standard @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/applicationFileSubmit/properties/created/format
    Scenario: A value that does not match its format is refused for the property "$.created"
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the request body property "$.created" is set to "2024-13-45T08:00:00Z"
      And the changed request breaks the clause "applicationFileSubmit, created: format" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.updateApplicationFileForm.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1applications~1{fileId}/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /applications/{fileId}, request body" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.updateApplicationFileForm.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1applications~1{fileId}/put/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "PUT /applications/{fileId}, request body" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=registration.registration.updateApplicationFileForm.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the path parameter "fileId" is set to an identifier that does not exist
      When the request "updateApplicationFileForm" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=registration.registration.updateApplicationFileForm.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "updateApplicationFileForm" is accepted
      When the request "updateApplicationFileForm" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.updateApplicationFileForm.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "updateApplicationFileForm" is accepted
      When the request "updateApplicationFileForm" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.updateApplicationFileForm.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "updateApplicationFileForm" is accepted
      When the request "updateApplicationFileForm" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.updateApplicationFileForm.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "updateApplicationFileForm" is accepted
      When the request "updateApplicationFileForm" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.updateApplicationFileForm.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "updateApplicationFileForm" is accepted
      When the request "updateApplicationFileForm" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.updateApplicationFileForm.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "updateApplicationFileForm" is accepted
      When the request "updateApplicationFileForm" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.updateApplicationFileForm.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "updateApplicationFileForm" is accepted
      When the request "updateApplicationFileForm" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.updateApplicationFileForm.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "updateApplicationFileForm" is accepted
      When the request "updateApplicationFileForm" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.updateApplicationFileForm.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "updateApplicationFileForm" is accepted
      When the request "updateApplicationFileForm" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=registration.registration.updateApplicationFileForm.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "updateApplicationFileForm" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=registration.registration.updateApplicationFileForm.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "updateApplicationFileForm" is sent
      Then the response reveals nothing about how the candidate is built

    @id=registration.registration.updateApplicationFileForm.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "updateApplicationFileForm" is accepted
      And the path parameter "fileId" is set to an identifier that does not exist
      When the request "updateApplicationFileForm" is sent
      Then the response reveals nothing about how the candidate is built
