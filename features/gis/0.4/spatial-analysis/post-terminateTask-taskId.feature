# Generated from specs/gis/0.4/spatial-analysis.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=spatial-analysis @operation=post-terminateTask-taskId @method=POST @endpoint=/terminateTask/{taskId} @level=REQUIRED @requirement=6.5-4
Feature: Spatial Awareness and Analysis API 1.0.0, post-terminateTask-taskId
  Asks for the end of a running task.

  Background:
    Given an environment at "apiRoot" of the API "spatial-analysis"
    And the resource "/terminateTask/{taskId}"
    And the credential of the candidate profile is presented
    And an existing "running-task"
    And the path parameter "taskId" is set to the identifier of the existing "running-task"

  Rule: A valid request is answered as the definition says

    @id=gis.spatial-analysis.post-terminateTask-taskId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-terminateTask-taskId" is sent
      Then the operation is served

    @id=gis.spatial-analysis.post-terminateTask-taskId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-terminateTask-taskId" is sent
      Then the response status code is 200

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.spatial-analysis.post-terminateTask-taskId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "post-terminateTask-taskId" is accepted as it stands
      And the path parameter "taskId" is set to an identifier that does not exist
      When the request "post-terminateTask-taskId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.spatial-analysis.post-terminateTask-taskId.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-terminateTask-taskId" is accepted as it stands
      And no credential is presented
      When the request "post-terminateTask-taskId" is sent
      Then access is refused with the status code 401 or 403
