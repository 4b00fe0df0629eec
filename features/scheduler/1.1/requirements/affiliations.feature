# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=scheduler
Feature: Affiliations are what the GovSpec says of them

  @check=requirement @id=scheduler.requirement.6.7-1 @requirement=6.7-1 @level=REQUIRED
  Scenario: The affiliations of an entity with several resources are listed
    Given an existing entity
    And a new resource with the name "{{own text first}}"
    And a new affiliation, kept as "first"
    And a new resource with the name "{{own text second}}"
    And a new affiliation, kept as "second"
    And a new entity with the name "{{own text other}}"
    And a new resource with the name "{{own text third}}"
    And a new affiliation, kept as "of another entity"
    When affiliations are searched for the entity "{{existing entity identifier}}"
    Then the list shows the kept "of another entity"
    And the list does not show the kept "first"
    And the list does not show the kept "second"

  @check=requirement @id=scheduler.requirement.6.7-3 @requirement=6.7-3 @level=REQUIRED
  Scenario: Working hours of a resource in two entities do not overlap
    Given an existing entity
    And an existing resource
    And a new affiliation for every "monday" from "09:00:00" to "13:00:00"
    And a new entity with the name "{{own text second}}"
    Then an affiliation for every "monday" from "12:00:00" to "17:00:00" is refused
    And an affiliation for every "tuesday" from "09:00:00" to "17:00:00" is accepted

  @check=requirement @id=scheduler.requirement.6.7-4 @requirement=6.7-4 @level=REQUIRED
  Scenario: A resource is booked on its working days only
    Given an existing entity
    And an existing resource
    And a new affiliation for every "monday" from "00:00:00" to "23:59:00"
    And a new event with the name "{{own text monday}}", from "2035-05-07T11:00:00Z" to "2035-05-07T12:00:00Z"
    And a new appointment for the "resource" with the identifier "{{existing resource identifier}}"
    And a new event with the name "{{own text thursday}}", from "2035-05-10T11:00:00Z" to "2035-05-10T12:00:00Z"
    Then an appointment for the "resource" with the identifier "{{existing resource identifier}}" is refused

  @check=requirement @id=scheduler.requirement.6.7-5 @requirement=6.7-5 @level=REQUIRED
  Scenario: A resource is the same in its affiliations with several entities
    Given an existing entity
    And an existing resource
    And a new affiliation for every "monday" from "09:00:00" to "17:00:00", kept as "first"
    And a new entity with the name "{{own text second}}"
    Then an affiliation for every "tuesday" from "09:00:00" to "17:00:00" is accepted and kept as "second"
    And the kept "first" differs from the kept "second"
    When affiliations are searched for the resource "{{existing resource identifier}}"
    Then the list shows the kept "first" with the property "$.resource_id" as "{{existing resource identifier}}"
    And the list shows the kept "second" with the property "$.resource_id" as "{{existing resource identifier}}"
