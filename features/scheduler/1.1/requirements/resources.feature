@bb=scheduler
Feature: Resources are what the GovSpec says of them

  @check=requirement @id=scheduler.requirement.6.5-1 @requirement=6.5-1 @level=REQUIRED
  Scenario: A resource is found by its name
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.name" is set to "{{own text name}}"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "resource" is kept as "resource"
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.name" is set to "{{own text another-name}}"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "resource" is kept as "other resource"
    Given the next request is "scheduler/get-resource-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "resource_filter": {
          "name": "{{own text name}}"
        },
        "resource_details_required": {
          "resource_id": true,
          "name": true,
          "category": true,
          "phone": true,
          "email": true,
          "alert_url": true,
          "alert_preference": true
        }
      }
      """
    When the request "scheduler/get-resource-list-details" is sent
    Then the list shows the kept "resource"
    And the list does not show the kept "other resource"

  @check=requirement @id=scheduler.requirement.6.5-4 @requirement=6.5-4 @level=REQUIRED
  Scenario: A resource is registered with the ways to reach it
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.email" is set to "{{own text mail}}@example.org"
    And the query parameter "qry" property "$.resource_details.phone" is set to "+{{own number phone}}"
    And the query parameter "qry" property "$.resource_details.alert_url" is set to "https://example.org/{{own text url}}"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "resource" is kept as "resource"
    Given the next request is "scheduler/get-resource-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "resource_filter": {
          "resource_id": [
            "{{existing resource identifier}}"
          ]
        },
        "resource_details_required": {
          "resource_id": true,
          "name": true,
          "category": true,
          "phone": true,
          "email": true,
          "alert_url": true,
          "alert_preference": true
        }
      }
      """
    When the request "scheduler/get-resource-list-details" is sent
    Then the list shows the kept "resource" with the property "$.email" as "{{own text mail}}@example.org"
    And the list shows the kept "resource" with the property "$.phone" as "+{{own number phone}}"
    And the list shows the kept "resource" with the property "$.alert_url" as "https://example.org/{{own text url}}"

  @check=requirement @id=scheduler.requirement.6.5-5 @requirement=6.5-5 @level=REQUIRED
  Scenario: Two of one name: each resource has an id of its own
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.name" is set to "{{own text name}}"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "resource" is kept as "first"
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.name" is set to "{{own text name}}"
    When the request "scheduler/post-resource-new" is sent
    Then the response status code is 200
    And the identifier of the existing "resource" is kept as "second"
    And the kept "first" differs from the kept "second"

  @check=requirement @id=scheduler.requirement.6.5-3 @requirement=6.5-3 @level=REQUIRED
  Scenario: Resources are found by their category
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.name" is set to "{{own text name}}"
    And the query parameter "qry" property "$.resource_details.category" is set to "{{own text category}}"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "resource" is kept as "resource"
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.name" is set to "{{own text other}}"
    And the query parameter "qry" property "$.resource_details.category" is set to "{{own text another-category}}"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "resource" is kept as "resource of another category"
    Given the next request is "scheduler/get-resource-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "resource_filter": {
          "category": "{{own text category}}"
        },
        "resource_details_required": {
          "resource_id": true,
          "name": true,
          "category": true,
          "phone": true,
          "email": true,
          "alert_url": true,
          "alert_preference": true
        }
      }
      """
    When the request "scheduler/get-resource-list-details" is sent
    Then the list shows the kept "resource"
    And the list does not show the kept "resource of another category"

  @check=requirement @id=scheduler.requirement.6.5-6 @requirement=6.5-6 @level=REQUIRED
  Scenario: The way in which a resource prefers to be reached is kept
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.name" is set to "{{own text name}}"
    And the query parameter "qry" property "$.resource_details.email" is set to "{{own text mail}}@example.org"
    And the query parameter "qry" property "$.resource_details.alert_preference" is set to "email"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "resource" is kept as "first"
    Given the next request is "scheduler/get-resource-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "resource_filter": {
          "resource_id": [
            "{{existing resource identifier}}"
          ]
        },
        "resource_details_required": {
          "resource_id": true,
          "name": true,
          "category": true,
          "phone": true,
          "email": true,
          "alert_url": true,
          "alert_preference": true
        }
      }
      """
    When the request "scheduler/get-resource-list-details" is sent
    Then the list shows the kept "first" with the property "$.alert_preference" as "email"
    And the list shows the kept "first" with the property "$.email" as "{{own text mail}}@example.org"
    Given the next request is "scheduler/post-resource-new"
    And the query parameter "qry" property "$.resource_details.name" is set to "{{own text another}}"
    And the query parameter "qry" property "$.resource_details.alert_preference" is set to "phone"
    When the request "scheduler/post-resource-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "resource" is kept as "second"
    Given the next request is "scheduler/get-resource-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "resource_filter": {
          "resource_id": [
            "{{existing resource identifier}}"
          ]
        },
        "resource_details_required": {
          "resource_id": true,
          "name": true,
          "category": true,
          "phone": true,
          "email": true,
          "alert_url": true,
          "alert_preference": true
        }
      }
      """
    When the request "scheduler/get-resource-list-details" is sent
    Then the list shows the kept "second" with the property "$.alert_preference" as "phone"

  @check=requirement @id=scheduler.requirement.6.5-9 @requirement=6.5-9 @level=REQUIRED
  Scenario: With a resource go its affiliations and its appointments to come
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "event", created with the request "scheduler/post-event-new"
    And an existing "resource", created with the request "scheduler/post-resource-new"
    And an existing "affiliation", created with the request "scheduler/post-affiliation-new"
    Given the next request is "scheduler/post-appointment-new"
    And the query parameter "qry" property "$.appointment_details.participant_type" is set to "resource"
    And the query parameter "qry" property "$.appointment_details.participant_id" is set to "{{existing resource identifier}}"
    When the request "scheduler/post-appointment-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "appointment" is kept as "appointment"
    And the identifier of the existing "affiliation" is kept as "affiliation"
    And the identifier of the existing "resource" is kept as "resource"
    Given the next request is "scheduler/get-affiliation-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "affiliation_filter": {
          "resource_id": "{{kept resource}}"
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
    Then the list shows the kept "affiliation"
    Given the next request is "scheduler/get-appointment-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "appointment_filter": {
          "participant_id": "{{kept resource}}"
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
    Then the list shows the kept "appointment"
    Given the next request is "scheduler/delete-resource"
    When the request "scheduler/delete-resource" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/get-affiliation-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "affiliation_filter": {
          "resource_id": "{{kept resource}}"
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
    Then the list does not show the kept "affiliation"
    Given the next request is "scheduler/get-appointment-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "appointment_filter": {
          "participant_id": "{{kept resource}}"
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
    Then the list does not show the kept "appointment"
