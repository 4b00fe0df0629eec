# Written by hand: chapters 6.2, 6.4 and 6.5 of the GovSpec. What the candidate knows is told by its profile.
@bb=gis
Feature: What is asked of the map is answered

  @check=requirement @id=gis.requirement.6.2-2 @requirement=6.2-2 @level=REQUIRED
  Scenario: A query for metadata that are missing is answered with a warning
    Given the next request is "query/post-discoveryQuery"
    And the request body property "$.attributeName" is set to "{{profile knownAttribute}}"
    When the request "query/post-discoveryQuery" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "answer for what is there"
    Given the next request is "query/get-queryResult"
    When the request "query/get-queryResult" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "result for what is there"
    Given the next request is "query/post-discoveryQuery"
    And the request body property "$.attributeName" is set to "{{own text attribute}}"
    When the request "query/post-discoveryQuery" is sent
    Then the answer is kept as "answer for what is missing"
    Given the next request is "query/get-queryResult"
    When the request "query/get-queryResult" is sent
    Then the answer or the kept answer "answer for what is missing" gives a warning that the kept answers "answer for what is there" and "result for what is there" do not give

  @check=requirement @id=gis.requirement.6.2-3 @requirement=6.2-3 @level=REQUIRED
  Scenario: A layer and a table without geometry are described
    Given the next request is "query/get-layerMetadata"
    When the request "query/get-layerMetadata" is sent
    Then a text in the answer contains "{{profile knownLayer}}"
    Given the next request is "query/get-nonSpatialTableMetadata"
    When the request "query/get-nonSpatialTableMetadata" is sent
    Then a text in the answer contains "{{profile knownTable}}"

  @check=requirement @id=gis.requirement.6.2-4 @requirement=6.2-4 @level=REQUIRED
  Scenario: A feature is found by an attribute, and by where it is
    Given the next request is "query/post-attributeQuery"
    And the request body property "$.attributeName" is set to "{{profile knownAttribute}}"
    And the request body property "$.value" is set to "{{profile knownValue}}"
    When the request "query/post-attributeQuery" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "answer by attribute"
    Given the next request is "query/get-queryResult"
    When the request "query/get-queryResult" is sent
    Then a text in the answer or in the kept answer "answer by attribute" contains "{{profile knownFeature}}"
    Given the next request is "query/post-attributeQuery"
    And the request body property "$.attributeName" is set to "{{profile knownAttribute}}"
    And the request body property "$.value" is set to "{{own text value}}"
    When the request "query/post-attributeQuery" is sent
    Then the request is accepted, or the scenario ends here
    And no text in the answer contains "{{profile knownFeature}}"
    Given the next request is "query/post-locationalQuery"
    And the request body property "$.layerType" is set to "{{profile knownLayer}}"
    And the request body property "$.latitude" is set to "{{profile knownLatitude}}"
    And the request body property "$.longitude" is set to "{{profile knownLongitude}}"
    When the request "query/post-locationalQuery" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "answer by place"
    Given the next request is "query/get-queryResult"
    When the request "query/get-queryResult" is sent
    Then a text in the answer or in the kept answer "answer by place" contains "{{profile knownFeature}}"
    Given the next request is "query/post-locationalQuery"
    And the request body property "$.layerType" is set to "{{profile knownLayer}}"
    And the request body property "$.latitude" is set to the JSON:
      """json
      0
      """
    And the request body property "$.longitude" is set to the JSON:
      """json
      0
      """
    When the request "query/post-locationalQuery" is sent
    Then the request is accepted, or the scenario ends here
    And no text in the answer contains "{{profile knownFeature}}"

  @check=requirement @id=gis.requirement.6.4-2 @requirement=6.4-2 @requirement=6.4-3 @level=REQUIRED
  Scenario: An address becomes coordinates, and the coordinates become the address
    Given the next request is "geocoding/post-geocode"
    And the request body property "$.address" is set to "{{profile knownAddress}}"
    When the request "geocoding/post-geocode" is sent
    Then the request is accepted, or the scenario ends here
    And the answer shows the number "{{profile knownLatitude}}", give or take "0.01"
    And the answer shows the number "{{profile knownLongitude}}", give or take "0.01"
    Given the next request is "geocoding/post-reverseGeocode"
    And the request body property "$.latitude" is set to "{{profile knownLatitude}}"
    And the request body property "$.longitude" is set to "{{profile knownLongitude}}"
    When the request "geocoding/post-reverseGeocode" is sent
    Then the request is accepted, or the scenario ends here
    And a text in the answer contains "{{profile knownAddress}}"

  @check=requirement @id=gis.requirement.6.5-1 @requirement=6.5-1 @level=REQUIRED
  Scenario: The analyses of the service are described
    Given the next request is "spatial-analysis/get-metadata"
    When the request "spatial-analysis/get-metadata" is sent
    Then a text in the answer contains "{{profile knownAnalysis}}"

  @check=requirement @id=gis.requirement.6.5-2 @requirement=6.5-2 @level=REQUIRED
  Scenario: The processes that can be run are described
    Given the next request is "spatial-analysis/get-processes"
    When the request "spatial-analysis/get-processes" is sent
    Then a text in the answer contains "{{profile knownProcess}}"

  @check=requirement @id=gis.requirement.6.5-4 @requirement=6.5-4 @level=REQUIRED
  Scenario: A task is watched and ended
    Given an existing "running-task" that may be removed
    And the next request is "spatial-analysis/get-taskStatus-taskId"
    And the path parameter "taskId" is set to the identifier of the existing "running-task"
    When the request "spatial-analysis/get-taskStatus-taskId" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "status while it runs"
    Given the next request is "spatial-analysis/post-terminateTask-taskId"
    And the path parameter "taskId" is set to the identifier of the existing "running-task"
    When the request "spatial-analysis/post-terminateTask-taskId" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "spatial-analysis/get-taskStatus-taskId"
    And the path parameter "taskId" is set to the identifier of the existing "running-task"
    When the request "spatial-analysis/get-taskStatus-taskId" is sent
    Then the answer differs from the kept answer "status while it runs"
