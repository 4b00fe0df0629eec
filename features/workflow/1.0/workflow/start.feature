# Generated from specs/workflow/1.0/workflow.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=workflow @api=workflow @operation=start @method=POST @endpoint=/processes/{processId}/start @level=REQUIRED
Feature: Workflow Building Block API 1.0.0, start
  Starts an instance of a process.

  Background:
    Given an environment at "apiRoot" of the API "workflow"
    And the resource "/processes/{processId}/start"
    And the credential of the candidate profile is presented
    And an existing "process", created with the request "workflow/addProcess" and the body:
      """json
      {
        "name": "{{fresh text}}",
        "type": "None",
        "version": "1.0",
        "isExecutable": true,
        "isClosed": true,
        "description": "description 1 {{fresh text 8}}",
        "processBody": [
          {
            "code": "code 1 {{fresh text 8}}",
            "value": "value 1 {{fresh text 8}}"
          }
        ]
      }
      """
    And the path parameter "processId" is set to the identifier of the existing "process"
    And the request body:
      """json
      {
        "processStartedBy": "processStartedBy 1 {{fresh text 8}}",
        "InstanceValues": [
          {
            "code": "code 1 {{fresh text 8}}",
            "value": "value 1 {{fresh text 8}}"
          }
        ]
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say what makes a process that was created able to run"

  Rule: A valid request is answered as the definition says

    @id=workflow.workflow.start.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "start" is sent
      Then the operation is served

    @id=workflow.workflow.start.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "start" is sent
      Then the response status code is 201

    @id=workflow.workflow.start.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "start" is sent
      Then the success response has one of the media types "application/json"

    @id=workflow.workflow.start.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "start" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=workflow.workflow.start.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "start" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=workflow.workflow.start.state-create @check=state-create @requirement=6.2-1 @requirement=6.2-3
    Scenario: The created item can be read with the values that were sent
      When the request "start" is sent
      Then the "instance" can be read back and agrees with what was sent

    @id=workflow.workflow.start.list-changes-by-one @check=list-changes-by-one @depth=standard
    Scenario: One item is added, and no other item is lost
      When the request "start" is sent
      Then the list of the "instance" changes by no more than one

  Rule: A request that the definition allows is accepted

    @id=workflow.workflow.start.accepts-minimal @check=accepts-minimal @depth=standard @together=1 @clause=/components/schemas/ProcessInstancePayload/required
    Scenario: A body with only its required properties is accepted
      Given the unchanged request "start" is accepted
      And the request body property "$.InstanceValues" is left out
      And the changed request is still valid
      When the request "start" is sent
      Then the request is accepted, because the clause "ProcessInstancePayload: required" allows it

    @id=workflow.workflow.start.tolerant-reader @check=tolerant-reader @depth=standard @together=1 @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1processes~1{processId}~1start/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "start" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "start" is sent
      Then the additional property is ignored, as the clause "POST /processes/{processId}/start, request body" allows

    @id=workflow.workflow.start.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "start" is accepted
      And the request body property "$.processStartedBy" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.InstanceValues[0].code" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.InstanceValues[0].value" is set to "O'Brien \"x\" \\ % ([*"
      When the request "start" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=workflow.workflow.start.missing-required.body-processStartedBy @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/ProcessInstancePayload/required
    Scenario: A request without the required property "$.processStartedBy" is refused
      Given the unchanged request "start" is accepted
      And the request body property "$.processStartedBy" is left out
      And the changed request breaks the clause "ProcessInstancePayload: required" of the definition
      When the request "start" is sent
      Then the request is refused with a status code 4XX

    @id=workflow.workflow.start.wrong-type.body-InstanceValues @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ListOfProperties/type
    Scenario: A value of the wrong type is refused for the property "$.InstanceValues"
      Given the unchanged request "start" is accepted
      And the request body property "$.InstanceValues" is set to "not a list"
      And the changed request breaks the clause "ListOfProperties: type" of the definition
      When the request "start" is sent
      Then the request is refused with a status code 4XX

    @id=workflow.workflow.start.wrong-type.body-processStartedBy-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ProcessInstancePayload/properties/processStartedBy/type
    Scenario: A number in place of a text is refused for the property "$.processStartedBy"
      Given the unchanged request "start" is accepted
      And the request body property "$.processStartedBy" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "ProcessInstancePayload, processStartedBy: type" of the definition
      When the request "start" is sent
      Then the request is refused with a status code 4XX

    @id=workflow.workflow.start.wrong-type.body-processStartedBy @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ProcessInstancePayload/properties/processStartedBy/type
    Scenario: A value of the wrong type is refused for the property "$.processStartedBy"
      Given the unchanged request "start" is accepted
      And the request body property "$.processStartedBy" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "ProcessInstancePayload, processStartedBy: type" of the definition
      When the request "start" is sent
      Then the request is refused with a status code 4XX

    @id=workflow.workflow.start.wrong-type.body-InstanceValues-0-code @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ListOfProperties/items/properties/code/type
    Scenario: A value of the wrong type is refused for the property "$.InstanceValues[0].code"
      Given the unchanged request "start" is accepted
      And the request body property "$.InstanceValues[0].code" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "ListOfProperties, items, code: type" of the definition
      When the request "start" is sent
      Then the request is refused with a status code 4XX

    @id=workflow.workflow.start.wrong-type.body-InstanceValues-0-value @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ListOfProperties/items/properties/value/type
    Scenario: A value of the wrong type is refused for the property "$.InstanceValues[0].value"
      Given the unchanged request "start" is accepted
      And the request body property "$.InstanceValues[0].value" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "ListOfProperties, items, value: type" of the definition
      When the request "start" is sent
      Then the request is refused with a status code 4XX

    @id=workflow.workflow.start.null-value.body-processStartedBy @check=null-value @depth=standard @clause=/components/schemas/ProcessInstancePayload/properties/processStartedBy/type
    Scenario: Null is refused for the property "$.processStartedBy"
      Given the unchanged request "start" is accepted
      And the request body property "$.processStartedBy" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "ProcessInstancePayload, processStartedBy: type" of the definition
      When the request "start" is sent
      Then the request is refused with a status code 4XX

    @id=workflow.workflow.start.wrong-item.body-InstanceValues @check=wrong-item @depth=standard @clause=/components/schemas/ListOfProperties/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.InstanceValues"
      Given the unchanged request "start" is accepted
      And the request body property "$.InstanceValues[0]" is set to "not an object"
      And the changed request breaks the clause "ListOfProperties, items: type" of the definition
      When the request "start" is sent
      Then the request is refused with a status code 4XX

    @id=workflow.workflow.start.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/ProcessInstancePayload/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "start" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "ProcessInstancePayload: type" of the definition
      When the request "start" is sent
      Then the request is refused with a status code 4XX

    @id=workflow.workflow.start.malformed-json.body @check=malformed-json @clause=/paths/~1processes~1{processId}~1start/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "start" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /processes/{processId}/start, request body" of the definition
      When the request "start" is sent
      Then the request is refused with a status code 4XX

    @id=workflow.workflow.start.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1processes~1{processId}~1start/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "start" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /processes/{processId}/start, request body" of the definition
      When the request "start" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=workflow.workflow.start.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "start" is accepted
      And the path parameter "processId" is set to an identifier that does not exist
      When the request "start" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=workflow.workflow.start.no-credential @check=no-credential @requirement=5.1.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "start" is accepted
      When the request "start" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.start.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "start" is accepted
      When the request "start" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.start.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "start" is accepted
      When the request "start" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.start.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "start" is accepted
      When the request "start" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.start.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "start" is accepted
      When the request "start" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.start.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "start" is accepted
      When the request "start" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=workflow.workflow.start.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "start" is sent
      Then the success response is written in UTF-8

    @id=workflow.workflow.start.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "start" is accepted
      And the path parameter "processId" is set to an identifier that does not exist
      When the request "start" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=workflow.workflow.start.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "start" is accepted
      And the path parameter "processId" is set to an identifier that does not exist
      When the request "start" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=workflow.workflow.start.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/ProcessInstancePayload/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "start" is accepted
      And the request body property "$.processStartedBy" is left out
      And the changed request breaks the clause "ProcessInstancePayload: required" of the definition
      When the request "start" is sent
      Then the response reveals nothing about how the candidate is built

    @id=workflow.workflow.start.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "start" is accepted
      And the path parameter "processId" is set to an identifier that does not exist
      When the request "start" is sent
      Then the response reveals nothing about how the candidate is built
