# Generated from specs/registration/1.0/registration.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=registration @api=registration @operation=completeTaskById @method=POST @endpoint=/tasks/{taskId}/complete @level=REQUIRED
Feature: Registration Building Block API 0.1.1, completeTaskById
  Finishes a task.

  Background:
    Given an environment at "apiRoot" of the API "registration"
    And the resource "/tasks/{taskId}/complete"
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
    And an existing "task"
    And the path parameter "taskId" is set to the identifier of the existing "task"
    And the request body:
      """json
      {
        "data": {}
      }
      """
    But a refusal is not held against the candidate, because "what data a task asks for is said by its form, which only the candidate knows"

  Rule: A valid request is answered as the definition says

    @id=registration.registration.completeTaskById.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "completeTaskById" is sent
      Then the operation is served

    @id=registration.registration.completeTaskById.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "completeTaskById" is sent
      Then the response status code is 200

    @id=registration.registration.completeTaskById.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "completeTaskById" is sent
      Then the success response has one of the media types "*/*"

    @id=registration.registration.completeTaskById.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "completeTaskById" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.registration.completeTaskById.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "completeTaskById" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=registration.registration.completeTaskById.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "completeTaskById" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "completeTaskById" is sent
      Then the server does not fail without properties

    @id=registration.registration.completeTaskById.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1tasks~1{taskId}~1complete/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "completeTaskById" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "completeTaskById" is sent
      Then the additional property is ignored, as the clause "POST /tasks/{taskId}/complete, request body" allows

  Rule: A request that breaks the definition is refused

    @id=registration.registration.completeTaskById.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1tasks~1{taskId}~1complete/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "completeTaskById" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /tasks/{taskId}/complete, request body: required" of the definition
      When the request "completeTaskById" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.completeTaskById.wrong-type.body-data @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/additionalData/properties/data/type
    Scenario: A value of the wrong type is refused for the property "$.data"
      Given the unchanged request "completeTaskById" is accepted
      And the request body property "$.data" is set to "not an object"
      And the changed request breaks the clause "additionalData, data: type" of the definition
      When the request "completeTaskById" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.completeTaskById.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/additionalData/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "completeTaskById" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "additionalData: type" of the definition
      When the request "completeTaskById" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.completeTaskById.malformed-json.body @check=malformed-json @clause=/paths/~1tasks~1{taskId}~1complete/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "completeTaskById" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /tasks/{taskId}/complete, request body" of the definition
      When the request "completeTaskById" is sent
      Then the request is refused with a status code 4XX

    @id=registration.registration.completeTaskById.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1tasks~1{taskId}~1complete/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "completeTaskById" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /tasks/{taskId}/complete, request body" of the definition
      When the request "completeTaskById" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=registration.registration.completeTaskById.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "completeTaskById" is accepted
      And the path parameter "taskId" is set to an identifier that does not exist
      When the request "completeTaskById" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=registration.registration.completeTaskById.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "completeTaskById" is accepted
      When the request "completeTaskById" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.completeTaskById.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "completeTaskById" is accepted
      When the request "completeTaskById" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.completeTaskById.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "completeTaskById" is accepted
      When the request "completeTaskById" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.completeTaskById.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "completeTaskById" is accepted
      When the request "completeTaskById" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.completeTaskById.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "completeTaskById" is accepted
      When the request "completeTaskById" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.completeTaskById.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "completeTaskById" is accepted
      When the request "completeTaskById" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.completeTaskById.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "completeTaskById" is accepted
      When the request "completeTaskById" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=registration.registration.completeTaskById.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "completeTaskById" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "completeTaskById" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=registration.registration.completeTaskById.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "completeTaskById" is accepted
      And the path parameter "taskId" is set to an identifier that does not exist
      When the request "completeTaskById" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=registration.registration.completeTaskById.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "completeTaskById" is accepted
      And the path parameter "taskId" is set to an identifier that does not exist
      When the request "completeTaskById" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=registration.registration.completeTaskById.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "completeTaskById" is accepted
      And the path parameter "taskId" is set to an identifier that does not exist
      When the request "completeTaskById" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=registration.registration.completeTaskById.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "completeTaskById" is accepted
      When the request "completeTaskById" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=registration.registration.completeTaskById.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/additionalData/properties/data/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "completeTaskById" is accepted
      And the request body property "$.data" is set to "not an object"
      And the changed request breaks the clause "additionalData, data: type" of the definition
      When the request "completeTaskById" is sent
      Then the response reveals nothing about how the candidate is built

    @id=registration.registration.completeTaskById.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "completeTaskById" is accepted
      And the path parameter "taskId" is set to an identifier that does not exist
      When the request "completeTaskById" is sent
      Then the response reveals nothing about how the candidate is built
