# Generated from specs/scheduler/1.1/scheduler.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=scheduler @api=scheduler @operation=delete-affiliation @method=DELETE @endpoint=/affiliation @level=REQUIRED @requirement=6.7-1
Feature: Govstack Scheduler API 1.0.0, delete-affiliation
  Removes an affiliation.

  The vendor supplies: requestor_id.

  Background:
    Given an environment at "apiRoot" of the API "scheduler"
    And the resource "/affiliation"
    And the credential of the candidate profile is presented
    And an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "resource", created with the request "scheduler/post-resource-new"
    And an existing "affiliation", created with the request "scheduler/post-affiliation-new"
    And the query parameter "requestor_id" is set to the profile value "requestor_id", or to "healthngoadmin1" where the profile has none
    And the query parameter "affiliation_id" is set to the identifier of the existing "affiliation"

  Rule: A valid request is answered as the definition says

    @id=scheduler.scheduler.delete-affiliation.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "delete-affiliation" is sent
      Then the operation is served

    @id=scheduler.scheduler.delete-affiliation.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "delete-affiliation" is sent
      Then the response status code is 200

    @id=scheduler.scheduler.delete-affiliation.state-delete @check=state-delete
    Scenario: What was removed can no longer be read
      When the request "delete-affiliation" is sent
      Then the "affiliation" can no longer be read

  Rule: A request that breaks the definition is refused

    @id=scheduler.scheduler.delete-affiliation.missing-required.query-requestor_id @check=missing-required
    Scenario: The query parameter "requestor_id" is left out
      Given the request "delete-affiliation" is accepted as it stands
      And the query parameter "requestor_id" is left out
      And this breaks the clause "/paths/~1affiliation/delete/parameters/0/required" of the definition
      When the request "delete-affiliation" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.delete-affiliation.missing-required.query-affiliation_id @check=missing-required
    Scenario: The query parameter "affiliation_id" is left out
      Given the request "delete-affiliation" is accepted as it stands
      And the query parameter "affiliation_id" is left out
      And this breaks the clause "/paths/~1affiliation/delete/parameters/2/required" of the definition
      When the request "delete-affiliation" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=scheduler.scheduler.delete-affiliation.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "delete-affiliation" is accepted as it stands
      And the query parameter "affiliation_id" is set to an identifier that does not exist
      When the request "delete-affiliation" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=scheduler.scheduler.delete-affiliation.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "delete-affiliation" is accepted as it stands
      And no credential is presented
      When the request "delete-affiliation" is sent
      Then access is refused with the status code 401 or 403
