# Generated from specs/scheduler/1.1/scheduler.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=scheduler @api=scheduler @operation=delete-log @method=DELETE @endpoint=/log
Feature: Govstack Scheduler API 1.0.0, delete-log
  Removes a log entry.

  The vendor supplies: requestor_id.

  Background:
    Given an environment at "apiRoot" of the API "scheduler"
    And the resource "/log"
    And the credential of the candidate profile is presented
    And an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "resource", created with the request "scheduler/post-resource-new"
    And an existing "log", created with the request "scheduler/post-log-new"
    And the query parameter "requestor_id" is set to the profile value "requestor_id", or to "healthngoadmin1" where the profile has none
    And the query parameter "log_id" is set to the identifier of the existing "log"

  Rule: A valid request is answered as the definition says

    @id=scheduler.scheduler.delete-log.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "delete-log" is sent
      Then the operation is served

    @id=scheduler.scheduler.delete-log.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "delete-log" is sent
      Then the response status code is 200

    @id=scheduler.scheduler.delete-log.state-delete @check=state-delete
    Scenario: What was removed can no longer be read
      When the request "delete-log" is sent
      Then the "log" can no longer be read

  Rule: A request that breaks the definition is refused

    @id=scheduler.scheduler.delete-log.missing-required.query-requestor_id @check=missing-required
    Scenario: The query parameter "requestor_id" is left out
      Given the request "delete-log" is accepted as it stands
      And the query parameter "requestor_id" is left out
      And this breaks the clause "/paths/~1log/delete/parameters/0/required" of the definition
      When the request "delete-log" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.delete-log.missing-required.query-log_id @check=missing-required
    Scenario: The query parameter "log_id" is left out
      Given the request "delete-log" is accepted as it stands
      And the query parameter "log_id" is left out
      And this breaks the clause "/paths/~1log/delete/parameters/2/required" of the definition
      When the request "delete-log" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=scheduler.scheduler.delete-log.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "delete-log" is accepted as it stands
      And the query parameter "log_id" is set to an identifier that does not exist
      When the request "delete-log" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=scheduler.scheduler.delete-log.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "delete-log" is accepted as it stands
      And no credential is presented
      When the request "delete-log" is sent
      Then access is refused with the status code 401 or 403
