# Generated from specs/scheduler/1.1/scheduler.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=scheduler @api=scheduler @operation=get-resource-availability @method=GET @endpoint=/resource/availability @level=REQUIRED @requirement=6.5-7 @requirement=6.7-4
Feature: Govstack Scheduler API 1.0.0, get-resource-availability
  Says when resources are free, in an entity and a period.

  The vendor supplies: requestor_id.

  Background:
    Given an environment at "apiRoot" of the API "scheduler"
    And the resource "/resource/availability"
    And the credential of the candidate profile is presented
    And an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "resource", created with the request "scheduler/post-resource-new"
    And an existing "affiliation", created with the request "scheduler/post-affiliation-new"
    And the query parameter "requestor_id" is set to the profile value "requestor_id", or to "healthngoadmin1" where the profile has none
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "free_resource_filter": {
          "Entity_id": "{{existing entity identifier}}",
          "resource_id": "{{existing resource identifier}}",
          "from": "2035-05-07T09:00:00Z",
          "to": "2035-05-07T17:00:00Z"
        }
      }
      """
    But a refusal is not held against the candidate, because "OpenAPI does not define how the object \"qry\" is written in a query; it is sent as JSON"

  Rule: A valid request is answered as the definition says

    @id=scheduler.scheduler.get-resource-availability.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-resource-availability" is sent
      Then the operation is served

    @id=scheduler.scheduler.get-resource-availability.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-resource-availability" is sent
      Then the response status code is 200

    @id=scheduler.scheduler.get-resource-availability.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-resource-availability" is sent
      Then the success response has one of the media types "json"

    @id=scheduler.scheduler.get-resource-availability.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "get-resource-availability" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=scheduler.scheduler.get-resource-availability.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-resource-availability" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=scheduler.scheduler.get-resource-availability.missing-required.query-requestor_id @check=missing-required
    Scenario: The query parameter "requestor_id" is left out
      Given the request "get-resource-availability" is accepted as it stands
      And the query parameter "requestor_id" is left out
      And this breaks the clause "/paths/~1resource~1availability/get/parameters/0/required" of the definition
      When the request "get-resource-availability" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.get-resource-availability.missing-required.query-qry @check=missing-required
    Scenario: The query parameter "qry" is left out
      Given the request "get-resource-availability" is accepted as it stands
      And the query parameter "qry" is left out
      And this breaks the clause "/paths/~1resource~1availability/get/parameters/2/required" of the definition
      When the request "get-resource-availability" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.get-resource-availability.wrong-type.query-qry-free_resource_filter @check=wrong-type
    Scenario: The property "$.free_resource_filter" has a value of the wrong type
      Given the request "get-resource-availability" is accepted as it stands
      And the query parameter "qry" property "$.free_resource_filter" is set to "not an object"
      And this breaks the clause "/components/schemas/free_resource_filter/type" of the definition
      When the request "get-resource-availability" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.get-resource-availability.wrong-type.query-qry-free_resource_filter-Entity_id @check=wrong-type
    Scenario: The property "$.free_resource_filter.Entity_id" has a value of the wrong type
      Given the request "get-resource-availability" is accepted as it stands
      And the query parameter "qry" property "$.free_resource_filter.Entity_id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/free_resource_filter/properties/Entity_id/type" of the definition
      When the request "get-resource-availability" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.get-resource-availability.wrong-type.query-qry-free_resource_filter-from @check=wrong-type
    Scenario: The property "$.free_resource_filter.from" has a value of the wrong type
      Given the request "get-resource-availability" is accepted as it stands
      And the query parameter "qry" property "$.free_resource_filter.from" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/free_resource_filter/properties/from/type" of the definition
      When the request "get-resource-availability" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=scheduler.scheduler.get-resource-availability.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-resource-availability" is accepted as it stands
      And no credential is presented
      When the request "get-resource-availability" is sent
      Then access is refused with the status code 401 or 403
