# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=scheduler
Feature: Subscribers are what the GovSpec says of them

  @check=requirement @id=scheduler.requirement.6.6-1 @requirement=6.6-1 @level=REQUIRED
  Scenario: A subscriber is found by its name
    Given a new subscriber with the name "{{own text name}}", kept as "subscriber"
    And a new subscriber with the name "{{own text another-name}}", kept as "other subscriber"
    When subscribers are searched by the name "{{own text name}}"
    Then the list shows the kept "subscriber"
    And the list does not show the kept "other subscriber"

  @check=requirement @id=scheduler.requirement.6.6-4 @requirement=6.6-4 @level=REQUIRED
  Scenario: A subscriber is registered with the ways to reach it
    Given a new subscriber with the email "{{own text mail}}@example.org", the phone "+{{own number phone}}" and the alert URL "https://example.org/{{own text url}}", kept as "subscriber"
    When subscribers are searched by the identifier "{{existing subscriber identifier}}"
    Then the list shows the kept "subscriber" with the property "$.email" as "{{own text mail}}@example.org"
    And the list shows the kept "subscriber" with the property "$.phone" as "+{{own number phone}}"
    And the list shows the kept "subscriber" with the property "$.alert_url" as "https://example.org/{{own text url}}"

  @check=requirement @id=scheduler.requirement.6.6-5 @requirement=6.6-5 @level=REQUIRED
  Scenario: Two of one name: each subscriber has an id of its own
    Given a new subscriber with the name "{{own text name}}", kept as "first"
    Then another subscriber with the name "{{own text name}}" is accepted and kept as "second"
    And the kept "first" differs from the kept "second"

  @check=requirement @id=scheduler.requirement.6.6-3 @requirement=6.6-3 @level=OPTIONAL
  Scenario: A subscriber takes part in events at different times
    Given an existing entity
    And an existing subscriber
    And a new event with the name "{{own text first}}", from "2035-05-07T09:00:00Z" to "2035-05-07T10:00:00Z"
    And a new appointment, kept as "first"
    And a new event with the name "{{own text second}}", from "2035-06-04T09:00:00Z" to "2035-06-04T10:00:00Z"
    Then an appointment is accepted and kept as "second"
    When appointments are searched for the participant "{{existing subscriber identifier}}"
    Then the list shows the kept "first"
    And the list shows the kept "second"
