@bb=scheduler
Feature: Appointments are what the GovSpec says of them

  @check=requirement @id=scheduler.requirement.6.8-1 @requirement=6.8-1 @level=REQUIRED
  Scenario: An appointment is found by its participant
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "event", created with the request "scheduler/post-event-new"
    Given the next request is "scheduler/post-subscriber-new"
    And the query parameter "qry" property "$.subscriber_details.name" is set to "{{own text first}}"
    When the request "scheduler/post-subscriber-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-appointment-new"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "appointment" is kept as "first"
    Given the next request is "scheduler/post-subscriber-new"
    And the query parameter "qry" property "$.subscriber_details.name" is set to "{{own text second}}"
    When the request "scheduler/post-subscriber-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-appointment-new"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "appointment" is kept as "second"
    And the kept "first" differs from the kept "second"
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
    Then the list shows the kept "second"
    And the list does not show the kept "first"

  @check=requirement @id=scheduler.requirement.6.8-2 @requirement=6.8-2 @level=REQUIRED
  Scenario: A resource is booked once it is affiliated, and not before
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "event", created with the request "scheduler/post-event-new"
    And an existing "resource", created with the request "scheduler/post-resource-new"
    Given the next request is "scheduler/post-appointment-new"
    And the query parameter "qry" property "$.appointment_details.participant_type" is set to "resource"
    And the query parameter "qry" property "$.appointment_details.participant_id" is set to "{{existing resource identifier}}"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is refused
    Given the next request is "scheduler/post-affiliation-new"
    When the request "scheduler/post-affiliation-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-appointment-new"
    And the query parameter "qry" property "$.appointment_details.participant_type" is set to "resource"
    And the query parameter "qry" property "$.appointment_details.participant_id" is set to "{{existing resource identifier}}"
    When the request "scheduler/post-appointment-new" is sent
    Then the response status code is 200

  @check=requirement @id=scheduler.requirement.6.8-4 @requirement=6.8-4 @level=REQUIRED
  Scenario: An appointment with a subscriber who is not registered is refused
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "event", created with the request "scheduler/post-event-new"
    And an existing "subscriber", created with the request "scheduler/post-subscriber-new"
    Given the next request is "scheduler/post-appointment-new"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-appointment-new"
    And the query parameter "qry" property "$.appointment_details.participant_id" is set to "{{own text nobody}}"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is refused

  @check=requirement @id=scheduler.requirement.6.8-4.resource @requirement=6.8-4 @level=REQUIRED
  Scenario: An appointment with a resource that is not registered is refused
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "event", created with the request "scheduler/post-event-new"
    And an existing "resource", created with the request "scheduler/post-resource-new"
    And an existing "affiliation", created with the request "scheduler/post-affiliation-new"
    Given the next request is "scheduler/post-appointment-new"
    And the query parameter "qry" property "$.appointment_details.participant_type" is set to "resource"
    And the query parameter "qry" property "$.appointment_details.participant_id" is set to "{{existing resource identifier}}"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-appointment-new"
    And the query parameter "qry" property "$.appointment_details.participant_type" is set to "resource"
    And the query parameter "qry" property "$.appointment_details.participant_id" is set to "{{own text nobody}}"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is refused

  @check=requirement @id=scheduler.requirement.6.8-4.event @requirement=6.8-4 @level=REQUIRED
  Scenario: An appointment for an event that is not registered is refused
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "event", created with the request "scheduler/post-event-new"
    And an existing "subscriber", created with the request "scheduler/post-subscriber-new"
    Given the next request is "scheduler/post-appointment-new"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-appointment-new"
    And the query parameter "qry" property "$.appointment_details.event_ids" is set to the JSON:
      """json
      ["{{own text nothing}}"]
      """
    When the request "scheduler/post-appointment-new" is sent
    Then the request is refused

  @check=requirement @id=scheduler.requirement.6.8-5 @requirement=6.8-5 @level=REQUIRED
  Scenario: An appointment has one participant, and an id of its own
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "event", created with the request "scheduler/post-event-new"
    Given the next request is "scheduler/post-subscriber-new"
    And the query parameter "qry" property "$.subscriber_details.name" is set to "{{own text first}}"
    When the request "scheduler/post-subscriber-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-appointment-new"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "appointment" is kept as "first"
    Given the next request is "scheduler/get-appointment-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "appointment_filter": {
          "appointment_id": "{{existing appointment identifier}}"
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
    Then the list shows the kept "first" with the property "$.participant_id" as "{{existing subscriber identifier}}"
    Given the next request is "scheduler/post-subscriber-new"
    And the query parameter "qry" property "$.subscriber_details.name" is set to "{{own text second}}"
    When the request "scheduler/post-subscriber-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-appointment-new"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "appointment" is kept as "second"
    And the kept "first" differs from the kept "second"
    Given the next request is "scheduler/get-appointment-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "appointment_filter": {
          "appointment_id": "{{existing appointment identifier}}"
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
    Then the list shows the kept "second" with the property "$.participant_id" as "{{existing subscriber identifier}}"

  @check=requirement @id=scheduler.requirement.6.8-6 @requirement=6.8-6 @level=REQUIRED
  Scenario: A participant has appointments for several events
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
    And the kept "first" differs from the kept "second"

  @check=requirement @id=scheduler.requirement.6.8-7 @requirement=6.8-7 @level=REQUIRED
  Scenario: Nobody is booked twice into the same event
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "event", created with the request "scheduler/post-event-new"
    And an existing "subscriber", created with the request "scheduler/post-subscriber-new"
    Given the next request is "scheduler/post-appointment-new"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-appointment-new"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is refused

  @check=requirement @id=scheduler.requirement.6.8-8 @requirement=6.8-8 @level=REQUIRED
  Scenario: A participant has the same id in every appointment
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
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "appointment" is kept as "second"
    And the kept "first" differs from the kept "second"
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
    Then the list shows the kept "first" with the property "$.participant_id" as "{{existing subscriber identifier}}"
    And the list shows the kept "second" with the property "$.participant_id" as "{{existing subscriber identifier}}"
