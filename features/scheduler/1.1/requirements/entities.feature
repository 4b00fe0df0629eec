# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=scheduler
Feature: Entities are what the GovSpec says of them

  @check=requirement @id=scheduler.requirement.6.2-1 @requirement=6.2-1 @level=REQUIRED
  Scenario: An entity is found by its name
    Given a new entity with the name "{{own text name}}", kept as "entity"
    And a new entity with the name "{{own text another-name}}", kept as "other entity"
    When entities are searched by the name "{{own text name}}"
    Then the list shows the kept "entity"
    And the list does not show the kept "other entity"

  @check=requirement @id=scheduler.requirement.6.2-3 @requirement=6.2-3 @level=REQUIRED
  Scenario: An entity has several resources
    Given an existing entity
    And a new resource with the name "{{own text first}}"
    And a new affiliation, kept as "first"
    And a new resource with the name "{{own text second}}"
    Then an affiliation is accepted and kept as "second"
    When affiliations are searched for the entity "{{existing entity identifier}}"
    Then the list shows the kept "first"
    And the list shows the kept "second"

  @check=requirement @id=scheduler.requirement.6.2-4 @requirement=6.2-4 @level=REQUIRED
  Scenario: An entity that is registered again is not there twice
    Given a new entity with the name "{{own text name}}", the email "{{own text name}}@example.org" and the phone "+{{own number phone}}", kept as "entity"
    When an entity with the name "{{own text name}}", the email "{{own text name}}@example.org" and the phone "+{{own number phone}}" is registered
    And entities are searched by the name "{{own text name}}"
    Then the list has one item with the property "$.name" as "{{own text name}}"
