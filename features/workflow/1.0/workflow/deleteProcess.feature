# Generated from specs/workflow/1.0/workflow.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=workflow @api=workflow @operation=deleteProcess @method=DELETE @endpoint=/processes/{processId}
Feature: Workflow Building Block API 1.0.0, deleteProcess
  Removes a process.

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

    @id=workflow.workflow.deleteProcess.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "deleteProcess" is sent
      Then the operation is served

    @id=workflow.workflow.deleteProcess.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "deleteProcess" is sent
      Then the response status code is 200

    @id=workflow.workflow.deleteProcess.state-delete @check=state-delete
    Scenario: What was removed can no longer be read
      When the request "deleteProcess" is sent
      Then the "process" can no longer be read

  Rule: Access without a credential is refused

    @id=workflow.workflow.deleteProcess.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "deleteProcess" is accepted as it stands
      And no credential is presented
      When the request "deleteProcess" is sent
      Then access is refused with the status code 401 or 403
