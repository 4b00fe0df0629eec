# Generated from specs/workflow/1.0/workflow.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=workflow @api=workflow @operation=start @method=POST @endpoint=/processes/{processId}/start @level=REQUIRED @requirement=6.1-2 @requirement=6.1-3 @requirement=6.1-4 @requirement=6.1-5 @requirement=6.1-6 @requirement=6.1-7 @requirement=6.1-8 @requirement=6.2-1 @requirement=6.2-2 @requirement=6.2-3 @requirement=6.2-4 @requirement=6.2-5 @requirement=6.2-6
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
        "description": "description 1",
        "processBody": [
          {
            "code": "code 1",
            "value": "value 1"
          }
        ]
      }
      """
    And the path parameter "processId" is set to the identifier of the existing "process"
    And the request body:
      """json
      {
        "processStartedBy": "processStartedBy 1",
        "InstanceValues": [
          {
            "code": "code 1",
            "value": "value 1"
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
    Scenario: The body of the answer meets its schema
      When the request "start" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=workflow.workflow.start.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "start" is sent
      Then the success response body shows the documented properties

    @id=workflow.workflow.start.state-create @check=state-create
    Scenario: What was created can be read back
      When the request "start" is sent
      Then the "instance" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=workflow.workflow.start.missing-required.body-processStartedBy @check=missing-required
    Scenario: The required property "$.processStartedBy" is left out
      Given the request "start" is accepted as it stands
      And the request body property "$.processStartedBy" is left out
      And this breaks the clause "/components/schemas/ProcessInstancePayload/required" of the definition
      When the request "start" is sent
      Then the request is refused with a status code 4XX

    @id=workflow.workflow.start.wrong-type.body-InstanceValues @check=wrong-type
    Scenario: The property "$.InstanceValues" has a value of the wrong type
      Given the request "start" is accepted as it stands
      And the request body property "$.InstanceValues" is set to "not a list"
      And this breaks the clause "/components/schemas/ListOfProperties/type" of the definition
      When the request "start" is sent
      Then the request is refused with a status code 4XX

    @id=workflow.workflow.start.wrong-type.body-processStartedBy @check=wrong-type
    Scenario: The property "$.processStartedBy" has a value of the wrong type
      Given the request "start" is accepted as it stands
      And the request body property "$.processStartedBy" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/ProcessInstancePayload/properties/processStartedBy/type" of the definition
      When the request "start" is sent
      Then the request is refused with a status code 4XX

    @id=workflow.workflow.start.wrong-type.body-InstanceValues-0-code @check=wrong-type
    Scenario: The property "$.InstanceValues[0].code" has a value of the wrong type
      Given the request "start" is accepted as it stands
      And the request body property "$.InstanceValues[0].code" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/ListOfProperties/items/properties/code/type" of the definition
      When the request "start" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=workflow.workflow.start.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "start" is accepted as it stands
      And the path parameter "processId" is set to an identifier that does not exist
      When the request "start" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=workflow.workflow.start.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "start" is accepted as it stands
      And no credential is presented
      When the request "start" is sent
      Then access is refused with the status code 401 or 403
