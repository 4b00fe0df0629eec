# Each phrase stands for the requests and checks that phrases.feature gives.
# Written by hand: a workflow of chapter 9.7 of the GovSpec.
@bb=gis @check=journey
Feature: An area is watched
  A dispatcher draws a line around an emergency, has everything watched that crosses it, and ends the watch.

  @id=gis.journey.geofence
  Scenario: A geofence is drawn, activated and deactivated
    Given an inactive geofence
    Then the inactive geofence can be read
    When an element is put under the watch of the geofence
    Then the elements of the geofence can be listed
    When a rule is set for the geofence
    Then the geofence can be activated
    And the status of the geofence can be read
    And the geofence can be deactivated
