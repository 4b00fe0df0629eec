# Each phrase stands for the requests and checks that phrases.feature gives.
@bb=scheduler
Feature: What is cancelled takes with it what depends on it

  @check=journey @id=scheduler.journey.event-cancelled @level=REQUIRED @requirement=6.1-6
  Scenario: With an event go its appointments and its alerts
    Given a new entity
    And a new event
    And a new subscriber
    And a new appointment, kept as "appointment"
    And a new message
    And a new alert schedule, kept as "alert-schedule"
    When the event is cancelled
    Then the "event" can no longer be read
    And the "appointment" can no longer be read
    And the "alert-schedule" can no longer be read

  @check=journey @id=scheduler.journey.resource-removed
  Scenario: With a resource go its affiliations
    Given a new entity
    And a new resource
    And a new affiliation, kept as "affiliation"
    When the resource is removed
    Then the "affiliation" can no longer be read

  @check=journey @id=scheduler.journey.subscriber-removed @level=REQUIRED @requirement=6.6-7
  Scenario: With a subscriber go the appointments to come
    Given a new entity
    And a new event
    And a new subscriber
    And a new appointment, kept as "appointment"
    When the subscriber is removed
    Then the "appointment" can no longer be read
