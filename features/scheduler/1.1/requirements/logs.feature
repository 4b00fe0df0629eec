@bb=scheduler
Feature: The log is what the GovSpec says of it

  @check=requirement @id=scheduler.requirement.6.9-1 @requirement=6.9-1 @level=REQUIRED
  Scenario: An update of a participant is logged, and found
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "resource", created with the request "scheduler/post-resource-new"
    Given the next request is "scheduler/post-log-new"
    And the query parameter "qry" property "$.log_details.log_data" is set to "status:{{own text status}}"
    When the request "scheduler/post-log-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "log" is kept as "entry"
    Given the next request is "scheduler/post-entity-new"
    And the query parameter "qry" property "$.details.name" is set to "{{own text second}}"
    When the request "scheduler/post-entity-new" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "scheduler/post-log-new"
    When the request "scheduler/post-log-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "log" is kept as "entry of another entity"
    Given the next request is "scheduler/get-log-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "log_filter": {
          "entity_id": "{{existing entity identifier}}"
        },
        "log_details_required": {
          "log_id": true,
          "logger_category": true,
          "logger_id": true,
          "entity_id": true,
          "log_category": true,
          "datetime": true,
          "log_data": true
        }
      }
      """
    When the request "scheduler/get-log-list-details" is sent
    Then the list shows the kept "entry of another entity"
    And the list does not show the kept "entry"

  @check=requirement @id=scheduler.requirement.6.9-4 @requirement=6.9-4 @level=REQUIRED
  Scenario: The log is searched by category
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "resource", created with the request "scheduler/post-resource-new"
    Given the next request is "scheduler/post-log-new"
    And the query parameter "qry" property "$.log_details.log_category" is set to "{{own text category}}"
    When the request "scheduler/post-log-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "log" is kept as "entry"
    Given the next request is "scheduler/post-log-new"
    And the query parameter "qry" property "$.log_details.log_category" is set to "{{own text another-category}}"
    When the request "scheduler/post-log-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "log" is kept as "entry of another category"
    Given the next request is "scheduler/get-log-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "log_filter": {
          "category": "{{own text category}}"
        },
        "log_details_required": {
          "log_id": true,
          "logger_category": true,
          "logger_id": true,
          "entity_id": true,
          "log_category": true,
          "datetime": true,
          "log_data": true
        }
      }
      """
    When the request "scheduler/get-log-list-details" is sent
    Then the list shows the kept "entry"
    And the list does not show the kept "entry of another category"

  @check=requirement @id=scheduler.requirement.6.9-5 @requirement=6.9-5 @level=RECOMMENDED
  Scenario: A log entry says its category, its time, and who wrote it for which entity
    Given an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "resource", created with the request "scheduler/post-resource-new"
    Given the next request is "scheduler/post-log-new"
    And the query parameter "qry" property "$.log_details.log_category" is set to "{{own text category}}"
    And the query parameter "qry" property "$.log_details.datetime" is set to "2035-05-07T09:30:00Z"
    When the request "scheduler/post-log-new" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "log" is kept as "entry"
    Given the next request is "scheduler/get-log-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "log_filter": {
          "category": "{{own text category}}",
          "from": "2035-05-07T09:00:00Z",
          "to": "2035-05-07T10:00:00Z"
        },
        "log_details_required": {
          "log_id": true,
          "logger_category": true,
          "logger_id": true,
          "entity_id": true,
          "log_category": true,
          "datetime": true,
          "log_data": true
        }
      }
      """
    When the request "scheduler/get-log-list-details" is sent
    Then the list shows the kept "entry"
    Given the next request is "scheduler/get-log-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "log_filter": {
          "category": "{{own text category}}",
          "from": "2035-05-08T09:00:00Z",
          "to": "2035-05-08T10:00:00Z"
        },
        "log_details_required": {
          "log_id": true,
          "logger_category": true,
          "logger_id": true,
          "entity_id": true,
          "log_category": true,
          "datetime": true,
          "log_data": true
        }
      }
      """
    When the request "scheduler/get-log-list-details" is sent
    Then the list does not show the kept "entry"
    Given the next request is "scheduler/get-log-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "log_filter": {
          "log_id": [
            "{{existing log identifier}}"
          ]
        },
        "log_details_required": {
          "log_id": true,
          "logger_category": true,
          "logger_id": true,
          "entity_id": true,
          "log_category": true,
          "datetime": true,
          "log_data": true
        }
      }
      """
    When the request "scheduler/get-log-list-details" is sent
    Then the list shows the kept "entry" with the property "$.log_category" as "{{own text category}}"
    And the list shows the kept "entry" with the property "$.logger_id" as "{{existing resource identifier}}"
    And the list shows the kept "entry" with the property "$.entity_id" as "{{existing entity identifier}}"
