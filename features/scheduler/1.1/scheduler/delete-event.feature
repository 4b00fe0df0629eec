# Generated from specs/scheduler/1.1/scheduler.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=scheduler @api=scheduler @operation=delete-event @method=DELETE @endpoint=/event @level=REQUIRED
Feature: Govstack Scheduler API 1.0.0, delete-event
  Removes an event.

  The vendor supplies: requestor_id.

  Background:
    Given an environment at "apiRoot" of the API "scheduler"
    And the resource "/event"
    And the credential of the candidate profile is presented
    And an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "event", created with the request "scheduler/post-event-new"
    And the query parameter "requestor_id" is set to the profile value "requestor_id", or to "healthngoadmin1" where the profile has none
    And the query parameter "event_id" is set to the identifier of the existing "event"

  Rule: A valid request is answered as the definition says

    @id=scheduler.scheduler.delete-event.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "delete-event" is sent
      Then the operation is served

    @id=scheduler.scheduler.delete-event.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "delete-event" is sent
      Then the response status code is 200

  Rule: What the candidate holds stays true

    @id=scheduler.scheduler.delete-event.state-delete @check=state-delete @requirement=6.1-1 @requirement=govstack-cfr-data#req-7
    Scenario: The removed item can no longer be read
      When the request "delete-event" is sent
      Then the "event" can no longer be read

    @id=scheduler.scheduler.delete-event.update-after-delete @check=update-after-delete @depth=standard
    Scenario: The removed item can no longer be changed
      When the request "delete-event" is sent
      Then the "event" can no longer be changed

    @id=scheduler.scheduler.delete-event.others-untouched @check=others-untouched @depth=standard
    Scenario: Other items are unchanged
      Given another existing "event" like it
      When the request "delete-event" is sent
      Then the other "event" is unchanged

    @id=scheduler.scheduler.delete-event.repeat-delete @check=repeat-delete @depth=standard @requirement=govstack-cfr-architecture#req-5
    Scenario: A repeated removal causes no server error
      When the request "delete-event" is sent
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "event" can no longer be read

  Rule: A request that breaks the definition is refused

    @id=scheduler.scheduler.delete-event.missing-required.query-requestor_id @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1event/delete/parameters/0/required
    Scenario: A request without the query parameter "requestor_id" is refused
      Given the unchanged request "delete-event" is accepted
      And the query parameter "requestor_id" is left out
      And the changed request breaks the clause "DELETE /event, parameter 1: required" of the definition
      When the request "delete-event" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.delete-event.missing-required.query-event_id @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1event/delete/parameters/2/required
    Scenario: A request without the query parameter "event_id" is refused
      Given the unchanged request "delete-event" is accepted
      And the query parameter "event_id" is left out
      And the changed request breaks the clause "DELETE /event, parameter 3: required" of the definition
      When the request "delete-event" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=scheduler.scheduler.delete-event.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "delete-event" is accepted
      And the query parameter "event_id" is set to an identifier that does not exist
      When the request "delete-event" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=scheduler.scheduler.delete-event.no-credential @check=no-credential @requirement=5.1.4 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "delete-event" is accepted
      When the request "delete-event" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.delete-event.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.4 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "delete-event" is accepted
      When the request "delete-event" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.delete-event.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "delete-event" is accepted
      When the request "delete-event" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.delete-event.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "delete-event" is accepted
      When the request "delete-event" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.delete-event.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "delete-event" is accepted
      When the request "delete-event" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.delete-event.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "delete-event" is accepted
      When the request "delete-event" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.delete-event.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "delete-event" is accepted
      When the request "delete-event" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=scheduler.scheduler.delete-event.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1event/delete/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "delete-event" is accepted
      And the query parameter "requestor_id" is left out
      And the changed request breaks the clause "DELETE /event, parameter 1: required" of the definition
      When the request "delete-event" is sent
      Then the response reveals nothing about how the candidate is built

    @id=scheduler.scheduler.delete-event.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "delete-event" is accepted
      And the query parameter "event_id" is set to an identifier that does not exist
      When the request "delete-event" is sent
      Then the response reveals nothing about how the candidate is built
