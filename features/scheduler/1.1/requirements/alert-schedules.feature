@bb=scheduler
Feature: Alert schedules are what the GovSpec says of them

  @check=requirement @id=scheduler.requirement.6.3-1 @requirement=6.3-1 @level=REQUIRED
  Scenario: An alert schedule is found by its message
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "event", created with the request "scheduler/post-event-new"
    Given the next request is "scheduler/post-message-new"
    When the request "scheduler/post-message-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-alert-schedule-new"
    When the request "scheduler/post-alert-schedule-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "alert-schedule" is kept as "schedule"
    Given the next request is "scheduler/post-message-new"
    When the request "scheduler/post-message-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-alert-schedule-new"
    And the query parameter "qry" property "$.alert_schedule_details.alert_datetime" is set to "2035-05-07T06:00:00Z"
    When the request "scheduler/post-alert-schedule-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "alert-schedule" is kept as "other schedule"
    Given the next request is "scheduler/get-alert-schedule-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "alert_schedule_filter": {
          "message_id": "{{existing message identifier}}"
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
    Then the list shows the kept "other schedule"
    And the list does not show the kept "schedule"

  @check=requirement @id=scheduler.requirement.6.3-3 @requirement=6.3-3 @level=REQUIRED
  Scenario: Each alert schedule has an id of its own
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "event", created with the request "scheduler/post-event-new"
    And an existing "message", created with the request "scheduler/post-message-new"
    Given the next request is "scheduler/post-alert-schedule-new"
    When the request "scheduler/post-alert-schedule-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "alert-schedule" is kept as "first"
    Given the next request is "scheduler/post-alert-schedule-new"
    And the query parameter "qry" property "$.alert_schedule_details.alert_datetime" is set to "2035-05-07T06:00:00Z"
    When the request "scheduler/post-alert-schedule-new" is sent
    Then the response status code is 200
    And the identifier of the existing "alert-schedule" is kept as "second"
    And the kept "first" differs from the kept "second"

  @check=requirement @id=scheduler.requirement.6.3-6 @requirement=6.3-6 @level=REQUIRED
  Scenario: The moment of an alert is set: before the event, and after it
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "event", created with the request "scheduler/post-event-new"
    And an existing "message", created with the request "scheduler/post-message-new"
    Given the next request is "scheduler/post-alert-schedule-new"
    And the query parameter "qry" property "$.alert_schedule_details.alert_datetime" is set to "2035-05-07T08:00:00Z"
    When the request "scheduler/post-alert-schedule-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "alert-schedule" is kept as "before"
    Given the next request is "scheduler/post-alert-schedule-new"
    And the query parameter "qry" property "$.alert_schedule_details.alert_datetime" is set to "2035-05-08T08:00:00Z"
    When the request "scheduler/post-alert-schedule-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "alert-schedule" is kept as "after"
    Given the next request is "scheduler/get-alert-schedule-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "alert_schedule_filter": {
          "message_id": "{{existing message identifier}}",
          "from": "2035-05-07T07:00:00Z",
          "to": "2035-05-07T08:30:00Z"
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
    Then the list shows the kept "before"
    And the list does not show the kept "after"
    Given the next request is "scheduler/get-alert-schedule-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "alert_schedule_filter": {
          "message_id": "{{existing message identifier}}",
          "from": "2035-05-08T07:00:00Z",
          "to": "2035-05-08T08:30:00Z"
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
    Then the list shows the kept "after"
    And the list does not show the kept "before"

  @check=requirement @id=scheduler.requirement.6.3-7 @requirement=6.3-7 @level=REQUIRED
  Scenario: An alert targets the subscribers, or the resources
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "event", created with the request "scheduler/post-event-new"
    And an existing "message", created with the request "scheduler/post-message-new"
    Given the next request is "scheduler/post-alert-schedule-new"
    And the query parameter "qry" property "$.alert_schedule_details.target_category" is set to "subscriber"
    When the request "scheduler/post-alert-schedule-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "alert-schedule" is kept as "to subscribers"
    Given the next request is "scheduler/post-alert-schedule-new"
    And the query parameter "qry" property "$.alert_schedule_details.target_category" is set to "resource"
    And the query parameter "qry" property "$.alert_schedule_details.alert_datetime" is set to "2035-05-07T06:00:00Z"
    When the request "scheduler/post-alert-schedule-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "alert-schedule" is kept as "to resources"
    Given the next request is "scheduler/get-alert-schedule-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "alert_schedule_filter": {
          "message_id": "{{existing message identifier}}",
          "target_category": "subscriber"
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
    Then the list shows the kept "to subscribers"
    And the list does not show the kept "to resources"
    Given the next request is "scheduler/get-alert-schedule-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "alert_schedule_filter": {
          "message_id": "{{existing message identifier}}",
          "target_category": "resource"
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
    Then the list shows the kept "to resources"
    And the list does not show the kept "to subscribers"
