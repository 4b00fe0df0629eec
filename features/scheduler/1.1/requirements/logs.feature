# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=scheduler
Feature: The log is what the GovSpec says of it

  @check=requirement @id=scheduler.requirement.6.9-1 @requirement=6.9-1 @level=REQUIRED
  Scenario: An update of a participant is logged, and found
    Given an existing entity
    And an existing resource
    And a new log entry with the text "status:{{own text status}}", kept as "entry"
    And a new entity with the name "{{own text second}}"
    And a new log entry, kept as "entry of another entity"
    When log entries are searched for the entity "{{existing entity identifier}}"
    Then the list shows the kept "entry of another entity"
    And the list does not show the kept "entry"

  @check=requirement @id=scheduler.requirement.6.9-4 @requirement=6.9-4 @level=REQUIRED
  Scenario: The log is searched by category
    Given an existing entity
    And an existing resource
    And a new log entry of the category "{{own text category}}", kept as "entry"
    And a new log entry of the category "{{own text another-category}}", kept as "entry of another category"
    When log entries are searched by the category "{{own text category}}"
    Then the list shows the kept "entry"
    And the list does not show the kept "entry of another category"

  @check=requirement @id=scheduler.requirement.6.9-5 @requirement=6.9-5 @level=RECOMMENDED
  Scenario: A log entry says its category, its time, and who wrote it for which entity
    Given an existing entity
    And an existing resource
    And a new log entry of the category "{{own text category}}" at "2035-05-07T09:30:00Z", kept as "entry"
    When log entries are searched by the category "{{own text category}}", from "2035-05-07T09:00:00Z" to "2035-05-07T10:00:00Z"
    Then the list shows the kept "entry"
    When log entries are searched by the category "{{own text category}}", from "2035-05-08T09:00:00Z" to "2035-05-08T10:00:00Z"
    Then the list does not show the kept "entry"
    When log entries are searched by the identifier "{{existing log identifier}}"
    Then the list shows the kept "entry" with the property "$.log_category" as "{{own text category}}"
    And the list shows the kept "entry" with the property "$.logger_id" as "{{existing resource identifier}}"
    And the list shows the kept "entry" with the property "$.entity_id" as "{{existing entity identifier}}"
