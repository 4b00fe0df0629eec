# Generated from specs/scheduler/1.1/scheduler.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=scheduler @api=scheduler @operation=get-log-list-details @method=GET @endpoint=/log/list_details @level=REQUIRED @requirement=6.3-8 @requirement=6.3-9 @requirement=6.9-1 @requirement=6.9-4 @requirement=6.9-5
Feature: Govstack Scheduler API 1.0.0, get-log-list-details
  Finds log entries by a filter, and shows the details that are asked for.

  The vendor supplies: requestor_id.

  Background:
    Given an environment at "apiRoot" of the API "scheduler"
    And the resource "/log/list_details"
    And the credential of the candidate profile is presented
    And an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "resource", created with the request "scheduler/post-resource-new"
    And an existing "log", created with the request "scheduler/post-log-new"
    And the query parameter "requestor_id" is set to the profile value "requestor_id", or to "healthngoadmin1" where the profile has none
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
    But a refusal is not held against the candidate, because "OpenAPI does not define how the object \"qry\" is written in a query; it is sent as JSON"

  Rule: A valid request is answered as the definition says

    @id=scheduler.scheduler.get-log-list-details.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-log-list-details" is sent
      Then the operation is served

    @id=scheduler.scheduler.get-log-list-details.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-log-list-details" is sent
      Then the response status code is 200

    @id=scheduler.scheduler.get-log-list-details.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-log-list-details" is sent
      Then the success response has one of the media types "json"

    @id=scheduler.scheduler.get-log-list-details.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "get-log-list-details" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=scheduler.scheduler.get-log-list-details.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-log-list-details" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=scheduler.scheduler.get-log-list-details.missing-required.query-requestor_id @check=missing-required
    Scenario: The query parameter "requestor_id" is left out
      Given the request "get-log-list-details" is accepted as it stands
      And the query parameter "requestor_id" is left out
      And this breaks the clause "/paths/~1log~1list_details/get/parameters/0/required" of the definition
      When the request "get-log-list-details" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.get-log-list-details.missing-required.query-qry @check=missing-required
    Scenario: The query parameter "qry" is left out
      Given the request "get-log-list-details" is accepted as it stands
      And the query parameter "qry" is left out
      And this breaks the clause "/paths/~1log~1list_details/get/parameters/2/required" of the definition
      When the request "get-log-list-details" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.get-log-list-details.wrong-type.query-qry-log_filter @check=wrong-type
    Scenario: The property "$.log_filter" has a value of the wrong type
      Given the request "get-log-list-details" is accepted as it stands
      And the query parameter "qry" property "$.log_filter" is set to "not an object"
      And this breaks the clause "/components/schemas/log_filter/type" of the definition
      When the request "get-log-list-details" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.get-log-list-details.wrong-type.query-qry-log_details_required @check=wrong-type
    Scenario: The property "$.log_details_required" has a value of the wrong type
      Given the request "get-log-list-details" is accepted as it stands
      And the query parameter "qry" property "$.log_details_required" is set to "not an object"
      And this breaks the clause "/components/schemas/log_details_required/type" of the definition
      When the request "get-log-list-details" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.get-log-list-details.wrong-type.query-qry-log_details_required-log_id @check=wrong-type
    Scenario: The property "$.log_details_required.log_id" has a value of the wrong type
      Given the request "get-log-list-details" is accepted as it stands
      And the query parameter "qry" property "$.log_details_required.log_id" is set to "not a boolean"
      And this breaks the clause "/components/schemas/log_details_required/properties/log_id/type" of the definition
      When the request "get-log-list-details" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=scheduler.scheduler.get-log-list-details.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-log-list-details" is accepted as it stands
      And no credential is presented
      When the request "get-log-list-details" is sent
      Then access is refused with the status code 401 or 403
