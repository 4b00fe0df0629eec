# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=scheduler
Feature: Appointments are what the GovSpec says of them

  @check=requirement @id=scheduler.requirement.6.8-1 @requirement=6.8-1 @level=REQUIRED
  Scenario: An appointment is found by its participant
    Given an existing entity
    And an existing event
    And a new subscriber with the name "{{own text first}}"
    And a new appointment, kept as "first"
    And a new subscriber with the name "{{own text second}}"
    And a new appointment, kept as "second"
    Then the kept "first" differs from the kept "second"
    When appointments are searched for the participant "{{existing subscriber identifier}}"
    Then the list shows the kept "second"
    And the list does not show the kept "first"

  @check=requirement @id=scheduler.requirement.6.8-2 @requirement=6.8-2 @level=REQUIRED
  Scenario: A resource is booked once it is affiliated, and not before
    Given an existing entity
    And an existing event
    And an existing resource
    Then an appointment for the "resource" with the identifier "{{existing resource identifier}}" is refused
    Given a new affiliation
    Then an appointment for the "resource" with the identifier "{{existing resource identifier}}" is accepted

  @check=requirement @id=scheduler.requirement.6.8-4 @requirement=6.8-4 @level=REQUIRED
  Scenario: An appointment with a subscriber who is not registered is refused
    Given an existing entity
    And an existing event
    And an existing subscriber
    And a new appointment
    Then an appointment for the participant with the identifier "{{own text nobody}}" is refused

  @check=requirement @id=scheduler.requirement.6.8-4.resource @requirement=6.8-4 @level=REQUIRED
  Scenario: An appointment with a resource that is not registered is refused
    Given an existing entity
    And an existing event
    And an existing resource
    And an existing affiliation
    And a new appointment for the "resource" with the identifier "{{existing resource identifier}}"
    Then an appointment for the "resource" with the identifier "{{own text nobody}}" is refused

  @check=requirement @id=scheduler.requirement.6.8-4.event @requirement=6.8-4 @level=REQUIRED
  Scenario: An appointment for an event that is not registered is refused
    Given an existing entity
    And an existing event
    And an existing subscriber
    And a new appointment
    Then an appointment for the event with the identifier "{{own text nothing}}" is refused

  @check=requirement @id=scheduler.requirement.6.8-5 @requirement=6.8-5 @level=REQUIRED
  Scenario: An appointment has one participant, and an id of its own
    Given an existing entity
    And an existing event
    And a new subscriber with the name "{{own text first}}"
    And a new appointment, kept as "first"
    When appointments are searched by the identifier "{{existing appointment identifier}}"
    Then the list shows the kept "first" with the property "$.participant_id" as "{{existing subscriber identifier}}"
    Given a new subscriber with the name "{{own text second}}"
    And a new appointment, kept as "second"
    Then the kept "first" differs from the kept "second"
    When appointments are searched by the identifier "{{existing appointment identifier}}"
    Then the list shows the kept "second" with the property "$.participant_id" as "{{existing subscriber identifier}}"

  @check=requirement @id=scheduler.requirement.6.8-6 @requirement=6.8-6 @level=REQUIRED
  Scenario: A participant has appointments for several events
    Given an existing entity
    And an existing subscriber
    And a new event with the name "{{own text first}}", from "2035-05-07T09:00:00Z" to "2035-05-07T10:00:00Z"
    And a new appointment, kept as "first"
    And a new event with the name "{{own text second}}", from "2035-06-04T09:00:00Z" to "2035-06-04T10:00:00Z"
    Then an appointment is accepted and kept as "second"
    And the kept "first" differs from the kept "second"

  @check=requirement @id=scheduler.requirement.6.8-7 @requirement=6.8-7 @level=REQUIRED
  Scenario: Nobody is booked twice into the same event
    Given an existing entity
    And an existing event
    And an existing subscriber
    And a new appointment
    Then another appointment is refused

  @check=requirement @id=scheduler.requirement.6.8-8 @requirement=6.8-8 @level=REQUIRED
  Scenario: A participant has the same id in every appointment
    Given an existing entity
    And an existing subscriber
    And a new event with the name "{{own text first}}", from "2035-05-07T09:00:00Z" to "2035-05-07T10:00:00Z"
    And a new appointment, kept as "first"
    And a new event with the name "{{own text second}}", from "2035-06-04T09:00:00Z" to "2035-06-04T10:00:00Z"
    And a new appointment, kept as "second"
    Then the kept "first" differs from the kept "second"
    When appointments are searched for the participant "{{existing subscriber identifier}}"
    Then the list shows the kept "first" with the property "$.participant_id" as "{{existing subscriber identifier}}"
    And the list shows the kept "second" with the property "$.participant_id" as "{{existing subscriber identifier}}"
