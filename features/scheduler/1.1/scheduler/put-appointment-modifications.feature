# Generated from specs/scheduler/1.1/scheduler.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=scheduler @api=scheduler @operation=put-appointment-modifications @method=PUT @endpoint=/appointment/modifications @level=REQUIRED @requirement=6.8-1
Feature: Govstack Scheduler API 1.0.0, put-appointment-modifications
  Changes some details of an appointment.

  The vendor supplies: requestor_id.

  Background:
    Given an environment at "apiRoot" of the API "scheduler"
    And the resource "/appointment/modifications"
    And the credential of the candidate profile is presented
    And an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "event", created with the request "scheduler/post-event-new"
    And an existing "subscriber", created with the request "scheduler/post-subscriber-new"
    And an existing "appointment", created with the request "scheduler/post-appointment-new"
    And the query parameter "requestor_id" is set to the profile value "requestor_id", or to "healthngoadmin1" where the profile has none
    And the query parameter "appointment_id" is set to the identifier of the existing "appointment"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "details": {
          "exclusive": false
        }
      }
      """
    But a refusal is not held against the candidate, because "OpenAPI does not define how the object \"qry\" is written in a query; it is sent as JSON"

  Rule: A valid request is answered as the definition says

    @id=scheduler.scheduler.put-appointment-modifications.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-appointment-modifications" is sent
      Then the operation is served

    @id=scheduler.scheduler.put-appointment-modifications.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-appointment-modifications" is sent
      Then the response status code is 200

    @id=scheduler.scheduler.put-appointment-modifications.state-update @check=state-update
    Scenario: What was changed can be read back
      When the request "put-appointment-modifications" is sent
      Then the "appointment" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=scheduler.scheduler.put-appointment-modifications.missing-required.query-requestor_id @check=missing-required
    Scenario: The query parameter "requestor_id" is left out
      Given the request "put-appointment-modifications" is accepted as it stands
      And the query parameter "requestor_id" is left out
      And this breaks the clause "/paths/~1appointment~1modifications/put/parameters/0/required" of the definition
      When the request "put-appointment-modifications" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.put-appointment-modifications.missing-required.query-appointment_id @check=missing-required
    Scenario: The query parameter "appointment_id" is left out
      Given the request "put-appointment-modifications" is accepted as it stands
      And the query parameter "appointment_id" is left out
      And this breaks the clause "/paths/~1appointment~1modifications/put/parameters/2/required" of the definition
      When the request "put-appointment-modifications" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.put-appointment-modifications.missing-required.query-qry @check=missing-required
    Scenario: The query parameter "qry" is left out
      Given the request "put-appointment-modifications" is accepted as it stands
      And the query parameter "qry" is left out
      And this breaks the clause "/paths/~1appointment~1modifications/put/parameters/3/required" of the definition
      When the request "put-appointment-modifications" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.put-appointment-modifications.wrong-type.query-qry-details @check=wrong-type
    Scenario: The property "$.details" has a value of the wrong type
      Given the request "put-appointment-modifications" is accepted as it stands
      And the query parameter "qry" property "$.details" is set to "not an object"
      And this breaks the clause "/components/schemas/appointment_details/type" of the definition
      When the request "put-appointment-modifications" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=scheduler.scheduler.put-appointment-modifications.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "put-appointment-modifications" is accepted as it stands
      And the query parameter "appointment_id" is set to an identifier that does not exist
      When the request "put-appointment-modifications" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=scheduler.scheduler.put-appointment-modifications.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "put-appointment-modifications" is accepted as it stands
      And no credential is presented
      When the request "put-appointment-modifications" is sent
      Then access is refused with the status code 401 or 403
