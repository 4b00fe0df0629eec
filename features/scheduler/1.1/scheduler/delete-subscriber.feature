# Generated from specs/scheduler/1.1/scheduler.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=scheduler @api=scheduler @operation=delete-subscriber @method=DELETE @endpoint=/subscriber @level=REQUIRED @requirement=6.6-1 @requirement=6.6-7
Feature: Govstack Scheduler API 1.0.0, delete-subscriber
  Removes a subscriber.

  The vendor supplies: requestor_id.

  Background:
    Given an environment at "apiRoot" of the API "scheduler"
    And the resource "/subscriber"
    And the credential of the candidate profile is presented
    And an existing "subscriber", created with the request "scheduler/post-subscriber-new"
    And the query parameter "requestor_id" is set to the profile value "requestor_id", or to "healthngoadmin1" where the profile has none
    And the query parameter "subscriber_id" is set to the identifier of the existing "subscriber"

  Rule: A valid request is answered as the definition says

    @id=scheduler.scheduler.delete-subscriber.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "delete-subscriber" is sent
      Then the operation is served

    @id=scheduler.scheduler.delete-subscriber.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "delete-subscriber" is sent
      Then the response status code is 200

  Rule: A request that breaks the definition is refused

    @id=scheduler.scheduler.delete-subscriber.missing-required.query-requestor_id @check=missing-required
    Scenario: The query parameter "requestor_id" is left out
      Given the request "delete-subscriber" is accepted as it stands
      And the query parameter "requestor_id" is left out
      And this breaks the clause "/paths/~1subscriber/delete/parameters/0/required" of the definition
      When the request "delete-subscriber" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.delete-subscriber.missing-required.query-subscriber_id @check=missing-required
    Scenario: The query parameter "subscriber_id" is left out
      Given the request "delete-subscriber" is accepted as it stands
      And the query parameter "subscriber_id" is left out
      And this breaks the clause "/paths/~1subscriber/delete/parameters/2/required" of the definition
      When the request "delete-subscriber" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=scheduler.scheduler.delete-subscriber.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "delete-subscriber" is accepted as it stands
      And the query parameter "subscriber_id" is set to an identifier that does not exist
      When the request "delete-subscriber" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=scheduler.scheduler.delete-subscriber.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "delete-subscriber" is accepted as it stands
      And no credential is presented
      When the request "delete-subscriber" is sent
      Then access is refused with the status code 401 or 403
