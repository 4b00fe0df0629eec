@bb=scheduler
Feature: What is cancelled takes with it what depends on it

  @check=journey @id=scheduler.journey.event-cancelled @level=REQUIRED @requirement=6.1-6
  Scenario: With an event go its appointments and its alerts
    Given the next request is "scheduler/post-entity-new"
    When the request "scheduler/post-entity-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-event-new"
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-subscriber-new"
    When the request "scheduler/post-subscriber-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-appointment-new"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "appointment" is kept as "appointment"
    Given the next request is "scheduler/post-message-new"
    When the request "scheduler/post-message-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-alert-schedule-new"
    When the request "scheduler/post-alert-schedule-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "alert-schedule" is kept as "alert-schedule"
    Given the next request is "scheduler/delete-event"
    When the request "scheduler/delete-event" is sent
    Then the "event" can no longer be read
    And the "appointment" can no longer be read
    And the "alert-schedule" can no longer be read

  @check=journey @id=scheduler.journey.resource-removed
  Scenario: With a resource go its affiliations
    Given the next request is "scheduler/post-entity-new"
    When the request "scheduler/post-entity-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-resource-new"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-affiliation-new"
    When the request "scheduler/post-affiliation-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "affiliation" is kept as "affiliation"
    Given the next request is "scheduler/delete-resource"
    When the request "scheduler/delete-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the "affiliation" can no longer be read

  @check=journey @id=scheduler.journey.subscriber-removed @level=REQUIRED @requirement=6.6-7
  Scenario: With a subscriber go the appointments to come
    Given the next request is "scheduler/post-entity-new"
    When the request "scheduler/post-entity-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-event-new"
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-subscriber-new"
    When the request "scheduler/post-subscriber-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-appointment-new"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "appointment" is kept as "appointment"
    Given the next request is "scheduler/delete-subscriber"
    When the request "scheduler/delete-subscriber" is sent
    Then the request is accepted, or the scenario ends here
    And the "appointment" can no longer be read
