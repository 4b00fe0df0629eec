# Generated from specs/gis/0.4/spatial-analysis.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=spatial-analysis @operation=get-metadata @method=GET @endpoint=/metadata @level=REQUIRED @requirement=6.5-1
Feature: Spatial Awareness and Analysis API 1.0.0, get-metadata
  Describes what the service can analyse.

  Background:
    Given an environment at "apiRoot" of the API "spatial-analysis"
    And the resource "/metadata"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=gis.spatial-analysis.get-metadata.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-metadata" is sent
      Then the operation is served

    @id=gis.spatial-analysis.get-metadata.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-metadata" is sent
      Then the response status code is 200

  Rule: Access without a credential is refused

    @id=gis.spatial-analysis.get-metadata.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-metadata" is accepted as it stands
      And no credential is presented
      When the request "get-metadata" is sent
      Then access is refused with the status code 401 or 403
