# Generated from specs/workflow/1.0/workflow.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=workflow @api=workflow @operation=addProcess @method=POST @endpoint=/processes @level=REQUIRED
Feature: Workflow Building Block API 1.0.0, addProcess
  Stores a new process.

  Background:
    Given an environment at "apiRoot" of the API "workflow"
    And the resource "/processes"
    And the credential of the candidate profile is presented
    And the request body:
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

  Rule: A valid request is answered as the definition says

    @id=workflow.workflow.addProcess.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "addProcess" is sent
      Then the operation is served

    @id=workflow.workflow.addProcess.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "addProcess" is sent
      Then the response status code is 201

    @id=workflow.workflow.addProcess.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "addProcess" is sent
      Then the success response has one of the media types "application/json"

    @id=workflow.workflow.addProcess.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "addProcess" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=workflow.workflow.addProcess.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "addProcess" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=workflow.workflow.addProcess.state-create @check=state-create @requirement=6.3-1
    Scenario: The created item can be read with the values that were sent
      When the request "addProcess" is sent
      Then the "process" can be read back and agrees with what was sent

    @id=workflow.workflow.addProcess.answer-agrees @check=answer-agrees @depth=standard
    Scenario: The answer shows the item as it is stored
      When the request "addProcess" is sent
      Then the answer shows the "process" as it is read afterwards

    @id=workflow.workflow.addProcess.list-changes-by-one @check=list-changes-by-one @depth=standard
    Scenario: One item is added, and no other item is lost
      When the request "addProcess" is sent
      Then the list of the "process" changes by no more than one

  Rule: A request that the definition allows is accepted

    @id=workflow.workflow.addProcess.accepts-minimal @check=accepts-minimal @depth=standard @together=1 @clause=/components/schemas/ProcessDefinition/required
    Scenario: A body with only its required properties is accepted
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.isExecutable" is left out
      And the request body property "$.isClosed" is left out
      And the request body property "$.description" is left out
      And the request body property "$.processBody" is left out
      And the changed request is still valid
      When the request "addProcess" is sent
      Then the request is accepted, because the clause "ProcessDefinition: required" allows it

    @id=workflow.workflow.addProcess.accepts-enum.body-type-Private @check=accepts-enum @depth=standard @together=1 @clause=/components/schemas/ProcessDefinition/properties/type/enum
    Scenario: The value Private is accepted for the property "$.type"
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.type" is set to "Private"
      And the changed request is still valid
      When the request "addProcess" is sent
      Then the request is accepted, because the clause "ProcessDefinition, type: enum" allows it

    @id=workflow.workflow.addProcess.accepts-enum.body-type-Public @check=accepts-enum @depth=standard @together=2 @clause=/components/schemas/ProcessDefinition/properties/type/enum
    Scenario: The value Public is accepted for the property "$.type"
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.type" is set to "Public"
      And the changed request is still valid
      When the request "addProcess" is sent
      Then the request is accepted, because the clause "ProcessDefinition, type: enum" allows it

    @id=workflow.workflow.addProcess.tolerant-reader @check=tolerant-reader @depth=standard @together=1 @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1processes/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "addProcess" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "addProcess" is sent
      Then the additional property is ignored, as the clause "POST /processes, request body" allows

    @id=workflow.workflow.addProcess.unicode-kept @check=unicode-kept @depth=standard @together=2 @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18 @clause=/components/schemas/ProcessDefinition/properties/description
    Scenario: A text in any script is returned as it was sent
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.description" is set to "سلام नमस्ते 你好 é 🏥 {{fresh text 8}}"
      And the changed request is still valid
      When the request "addProcess" is sent
      Then the request is accepted, because the clause "ProcessDefinition, description" allows it
      And the "process" can be read back and shows "$.description" as it was sent

    @id=workflow.workflow.addProcess.odd-texts.nul @check=odd-texts @depth=standard
    Scenario: The character U+0000 causes no server error
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.description" is set to the JSON:
        """json
        "a\u0000b"
        """
      When the request "addProcess" is sent
      Then the server does not fail

    @id=workflow.workflow.addProcess.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.version" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.processBody[0].code" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.processBody[0].value" is set to "O'Brien \"x\" \\ % ([*"
      When the request "addProcess" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=workflow.workflow.addProcess.missing-required.body-name @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/ProcessDefinition/required
    Scenario: A request without the required property "$.name" is refused
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.name" is left out
      And the changed request breaks the clause "ProcessDefinition: required" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.missing-required.body-type @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/ProcessDefinition/required
    Scenario: A request without the required property "$.type" is refused
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.type" is left out
      And the changed request breaks the clause "ProcessDefinition: required" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.missing-required.body-version @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/ProcessDefinition/required
    Scenario: A request without the required property "$.version" is refused
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.version" is left out
      And the changed request breaks the clause "ProcessDefinition: required" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.wrong-type.body-isExecutable @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ProcessDefinition/properties/isExecutable/type
    Scenario: A value of the wrong type is refused for the property "$.isExecutable"
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.isExecutable" is set to "not a boolean"
      And the changed request breaks the clause "ProcessDefinition, isExecutable: type" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.wrong-type.body-isExecutable-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ProcessDefinition/properties/isExecutable/type
    Scenario: The right value written as a text is refused for the property "$.isExecutable"
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.isExecutable" is set to "true"
      And the changed request breaks the clause "ProcessDefinition, isExecutable: type" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.wrong-type.body-name-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ProcessDefinition/properties/name/type
    Scenario: A number in place of a text is refused for the property "$.name"
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.name" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "ProcessDefinition, name: type" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.wrong-type.body-isClosed @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ProcessDefinition/properties/isClosed/type
    Scenario: A value of the wrong type is refused for the property "$.isClosed"
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.isClosed" is set to "not a boolean"
      And the changed request breaks the clause "ProcessDefinition, isClosed: type" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.wrong-type.body-processBody @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ListOfProperties/type
    Scenario: A value of the wrong type is refused for the property "$.processBody"
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.processBody" is set to "not a list"
      And the changed request breaks the clause "ListOfProperties: type" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.wrong-type.body-name @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ProcessDefinition/properties/name/type
    Scenario: A value of the wrong type is refused for the property "$.name"
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "ProcessDefinition, name: type" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.wrong-type.body-type @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ProcessDefinition/properties/type/type
    Scenario: A value of the wrong type is refused for the property "$.type"
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.type" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "ProcessDefinition, type: type" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.wrong-type.body-version @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ProcessDefinition/properties/version/type
    Scenario: A value of the wrong type is refused for the property "$.version"
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.version" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "ProcessDefinition, version: type" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.null-value.body-name @check=null-value @depth=standard @clause=/components/schemas/ProcessDefinition/properties/name/type
    Scenario: Null is refused for the property "$.name"
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.name" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "ProcessDefinition, name: type" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.null-value.body-type @check=null-value @depth=standard @clause=/components/schemas/ProcessDefinition/properties/type/type
    Scenario: Null is refused for the property "$.type"
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.type" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "ProcessDefinition, type: type" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.null-value.body-version @check=null-value @depth=standard @clause=/components/schemas/ProcessDefinition/properties/version/type
    Scenario: Null is refused for the property "$.version"
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.version" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "ProcessDefinition, version: type" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.wrong-item.body-processBody @check=wrong-item @depth=standard @clause=/components/schemas/ListOfProperties/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.processBody"
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.processBody[0]" is set to "not an object"
      And the changed request breaks the clause "ListOfProperties, items: type" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/ProcessDefinition/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "addProcess" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "ProcessDefinition: type" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.wrong-enum.body-type @check=wrong-enum @clause=/components/schemas/ProcessDefinition/properties/type/enum
    Scenario: A value that is not in its list is refused for the property "$.type"
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.type" is set to "no-such-value"
      And the changed request breaks the clause "ProcessDefinition, type: enum" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.wrong-enum.body-type-case @check=wrong-enum @depth=standard @clause=/components/schemas/ProcessDefinition/properties/type/enum
    Scenario: A listed value in the wrong letter case is refused for the property "$.type"
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.type" is set to "NONE"
      And the changed request breaks the clause "ProcessDefinition, type: enum" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.malformed-json.body @check=malformed-json @clause=/paths/~1processes/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "addProcess" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /processes, request body" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1processes/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "addProcess" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /processes, request body" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=workflow.workflow.addProcess.no-credential @check=no-credential @requirement=5.1.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "addProcess" is accepted
      When the request "addProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.addProcess.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "addProcess" is accepted
      When the request "addProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.addProcess.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "addProcess" is accepted
      When the request "addProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.addProcess.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "addProcess" is accepted
      When the request "addProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.addProcess.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "addProcess" is accepted
      When the request "addProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.addProcess.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "addProcess" is accepted
      When the request "addProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.addProcess.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "addProcess" is accepted
      When the request "addProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.addProcess.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "addProcess" is accepted
      When the request "addProcess" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=workflow.workflow.addProcess.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "addProcess" is sent
      Then the success response is written in UTF-8

    @id=workflow.workflow.addProcess.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "addProcess" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "addProcess" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=workflow.workflow.addProcess.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/ProcessDefinition/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "addProcess" is accepted
      And the request body property "$.name" is left out
      And the changed request breaks the clause "ProcessDefinition: required" of the definition
      When the request "addProcess" is sent
      Then the response reveals nothing about how the candidate is built
