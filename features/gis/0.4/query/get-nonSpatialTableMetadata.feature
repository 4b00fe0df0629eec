# Generated from specs/gis/0.4/query.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=query @operation=get-nonSpatialTableMetadata @method=GET @endpoint=/nonSpatialTableMetadata @level=REQUIRED @requirement=6.2-2 @requirement=6.2-3
Feature: GIS Query API 1.0.0, get-nonSpatialTableMetadata
  Describes the tables that have no geometry.

  Background:
    Given an environment at "apiRoot" of the API "query"
    And the resource "/nonSpatialTableMetadata"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=gis.query.get-nonSpatialTableMetadata.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-nonSpatialTableMetadata" is sent
      Then the operation is served

    @id=gis.query.get-nonSpatialTableMetadata.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-nonSpatialTableMetadata" is sent
      Then the response status code is 200

    @id=gis.query.get-nonSpatialTableMetadata.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-nonSpatialTableMetadata" is sent
      Then the success response has one of the media types "application/json"

  Rule: Access without a credential is refused

    @id=gis.query.get-nonSpatialTableMetadata.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-nonSpatialTableMetadata" is accepted as it stands
      And no credential is presented
      When the request "get-nonSpatialTableMetadata" is sent
      Then access is refused with the status code 401 or 403
