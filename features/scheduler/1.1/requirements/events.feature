@bb=scheduler
Feature: Events are what the GovSpec says of them

  @check=requirement @id=scheduler.requirement.6.1-1 @requirement=6.1-1 @level=REQUIRED
  Scenario: An event is found by its name and its category
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text name}}"
    And the query parameter "qry" property "$.details.category" is set to "{{own text category}}"
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "event" is kept as "event"
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text another-name}}"
    And the query parameter "qry" property "$.details.category" is set to "{{own text another-category}}"
    And the query parameter "qry" property "$.details.slots" is set to the JSON:
      """json
      [{"from": "2035-06-04T09:00:00Z", "to": "2035-06-04T10:00:00Z"}]
      """
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "event" is kept as "other event"
    Given the next request is "scheduler/get-event-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "event_filter": {
          "name": "{{own text name}}"
        },
        "event_details_required": {
          "event_id": true,
          "name": true,
          "category": true,
          "host_entity_id": true,
          "period": true
        }
      }
      """
    When the request "scheduler/get-event-list-details" is sent
    Then the list shows the kept "event"
    And the list does not show the kept "other event"
    Given the next request is "scheduler/get-event-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "event_filter": {
          "category": "{{own text category}}"
        },
        "event_details_required": {
          "event_id": true,
          "name": true,
          "category": true,
          "host_entity_id": true,
          "period": true
        }
      }
      """
    When the request "scheduler/get-event-list-details" is sent
    Then the list shows the kept "event"
    And the list does not show the kept "other event"

  @check=requirement @id=scheduler.requirement.6.1-3 @requirement=6.1-3 @level=REQUIRED
  Scenario: An event that is over is no longer changed
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text name}}"
    And the query parameter "qry" property "$.details.slots" is set to the JSON:
      """json
      [{"from": "2020-05-06T09:00:00Z", "to": "2020-05-06T10:00:00Z"}]
      """
    And the query parameter "qry" property "$.details.deadline" is set to "2020-05-05T18:00:00Z"
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/put-event-modifications"
    And the query parameter "qry" is set to the JSON:
      """json
      { "details": { "description": "Told afterwards" } }
      """
    When the request "scheduler/put-event-modifications" is sent
    Then the request is refused

  @check=requirement @id=scheduler.requirement.6.1-4 @requirement=6.1-4 @level=REQUIRED
  Scenario: A host has events of one name one after the other, and not at the same time
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text name}}"
    And the query parameter "qry" property "$.details.slots" is set to the JSON:
      """json
      [{"from": "2035-05-07T09:00:00Z", "to": "2035-05-07T11:00:00Z"}]
      """
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "event" is kept as "first"
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text name}}"
    And the query parameter "qry" property "$.details.slots" is set to the JSON:
      """json
      [{"from": "2035-05-14T09:00:00Z", "to": "2035-05-14T11:00:00Z"}]
      """
    When the request "scheduler/post-event-new" is sent
    Then the response status code is 200
    And the identifier of the existing "event" is kept as "later"
    And the kept "first" differs from the kept "later"
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text name}}"
    And the query parameter "qry" property "$.details.slots" is set to the JSON:
      """json
      [{"from": "2035-05-07T10:00:00Z", "to": "2035-05-07T12:00:00Z"}]
      """
    When the request "scheduler/post-event-new" is sent
    Then the request is refused

  @check=requirement @id=scheduler.requirement.6.1-5 @requirement=6.1-5 @level=REQUIRED
  Scenario: Events are found by period and category
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text name}}"
    And the query parameter "qry" property "$.details.category" is set to "{{own text category}}"
    And the query parameter "qry" property "$.details.slots" is set to the JSON:
      """json
      [{"from": "2035-05-07T09:00:00Z", "to": "2035-05-07T10:00:00Z"}]
      """
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "event" is kept as "event"
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text later}}"
    And the query parameter "qry" property "$.details.category" is set to "{{own text category}}"
    And the query parameter "qry" property "$.details.slots" is set to the JSON:
      """json
      [{"from": "2035-09-03T09:00:00Z", "to": "2035-09-03T10:00:00Z"}]
      """
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "event" is kept as "later event"
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text other}}"
    And the query parameter "qry" property "$.details.category" is set to "{{own text another-category}}"
    And the query parameter "qry" property "$.details.slots" is set to the JSON:
      """json
      [{"from": "2035-05-07T09:00:00Z", "to": "2035-05-07T10:00:00Z"}]
      """
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "event" is kept as "event of another category"
    Given the next request is "scheduler/get-event-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "event_filter": {
          "category": "{{own text category}}",
          "from": "2035-05-07T00:00:00Z",
          "to": "2035-05-08T00:00:00Z"
        },
        "event_details_required": {
          "event_id": true,
          "name": true,
          "category": true,
          "host_entity_id": true,
          "period": true
        }
      }
      """
    When the request "scheduler/get-event-list-details" is sent
    Then the list shows the kept "event"
    And the list does not show the kept "later event"
    And the list does not show the kept "event of another category"
