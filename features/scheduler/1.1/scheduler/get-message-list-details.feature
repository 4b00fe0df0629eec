# Generated from specs/scheduler/1.1/scheduler.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=scheduler @api=scheduler @operation=get-message-list-details @method=GET @endpoint=/message/list_details @level=REQUIRED @requirement=6.4-1 @requirement=6.4-2
Feature: Govstack Scheduler API 1.0.0, get-message-list-details
  Finds message templates by a filter, and shows the details that are asked for.

  The vendor supplies: requestor_id.

  Background:
    Given an environment at "apiRoot" of the API "scheduler"
    And the resource "/message/list_details"
    And the credential of the candidate profile is presented
    And an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "message", created with the request "scheduler/post-message-new"
    And the query parameter "requestor_id" is set to the profile value "requestor_id", or to "healthngoadmin1" where the profile has none
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "message_filter": {
          "message_id": [
            "{{existing message identifier}}"
          ]
        },
        "message_details_required": {
          "message_id": true,
          "entity_id": true,
          "category": true,
          "message_body": true
        }
      }
      """
    But a refusal is not held against the candidate, because "OpenAPI does not define how the object \"qry\" is written in a query; it is sent as JSON"

  Rule: A valid request is answered as the definition says

    @id=scheduler.scheduler.get-message-list-details.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-message-list-details" is sent
      Then the operation is served

    @id=scheduler.scheduler.get-message-list-details.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-message-list-details" is sent
      Then the response status code is 200

    @id=scheduler.scheduler.get-message-list-details.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-message-list-details" is sent
      Then the success response has one of the media types "json"

    @id=scheduler.scheduler.get-message-list-details.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "get-message-list-details" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=scheduler.scheduler.get-message-list-details.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-message-list-details" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=scheduler.scheduler.get-message-list-details.missing-required.query-requestor_id @check=missing-required
    Scenario: The query parameter "requestor_id" is left out
      Given the request "get-message-list-details" is accepted as it stands
      And the query parameter "requestor_id" is left out
      And this breaks the clause "/paths/~1message~1list_details/get/parameters/0/required" of the definition
      When the request "get-message-list-details" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.get-message-list-details.missing-required.query-qry @check=missing-required
    Scenario: The query parameter "qry" is left out
      Given the request "get-message-list-details" is accepted as it stands
      And the query parameter "qry" is left out
      And this breaks the clause "/paths/~1message~1list_details/get/parameters/2/required" of the definition
      When the request "get-message-list-details" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.get-message-list-details.wrong-type.query-qry-message_filter @check=wrong-type
    Scenario: The property "$.message_filter" has a value of the wrong type
      Given the request "get-message-list-details" is accepted as it stands
      And the query parameter "qry" property "$.message_filter" is set to "not an object"
      And this breaks the clause "/components/schemas/message_filter/type" of the definition
      When the request "get-message-list-details" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.get-message-list-details.wrong-type.query-qry-message_details_required @check=wrong-type
    Scenario: The property "$.message_details_required" has a value of the wrong type
      Given the request "get-message-list-details" is accepted as it stands
      And the query parameter "qry" property "$.message_details_required" is set to "not an object"
      And this breaks the clause "/components/schemas/message_details_required/type" of the definition
      When the request "get-message-list-details" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.get-message-list-details.wrong-type.query-qry-message_details_required-message_id @check=wrong-type
    Scenario: The property "$.message_details_required.message_id" has a value of the wrong type
      Given the request "get-message-list-details" is accepted as it stands
      And the query parameter "qry" property "$.message_details_required.message_id" is set to "not a boolean"
      And this breaks the clause "/components/schemas/message_details_required/properties/message_id/type" of the definition
      When the request "get-message-list-details" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=scheduler.scheduler.get-message-list-details.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-message-list-details" is accepted as it stands
      And no credential is presented
      When the request "get-message-list-details" is sent
      Then access is refused with the status code 401 or 403
