# Workflows 9.1.1, 9.2.1, 9.3.1, 9.4.1, 9.5.1, 9.5.2, 9.6.1 and 9.7.1 of the GovSpec. No operation shows whether an alert
# was sent (9.3.2). Each phrase stands for the requests and checks that phrases.feature gives.
@bb=scheduler
Feature: An organizer registers what an event needs

  @check=journey @id=scheduler.journey.entity-registered
  Scenario: An administrator registers an entity and finds it by its name
    Given a new entity with the name "{{own text name}}", kept as "entity"
    When entities are searched by the name "{{own text name}}"
    Then the list shows the kept "entity" with the property "$.name" as "{{own text name}}"

  @check=journey @id=scheduler.journey.resource-registered
  Scenario: An organizer registers a resource and finds it by its category
    Given an existing entity
    And a new resource with the name "{{own text name}}" and the category "{{own text category}}", kept as "resource"
    When resources are searched by the category "{{own text category}}"
    Then the list shows the kept "resource" with the property "$.name" as "{{own text name}}"

  @check=journey @id=scheduler.journey.subscriber-registered
  Scenario: An organizer registers a subscriber and finds the subscriber by name
    Given an existing entity
    And a new subscriber with the name "{{own text name}}", kept as "subscriber"
    When subscribers are searched by the name "{{own text name}}"
    Then the list shows the kept "subscriber" with the property "$.name" as "{{own text name}}"

  @check=journey @id=scheduler.journey.resource-affiliated
  Scenario: An organizer affiliates a resource to an entity and finds the affiliation at both
    Given an existing entity
    And an existing resource
    And a new affiliation, kept as "affiliation"
    When affiliations are searched for the resource "{{existing resource identifier}}"
    Then the list shows the kept "affiliation" with the property "$.entity_id" as "{{existing entity identifier}}"
    When affiliations are searched for the entity "{{existing entity identifier}}"
    Then the list shows the kept "affiliation" with the property "$.resource_id" as "{{existing resource identifier}}"

  @check=journey @id=scheduler.journey.resource-available
  Scenario: An organizer finds a resource in its working hours
    Given an existing entity
    And an existing resource
    And a new affiliation for every "monday" from "09:00:00" to "17:00:00"
    Then a search for resources that are free shows the resource "{{existing resource identifier}}"

  @check=journey @id=scheduler.journey.message-registered
  Scenario: An organizer registers a message template and finds it at its entity
    Given an existing entity
    And a new message with the text "{{own text text}}", kept as "message"
    When messages are searched for the entity "{{existing entity identifier}}"
    Then the list shows the kept "message" with the property "$.message_body" as "{{own text text}}"

  @check=journey @id=scheduler.journey.event-created
  Scenario: An organizer creates an event and finds it, and the same event again is refused
    Given an existing entity
    And a new event with the name "{{own text name}}", from "2035-05-07T09:00:00Z" to "2035-05-07T11:00:00Z", kept as "event"
    When events are searched by the name "{{own text name}}"
    Then the list shows the kept "event" with the property "$.name" as "{{own text name}}"
    And an event with the name "{{own text name}}", from "2035-05-07T09:00:00Z" to "2035-05-07T11:00:00Z", is refused

  @check=journey @id=scheduler.journey.alert-scheduled
  Scenario: An organizer schedules an alert for an event and finds it at its message
    Given an existing entity
    And an existing event
    And an existing message
    And a new alert schedule, kept as "alert schedule"
    When alert schedules are searched for the message "{{existing message identifier}}"
    Then the list shows the kept "alert schedule" with the property "$.message_id" as "{{existing message identifier}}"
