# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=scheduler
Feature: Alert schedules are what the GovSpec says of them

  @check=requirement @id=scheduler.requirement.6.3-1 @requirement=6.3-1 @level=REQUIRED
  Scenario: An alert schedule is found by its message
    Given an existing entity
    And an existing event
    And a new message
    And a new alert schedule, kept as "schedule"
    And a new message
    And a new alert schedule for "2035-05-07T06:00:00Z", kept as "other schedule"
    When alert schedules are searched for the message "{{existing message identifier}}"
    Then the list shows the kept "other schedule"
    And the list does not show the kept "schedule"

  @check=requirement @id=scheduler.requirement.6.3-3 @requirement=6.3-3 @level=REQUIRED
  Scenario: Each alert schedule has an id of its own
    Given an existing entity
    And an existing event
    And an existing message
    And a new alert schedule, kept as "first"
    Then an alert schedule for "2035-05-07T06:00:00Z" is accepted and kept as "second"
    And the kept "first" differs from the kept "second"

  @check=requirement @id=scheduler.requirement.6.3-6 @requirement=6.3-6 @level=REQUIRED
  Scenario: The moment of an alert is set: before the event, and after it
    Given an existing entity
    And an existing event
    And an existing message
    And a new alert schedule for "2035-05-07T08:00:00Z", kept as "before"
    And a new alert schedule for "2035-05-08T08:00:00Z", kept as "after"
    When alert schedules are searched for the message "{{existing message identifier}}", from "2035-05-07T07:00:00Z" to "2035-05-07T08:30:00Z"
    Then the list shows the kept "before"
    And the list does not show the kept "after"
    When alert schedules are searched for the message "{{existing message identifier}}", from "2035-05-08T07:00:00Z" to "2035-05-08T08:30:00Z"
    Then the list shows the kept "after"
    And the list does not show the kept "before"

  @check=requirement @id=scheduler.requirement.6.3-7 @requirement=6.3-7 @level=REQUIRED
  Scenario: An alert targets the subscribers, or the resources
    Given an existing entity
    And an existing event
    And an existing message
    And a new alert schedule for every "subscriber", kept as "to subscribers"
    And a new alert schedule for every "resource" at "2035-05-07T06:00:00Z", kept as "to resources"
    When alert schedules are searched for the message "{{existing message identifier}}" and every "subscriber"
    Then the list shows the kept "to subscribers"
    And the list does not show the kept "to resources"
    When alert schedules are searched for the message "{{existing message identifier}}" and every "resource"
    Then the list shows the kept "to resources"
    And the list does not show the kept "to subscribers"
