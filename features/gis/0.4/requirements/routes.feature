# Written by hand: chapter 6.8 of the GovSpec.
@bb=gis
Feature: Routes are what the GovSpec says of them

  @check=requirement @id=gis.requirement.6.8-1 @requirement=6.8-1 @level=REQUIRED
  Scenario: A route is answered with its start and its end
    Given the next request is "routing/post-routes"
    And the request body property "$.startNode" is set to the JSON:
      """json
      { "longitude": 24.7536, "latitude": 59.437, "order": 1 }
      """
    And the request body property "$.endNode" is set to the JSON:
      """json
      { "longitude": 26.7251, "latitude": 58.378, "order": 2 }
      """
    When the request "routing/post-routes" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "routing/get-routes-routeId"
    When the request "routing/get-routes-routeId" is sent
    Then the answer shows the number "24.7536", give or take "0.05"
    And the answer shows the number "26.7251", give or take "0.05"

  @check=requirement @id=gis.requirement.6.8-4 @requirement=6.8-4 @level=REQUIRED
  Scenario: Routes to different places have different directions
    Given the next request is "routing/post-routes"
    When the request "routing/post-routes" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "routing/get-routes-routeId-directions"
    When the request "routing/get-routes-routeId-directions" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "directions there"
    Given the next request is "routing/post-routes"
    And the request body property "$.startNode" is set to the JSON:
      """json
      { "longitude": 26.7251, "latitude": 58.378, "order": 1 }
      """
    And the request body property "$.endNode" is set to the JSON:
      """json
      { "longitude": 24.7536, "latitude": 59.437, "order": 2 }
      """
    When the request "routing/post-routes" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "routing/get-routes-routeId-directions"
    When the request "routing/get-routes-routeId-directions" is sent
    Then the answer differs from the kept answer "directions there"
