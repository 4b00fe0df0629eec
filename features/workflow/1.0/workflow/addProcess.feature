# Generated from specs/workflow/1.0/workflow.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=workflow @api=workflow @operation=addProcess @method=POST @endpoint=/processes @level=REQUIRED @requirement=6.1-2 @requirement=6.1-3 @requirement=6.1-4 @requirement=6.1-5 @requirement=6.1-6 @requirement=6.1-7 @requirement=6.1-8 @requirement=6.2-2
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
        "description": "description 1",
        "processBody": [
          {
            "code": "code 1",
            "value": "value 1"
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
    Scenario: The body of the answer meets its schema
      When the request "addProcess" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=workflow.workflow.addProcess.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "addProcess" is sent
      Then the success response body shows the documented properties

    @id=workflow.workflow.addProcess.state-create @check=state-create
    Scenario: What was created can be read back
      When the request "addProcess" is sent
      Then the "process" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=workflow.workflow.addProcess.missing-required.body-name @check=missing-required
    Scenario: The required property "$.name" is left out
      Given the request "addProcess" is accepted as it stands
      And the request body property "$.name" is left out
      And this breaks the clause "/components/schemas/ProcessDefinition/required" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.missing-required.body-type @check=missing-required
    Scenario: The required property "$.type" is left out
      Given the request "addProcess" is accepted as it stands
      And the request body property "$.type" is left out
      And this breaks the clause "/components/schemas/ProcessDefinition/required" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.missing-required.body-version @check=missing-required
    Scenario: The required property "$.version" is left out
      Given the request "addProcess" is accepted as it stands
      And the request body property "$.version" is left out
      And this breaks the clause "/components/schemas/ProcessDefinition/required" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.wrong-type.body-isExecutable @check=wrong-type
    Scenario: The property "$.isExecutable" has a value of the wrong type
      Given the request "addProcess" is accepted as it stands
      And the request body property "$.isExecutable" is set to "not a boolean"
      And this breaks the clause "/components/schemas/ProcessDefinition/properties/isExecutable/type" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.wrong-type.body-isClosed @check=wrong-type
    Scenario: The property "$.isClosed" has a value of the wrong type
      Given the request "addProcess" is accepted as it stands
      And the request body property "$.isClosed" is set to "not a boolean"
      And this breaks the clause "/components/schemas/ProcessDefinition/properties/isClosed/type" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.addProcess.wrong-type.body-processBody @check=wrong-type
    Scenario: The property "$.processBody" has a value of the wrong type
      Given the request "addProcess" is accepted as it stands
      And the request body property "$.processBody" is set to "not a list"
      And this breaks the clause "/components/schemas/ListOfProperties/type" of the definition
      When the request "addProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=workflow.workflow.addProcess.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "addProcess" is accepted as it stands
      And no credential is presented
      When the request "addProcess" is sent
      Then access is refused with the status code 401 or 403
