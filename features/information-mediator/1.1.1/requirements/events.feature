# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
# Written by hand: proofs of requirements. See docs/vocabulary.md.
@bb=information-mediator @check=requirement
Feature: Information Mediator, every event can be told from the others

  @id=information-mediator.requirement.6.5-13 @requirement=6.5-13 @level=RECOMMENDED
  Scenario: Two events of the same type have different identifiers
    Given a type of events
    When an event is published, and its identifier is kept as "first"
    And an event is published, and its identifier is kept as "second"
    Then the kept "first" differs from the kept "second"
