# Each phrase stands for the requests and checks that phrases.feature gives.
# Written by hand: workflows of chapters 9.1, 9.2 and 9.8 of the GovSpec.
@bb=gis @check=journey
Feature: An incident is put on the map
  A dispatcher opens the map, marks the place of an incident, leaves a note for others, looks for what lies around it and
  finds the way there.

  @id=gis.journey.incident
  Scenario: A place is marked, its surroundings are searched, and a route leads there
    Then the details of the map can be read
    When the map is moved to the place
    And the place is marked
    And a note is left for others
    Then what lies around the place can be asked for
    And the result of the query can be read
    Given a route to the place
    Then the directions of the route can be read
    And the segments of the route can be read
