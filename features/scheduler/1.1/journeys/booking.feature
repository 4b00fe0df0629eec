# Workflows 9.1.3, 9.8.1, 9.8.2 and 9.9.1 of the GovSpec. Each phrase stands for the requests and checks that phrases.feature
# gives.
@bb=scheduler
Feature: An organizer books participants into events

  @check=journey @id=scheduler.journey.appointment-booked
  Scenario: An organizer finds an event, books a subscriber into it and finds the appointment
    Given an existing entity
    And a new event with the name "{{own text name}}", from "2035-05-07T09:00:00Z" to "2035-05-07T10:00:00Z", kept as "event"
    And an existing subscriber
    When events are searched by the name "{{own text name}}"
    Then the list shows the kept "event"
    Given a new appointment for the "subscriber" with the identifier "{{existing subscriber identifier}}", kept as "appointment"
    When appointments are searched for the participant "{{existing subscriber identifier}}"
    Then the list shows the kept "appointment" with the property "$.participant_id" as "{{existing subscriber identifier}}"

  @check=journey @id=scheduler.journey.appointment-cancelled
  Scenario: An organizer cancels an appointment, and it is no longer found
    Given an existing entity
    And an existing event
    And an existing subscriber
    And a new appointment, kept as "appointment"
    When the appointment is cancelled
    Then the "appointment" can no longer be read

  @check=journey @id=scheduler.journey.event-of-resource
  Scenario: An organizer finds the event in which a resource takes part
    Given an existing entity
    And an existing resource
    And a new affiliation for every "monday" from "00:00:00" to "23:59:00"
    And a new event with the name "{{own text name}}" and the category "{{own text category}}", from "2035-05-07T09:00:00Z" to "2035-05-07T10:00:00Z", kept as "event"
    And a new appointment for the "resource" with the identifier "{{existing resource identifier}}", kept as "appointment"
    When appointments are searched for the participant "{{existing resource identifier}}"
    Then the list shows the kept "appointment"
    When events are searched by the category "{{own text category}}", from "2035-05-07T00:00:00Z" to "2035-05-08T00:00:00Z"
    Then the list shows the kept "event"

  @check=journey @id=scheduler.journey.log-report
  Scenario: An organizer gets the log entries of an entity by their category and period, and no others
    Given an existing entity
    And an existing resource
    And a new log entry of the category "{{own text category}}" at "2035-05-07T09:30:00Z", kept as "entry"
    And a new log entry of the category "{{own text another-category}}" at "2035-05-07T09:30:00Z", kept as "other entry"
    When log entries of the entity "{{existing entity identifier}}" and the category "{{own text category}}" are searched, from "2035-05-07T09:00:00Z" to "2035-05-07T10:00:00Z"
    Then the list shows the kept "entry"
    And the list does not show the kept "other entry"
