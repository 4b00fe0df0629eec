@bb=scheduler
Feature: Subscribers are what the GovSpec says of them

  @check=requirement @id=scheduler.requirement.6.6-1 @requirement=6.6-1 @level=REQUIRED
  Scenario: A subscriber is found by its name
    Given the next request is "scheduler/post-subscriber-new"
    And the query parameter "qry" property "$.subscriber_details.name" is set to "{{own text name}}"
    When the request "scheduler/post-subscriber-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "subscriber" is kept as "subscriber"
    Given the next request is "scheduler/post-subscriber-new"
    And the query parameter "qry" property "$.subscriber_details.name" is set to "{{own text another-name}}"
    When the request "scheduler/post-subscriber-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "subscriber" is kept as "other subscriber"
    Given the next request is "scheduler/get-subscriber-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "subscriber_filter": {
          "name": "{{own text name}}"
        },
        "subscriber_details_required": {
          "subscriber_id": true,
          "name": true,
          "category": true,
          "phone": true,
          "email": true,
          "alert_url": true,
          "alert_preference": true
        }
      }
      """
    When the request "scheduler/get-subscriber-list-details" is sent
    Then the list shows the kept "subscriber"
    And the list does not show the kept "other subscriber"

  @check=requirement @id=scheduler.requirement.6.6-4 @requirement=6.6-4 @level=REQUIRED
  Scenario: A subscriber is registered with the ways to reach it
    Given the next request is "scheduler/post-subscriber-new"
    And the query parameter "qry" property "$.subscriber_details.email" is set to "{{own text mail}}@example.org"
    And the query parameter "qry" property "$.subscriber_details.phone" is set to "+{{own number phone}}"
    And the query parameter "qry" property "$.subscriber_details.alert_url" is set to "https://example.org/{{own text url}}"
    When the request "scheduler/post-subscriber-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "subscriber" is kept as "subscriber"
    Given the next request is "scheduler/get-subscriber-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "subscriber_filter": {
          "subscriber_id": [
            "{{existing subscriber identifier}}"
          ]
        },
        "subscriber_details_required": {
          "subscriber_id": true,
          "name": true,
          "category": true,
          "phone": true,
          "email": true,
          "alert_url": true,
          "alert_preference": true
        }
      }
      """
    When the request "scheduler/get-subscriber-list-details" is sent
    Then the list shows the kept "subscriber" with the property "$.email" as "{{own text mail}}@example.org"
    And the list shows the kept "subscriber" with the property "$.phone" as "+{{own number phone}}"
    And the list shows the kept "subscriber" with the property "$.alert_url" as "https://example.org/{{own text url}}"

  @check=requirement @id=scheduler.requirement.6.6-5 @requirement=6.6-5 @level=REQUIRED
  Scenario: Two of one name: each subscriber has an id of its own
    Given the next request is "scheduler/post-subscriber-new"
    And the query parameter "qry" property "$.subscriber_details.name" is set to "{{own text name}}"
    When the request "scheduler/post-subscriber-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "subscriber" is kept as "first"
    Given the next request is "scheduler/post-subscriber-new"
    And the query parameter "qry" property "$.subscriber_details.name" is set to "{{own text name}}"
    When the request "scheduler/post-subscriber-new" is sent
    Then the response status code is 200
    And the identifier of the existing "subscriber" is kept as "second"
    And the kept "first" differs from the kept "second"

  @check=requirement @id=scheduler.requirement.6.6-3 @requirement=6.6-3 @level=OPTIONAL
  Scenario: A subscriber takes part in events at different times
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "subscriber", created with the request "scheduler/post-subscriber-new"
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text first}}"
    And the query parameter "qry" property "$.details.slots" is set to the JSON:
      """json
      [{"from": "2035-05-07T09:00:00Z", "to": "2035-05-07T10:00:00Z"}]
      """
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-appointment-new"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "appointment" is kept as "first"
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text second}}"
    And the query parameter "qry" property "$.details.slots" is set to the JSON:
      """json
      [{"from": "2035-06-04T09:00:00Z", "to": "2035-06-04T10:00:00Z"}]
      """
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-appointment-new"
    When the request "scheduler/post-appointment-new" is sent
    Then the response status code is 200
    And the identifier of the existing "appointment" is kept as "second"
    Given the next request is "scheduler/get-appointment-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "appointment_filter": {
          "participant_id": "{{existing subscriber identifier}}"
        },
        "appointment_details_required": {
          "appointment_id": true,
          "event_details": true,
          "participant_type": true,
          "participant_id": true
        }
      }
      """
    When the request "scheduler/get-appointment-list-details" is sent
    Then the list shows the kept "first"
    And the list shows the kept "second"
