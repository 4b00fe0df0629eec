# Written by hand: a workflow of chapter 9.7 of the GovSpec.
@bb=gis @check=journey
Feature: An area is watched
  A dispatcher draws a line around an emergency, has everything watched that crosses it, and lets it go again.

  @id=gis.journey.geofence
  Scenario: A geofence is drawn, watched and let go
    Given an existing "inactive-geofence", created with the request "geofencing/post-geofences" and the body:
      """json
      {
        "name": "{{fresh text}}",
        "shape": "circle",
        "size": 500,
        "status": false
      }
      """
    And the next request is "geofencing/get-geofences-geofenceId"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/get-geofences-geofenceId" is sent
    Then the response status code is 200
    Given the next request is "geofencing/post-geofences-geofenceId-elements"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/post-geofences-geofenceId-elements" is sent
    Then the response status code is 201
    Given the next request is "geofencing/get-geofences-geofenceId-elements"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/get-geofences-geofenceId-elements" is sent
    Then the response status code is 200
    Given the next request is "geofencing/post-geofences-geofenceId-rules"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/post-geofences-geofenceId-rules" is sent
    Then the response status code is 201
    Given the next request is "geofencing/post-geofences-geofenceId-activate"
    When the request "geofencing/post-geofences-geofenceId-activate" is sent
    Then the response status code is 200
    Given the next request is "geofencing/get-geofences-geofenceId-status"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/get-geofences-geofenceId-status" is sent
    Then the response status code is 200
    Given the next request is "geofencing/post-geofences-geofenceId-deactivate"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/post-geofences-geofenceId-deactivate" is sent
    Then the response status code is 200
