@bb=scheduler
Feature: Affiliations are what the GovSpec says of them

  @check=requirement @id=scheduler.requirement.6.7-1 @requirement=6.7-1 @level=REQUIRED
  Scenario: The affiliations of an entity with several resources are listed
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
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "affiliation" is kept as "second"
    Given the next request is "scheduler/post-entity-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text other}}"
    When the request "scheduler/post-entity-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.name" is set to "{{own text third}}"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-affiliation-new"
    When the request "scheduler/post-affiliation-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "affiliation" is kept as "of another entity"
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
    Then the list shows the kept "of another entity"
    And the list does not show the kept "first"
    And the list does not show the kept "second"

  @check=requirement @id=scheduler.requirement.6.7-3 @requirement=6.7-3 @level=REQUIRED
  Scenario: Working hours of a resource in two entities do not overlap
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "resource", created with the request "scheduler/post-resource-new"
    Given the next request is "scheduler/post-affiliation-new"
    And the query parameter "qry" property "$.affiliation_details.work_days_hours" is set to the JSON:
      """json
      [{"day_of_week": "monday", "start_time": "09:00:00", "end_time": "13:00:00"}]
      """
    When the request "scheduler/post-affiliation-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-entity-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text second}}"
    When the request "scheduler/post-entity-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-affiliation-new"
    And the query parameter "qry" property "$.affiliation_details.work_days_hours" is set to the JSON:
      """json
      [{"day_of_week": "monday", "start_time": "12:00:00", "end_time": "17:00:00"}]
      """
    When the request "scheduler/post-affiliation-new" is sent
    Then the request is refused
    Given the next request is "scheduler/post-affiliation-new"
    And the query parameter "qry" property "$.affiliation_details.work_days_hours" is set to the JSON:
      """json
      [{"day_of_week": "tuesday", "start_time": "09:00:00", "end_time": "17:00:00"}]
      """
    When the request "scheduler/post-affiliation-new" is sent
    Then the response status code is 200

  @check=requirement @id=scheduler.requirement.6.7-4 @requirement=6.7-4 @level=REQUIRED
  Scenario: A resource is booked on its working days only
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "resource", created with the request "scheduler/post-resource-new"
    Given the next request is "scheduler/post-affiliation-new"
    And the query parameter "qry" property "$.affiliation_details.work_days_hours" is set to the JSON:
      """json
      [{"day_of_week": "monday", "start_time": "00:00:00", "end_time": "23:59:00"}]
      """
    When the request "scheduler/post-affiliation-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text monday}}"
    And the query parameter "qry" property "$.details.slots" is set to the JSON:
      """json
      [{"from": "2035-05-07T11:00:00Z", "to": "2035-05-07T12:00:00Z"}]
      """
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-appointment-new"
    And the query parameter "qry" property "$.appointment_details.participant_type" is set to "resource"
    And the query parameter "qry" property "$.appointment_details.participant_id" is set to "{{existing resource identifier}}"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text thursday}}"
    And the query parameter "qry" property "$.details.slots" is set to the JSON:
      """json
      [{"from": "2035-05-10T11:00:00Z", "to": "2035-05-10T12:00:00Z"}]
      """
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-appointment-new"
    And the query parameter "qry" property "$.appointment_details.participant_type" is set to "resource"
    And the query parameter "qry" property "$.appointment_details.participant_id" is set to "{{existing resource identifier}}"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is refused

  @check=requirement @id=scheduler.requirement.6.7-5 @requirement=6.7-5 @level=REQUIRED
  Scenario: A resource is the same in its affiliations with several entities
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "resource", created with the request "scheduler/post-resource-new"
    Given the next request is "scheduler/post-affiliation-new"
    And the query parameter "qry" property "$.affiliation_details.work_days_hours" is set to the JSON:
      """json
      [{"day_of_week": "monday", "start_time": "09:00:00", "end_time": "17:00:00"}]
      """
    When the request "scheduler/post-affiliation-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "affiliation" is kept as "first"
    Given the next request is "scheduler/post-entity-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text second}}"
    When the request "scheduler/post-entity-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-affiliation-new"
    And the query parameter "qry" property "$.affiliation_details.work_days_hours" is set to the JSON:
      """json
      [{"day_of_week": "tuesday", "start_time": "09:00:00", "end_time": "17:00:00"}]
      """
    When the request "scheduler/post-affiliation-new" is sent
    Then the response status code is 200
    And the identifier of the existing "affiliation" is kept as "second"
    And the kept "first" differs from the kept "second"
    Given the next request is "scheduler/get-affiliation-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "affiliation_filter": {
          "resource_id": "{{existing resource identifier}}"
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
    Then the list shows the kept "first" with the property "$.resource_id" as "{{existing resource identifier}}"
    And the list shows the kept "second" with the property "$.resource_id" as "{{existing resource identifier}}"
