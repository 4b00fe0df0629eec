# Written by hand: chapter 6.7 of the GovSpec.
@bb=gis
Feature: Geofences are what the GovSpec says of them

  @check=requirement @id=gis.requirement.6.7-1 @requirement=6.7-1 @level=REQUIRED
  Scenario: A new geofence is answered under the name that it was given
    Given the next request is "geofencing/post-geofences"
    And the request body property "$.name" is set to "{{own text name}}"
    When the request "geofencing/post-geofences" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "geofencing/get-geofences-geofenceId"
    When the request "geofencing/get-geofences-geofenceId" is sent
    Then a text in the answer contains "{{own text name}}"

  @check=requirement @id=gis.requirement.6.7-2 @requirement=6.7-2 @level=REQUIRED
  Scenario: A geofence takes another size and another shape
    Given the next request is "geofencing/post-geofences"
    And the request body:
      """json
      { "name": "{{own text name}}", "shape": "circle", "size": 500, "status": false }
      """
    When the request "geofencing/post-geofences" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "geofencing/get-geofences-geofenceId"
    When the request "geofencing/get-geofences-geofenceId" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "geofence as it was created"
    Given the next request is "geofencing/put-geofences-geofenceId"
    And the request body:
      """json
      { "name": "{{own text name}}", "shape": "circle", "size": 750, "status": false }
      """
    When the request "geofencing/put-geofences-geofenceId" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "geofencing/get-geofences-geofenceId"
    When the request "geofencing/get-geofences-geofenceId" is sent
    Then the answer differs from the kept answer "geofence as it was created"
    And the answer is kept as "geofence of another size"
    Given the next request is "geofencing/put-geofences-geofenceId"
    And the request body:
      """json
      { "name": "{{own text name}}", "shape": "square", "size": 750, "status": false }
      """
    When the request "geofencing/put-geofences-geofenceId" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "geofencing/get-geofences-geofenceId"
    When the request "geofencing/get-geofences-geofenceId" is sent
    Then the answer differs from the kept answer "geofence of another size"

  @check=requirement @id=gis.requirement.6.7-4 @requirement=6.7-4 @level=REQUIRED
  Scenario: All geofences are listed
    Given the next request is "geofencing/post-geofences"
    And the request body property "$.name" is set to "{{own text first}}"
    When the request "geofencing/post-geofences" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "geofencing/post-geofences"
    And the request body property "$.name" is set to "{{own text second}}"
    When the request "geofencing/post-geofences" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "geofencing/get-geofences"
    When the request "geofencing/get-geofences" is sent
    Then a text in the answer contains "{{own text first}}"
    And a text in the answer contains "{{own text second}}"

  @check=requirement @id=gis.requirement.6.7-5 @requirement=6.7-5 @level=REQUIRED
  Scenario: The watch over a geofence starts and ends
    Given an existing "inactive-geofence", created with the request "geofencing/post-geofences"
    And the next request is "geofencing/post-geofences-geofenceId-activate"
    When the request "geofencing/post-geofences-geofenceId-activate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "geofencing/get-geofences-geofenceId-status"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/get-geofences-geofenceId-status" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "status while it is watched"
    Given the next request is "geofencing/post-geofences-geofenceId-deactivate"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/post-geofences-geofenceId-deactivate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "geofencing/get-geofences-geofenceId-status"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/get-geofences-geofenceId-status" is sent
    Then the answer differs from the kept answer "status while it is watched"

  @check=requirement @id=gis.requirement.6.7-6 @requirement=6.7-6 @level=REQUIRED
  Scenario: The status tells an active geofence from one that is not
    Given an existing "inactive-geofence", created with the request "geofencing/post-geofences"
    And the next request is "geofencing/post-geofences-geofenceId-activate"
    When the request "geofencing/post-geofences-geofenceId-activate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "geofencing/get-geofences-geofenceId-status"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/get-geofences-geofenceId-status" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "status of the active geofence"
    Given an existing "geofence", created with the request "geofencing/post-geofences" and the body:
      """json
      {
        "name": "{{fresh text}}",
        "shape": "circle",
        "size": 500,
        "status": false
      }
      """
    And the next request is "geofencing/post-geofences-geofenceId-deactivate"
    When the request "geofencing/post-geofences-geofenceId-deactivate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "geofencing/get-geofences-geofenceId-status"
    When the request "geofencing/get-geofences-geofenceId-status" is sent
    Then the answer differs from the kept answer "status of the active geofence"
