# Workflows 9.3 to 9.6 of the GovSpec. No operation shows what became of metadata, replicas, edits and parts of layouts (9.3,
# 9.6), or which parameters an analysis takes (9.5). Each phrase stands for the requests and checks that phrases.feature gives.
@bb=gis
Feature: Data are managed, found, analysed and reported

  @check=journey @id=gis.journey.data-store
  Scenario: A data store is created and gets another name
    When a data store with the name "{{own text first}}" is created
    Then the data store is shown with the text "{{own text first}}"
    When the data store gets the name "{{own text second}}"
    Then the data store is shown with the text "{{own text second}}"

  @check=journey @id=gis.journey.geocoding
  Scenario: A dispatcher turns an address into coordinates, and the coordinates into the address
    When the coordinates of the address "{{profile knownAddress}}" are asked for
    Then the answer shows the number "{{profile knownLatitude}}", give or take "0.01"
    And the answer shows the number "{{profile knownLongitude}}", give or take "0.01"
    When the address of the place "{{profile knownLatitude}}", "{{profile knownLongitude}}" is asked for
    Then a text in the answer contains "{{profile knownAddress}}"

  @check=journey @id=gis.journey.analysis
  Scenario: An analyst sees which analyses and processes there are, watches a task and ends it
    Then the analyses are described, among them "{{profile knownAnalysis}}"
    And the processes are described, among them "{{profile knownProcess}}"
    Given a task that is running
    When the status of the task is read, and kept as "status while it runs"
    And the task is ended
    Then the status of the task differs from the kept "status while it runs"

  @check=journey @id=gis.journey.report
  Scenario: The author of a report finds the templates for layouts
    When the templates for layouts are listed
    Then a text in the answer contains "{{profile knownTemplate}}"
