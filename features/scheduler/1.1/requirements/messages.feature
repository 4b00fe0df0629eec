@bb=scheduler
Feature: Message templates are what the GovSpec says of them

  @check=requirement @id=scheduler.requirement.6.4-1 @requirement=6.4-1 @level=REQUIRED
  Scenario: The message templates of an entity are listed
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    Given the next request is "scheduler/post-message-new"
    And the query parameter "qry" property "$.message_details.message_body" is set to "{{own text first}}"
    When the request "scheduler/post-message-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "message" is kept as "first"
    Given the next request is "scheduler/post-message-new"
    And the query parameter "qry" property "$.message_details.message_body" is set to "{{own text second}}"
    When the request "scheduler/post-message-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "message" is kept as "second"
    Given the next request is "scheduler/get-message-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "message_filter": {
          "entity_id": "{{existing entity identifier}}"
        },
        "message_details_required": {
          "message_id": true,
          "entity_id": true,
          "category": true,
          "message_body": true
        }
      }
      """
    When the request "scheduler/get-message-list-details" is sent
    Then the list shows the kept "first"
    And the list shows the kept "second"

  @check=requirement @id=scheduler.requirement.6.4-2 @requirement=6.4-2 @level=REQUIRED
  Scenario: Each entity has message templates of its own
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    Given the next request is "scheduler/post-message-new"
    When the request "scheduler/post-message-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "message" is kept as "of the first entity"
    Given the next request is "scheduler/post-entity-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text second}}"
    When the request "scheduler/post-entity-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-message-new"
    When the request "scheduler/post-message-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "message" is kept as "of the second entity"
    Given the next request is "scheduler/get-message-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "message_filter": {
          "entity_id": "{{existing entity identifier}}"
        },
        "message_details_required": {
          "message_id": true,
          "entity_id": true,
          "category": true,
          "message_body": true
        }
      }
      """
    When the request "scheduler/get-message-list-details" is sent
    Then the list shows the kept "of the second entity"
    And the list does not show the kept "of the first entity"

  @check=requirement @id=scheduler.requirement.6.4-4 @requirement=6.4-4 @level=REQUIRED
  Scenario: Each message template has an id of its own
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    Given the next request is "scheduler/post-message-new"
    And the query parameter "qry" property "$.message_details.message_body" is set to "Till tomorrow"
    When the request "scheduler/post-message-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "message" is kept as "first"
    Given the next request is "scheduler/post-message-new"
    And the query parameter "qry" property "$.message_details.message_body" is set to "See you then"
    When the request "scheduler/post-message-new" is sent
    Then the response status code is 200
    And the identifier of the existing "message" is kept as "second"
    And the kept "first" differs from the kept "second"

  @check=requirement @id=scheduler.requirement.6.4-7 @requirement=6.4-7 @level=REQUIRED
  Scenario: A message template that is removed is bound to no event to come
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "event", created with the request "scheduler/post-event-new"
    And an existing "message", created with the request "scheduler/post-message-new"
    Given the next request is "scheduler/post-alert-schedule-new"
    When the request "scheduler/post-alert-schedule-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "alert-schedule" is kept as "schedule"
    And the identifier of the existing "message" is kept as "message"
    Given the next request is "scheduler/get-alert-schedule-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "alert_schedule_filter": {
          "message_id": "{{kept message}}"
        },
        "alert_schedule_details_required": {
          "alert_schedule_id": true,
          "entity_id": true,
          "message_id": true,
          "alert_datetime": true
        }
      }
      """
    When the request "scheduler/get-alert-schedule-list-details" is sent
    Then the list shows the kept "schedule"
    Given the next request is "scheduler/delete-message"
    When the request "scheduler/delete-message" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/get-alert-schedule-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "alert_schedule_filter": {
          "message_id": "{{kept message}}"
        },
        "alert_schedule_details_required": {
          "alert_schedule_id": true,
          "entity_id": true,
          "message_id": true,
          "alert_datetime": true
        }
      }
      """
    When the request "scheduler/get-alert-schedule-list-details" is sent
    Then the list does not show the kept "schedule"
