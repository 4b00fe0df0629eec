@bb=scheduler
Feature: Entities are what the GovSpec says of them

  @check=requirement @id=scheduler.requirement.6.2-1 @requirement=6.2-1 @level=REQUIRED
  Scenario: An entity is found by its name
    Given the next request is "scheduler/post-entity-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text name}}"
    When the request "scheduler/post-entity-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "entity" is kept as "entity"
    Given the next request is "scheduler/post-entity-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text another-name}}"
    When the request "scheduler/post-entity-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "entity" is kept as "other entity"
    Given the next request is "scheduler/get-entity-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "entity_filter": {
          "name": "{{own text name}}"
        },
        "entity_details_required": {
          "entity_id": true,
          "category": true,
          "name": true,
          "phone": true,
          "email": true
        }
      }
      """
    When the request "scheduler/get-entity-list-details" is sent
    Then the list shows the kept "entity"
    And the list does not show the kept "other entity"

  @check=requirement @id=scheduler.requirement.6.2-3 @requirement=6.2-3 @level=REQUIRED
  Scenario: An entity has several resources
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.name" is set to "{{own text first}}"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-affiliation-new"
    When the request "scheduler/post-affiliation-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "affiliation" is kept as "first"
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.name" is set to "{{own text second}}"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-affiliation-new"
    When the request "scheduler/post-affiliation-new" is sent
    Then the response status code is 200
    And the identifier of the existing "affiliation" is kept as "second"
    Given the next request is "scheduler/get-affiliation-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "affiliation_filter": {
          "entity_id": "{{existing entity identifier}}"
        },
        "affiliation_details_required": {
          "affiliation_id": true,
          "resource_id": true,
          "entity_id": true,
          "work_days_hours": true
        }
      }
      """
    When the request "scheduler/get-affiliation-list-details" is sent
    Then the list shows the kept "first"
    And the list shows the kept "second"

  @check=requirement @id=scheduler.requirement.6.2-4 @requirement=6.2-4 @level=REQUIRED
  Scenario: An entity that is registered again is not there twice
    Given the next request is "scheduler/post-entity-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text name}}"
    And the query parameter "qry" property "$.details.email" is set to "{{own text name}}@example.org"
    And the query parameter "qry" property "$.details.phone" is set to "+{{own number phone}}"
    When the request "scheduler/post-entity-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "entity" is kept as "entity"
    Given the next request is "scheduler/post-entity-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text name}}"
    And the query parameter "qry" property "$.details.email" is set to "{{own text name}}@example.org"
    And the query parameter "qry" property "$.details.phone" is set to "+{{own number phone}}"
    When the request "scheduler/post-entity-new" is sent
    Given the next request is "scheduler/get-entity-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "entity_filter": {
          "name": "{{own text name}}"
        },
        "entity_details_required": {
          "entity_id": true,
          "category": true,
          "name": true,
          "phone": true,
          "email": true
        }
      }
      """
    When the request "scheduler/get-entity-list-details" is sent
    Then the list has one item with the property "$.name" as "{{own text name}}"
