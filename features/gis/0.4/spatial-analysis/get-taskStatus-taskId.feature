# Generated from specs/gis/0.4/spatial-analysis.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=spatial-analysis @operation=get-taskStatus-taskId @method=GET @endpoint=/taskStatus/{taskId} @level=REQUIRED @requirement=6.5-4
Feature: Spatial Awareness and Analysis API 1.0.0, get-taskStatus-taskId
  Tells how far a task has come.

  Background:
    Given an environment at "apiRoot" of the API "spatial-analysis"
    And the resource "/taskStatus/{taskId}"
    And the credential of the candidate profile is presented
    And an existing "task"
    And the path parameter "taskId" is set to the identifier of the existing "task"

  Rule: A valid request is answered as the definition says

    @id=gis.spatial-analysis.get-taskStatus-taskId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-taskStatus-taskId" is sent
      Then the operation is served

    @id=gis.spatial-analysis.get-taskStatus-taskId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-taskStatus-taskId" is sent
      Then the response status code is 200

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.spatial-analysis.get-taskStatus-taskId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "get-taskStatus-taskId" is accepted as it stands
      And the path parameter "taskId" is set to an identifier that does not exist
      When the request "get-taskStatus-taskId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.spatial-analysis.get-taskStatus-taskId.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-taskStatus-taskId" is accepted as it stands
      And no credential is presented
      When the request "get-taskStatus-taskId" is sent
      Then access is refused with the status code 401 or 403
