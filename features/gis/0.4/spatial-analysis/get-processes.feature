# Generated from specs/gis/0.4/spatial-analysis.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=spatial-analysis @operation=get-processes @method=GET @endpoint=/processes @level=REQUIRED @requirement=6.5-2
Feature: Spatial Awareness and Analysis API 1.0.0, get-processes
  Lists the processes that can be run.

  Background:
    Given an environment at "apiRoot" of the API "spatial-analysis"
    And the resource "/processes"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=gis.spatial-analysis.get-processes.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-processes" is sent
      Then the operation is served

    @id=gis.spatial-analysis.get-processes.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-processes" is sent
      Then the response status code is 200

  Rule: Access without a credential is refused

    @id=gis.spatial-analysis.get-processes.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-processes" is accepted as it stands
      And no credential is presented
      When the request "get-processes" is sent
      Then access is refused with the status code 401 or 403
