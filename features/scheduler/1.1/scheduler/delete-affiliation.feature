# Generated from specs/scheduler/1.1/scheduler.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=scheduler @api=scheduler @operation=delete-affiliation @method=DELETE @endpoint=/affiliation @level=REQUIRED
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

  Rule: What the candidate holds stays true

    @id=scheduler.scheduler.delete-affiliation.state-delete @check=state-delete @requirement=6.7-1 @requirement=govstack-cfr-data#req-7
    Scenario: The removed item can no longer be read
      When the request "delete-affiliation" is sent
      Then the "affiliation" can no longer be read

    @id=scheduler.scheduler.delete-affiliation.update-after-delete @check=update-after-delete @depth=standard
    Scenario: The removed item can no longer be changed
      When the request "delete-affiliation" is sent
      Then the "affiliation" can no longer be changed

    @id=scheduler.scheduler.delete-affiliation.others-untouched @check=others-untouched @depth=standard
    Scenario: Other items are unchanged
      Given another existing "affiliation" like it
      When the request "delete-affiliation" is sent
      Then the other "affiliation" is unchanged

  Rule: A request that breaks the definition is refused

    @id=scheduler.scheduler.delete-affiliation.missing-required.query-requestor_id @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1affiliation/delete/parameters/0/required
    Scenario: A request without the query parameter "requestor_id" is refused
      Given the unchanged request "delete-affiliation" is accepted
      And the query parameter "requestor_id" is left out
      And the changed request breaks the clause "DELETE /affiliation, parameter 1: required" of the definition
      When the request "delete-affiliation" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.delete-affiliation.missing-required.query-affiliation_id @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1affiliation/delete/parameters/2/required
    Scenario: A request without the query parameter "affiliation_id" is refused
      Given the unchanged request "delete-affiliation" is accepted
      And the query parameter "affiliation_id" is left out
      And the changed request breaks the clause "DELETE /affiliation, parameter 3: required" of the definition
      When the request "delete-affiliation" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=scheduler.scheduler.delete-affiliation.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "delete-affiliation" is accepted
      And the query parameter "affiliation_id" is set to an identifier that does not exist
      When the request "delete-affiliation" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=scheduler.scheduler.delete-affiliation.no-credential @check=no-credential @requirement=5.1.4 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "delete-affiliation" is accepted
      When the request "delete-affiliation" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.delete-affiliation.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "delete-affiliation" is accepted
      When the request "delete-affiliation" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.delete-affiliation.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "delete-affiliation" is accepted
      When the request "delete-affiliation" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.delete-affiliation.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "delete-affiliation" is accepted
      When the request "delete-affiliation" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.delete-affiliation.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "delete-affiliation" is accepted
      When the request "delete-affiliation" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=scheduler.scheduler.delete-affiliation.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1affiliation/delete/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "delete-affiliation" is accepted
      And the query parameter "requestor_id" is left out
      And the changed request breaks the clause "DELETE /affiliation, parameter 1: required" of the definition
      When the request "delete-affiliation" is sent
      Then the response reveals nothing about how the candidate is built

    @id=scheduler.scheduler.delete-affiliation.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "delete-affiliation" is accepted
      And the query parameter "affiliation_id" is set to an identifier that does not exist
      When the request "delete-affiliation" is sent
      Then the response reveals nothing about how the candidate is built
