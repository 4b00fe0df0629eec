# Generated from specs/gis/0.4/geofencing.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=geofencing @operation=get-geofences @method=GET @endpoint=/geofences @level=REQUIRED @requirement=6.7-4
Feature: Geofencing API 1.0.0, get-geofences
  Lists the geofences.

  Background:
    Given an environment at "apiRoot" of the API "geofencing"
    And the resource "/geofences"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=gis.geofencing.get-geofences.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-geofences" is sent
      Then the operation is served

    @id=gis.geofencing.get-geofences.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-geofences" is sent
      Then the response status code is 200

  Rule: Access without a credential is refused

    @id=gis.geofencing.get-geofences.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-geofences" is accepted as it stands
      And no credential is presented
      When the request "get-geofences" is sent
      Then access is refused with the status code 401 or 403
