# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
# Written by hand: chapter 6.7 of the GovSpec.
@bb=gis
Feature: Geofences are what the GovSpec says of them

  @check=requirement @id=gis.requirement.6.7-1 @requirement=6.7-1 @level=REQUIRED
  Scenario: A new geofence is answered under the name that it was given
    When a geofence with the name "{{own text name}}" is drawn
    Then the geofence is shown with the text "{{own text name}}"

  @check=requirement @id=gis.requirement.6.7-2 @requirement=6.7-2 @level=REQUIRED
  Scenario: A geofence takes another size and another shape
    When a geofence with the name "{{own text name}}", the shape "circle" and the size "500" is drawn
    And the geofence is read, and kept as "geofence as it was created"
    And the geofence "{{own text name}}" gets the shape "circle" and the size "750"
    Then the geofence differs from the kept "geofence as it was created"
    And the answer is kept as "geofence of another size"
    When the geofence "{{own text name}}" gets the shape "square" and the size "750"
    Then the geofence differs from the kept "geofence of another size"

  @check=requirement @id=gis.requirement.6.7-4 @requirement=6.7-4 @level=REQUIRED
  Scenario: All geofences are listed
    When a geofence with the name "{{own text first}}" is drawn
    And a geofence with the name "{{own text second}}" is drawn
    And the geofences are listed
    Then a text in the answer contains "{{own text first}}"
    And a text in the answer contains "{{own text second}}"

  @check=requirement @id=gis.requirement.6.7-5 @requirement=6.7-5 @level=REQUIRED
  Scenario: The watch over a geofence starts and ends
    Given a geofence that is not active yet
    When the geofence is activated
    And the status of the geofence is read, and kept as "status while it is watched"
    And the geofence is deactivated
    Then the status of the geofence differs from the kept "status while it is watched"

  @check=requirement @id=gis.requirement.6.7-6 @requirement=6.7-6 @level=REQUIRED
  Scenario: The status tells an active geofence from one that is not
    Given a geofence that is not active yet
    When the geofence is activated
    And the status of the geofence is read, and kept as "status of the active geofence"
    Given another geofence
    When the other geofence is deactivated
    Then the status of the other geofence differs from the kept "status of the active geofence"
