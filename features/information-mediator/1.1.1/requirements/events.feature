# Written by hand: proofs of requirements. See docs/vocabulary.md.
@bb=information-mediator @check=requirement
Feature: Information Mediator, every event can be told from the others

  @id=information-mediator.requirement.6.5-13 @requirement=6.5-13 @level=RECOMMENDED
  Scenario: Two events of the same type have different identifiers
    Given an existing "event-type", created with the request "pubsub/createEventType"
    And the next request is "pubsub/publishEvent"
    When the request "pubsub/publishEvent" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.id" is kept as "first"
    Given the next request is "pubsub/publishEvent"
    When the request "pubsub/publishEvent" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.id" is kept as "second"
    And the kept "first" differs from the kept "second"
