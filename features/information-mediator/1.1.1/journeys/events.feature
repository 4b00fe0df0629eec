# Each phrase stands for the requests and checks that phrases.feature gives.
@bb=information-mediator
Feature: Events go from a publisher to those who subscribe

  @check=journey @id=information-mediator.journey.delivery
  Scenario: An event is published, pulled and acknowledged, and is not handed out again
    When the publisher creates a type of events
    And the subscriber subscribes to the type
    Then the subscription is shown, and names the type
    When the publisher publishes an event, kept as "event"
    Then the subscriber pulls the event "{{kept event}}"
    When the subscriber acknowledges the event
    Then there is no event left to pull

  @check=journey @id=information-mediator.journey.duplicates
  Scenario: What exists already is not created again
    When the publisher creates a type of events
    Then a type of events with the same name is answered with a conflict
    When the subscriber subscribes to the type
    Then the same subscription is answered with a conflict
