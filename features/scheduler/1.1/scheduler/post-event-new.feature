# Generated from specs/scheduler/1.1/scheduler.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=scheduler @api=scheduler @operation=post-event-new @method=POST @endpoint=/event/new @level=REQUIRED @requirement=6.1-1 @requirement=6.1-4
Feature: Govstack Scheduler API 1.0.0, post-event-new
  Stores a new event with its slots.

  The vendor supplies: requestor_id.

  Background:
    Given an environment at "apiRoot" of the API "scheduler"
    And the resource "/event/new"
    And the credential of the candidate profile is presented
    And an existing "entity", created with the request "scheduler/post-entity-new"
    And the query parameter "requestor_id" is set to the profile value "requestor_id", or to "healthngoadmin1" where the profile has none
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "details": {
          "name": "{{fresh text}}",
          "description": "A day for everyone",
          "category": "doctor_consultation",
          "host_entity_id": "{{existing entity identifier}}",
          "slots": [
            {
              "from": "2035-05-07T09:00:00Z",
              "to": "2035-05-07T10:00:00Z"
            }
          ],
          "deadline": "2035-05-06T18:00:00Z",
          "subscriber_limit": "1",
          "terms": "non refundable",
          "status": "open",
          "venue": {
            "building": "xyz",
            "street": "1 Main Street",
            "area": "Old Town",
            "city": "Anytown",
            "state": "Anystate",
            "country": "Anyland",
            "lat": "0.001",
            "long": "0.002"
          }
        }
      }
      """
    But a refusal is not held against the candidate, because "OpenAPI does not define how the object \"qry\" is written in a query; it is sent as JSON"

  Rule: A valid request is answered as the definition says

    @id=scheduler.scheduler.post-event-new.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-event-new" is sent
      Then the operation is served

    @id=scheduler.scheduler.post-event-new.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-event-new" is sent
      Then the response status code is 200

    @id=scheduler.scheduler.post-event-new.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-event-new" is sent
      Then the success response has one of the media types "application/json"

    @id=scheduler.scheduler.post-event-new.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-event-new" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=scheduler.scheduler.post-event-new.state-create @check=state-create
    Scenario: What was created can be read back
      When the request "post-event-new" is sent
      Then the "event" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=scheduler.scheduler.post-event-new.missing-required.query-requestor_id @check=missing-required
    Scenario: The query parameter "requestor_id" is left out
      Given the request "post-event-new" is accepted as it stands
      And the query parameter "requestor_id" is left out
      And this breaks the clause "/paths/~1event~1new/post/parameters/0/required" of the definition
      When the request "post-event-new" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.post-event-new.missing-required.query-qry @check=missing-required
    Scenario: The query parameter "qry" is left out
      Given the request "post-event-new" is accepted as it stands
      And the query parameter "qry" is left out
      And this breaks the clause "/paths/~1event~1new/post/parameters/2/required" of the definition
      When the request "post-event-new" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.post-event-new.wrong-type.query-qry-details @check=wrong-type
    Scenario: The property "$.details" has a value of the wrong type
      Given the request "post-event-new" is accepted as it stands
      And the query parameter "qry" property "$.details" is set to "not an object"
      And this breaks the clause "/components/schemas/event_creation_details/type" of the definition
      When the request "post-event-new" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.post-event-new.wrong-type.query-qry-details-slots @check=wrong-type
    Scenario: The property "$.details.slots" has a value of the wrong type
      Given the request "post-event-new" is accepted as it stands
      And the query parameter "qry" property "$.details.slots" is set to "not a list"
      And this breaks the clause "/components/schemas/event_creation_details/properties/slots/type" of the definition
      When the request "post-event-new" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.post-event-new.wrong-type.query-qry-details-venue @check=wrong-type
    Scenario: The property "$.details.venue" has a value of the wrong type
      Given the request "post-event-new" is accepted as it stands
      And the query parameter "qry" property "$.details.venue" is set to "not an object"
      And this breaks the clause "/components/schemas/venue/type" of the definition
      When the request "post-event-new" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=scheduler.scheduler.post-event-new.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-event-new" is accepted as it stands
      And no credential is presented
      When the request "post-event-new" is sent
      Then access is refused with the status code 401 or 403
