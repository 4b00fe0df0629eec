# Generated from specs/information-mediator/1.1.1/pubsub.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=information-mediator @api=pubsub @operation=confirmEvent @method=DELETE @endpoint=/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/pull/v1/{eventType}/{eventId}
Feature: GovStack IM PubSub 2.0.0, confirmEvent
  Acknowledges an event, so that it is not handed out again.

  The vendor supplies: X-GovStack-Client, instanceId, memberClass, memberCode, applicationCode.

  Background:
    Given an environment at "apiRoot" of the API "pubsub"
    And the resource "/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/pull/v1/{eventType}/{eventId}"
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
    And an existing "event", created with the request "pubsub/publishEvent" and the body:
      """json
      {
        "eventType": "{{existing event-type identifier}}",
        "event": {
          "dateTime": "2023-05-01T11:25:00+02:00",
          "gender": "M",
          "mother": "Jane Doe",
          "place": "City Hospital",
          "details": {
            "weight": 3200,
            "length": 49,
            "eyesColor": "brown"
          }
        }
      }
      """
    And an existing "delivery" that may be removed
    And the header "X-GovStack-Client" is set to the profile value "X-GovStack-Client", or to "nowhereland/GOV/7001/CitizensRegistry" where the profile has none
    And the path parameter "instanceId" is set to the profile value "instanceId", or to "nowhereland" where the profile has none
    And the path parameter "memberClass" is set to the profile value "memberClass", or to "GOV" where the profile has none
    And the path parameter "memberCode" is set to the profile value "memberCode", or to "7001" where the profile has none
    And the path parameter "applicationCode" is set to the profile value "applicationCode", or to "CitizensRegistry" where the profile has none
    And the path parameter "eventType" is set to the identifier of the existing "event-type"
    And the path parameter "eventId" is set to the identifier of the existing "delivery"

  Rule: A valid request is answered as the definition says

    @id=information-mediator.pubsub.confirmEvent.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "confirmEvent" is sent
      Then the operation is served

    @id=information-mediator.pubsub.confirmEvent.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "confirmEvent" is sent
      Then the response status code is 204

  Rule: What the candidate holds stays true

    @id=information-mediator.pubsub.confirmEvent.state-delete @check=state-delete @requirement=govstack-cfr-data#req-7
    Scenario: The removed item can no longer be read
      When the request "confirmEvent" is sent
      Then the "delivery" can no longer be read

    @id=information-mediator.pubsub.confirmEvent.repeat-delete @check=repeat-delete @depth=standard @requirement=govstack-cfr-architecture#req-5
    Scenario: A repeated removal causes no server error
      When the request "confirmEvent" is sent
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "delivery" can no longer be read

  Rule: A request that breaks the definition is refused

    @id=information-mediator.pubsub.confirmEvent.missing-required.header-X-GovStack-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/clientId/required
    Scenario: A request without the header "X-GovStack-Client" is refused
      Given the unchanged request "confirmEvent" is accepted
      And the header "X-GovStack-Client" is left out
      And the changed request breaks the clause "clientId: required" of the definition
      When the request "confirmEvent" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=information-mediator.pubsub.confirmEvent.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "confirmEvent" is accepted
      And the path parameter "eventId" is set to an identifier that does not exist
      When the request "confirmEvent" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=information-mediator.pubsub.confirmEvent.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "confirmEvent" is accepted
      When the request "confirmEvent" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.confirmEvent.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "confirmEvent" is accepted
      When the request "confirmEvent" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.confirmEvent.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "confirmEvent" is accepted
      When the request "confirmEvent" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.confirmEvent.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "confirmEvent" is accepted
      When the request "confirmEvent" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.confirmEvent.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "confirmEvent" is accepted
      When the request "confirmEvent" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=information-mediator.pubsub.confirmEvent.no-content @check=no-content @depth=standard
    Scenario: An answer with status 204 has no content
      Given the unchanged request "confirmEvent" is accepted
      And the changed request is still valid
      When the request "confirmEvent" is sent over a connection of its own
      Then a response without content has an empty body

    @id=information-mediator.pubsub.confirmEvent.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "confirmEvent" is accepted
      And the path parameter "eventId" is set to an identifier that does not exist
      When the request "confirmEvent" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=information-mediator.pubsub.confirmEvent.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "confirmEvent" is accepted
      And the path parameter "eventId" is set to an identifier that does not exist
      When the request "confirmEvent" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=information-mediator.pubsub.confirmEvent.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/clientId/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "confirmEvent" is accepted
      And the header "X-GovStack-Client" is left out
      And the changed request breaks the clause "clientId: required" of the definition
      When the request "confirmEvent" is sent
      Then the response reveals nothing about how the candidate is built

    @id=information-mediator.pubsub.confirmEvent.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "confirmEvent" is accepted
      And the path parameter "eventId" is set to an identifier that does not exist
      When the request "confirmEvent" is sent
      Then the response reveals nothing about how the candidate is built
