# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=scheduler
Feature: Resources are what the GovSpec says of them

  @check=requirement @id=scheduler.requirement.6.5-1 @requirement=6.5-1 @level=REQUIRED
  Scenario: A resource is found by its name
    Given a new resource with the name "{{own text name}}", kept as "resource"
    And a new resource with the name "{{own text another-name}}", kept as "other resource"
    When resources are searched by the name "{{own text name}}"
    Then the list shows the kept "resource"
    And the list does not show the kept "other resource"

  @check=requirement @id=scheduler.requirement.6.5-4 @requirement=6.5-4 @level=REQUIRED
  Scenario: A resource is registered with the ways to reach it
    Given a new resource with the email "{{own text mail}}@example.org", the phone "+{{own number phone}}" and the alert URL "https://example.org/{{own text url}}", kept as "resource"
    When resources are searched by the identifier "{{existing resource identifier}}"
    Then the list shows the kept "resource" with the property "$.email" as "{{own text mail}}@example.org"
    And the list shows the kept "resource" with the property "$.phone" as "+{{own number phone}}"
    And the list shows the kept "resource" with the property "$.alert_url" as "https://example.org/{{own text url}}"

  @check=requirement @id=scheduler.requirement.6.5-5 @requirement=6.5-5 @level=REQUIRED
  Scenario: Two of one name: each resource has an id of its own
    Given a new resource with the name "{{own text name}}", kept as "first"
    Then another resource with the name "{{own text name}}" is accepted and kept as "second"
    And the kept "first" differs from the kept "second"

  @check=requirement @id=scheduler.requirement.6.5-3 @requirement=6.5-3 @level=REQUIRED
  Scenario: Resources are found by their category
    Given a new resource with the name "{{own text name}}" and the category "{{own text category}}", kept as "resource"
    And a new resource with the name "{{own text other}}" and the category "{{own text another-category}}", kept as "resource of another category"
    When resources are searched by the category "{{own text category}}"
    Then the list shows the kept "resource"
    And the list does not show the kept "resource of another category"

  @check=requirement @id=scheduler.requirement.6.5-6 @requirement=6.5-6 @level=REQUIRED
  Scenario: The way in which a resource prefers to be reached is kept
    Given a new resource with the name "{{own text name}}" and the email "{{own text mail}}@example.org" that prefers alerts by "email", kept as "first"
    When resources are searched by the identifier "{{existing resource identifier}}"
    Then the list shows the kept "first" with the property "$.alert_preference" as "email"
    And the list shows the kept "first" with the property "$.email" as "{{own text mail}}@example.org"
    Given a new resource with the name "{{own text another}}" that prefers alerts by "phone", kept as "second"
    When resources are searched by the identifier "{{existing resource identifier}}"
    Then the list shows the kept "second" with the property "$.alert_preference" as "phone"

  @check=requirement @id=scheduler.requirement.6.5-9 @requirement=6.5-9 @level=REQUIRED
  Scenario: With a resource go its affiliations and its appointments to come
    Given an existing entity
    And an existing event
    And an existing resource
    And an existing affiliation
    And a new appointment for the "resource" with the identifier "{{existing resource identifier}}", kept as "appointment"
    Then the identifier of the existing "affiliation" is kept as "affiliation"
    And the identifier of the existing "resource" is kept as "resource"
    When affiliations are searched for the resource "{{kept resource}}"
    Then the list shows the kept "affiliation"
    When appointments are searched for the participant "{{kept resource}}"
    Then the list shows the kept "appointment"
    When the resource is removed
    And affiliations are searched for the resource "{{kept resource}}"
    Then the list does not show the kept "affiliation"
    When appointments are searched for the participant "{{kept resource}}"
    Then the list does not show the kept "appointment"
