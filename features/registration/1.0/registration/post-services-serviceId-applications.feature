# Generated from specs/registration/1.0/registration.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=registration @api=registration @operation=post-services-serviceId-applications @method=POST @endpoint=/services/{serviceId}/applications @level=REQUIRED
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
    Scenario: The body of the answer matches its schema
      When the request "post-services-serviceId-applications" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.registration.post-services-serviceId-applications.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-services-serviceId-applications" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=registration.registration.post-services-serviceId-applications.state-create @check=state-create @requirement=6.1-8 @requirement=6.2-2
    Scenario: The created item can be read with the values that were sent
      When the request "post-services-serviceId-applications" is sent
      Then the "application" can be read back and agrees with what was sent

    @id=registration.registration.post-services-serviceId-applications.answer-agrees @check=answer-agrees @depth=standard
    Scenario: The answer shows the item as it is stored
      When the request "post-services-serviceId-applications" is sent
      Then the answer shows the "application" as it is read afterwards

    @id=registration.registration.post-services-serviceId-applications.list-changes-by-one @check=list-changes-by-one @depth=standard
    Scenario: One item is added, and no other item is lost
      When the request "post-services-serviceId-applications" is sent
      Then the list of the "application" changes by no more than one

  Rule: A request that the definition allows is accepted

    @id=registration.registration.post-services-serviceId-applications.accepts-minimal @check=accepts-minimal @depth=standard @together=1 @clause=/components/schemas/applicationFileSubmit/required
    Scenario: A body with only its required properties is accepted
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the request body property "$.applicationName" is left out
      And the request body property "$.created" is left out
      And the changed request is still valid
      When the request "post-services-serviceId-applications" is sent
      Then the request is accepted, because the clause "applicationFileSubmit: required" allows it

    @id=registration.registration.post-services-serviceId-applications.tolerant-reader @check=tolerant-reader @depth=standard @together=1 @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1services~1{serviceId}~1applications/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-services-serviceId-applications" is sent
      Then the additional property is ignored, as the clause "POST /services/{serviceId}/applications, request body" allows

    @id=registration.registration.post-services-serviceId-applications.unicode-kept @check=unicode-kept @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18 @clause=/components/schemas/applicationFileSubmit/properties/applicationName
    Scenario: A text in any script is returned as it was sent
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the request body property "$.applicationName" is set to "سلام नमस्ते 你好 é 🏥 {{fresh text 8}}"
      And the changed request is still valid
      When the request "post-services-serviceId-applications" is sent
      Then the request is accepted, because the clause "applicationFileSubmit, applicationName" allows it
      And the "application" can be read back and shows "$.applicationName" as it was sent

    @id=registration.registration.post-services-serviceId-applications.odd-texts.nul @check=odd-texts @depth=standard
    Scenario: The character U+0000 causes no server error
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the request body property "$.applicationName" is set to the JSON:
        """json
        "a\u0000b"
        """
      When the request "post-services-serviceId-applications" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=registration.registration.post-services-serviceId-applications.missing-required.header-Information-Mediator-Client @check=missing-required @requirement=6.1-5 @requirement=6.3.3-3 @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: A request without the header "Information-Mediator-Client" is refused
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.missing-required.body @check=missing-required @requirement=6.1-5 @requirement=6.3.3-3 @requirement=govstack-cfr-data#req-5 @clause=/paths/~1services~1{serviceId}~1applications/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /services/{serviceId}/applications, request body: required" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.missing-required.body-applicantId @check=missing-required @requirement=6.1-5 @requirement=6.3.3-3 @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/applicationFileSubmit/required
    Scenario: A request without the required property "$.applicantId" is refused
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the request body property "$.applicantId" is left out
      And the changed request breaks the clause "applicationFileSubmit: required" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.wrong-type.body-formData @check=wrong-type @requirement=6.1-5 @requirement=6.3.3-3 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/formData/type
    Scenario: A value of the wrong type is refused for the property "$.formData"
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the request body property "$.formData" is set to "not an object"
      And the changed request breaks the clause "formData: type" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.wrong-type.body-applicationName-number @check=wrong-type @depth=standard @requirement=6.1-5 @requirement=6.3.3-3 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/applicationFileSubmit/properties/applicationName/type
    Scenario: A number in place of a text is refused for the property "$.applicationName"
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the request body property "$.applicationName" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "applicationFileSubmit, applicationName: type" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.wrong-type.body-formData-data @check=wrong-type @depth=standard @requirement=6.1-5 @requirement=6.3.3-3 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/formData/properties/data/type
    Scenario: A value of the wrong type is refused for the property "$.formData.data"
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the request body property "$.formData.data" is set to "not an object"
      And the changed request breaks the clause "formData, data: type" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.wrong-type.body-applicationName @check=wrong-type @depth=standard @requirement=6.1-5 @requirement=6.3.3-3 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/applicationFileSubmit/properties/applicationName/type
    Scenario: A value of the wrong type is refused for the property "$.applicationName"
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the request body property "$.applicationName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "applicationFileSubmit, applicationName: type" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.wrong-type.body-applicantId @check=wrong-type @depth=standard @requirement=6.1-5 @requirement=6.3.3-3 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/applicationFileSubmit/properties/applicantId/type
    Scenario: A value of the wrong type is refused for the property "$.applicantId"
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the request body property "$.applicantId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "applicationFileSubmit, applicantId: type" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.wrong-type.body-created @check=wrong-type @depth=standard @requirement=6.1-5 @requirement=6.3.3-3 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/applicationFileSubmit/properties/created/type
    Scenario: A value of the wrong type is refused for the property "$.created"
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the request body property "$.created" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "applicationFileSubmit, created: type" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.wrong-type.body-formData-eFormId @check=wrong-type @depth=standard @requirement=6.1-5 @requirement=6.3.3-3 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/formData/properties/eFormId/type
    Scenario: A value of the wrong type is refused for the property "$.formData.eFormId"
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the request body property "$.formData.eFormId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "formData, eFormId: type" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.null-value.body-applicantId @check=null-value @depth=standard @clause=/components/schemas/applicationFileSubmit/properties/applicantId/type
    Scenario: Null is refused for the property "$.applicantId"
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the request body property "$.applicantId" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "applicationFileSubmit, applicantId: type" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.wrong-format.body-created @check=wrong-format @depth=standard @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/applicationFileSubmit/properties/created/format
    Scenario: A value that does not match its format is refused for the property "$.created"
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the request body property "$.created" is set to "2024-13-45T08:00:00Z"
      And the changed request breaks the clause "applicationFileSubmit, created: format" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.wrong-format.path-serviceId @check=wrong-format @depth=standard @requirement=govstack-cfr-23Q4#5.25 @clause=/components/parameters/serviceIdParam/schema/format
    Scenario: A value that does not match its format is refused for the path parameter "serviceId"
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the path parameter "serviceId" is set to "not-a-uuid"
      And the changed request breaks the clause "serviceIdParam: format" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1services~1{serviceId}~1applications/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /services/{serviceId}/applications, request body" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.post-services-serviceId-applications.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1services~1{serviceId}~1applications/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /services/{serviceId}/applications, request body" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=registration.registration.post-services-serviceId-applications.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the path parameter "serviceId" is set to an identifier that does not exist
      When the request "post-services-serviceId-applications" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=registration.registration.post-services-serviceId-applications.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-services-serviceId-applications" is accepted
      When the request "post-services-serviceId-applications" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.post-services-serviceId-applications.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-services-serviceId-applications" is accepted
      When the request "post-services-serviceId-applications" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.post-services-serviceId-applications.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-services-serviceId-applications" is accepted
      When the request "post-services-serviceId-applications" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.post-services-serviceId-applications.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-services-serviceId-applications" is accepted
      When the request "post-services-serviceId-applications" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.post-services-serviceId-applications.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-services-serviceId-applications" is accepted
      When the request "post-services-serviceId-applications" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.post-services-serviceId-applications.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-services-serviceId-applications" is accepted
      When the request "post-services-serviceId-applications" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.post-services-serviceId-applications.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "post-services-serviceId-applications" is accepted
      When the request "post-services-serviceId-applications" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.post-services-serviceId-applications.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-services-serviceId-applications" is accepted
      When the request "post-services-serviceId-applications" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.post-services-serviceId-applications.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-services-serviceId-applications" is accepted
      When the request "post-services-serviceId-applications" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=registration.registration.post-services-serviceId-applications.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-services-serviceId-applications" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=registration.registration.post-services-serviceId-applications.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the path parameter "serviceId" is set to an identifier that does not exist
      When the request "post-services-serviceId-applications" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=registration.registration.post-services-serviceId-applications.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the path parameter "serviceId" is set to an identifier that does not exist
      When the request "post-services-serviceId-applications" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=registration.registration.post-services-serviceId-applications.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the path parameter "serviceId" is set to an identifier that does not exist
      When the request "post-services-serviceId-applications" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=registration.registration.post-services-serviceId-applications.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-services-serviceId-applications" is accepted
      When the request "post-services-serviceId-applications" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=registration.registration.post-services-serviceId-applications.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "post-services-serviceId-applications" is sent
      Then the response reveals nothing about how the candidate is built

    @id=registration.registration.post-services-serviceId-applications.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "post-services-serviceId-applications" is accepted
      And the path parameter "serviceId" is set to an identifier that does not exist
      When the request "post-services-serviceId-applications" is sent
      Then the response reveals nothing about how the candidate is built
