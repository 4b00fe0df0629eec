# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
# Written by hand: chapter 6.8 of the GovSpec.
@bb=gis
Feature: Routes are what the GovSpec says of them

  @check=requirement @id=gis.requirement.6.8-1 @requirement=6.8-1 @level=REQUIRED
  Scenario: A route is answered with its start and its end
    When a route from "24.7536", "59.437" to "26.7251", "58.378" is asked for
    And the route is read
    Then the answer shows the number "24.7536", give or take "0.05"
    And the answer shows the number "26.7251", give or take "0.05"

  @check=requirement @id=gis.requirement.6.8-4 @requirement=6.8-4 @level=REQUIRED
  Scenario: Routes to different places have different directions
    When a route is asked for
    And the directions of the route are read, and kept as "directions there"
    And a route from "26.7251", "58.378" to "24.7536", "59.437" is asked for
    Then the directions of the route differ from the kept "directions there"
