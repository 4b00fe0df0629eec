# What each phrase of the journeys and proofs of the Scheduler stands for. A change here changes what they ask.
@bb=scheduler
Feature: The phrases of the Scheduler

  Scenario: an existing entity
    Given an existing "entity", created with the request "scheduler/post-entity-new"

  Scenario: a new entity
    Given the next request is "scheduler/post-entity-new"
    When the request "scheduler/post-entity-new" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a new entity with the name "<name>"
    Given the next request is "scheduler/post-entity-new"
    And the query parameter "qry" property "$.details.name" is set to "<name>"
    When the request "scheduler/post-entity-new" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a new entity with the name "<name>", kept as "<kept>"
    Given the next request is "scheduler/post-entity-new"
    And the query parameter "qry" property "$.details.name" is set to "<name>"
    When the request "scheduler/post-entity-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "entity" is kept as "<kept>"

  Scenario: a new entity with the name "<name>", the email "<email>" and the phone "<phone>", kept as "<kept>"
    Given the next request is "scheduler/post-entity-new"
    And the query parameter "qry" property "$.details.name" is set to "<name>"
    And the query parameter "qry" property "$.details.email" is set to "<email>"
    And the query parameter "qry" property "$.details.phone" is set to "<phone>"
    When the request "scheduler/post-entity-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "entity" is kept as "<kept>"

  Scenario: an entity with the name "<name>", the email "<email>" and the phone "<phone>" is registered
    Given the next request is "scheduler/post-entity-new"
    And the query parameter "qry" property "$.details.name" is set to "<name>"
    And the query parameter "qry" property "$.details.email" is set to "<email>"
    And the query parameter "qry" property "$.details.phone" is set to "<phone>"
    When the request "scheduler/post-entity-new" is sent

  Scenario: an existing event
    Given an existing "event", created with the request "scheduler/post-event-new"

  Scenario: a new event
    Given the next request is "scheduler/post-event-new"
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a new event with the name "<name>" and the category "<category>", kept as "<kept>"
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "<name>"
    And the query parameter "qry" property "$.details.category" is set to "<category>"
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "event" is kept as "<kept>"

  Scenario: a new event with the name "<name>", from "<from>" to "<to>"
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "<name>"
    And the query parameter "qry" property "$.details.slots" is set to the JSON:
      """json
      [{"from": "<from>", "to": "<to>"}]
      """
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a new event with the name "<name>", from "<from>" to "<to>", kept as "<kept>"
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "<name>"
    And the query parameter "qry" property "$.details.slots" is set to the JSON:
      """json
      [{"from": "<from>", "to": "<to>"}]
      """
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "event" is kept as "<kept>"

  Scenario: a new event with the name "<name>" and the category "<category>", from "<from>" to "<to>", kept as "<kept>"
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "<name>"
    And the query parameter "qry" property "$.details.category" is set to "<category>"
    And the query parameter "qry" property "$.details.slots" is set to the JSON:
      """json
      [{"from": "<from>", "to": "<to>"}]
      """
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "event" is kept as "<kept>"

  Scenario: a new event with the name "<name>", from "<from>" to "<to>", with the deadline "<deadline>"
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "<name>"
    And the query parameter "qry" property "$.details.slots" is set to the JSON:
      """json
      [{"from": "<from>", "to": "<to>"}]
      """
    And the query parameter "qry" property "$.details.deadline" is set to "<deadline>"
    When the request "scheduler/post-event-new" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: an event with the name "<name>", from "<from>" to "<to>", is refused
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "<name>"
    And the query parameter "qry" property "$.details.slots" is set to the JSON:
      """json
      [{"from": "<from>", "to": "<to>"}]
      """
    When the request "scheduler/post-event-new" is sent
    Then the request is refused

  Scenario: an event with the name "<name>", from "<from>" to "<to>", is accepted and kept as "<kept>"
    Given the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "<name>"
    And the query parameter "qry" property "$.details.slots" is set to the JSON:
      """json
      [{"from": "<from>", "to": "<to>"}]
      """
    When the request "scheduler/post-event-new" is sent
    Then the response status code is 200
    And the identifier of the existing "event" is kept as "<kept>"

  Scenario: a change of its description is refused
    Given the next request is "scheduler/put-event-modifications"
    And the query parameter "qry" is set to the JSON:
      """json
      { "details": { "description": "Told afterwards" } }
      """
    When the request "scheduler/put-event-modifications" is sent
    Then the request is refused

  Scenario: an existing resource
    Given an existing "resource", created with the request "scheduler/post-resource-new"

  Scenario: a new resource
    Given the next request is "scheduler/post-resource-new"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a new resource with the name "<name>"
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.name" is set to "<name>"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a new resource with the name "<name>", kept as "<kept>"
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.name" is set to "<name>"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "resource" is kept as "<kept>"

  Scenario: a new resource with the name "<name>" and the category "<category>", kept as "<kept>"
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.name" is set to "<name>"
    And the query parameter "qry" property "$.resource_details.category" is set to "<category>"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "resource" is kept as "<kept>"

  Scenario: a new resource with the email "<email>", the phone "<phone>" and the alert URL "<url>", kept as "<kept>"
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.email" is set to "<email>"
    And the query parameter "qry" property "$.resource_details.phone" is set to "<phone>"
    And the query parameter "qry" property "$.resource_details.alert_url" is set to "<url>"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "resource" is kept as "<kept>"

  Scenario: a new resource with the name "<name>" that prefers alerts by "<preference>", kept as "<kept>"
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.name" is set to "<name>"
    And the query parameter "qry" property "$.resource_details.alert_preference" is set to "<preference>"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "resource" is kept as "<kept>"

  Scenario: a new resource with the name "<name>" and the email "<email>" that prefers alerts by "<preference>", kept as "<kept>"
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.name" is set to "<name>"
    And the query parameter "qry" property "$.resource_details.email" is set to "<email>"
    And the query parameter "qry" property "$.resource_details.alert_preference" is set to "<preference>"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "resource" is kept as "<kept>"

  Scenario: another resource with the name "<name>" is accepted and kept as "<kept>"
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.name" is set to "<name>"
    When the request "scheduler/post-resource-new" is sent
    Then the response status code is 200
    And the identifier of the existing "resource" is kept as "<kept>"

  Scenario: an existing subscriber
    Given an existing "subscriber", created with the request "scheduler/post-subscriber-new"

  Scenario: a new subscriber
    Given the next request is "scheduler/post-subscriber-new"
    When the request "scheduler/post-subscriber-new" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a new subscriber with the name "<name>"
    Given the next request is "scheduler/post-subscriber-new"
    And the query parameter "qry" property "$.subscriber_details.name" is set to "<name>"
    When the request "scheduler/post-subscriber-new" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a new subscriber with the name "<name>", kept as "<kept>"
    Given the next request is "scheduler/post-subscriber-new"
    And the query parameter "qry" property "$.subscriber_details.name" is set to "<name>"
    When the request "scheduler/post-subscriber-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "subscriber" is kept as "<kept>"

  Scenario: a new subscriber with the email "<email>", the phone "<phone>" and the alert URL "<url>", kept as "<kept>"
    Given the next request is "scheduler/post-subscriber-new"
    And the query parameter "qry" property "$.subscriber_details.email" is set to "<email>"
    And the query parameter "qry" property "$.subscriber_details.phone" is set to "<phone>"
    And the query parameter "qry" property "$.subscriber_details.alert_url" is set to "<url>"
    When the request "scheduler/post-subscriber-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "subscriber" is kept as "<kept>"

  Scenario: another subscriber with the name "<name>" is accepted and kept as "<kept>"
    Given the next request is "scheduler/post-subscriber-new"
    And the query parameter "qry" property "$.subscriber_details.name" is set to "<name>"
    When the request "scheduler/post-subscriber-new" is sent
    Then the response status code is 200
    And the identifier of the existing "subscriber" is kept as "<kept>"

  Scenario: an existing message
    Given an existing "message", created with the request "scheduler/post-message-new"

  Scenario: a new message
    Given the next request is "scheduler/post-message-new"
    When the request "scheduler/post-message-new" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a new message, kept as "<kept>"
    Given the next request is "scheduler/post-message-new"
    When the request "scheduler/post-message-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "message" is kept as "<kept>"

  Scenario: a new message with the text "<text>", kept as "<kept>"
    Given the next request is "scheduler/post-message-new"
    And the query parameter "qry" property "$.message_details.message_body" is set to "<text>"
    When the request "scheduler/post-message-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "message" is kept as "<kept>"

  Scenario: a message with the text "<text>" is accepted and kept as "<kept>"
    Given the next request is "scheduler/post-message-new"
    And the query parameter "qry" property "$.message_details.message_body" is set to "<text>"
    When the request "scheduler/post-message-new" is sent
    Then the response status code is 200
    And the identifier of the existing "message" is kept as "<kept>"

  Scenario: an existing affiliation
    Given an existing "affiliation", created with the request "scheduler/post-affiliation-new"

  Scenario: a new affiliation
    Given the next request is "scheduler/post-affiliation-new"
    When the request "scheduler/post-affiliation-new" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a new affiliation, kept as "<kept>"
    Given the next request is "scheduler/post-affiliation-new"
    When the request "scheduler/post-affiliation-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "affiliation" is kept as "<kept>"

  Scenario: a new affiliation for every "<day>" from "<start>" to "<end>"
    Given the next request is "scheduler/post-affiliation-new"
    And the query parameter "qry" property "$.affiliation_details.work_days_hours" is set to the JSON:
      """json
      [{"day_of_week": "<day>", "start_time": "<start>", "end_time": "<end>"}]
      """
    When the request "scheduler/post-affiliation-new" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a new affiliation for every "<day>" from "<start>" to "<end>", kept as "<kept>"
    Given the next request is "scheduler/post-affiliation-new"
    And the query parameter "qry" property "$.affiliation_details.work_days_hours" is set to the JSON:
      """json
      [{"day_of_week": "<day>", "start_time": "<start>", "end_time": "<end>"}]
      """
    When the request "scheduler/post-affiliation-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "affiliation" is kept as "<kept>"

  Scenario: an affiliation for every "<day>" from "<start>" to "<end>" is refused
    Given the next request is "scheduler/post-affiliation-new"
    And the query parameter "qry" property "$.affiliation_details.work_days_hours" is set to the JSON:
      """json
      [{"day_of_week": "<day>", "start_time": "<start>", "end_time": "<end>"}]
      """
    When the request "scheduler/post-affiliation-new" is sent
    Then the request is refused

  Scenario: an affiliation for every "<day>" from "<start>" to "<end>" is accepted
    Given the next request is "scheduler/post-affiliation-new"
    And the query parameter "qry" property "$.affiliation_details.work_days_hours" is set to the JSON:
      """json
      [{"day_of_week": "<day>", "start_time": "<start>", "end_time": "<end>"}]
      """
    When the request "scheduler/post-affiliation-new" is sent
    Then the response status code is 200

  Scenario: an affiliation for every "<day>" from "<start>" to "<end>" is accepted and kept as "<kept>"
    Given the next request is "scheduler/post-affiliation-new"
    And the query parameter "qry" property "$.affiliation_details.work_days_hours" is set to the JSON:
      """json
      [{"day_of_week": "<day>", "start_time": "<start>", "end_time": "<end>"}]
      """
    When the request "scheduler/post-affiliation-new" is sent
    Then the response status code is 200
    And the identifier of the existing "affiliation" is kept as "<kept>"

  Scenario: an affiliation is accepted and kept as "<kept>"
    Given the next request is "scheduler/post-affiliation-new"
    When the request "scheduler/post-affiliation-new" is sent
    Then the response status code is 200
    And the identifier of the existing "affiliation" is kept as "<kept>"

  Scenario: a new appointment
    Given the next request is "scheduler/post-appointment-new"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a new appointment, kept as "<kept>"
    Given the next request is "scheduler/post-appointment-new"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "appointment" is kept as "<kept>"

  Scenario: a new appointment for the "<type>" with the identifier "<participant>"
    Given the next request is "scheduler/post-appointment-new"
    And the query parameter "qry" property "$.appointment_details.participant_type" is set to "<type>"
    And the query parameter "qry" property "$.appointment_details.participant_id" is set to "<participant>"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a new appointment for the "<type>" with the identifier "<participant>", kept as "<kept>"
    Given the next request is "scheduler/post-appointment-new"
    And the query parameter "qry" property "$.appointment_details.participant_type" is set to "<type>"
    And the query parameter "qry" property "$.appointment_details.participant_id" is set to "<participant>"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "appointment" is kept as "<kept>"

  Scenario: an appointment for the "<type>" with the identifier "<participant>" is refused
    Given the next request is "scheduler/post-appointment-new"
    And the query parameter "qry" property "$.appointment_details.participant_type" is set to "<type>"
    And the query parameter "qry" property "$.appointment_details.participant_id" is set to "<participant>"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is refused

  Scenario: an appointment for the "<type>" with the identifier "<participant>" is accepted
    Given the next request is "scheduler/post-appointment-new"
    And the query parameter "qry" property "$.appointment_details.participant_type" is set to "<type>"
    And the query parameter "qry" property "$.appointment_details.participant_id" is set to "<participant>"
    When the request "scheduler/post-appointment-new" is sent
    Then the response status code is 200

  Scenario: an appointment for the participant with the identifier "<participant>" is refused
    Given the next request is "scheduler/post-appointment-new"
    And the query parameter "qry" property "$.appointment_details.participant_id" is set to "<participant>"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is refused

  Scenario: an appointment for the event with the identifier "<event>" is refused
    Given the next request is "scheduler/post-appointment-new"
    And the query parameter "qry" property "$.appointment_details.event_ids" is set to the JSON:
      """json
      ["<event>"]
      """
    When the request "scheduler/post-appointment-new" is sent
    Then the request is refused

  Scenario: an appointment is accepted and kept as "<kept>"
    Given the next request is "scheduler/post-appointment-new"
    When the request "scheduler/post-appointment-new" is sent
    Then the response status code is 200
    And the identifier of the existing "appointment" is kept as "<kept>"

  Scenario: another appointment is refused
    Given the next request is "scheduler/post-appointment-new"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is refused

  Scenario: a new alert schedule, kept as "<kept>"
    Given the next request is "scheduler/post-alert-schedule-new"
    When the request "scheduler/post-alert-schedule-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "alert-schedule" is kept as "<kept>"

  Scenario: a new alert schedule for "<moment>", kept as "<kept>"
    Given the next request is "scheduler/post-alert-schedule-new"
    And the query parameter "qry" property "$.alert_schedule_details.alert_datetime" is set to "<moment>"
    When the request "scheduler/post-alert-schedule-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "alert-schedule" is kept as "<kept>"

  Scenario: a new alert schedule for every "<audience>", kept as "<kept>"
    Given the next request is "scheduler/post-alert-schedule-new"
    And the query parameter "qry" property "$.alert_schedule_details.target_category" is set to "<audience>"
    When the request "scheduler/post-alert-schedule-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "alert-schedule" is kept as "<kept>"

  Scenario: a new alert schedule for every "<audience>" at "<moment>", kept as "<kept>"
    Given the next request is "scheduler/post-alert-schedule-new"
    And the query parameter "qry" property "$.alert_schedule_details.target_category" is set to "<audience>"
    And the query parameter "qry" property "$.alert_schedule_details.alert_datetime" is set to "<moment>"
    When the request "scheduler/post-alert-schedule-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "alert-schedule" is kept as "<kept>"

  Scenario: an alert schedule for "<moment>" is accepted and kept as "<kept>"
    Given the next request is "scheduler/post-alert-schedule-new"
    And the query parameter "qry" property "$.alert_schedule_details.alert_datetime" is set to "<moment>"
    When the request "scheduler/post-alert-schedule-new" is sent
    Then the response status code is 200
    And the identifier of the existing "alert-schedule" is kept as "<kept>"

  Scenario: a new log entry, kept as "<kept>"
    Given the next request is "scheduler/post-log-new"
    When the request "scheduler/post-log-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "log" is kept as "<kept>"

  Scenario: a new log entry of the category "<category>", kept as "<kept>"
    Given the next request is "scheduler/post-log-new"
    And the query parameter "qry" property "$.log_details.log_category" is set to "<category>"
    When the request "scheduler/post-log-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "log" is kept as "<kept>"

  Scenario: a new log entry with the text "<text>", kept as "<kept>"
    Given the next request is "scheduler/post-log-new"
    And the query parameter "qry" property "$.log_details.log_data" is set to "<text>"
    When the request "scheduler/post-log-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "log" is kept as "<kept>"

  Scenario: a new log entry of the category "<category>" at "<moment>", kept as "<kept>"
    Given the next request is "scheduler/post-log-new"
    And the query parameter "qry" property "$.log_details.log_category" is set to "<category>"
    And the query parameter "qry" property "$.log_details.datetime" is set to "<moment>"
    When the request "scheduler/post-log-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "log" is kept as "<kept>"

  Scenario: appointments are searched for the participant "<participant>"
    Given the next request is "scheduler/get-appointment-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "appointment_filter": { "participant_id": "<participant>" },
        "appointment_details_required": { "appointment_id": true, "event_details": true, "participant_type": true, "participant_id": true }
      }
      """
    When the request "scheduler/get-appointment-list-details" is sent

  Scenario: appointments are searched by the identifier "<appointment>"
    Given the next request is "scheduler/get-appointment-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "appointment_filter": { "appointment_id": "<appointment>" },
        "appointment_details_required": { "appointment_id": true, "event_details": true, "participant_type": true, "participant_id": true }
      }
      """
    When the request "scheduler/get-appointment-list-details" is sent

  Scenario: affiliations are searched for the resource "<resource>"
    Given the next request is "scheduler/get-affiliation-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "affiliation_filter": { "resource_id": "<resource>" },
        "affiliation_details_required": { "affiliation_id": true, "resource_id": true, "entity_id": true, "work_days_hours": true }
      }
      """
    When the request "scheduler/get-affiliation-list-details" is sent

  Scenario: affiliations are searched for the entity "<entity>"
    Given the next request is "scheduler/get-affiliation-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "affiliation_filter": { "entity_id": "<entity>" },
        "affiliation_details_required": { "affiliation_id": true, "resource_id": true, "entity_id": true, "work_days_hours": true }
      }
      """
    When the request "scheduler/get-affiliation-list-details" is sent

  Scenario: alert schedules are searched for the message "<message>"
    Given the next request is "scheduler/get-alert-schedule-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "alert_schedule_filter": { "message_id": "<message>" },
        "alert_schedule_details_required": { "alert_schedule_id": true, "entity_id": true, "message_id": true, "alert_datetime": true }
      }
      """
    When the request "scheduler/get-alert-schedule-list-details" is sent

  Scenario: alert schedules are searched for the message "<message>", from "<from>" to "<to>"
    Given the next request is "scheduler/get-alert-schedule-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "alert_schedule_filter": { "message_id": "<message>", "from": "<from>", "to": "<to>" },
        "alert_schedule_details_required": { "alert_schedule_id": true, "entity_id": true, "message_id": true, "alert_datetime": true }
      }
      """
    When the request "scheduler/get-alert-schedule-list-details" is sent

  Scenario: alert schedules are searched for the message "<message>" and every "<audience>"
    Given the next request is "scheduler/get-alert-schedule-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "alert_schedule_filter": { "message_id": "<message>", "target_category": "<audience>" },
        "alert_schedule_details_required": { "alert_schedule_id": true, "entity_id": true, "message_id": true, "alert_datetime": true }
      }
      """
    When the request "scheduler/get-alert-schedule-list-details" is sent

  Scenario: resources are searched by the identifier "<resource>"
    Given the next request is "scheduler/get-resource-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "resource_filter": { "resource_id": ["<resource>"] },
        "resource_details_required": { "resource_id": true, "name": true, "category": true, "phone": true, "email": true, "alert_url": true, "alert_preference": true }
      }
      """
    When the request "scheduler/get-resource-list-details" is sent

  Scenario: subscribers are searched by the identifier "<subscriber>"
    Given the next request is "scheduler/get-subscriber-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "subscriber_filter": { "subscriber_id": ["<subscriber>"] },
        "subscriber_details_required": { "subscriber_id": true, "name": true, "category": true, "phone": true, "email": true, "alert_url": true, "alert_preference": true }
      }
      """
    When the request "scheduler/get-subscriber-list-details" is sent

  Scenario: log entries are searched by the identifier "<entry>"
    Given the next request is "scheduler/get-log-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "log_filter": { "log_id": ["<entry>"] },
        "log_details_required": { "log_id": true, "logger_category": true, "logger_id": true, "entity_id": true, "log_category": true, "datetime": true, "log_data": true }
      }
      """
    When the request "scheduler/get-log-list-details" is sent

  Scenario: entities are searched by the name "<name>"
    Given the next request is "scheduler/get-entity-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "entity_filter": { "name": "<name>" },
        "entity_details_required": { "entity_id": true, "category": true, "name": true, "phone": true, "email": true }
      }
      """
    When the request "scheduler/get-entity-list-details" is sent

  Scenario: events are searched by the name "<name>"
    Given the next request is "scheduler/get-event-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "event_filter": { "name": "<name>" },
        "event_details_required": { "event_id": true, "name": true, "category": true, "host_entity_id": true, "period": true }
      }
      """
    When the request "scheduler/get-event-list-details" is sent

  Scenario: resources are searched by the name "<name>"
    Given the next request is "scheduler/get-resource-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "resource_filter": { "name": "<name>" },
        "resource_details_required": { "resource_id": true, "name": true, "category": true, "phone": true, "email": true, "alert_url": true, "alert_preference": true }
      }
      """
    When the request "scheduler/get-resource-list-details" is sent

  Scenario: subscribers are searched by the name "<name>"
    Given the next request is "scheduler/get-subscriber-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "subscriber_filter": { "name": "<name>" },
        "subscriber_details_required": { "subscriber_id": true, "name": true, "category": true, "phone": true, "email": true, "alert_url": true, "alert_preference": true }
      }
      """
    When the request "scheduler/get-subscriber-list-details" is sent

  Scenario: events are searched by the category "<category>"
    Given the next request is "scheduler/get-event-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "event_filter": { "category": "<category>" },
        "event_details_required": { "event_id": true, "name": true, "category": true, "host_entity_id": true, "period": true }
      }
      """
    When the request "scheduler/get-event-list-details" is sent

  Scenario: resources are searched by the category "<category>"
    Given the next request is "scheduler/get-resource-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "resource_filter": { "category": "<category>" },
        "resource_details_required": { "resource_id": true, "name": true, "category": true, "phone": true, "email": true, "alert_url": true, "alert_preference": true }
      }
      """
    When the request "scheduler/get-resource-list-details" is sent

  Scenario: log entries are searched by the category "<category>"
    Given the next request is "scheduler/get-log-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "log_filter": { "category": "<category>" },
        "log_details_required": { "log_id": true, "logger_category": true, "logger_id": true, "entity_id": true, "log_category": true, "datetime": true, "log_data": true }
      }
      """
    When the request "scheduler/get-log-list-details" is sent

  Scenario: events are searched by the category "<category>", from "<from>" to "<to>"
    Given the next request is "scheduler/get-event-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "event_filter": { "category": "<category>", "from": "<from>", "to": "<to>" },
        "event_details_required": { "event_id": true, "name": true, "category": true, "host_entity_id": true, "period": true }
      }
      """
    When the request "scheduler/get-event-list-details" is sent

  Scenario: log entries are searched by the category "<category>", from "<from>" to "<to>"
    Given the next request is "scheduler/get-log-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "log_filter": { "category": "<category>", "from": "<from>", "to": "<to>" },
        "log_details_required": { "log_id": true, "logger_category": true, "logger_id": true, "entity_id": true, "log_category": true, "datetime": true, "log_data": true }
      }
      """
    When the request "scheduler/get-log-list-details" is sent

  Scenario: messages are searched for the entity "<entity>"
    Given the next request is "scheduler/get-message-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "message_filter": { "entity_id": "<entity>" },
        "message_details_required": { "message_id": true, "entity_id": true, "category": true, "message_body": true }
      }
      """
    When the request "scheduler/get-message-list-details" is sent

  Scenario: log entries are searched for the entity "<entity>"
    Given the next request is "scheduler/get-log-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "log_filter": { "entity_id": "<entity>" },
        "log_details_required": { "log_id": true, "logger_category": true, "logger_id": true, "entity_id": true, "log_category": true, "datetime": true, "log_data": true }
      }
      """
    When the request "scheduler/get-log-list-details" is sent

  Scenario: the resource is removed
    Given the next request is "scheduler/delete-resource"
    When the request "scheduler/delete-resource" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the subscriber is removed
    Given the next request is "scheduler/delete-subscriber"
    When the request "scheduler/delete-subscriber" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the message is removed
    Given the next request is "scheduler/delete-message"
    When the request "scheduler/delete-message" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the event is cancelled
    Given the next request is "scheduler/delete-event"
    When the request "scheduler/delete-event" is sent

  Scenario: a search for resources that are free shows the resource "<resource>"
    Given the next request is "scheduler/get-resource-availability"
    When the request "scheduler/get-resource-availability" is sent
    Then the request is accepted, or the scenario ends here
    And the answer shows "<resource>"

  Scenario: the appointment is cancelled
    Given the next request is "scheduler/delete-appointment"
    When the request "scheduler/delete-appointment" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: log entries of the entity "<entity>" and the category "<category>" are searched, from "<from>" to "<to>"
    Given the next request is "scheduler/get-log-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "log_filter": { "entity_id": "<entity>", "category": "<category>", "from": "<from>", "to": "<to>" },
        "log_details_required": { "log_id": true, "logger_category": true, "logger_id": true, "entity_id": true, "log_category": true, "datetime": true, "log_data": true }
      }
      """
    When the request "scheduler/get-log-list-details" is sent
