# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
# Written by hand: chapters 6.2, 6.4 and 6.5 of the GovSpec. What the candidate knows is told by its profile.
@bb=gis
Feature: What is asked of the map is answered

  @check=requirement @id=gis.requirement.6.2-2 @requirement=6.2-2 @level=REQUIRED
  Scenario: A query for metadata that are missing is answered with a warning
    When the attribute "{{profile knownAttribute}}" is searched, and the answer is kept as "answer for what is there"
    And the result of the query is read, and kept as "result for what is there"
    And the attribute "{{own text attribute}}", which is missing, is searched, and the answer is kept as "answer for what is missing"
    And the result of the query is read
    Then the answer or the kept answer "answer for what is missing" gives a warning that the kept answers "answer for what is there" and "result for what is there" do not give

  @check=requirement @id=gis.requirement.6.2-3 @requirement=6.2-3 @level=REQUIRED
  Scenario: A layer and a table without geometry are described
    Then the layers are described, among them "{{profile knownLayer}}"
    And the tables without geometry are described, among them "{{profile knownTable}}"

  @check=requirement @id=gis.requirement.6.2-4 @requirement=6.2-4 @level=REQUIRED
  Scenario: A feature is found by an attribute, and by where it is
    When features with the attribute "{{profile knownAttribute}}" as "{{profile knownValue}}" are searched, and the answer is kept as "answer by attribute"
    Then the result of the query or the kept answer "answer by attribute" shows "{{profile knownFeature}}"
    When features with the attribute "{{profile knownAttribute}}" as "{{own text value}}" are searched
    Then no text in the answer contains "{{profile knownFeature}}"
    When features of the layer "{{profile knownLayer}}" around the place "{{profile knownLatitude}}", "{{profile knownLongitude}}" are searched, and the answer is kept as "answer by place"
    Then the result of the query or the kept answer "answer by place" shows "{{profile knownFeature}}"
    When features of the layer "{{profile knownLayer}}" around a place in the sea are searched
    Then no text in the answer contains "{{profile knownFeature}}"

  @check=requirement @id=gis.requirement.6.4-2 @requirement=6.4-2 @requirement=6.4-3 @level=REQUIRED
  Scenario: An address becomes coordinates, and the coordinates become the address
    When the coordinates of the address "{{profile knownAddress}}" are asked for
    Then the answer shows the number "{{profile knownLatitude}}", give or take "0.01"
    And the answer shows the number "{{profile knownLongitude}}", give or take "0.01"
    When the address of the place "{{profile knownLatitude}}", "{{profile knownLongitude}}" is asked for
    Then a text in the answer contains "{{profile knownAddress}}"

  @check=requirement @id=gis.requirement.6.5-1 @requirement=6.5-1 @level=REQUIRED
  Scenario: The analyses of the service are described
    Then the analyses are described, among them "{{profile knownAnalysis}}"

  @check=requirement @id=gis.requirement.6.5-2 @requirement=6.5-2 @level=REQUIRED
  Scenario: The processes that can be run are described
    Then the processes are described, among them "{{profile knownProcess}}"

  @check=requirement @id=gis.requirement.6.5-4 @requirement=6.5-4 @level=REQUIRED
  Scenario: A task is watched and ended
    Given a task that is running
    When the status of the task is read, and kept as "status while it runs"
    And the task is ended
    Then the status of the task differs from the kept "status while it runs"
