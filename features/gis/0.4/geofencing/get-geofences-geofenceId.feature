# Generated from specs/gis/0.4/geofencing.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=geofencing @operation=get-geofences-geofenceId @method=GET @endpoint=/geofences/{geofenceId}
Feature: Geofencing API 1.0.0, get-geofences-geofenceId
  Answers one geofence.

  Background:
    Given an environment at "apiRoot" of the API "geofencing"
    And the resource "/geofences/{geofenceId}"
    And the credential of the candidate profile is presented
    And an existing "geofence", created with the request "geofencing/post-geofences" and the body:
      """json
      {
        "name": "{{fresh text}}",
        "shape": "circle",
        "size": 500,
        "status": true
      }
      """
    And the path parameter "geofenceId" is set to the identifier of the existing "geofence"

  Rule: A valid request is answered as the definition says

    @id=gis.geofencing.get-geofences-geofenceId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-geofences-geofenceId" is sent
      Then the operation is served

    @id=gis.geofencing.get-geofences-geofenceId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-geofences-geofenceId" is sent
      Then the response status code is 200

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.geofencing.get-geofences-geofenceId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "get-geofences-geofenceId" is accepted as it stands
      And the path parameter "geofenceId" is set to an identifier that does not exist
      When the request "get-geofences-geofenceId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.geofencing.get-geofences-geofenceId.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-geofences-geofenceId" is accepted as it stands
      And no credential is presented
      When the request "get-geofences-geofenceId" is sent
      Then access is refused with the status code 401 or 403
