# Written by hand: workflows of chapters 9.1, 9.2 and 9.8 of the GovSpec.
@bb=gis @check=journey
Feature: An incident is put on the map
  A dispatcher opens the map, marks the place of an incident, leaves a note for others, looks for what lies around it and
  finds the way there.

  @id=gis.journey.incident
  Scenario: A place is marked, searched and reached
    Given the next request is "map-display/get-details"
    When the request "map-display/get-details" is sent
    Then the response status code is 200
    Given the next request is "map-display/put-navigation"
    When the request "map-display/put-navigation" is sent
    Then the response status code is 204
    Given the next request is "map-display/post-bookmarks"
    When the request "map-display/post-bookmarks" is sent
    Then the response status code is 200
    And the success response body complies with the OAS schema for this operation and status code
    Given the next request is "map-display/post-notes"
    When the request "map-display/post-notes" is sent
    Then the response status code is 200
    And the success response body complies with the OAS schema for this operation and status code
    Given the next request is "query/post-locationalQuery"
    When the request "query/post-locationalQuery" is sent
    Then the response status code is 200
    Given the next request is "query/get-queryResult"
    When the request "query/get-queryResult" is sent
    Then the response status code is 200
    Given an existing "route", created with the request "routing/post-routes" and the body:
      """json
      {
        "startNode": { "longitude": 24.7536, "latitude": 59.437, "order": 1 },
        "endNode": { "longitude": 26.7251, "latitude": 58.378, "order": 2 },
        "passThrough": false
      }
      """
    And the next request is "routing/get-routes-routeId-directions"
    When the request "routing/get-routes-routeId-directions" is sent
    Then the response status code is 200
    Given the next request is "routing/get-routes-routeId-segments"
    When the request "routing/get-routes-routeId-segments" is sent
    Then the response status code is 200
