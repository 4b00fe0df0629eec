# Generated from specs/gis/0.4/query.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=query @operation=get-layerMetadata @method=GET @endpoint=/layerMetadata @level=REQUIRED @requirement=6.2-2 @requirement=6.2-3 @requirement=6.3-3 @requirement=6.3-4
Feature: GIS Query API 1.0.0, get-layerMetadata
  Describes the layers.

  Background:
    Given an environment at "apiRoot" of the API "query"
    And the resource "/layerMetadata"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=gis.query.get-layerMetadata.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-layerMetadata" is sent
      Then the operation is served

    @id=gis.query.get-layerMetadata.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-layerMetadata" is sent
      Then the response status code is 200

    @id=gis.query.get-layerMetadata.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-layerMetadata" is sent
      Then the success response has one of the media types "application/json"

  Rule: Access without a credential is refused

    @id=gis.query.get-layerMetadata.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-layerMetadata" is accepted as it stands
      And no credential is presented
      When the request "get-layerMetadata" is sent
      Then access is refused with the status code 401 or 403
