# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
# Written by hand: chapter 5.4 of the GovSpec.
@bb=gis
Feature: An error does no harm

  @check=requirement @id=gis.requirement.5.4 @requirement=5.4 @level=REQUIRED @clause=/paths/~1geofences~1{geofenceId}/put/requestBody/content/application~1json
  Scenario: A broken request neither crashes the candidate nor loses a geofence
    Given a geofence
    When the geofence is read, and kept as "before the error"
    Given the next request is "geofencing/put-geofences-geofenceId"
    And the request body is the text, as "application/json":
      """
      {"name": "broken
      """
    And the changed request breaks the clause "PUT /geofences/{geofenceId}, request body" of the definition
    When the request "geofencing/put-geofences-geofenceId" is sent
    Then the candidate still works after the request
    And the geofence is the same as the kept "before the error"
