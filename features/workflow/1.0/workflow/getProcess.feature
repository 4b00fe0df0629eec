# Generated from specs/workflow/1.0/workflow.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=workflow @api=workflow @operation=getProcess @method=GET @endpoint=/processes/{processId}
Feature: Workflow Building Block API 1.0.0, getProcess
  Shows one process.

  Background:
    Given an environment at "apiRoot" of the API "workflow"
    And the resource "/processes/{processId}"
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

  Rule: A valid request is answered as the definition says

    @id=workflow.workflow.getProcess.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "getProcess" is sent
      Then the operation is served

    @id=workflow.workflow.getProcess.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "getProcess" is sent
      Then the response status code is 200

    @id=workflow.workflow.getProcess.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "getProcess" is sent
      Then the success response has one of the media types "application/json"

    @id=workflow.workflow.getProcess.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "getProcess" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=workflow.workflow.getProcess.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "getProcess" is sent
      Then the success response body shows the documented properties

  Rule: An identifier that does not exist is answered as the definition says

    @id=workflow.workflow.getProcess.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "getProcess" is accepted as it stands
      And the path parameter "processId" is set to an identifier that does not exist
      When the request "getProcess" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=workflow.workflow.getProcess.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "getProcess" is accepted as it stands
      And no credential is presented
      When the request "getProcess" is sent
      Then access is refused with the status code 401 or 403
