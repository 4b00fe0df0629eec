# Generated from specs/gis/0.4/map-display.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=map-display @operation=get-type @method=GET @endpoint=/type @level=REQUIRED @requirement=6.1-1
Feature: GovStack GIS_BB MapDisplay API 1.0.0, get-type
  Tells on which kind of device the viewer runs.

  Background:
    Given an environment at "apiRoot" of the API "map-display"
    And the resource "/type"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=gis.map-display.get-type.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-type" is sent
      Then the operation is served

    @id=gis.map-display.get-type.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-type" is sent
      Then the response status code is 200

    @id=gis.map-display.get-type.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-type" is sent
      Then the success response has one of the media types "application/json"

    @id=gis.map-display.get-type.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "get-type" is sent
      Then the success response body complies with the OAS schema for this operation and status code

  Rule: Access without a credential is refused

    @id=gis.map-display.get-type.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-type" is accepted as it stands
      And no credential is presented
      When the request "get-type" is sent
      Then access is refused with the status code 401 or 403
