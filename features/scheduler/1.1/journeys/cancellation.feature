# Each phrase stands for the requests and checks that phrases.feature gives.
@bb=scheduler
Feature: A cancellation also removes what depends on it

  @check=journey @id=scheduler.journey.event-cancelled @level=REQUIRED @requirement=6.1-6
  Scenario: When an event is cancelled, its appointments and alert schedules are removed
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
  Scenario: When a resource is removed, its affiliations are removed too
    Given a new entity
    And a new resource
    And a new affiliation, kept as "affiliation"
    When the resource is removed
    Then the "affiliation" can no longer be read

  @check=journey @id=scheduler.journey.subscriber-removed @level=REQUIRED @requirement=6.6-7
  Scenario: When a subscriber is removed, the future appointments of that subscriber are removed too
    Given a new entity
    And a new event
    And a new subscriber
    And a new appointment, kept as "appointment"
    When the subscriber is removed
    Then the "appointment" can no longer be read
