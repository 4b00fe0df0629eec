# Generated from specs/scheduler/1.1/scheduler.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=scheduler @api=scheduler @operation=delete-subscriber @method=DELETE @endpoint=/subscriber @level=REQUIRED
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

  Rule: What the candidate holds stays true

    @id=scheduler.scheduler.delete-subscriber.state-delete @check=state-delete @requirement=govstack-cfr-data#req-7
    Scenario: The removed item can no longer be read
      When the request "delete-subscriber" is sent
      Then the "subscriber" can no longer be read

    @id=scheduler.scheduler.delete-subscriber.others-untouched @check=others-untouched @depth=standard
    Scenario: Other items are unchanged
      Given another existing "subscriber" like it
      When the request "delete-subscriber" is sent
      Then the other "subscriber" is unchanged

  Rule: A request that breaks the definition is refused

    @id=scheduler.scheduler.delete-subscriber.missing-required.query-requestor_id @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1subscriber/delete/parameters/0/required
    Scenario: A request without the query parameter "requestor_id" is refused
      Given the unchanged request "delete-subscriber" is accepted
      And the query parameter "requestor_id" is left out
      And the changed request breaks the clause "DELETE /subscriber, parameter 1: required" of the definition
      When the request "delete-subscriber" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.delete-subscriber.missing-required.query-subscriber_id @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1subscriber/delete/parameters/2/required
    Scenario: A request without the query parameter "subscriber_id" is refused
      Given the unchanged request "delete-subscriber" is accepted
      And the query parameter "subscriber_id" is left out
      And the changed request breaks the clause "DELETE /subscriber, parameter 3: required" of the definition
      When the request "delete-subscriber" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=scheduler.scheduler.delete-subscriber.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "delete-subscriber" is accepted
      And the query parameter "subscriber_id" is set to an identifier that does not exist
      When the request "delete-subscriber" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=scheduler.scheduler.delete-subscriber.no-credential @check=no-credential @requirement=5.1.4 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "delete-subscriber" is accepted
      When the request "delete-subscriber" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.delete-subscriber.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "delete-subscriber" is accepted
      When the request "delete-subscriber" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.delete-subscriber.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "delete-subscriber" is accepted
      When the request "delete-subscriber" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.delete-subscriber.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "delete-subscriber" is accepted
      When the request "delete-subscriber" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.delete-subscriber.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "delete-subscriber" is accepted
      When the request "delete-subscriber" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=scheduler.scheduler.delete-subscriber.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1subscriber/delete/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "delete-subscriber" is accepted
      And the query parameter "requestor_id" is left out
      And the changed request breaks the clause "DELETE /subscriber, parameter 1: required" of the definition
      When the request "delete-subscriber" is sent
      Then the response reveals nothing about how the candidate is built

    @id=scheduler.scheduler.delete-subscriber.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "delete-subscriber" is accepted
      And the query parameter "subscriber_id" is set to an identifier that does not exist
      When the request "delete-subscriber" is sent
      Then the response reveals nothing about how the candidate is built
