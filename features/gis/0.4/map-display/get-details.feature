# Generated from specs/gis/0.4/map-display.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=map-display @operation=get-details @method=GET @endpoint=/details @level=REQUIRED @requirement=6.1-1
Feature: GovStack GIS_BB MapDisplay API 1.0.0, get-details
  Answers title, extent and reference system of the map.

  Background:
    Given an environment at "apiRoot" of the API "map-display"
    And the resource "/details"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=gis.map-display.get-details.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-details" is sent
      Then the operation is served

    @id=gis.map-display.get-details.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-details" is sent
      Then the response status code is 200

    @id=gis.map-display.get-details.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-details" is sent
      Then the success response has one of the media types "application/json"

    @id=gis.map-display.get-details.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "get-details" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=gis.map-display.get-details.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-details" is sent
      Then the success response body shows the documented properties

  Rule: Access without a credential is refused

    @id=gis.map-display.get-details.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-details" is accepted as it stands
      And no credential is presented
      When the request "get-details" is sent
      Then access is refused with the status code 401 or 403
