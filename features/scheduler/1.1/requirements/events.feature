# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=scheduler
Feature: Events are what the GovSpec says of them

  @check=requirement @id=scheduler.requirement.6.1-1 @requirement=6.1-1 @level=REQUIRED
  Scenario: An event is found by its name and its category
    Given an existing entity
    And a new event with the name "{{own text name}}" and the category "{{own text category}}", kept as "event"
    And a new event with the name "{{own text another-name}}" and the category "{{own text another-category}}", from "2035-06-04T09:00:00Z" to "2035-06-04T10:00:00Z", kept as "other event"
    When events are searched by the name "{{own text name}}"
    Then the list shows the kept "event"
    And the list does not show the kept "other event"
    When events are searched by the category "{{own text category}}"
    Then the list shows the kept "event"
    And the list does not show the kept "other event"

  @check=requirement @id=scheduler.requirement.6.1-3 @requirement=6.1-3 @level=REQUIRED
  Scenario: An event that is over is no longer changed
    Given an existing entity
    And a new event with the name "{{own text name}}", from "2020-05-06T09:00:00Z" to "2020-05-06T10:00:00Z", with the deadline "2020-05-05T18:00:00Z"
    Then a change of its description is refused

  @check=requirement @id=scheduler.requirement.6.1-4 @requirement=6.1-4 @level=REQUIRED
  Scenario: A host has events of one name one after the other, and not at the same time
    Given an existing entity
    And a new event with the name "{{own text name}}", from "2035-05-07T09:00:00Z" to "2035-05-07T11:00:00Z", kept as "first"
    Then an event with the name "{{own text name}}", from "2035-05-14T09:00:00Z" to "2035-05-14T11:00:00Z", is accepted and kept as "later"
    And the kept "first" differs from the kept "later"
    And an event with the name "{{own text name}}", from "2035-05-07T10:00:00Z" to "2035-05-07T12:00:00Z", is refused

  @check=requirement @id=scheduler.requirement.6.1-5 @requirement=6.1-5 @level=REQUIRED
  Scenario: Events are found by period and category
    Given an existing entity
    And a new event with the name "{{own text name}}" and the category "{{own text category}}", from "2035-05-07T09:00:00Z" to "2035-05-07T10:00:00Z", kept as "event"
    And a new event with the name "{{own text later}}" and the category "{{own text category}}", from "2035-09-03T09:00:00Z" to "2035-09-03T10:00:00Z", kept as "later event"
    And a new event with the name "{{own text other}}" and the category "{{own text another-category}}", from "2035-05-07T09:00:00Z" to "2035-05-07T10:00:00Z", kept as "event of another category"
    When events are searched by the category "{{own text category}}", from "2035-05-07T00:00:00Z" to "2035-05-08T00:00:00Z"
    Then the list shows the kept "event"
    And the list does not show the kept "later event"
    And the list does not show the kept "event of another category"
