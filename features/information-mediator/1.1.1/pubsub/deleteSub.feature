# Generated from specs/information-mediator/1.1.1/pubsub.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=information-mediator @api=pubsub @operation=deleteSub @method=DELETE @endpoint=/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/api/v1/subs/{eventType} @level=RECOMMENDED
Feature: GovStack IM PubSub 2.0.0, deleteSub
  Ends a subscription.

  The vendor supplies: X-GovStack-Client, instanceId, memberClass, memberCode, applicationCode.

  Background:
    Given an environment at "apiRoot" of the API "pubsub"
    And the resource "/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/api/v1/subs/{eventType}"
    And the credential of the candidate profile is presented
    And an existing "event-type", created with the request "pubsub/createEventType" and the body:
      """json
      {
        "eventType": "{{fresh text}}",
        "schema": {
          "type": "object"
        }
      }
      """
    And an existing "subscription", created with the request "pubsub/addSub" and the body:
      """json
      {
        "eventType": "{{existing event-type identifier}}",
        "delivery": "PULL",
        "options": {
          "TTL": 3600,
          "FIFO": false
        }
      }
      """
    And the header "X-GovStack-Client" is set to the profile value "X-GovStack-Client", or to "nowhereland/GOV/7001/CitizensRegistry" where the profile has none
    And the path parameter "instanceId" is set to the profile value "instanceId", or to "nowhereland" where the profile has none
    And the path parameter "memberClass" is set to the profile value "memberClass", or to "GOV" where the profile has none
    And the path parameter "memberCode" is set to the profile value "memberCode", or to "7001" where the profile has none
    And the path parameter "applicationCode" is set to the profile value "applicationCode", or to "CitizensRegistry" where the profile has none
    And the path parameter "eventType" is set to the identifier of the existing "event-type"

  Rule: A valid request is answered as the definition says

    @id=information-mediator.pubsub.deleteSub.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "deleteSub" is sent
      Then the operation is served

    @id=information-mediator.pubsub.deleteSub.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "deleteSub" is sent
      Then the response status code is 204

  Rule: What the candidate holds stays true

    @id=information-mediator.pubsub.deleteSub.state-delete @check=state-delete @requirement=govstack-cfr-data#req-7
    Scenario: The removed item can no longer be read
      When the request "deleteSub" is sent
      Then the "subscription" can no longer be read

    @id=information-mediator.pubsub.deleteSub.update-after-delete @check=update-after-delete @depth=standard
    Scenario: The removed item can no longer be changed
      When the request "deleteSub" is sent
      Then the "subscription" can no longer be changed

    @id=information-mediator.pubsub.deleteSub.list-forgets @check=list-forgets @depth=standard
    Scenario: The removed item is not in the list
      When the request "deleteSub" is sent
      Then the list no longer contains the "subscription" that was removed

    @id=information-mediator.pubsub.deleteSub.list-changes-by-one @check=list-changes-by-one @depth=standard
    Scenario: One item is removed, and no other item is lost
      When the request "deleteSub" is sent
      Then the list of the "subscription" changes by no more than one

    @id=information-mediator.pubsub.deleteSub.repeat-delete @check=repeat-delete @depth=standard @requirement=govstack-cfr-architecture#req-5
    Scenario: A repeated removal causes no server error
      When the request "deleteSub" is sent
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "subscription" can no longer be read

  Rule: A request that breaks the definition is refused

    @id=information-mediator.pubsub.deleteSub.missing-required.header-X-GovStack-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/clientId/required
    Scenario: A request without the header "X-GovStack-Client" is refused
      Given the unchanged request "deleteSub" is accepted
      And the header "X-GovStack-Client" is left out
      And the changed request breaks the clause "clientId: required" of the definition
      When the request "deleteSub" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=information-mediator.pubsub.deleteSub.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "deleteSub" is accepted
      And the path parameter "eventType" is set to an identifier that does not exist
      When the request "deleteSub" is sent
      Then the identifier is answered with the status code 404

    @id=information-mediator.pubsub.deleteSub.child-elsewhere @check=child-elsewhere @depth=standard
    Scenario: An item that belongs to one owner is not found under another owner
      Given another existing "event-type" like it
      Given the unchanged request "deleteSub" is accepted
      And the path parameter "eventType" is set to the identifier of the other "event-type"
      When the request "deleteSub" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=information-mediator.pubsub.deleteSub.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "deleteSub" is accepted
      When the request "deleteSub" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.deleteSub.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "deleteSub" is accepted
      When the request "deleteSub" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.deleteSub.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "deleteSub" is accepted
      When the request "deleteSub" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.deleteSub.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "deleteSub" is accepted
      When the request "deleteSub" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.deleteSub.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "deleteSub" is accepted
      When the request "deleteSub" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=information-mediator.pubsub.deleteSub.no-content @check=no-content @depth=standard
    Scenario: An answer with status 204 has no content
      Given the unchanged request "deleteSub" is accepted
      And the changed request is still valid
      When the request "deleteSub" is sent over a connection of its own
      Then a response without content has an empty body

    @id=information-mediator.pubsub.deleteSub.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/clientId/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "deleteSub" is accepted
      And the header "X-GovStack-Client" is left out
      And the changed request breaks the clause "clientId: required" of the definition
      When the request "deleteSub" is sent
      Then the response reveals nothing about how the candidate is built

    @id=information-mediator.pubsub.deleteSub.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "deleteSub" is accepted
      And the path parameter "eventType" is set to an identifier that does not exist
      When the request "deleteSub" is sent
      Then the response reveals nothing about how the candidate is built
