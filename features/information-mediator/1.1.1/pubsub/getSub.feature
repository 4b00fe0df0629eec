# Generated from specs/information-mediator/1.1.1/pubsub.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=information-mediator @api=pubsub @operation=getSub @method=GET @endpoint=/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/api/v1/subs/{eventType} @level=RECOMMENDED
Feature: GovStack IM PubSub 2.0.0, getSub
  Answers the subscription of the caller to an event type.

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

    @id=information-mediator.pubsub.getSub.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "getSub" is sent
      Then the operation is served

    @id=information-mediator.pubsub.getSub.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "getSub" is sent
      Then the response status code is 200

    @id=information-mediator.pubsub.getSub.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "getSub" is sent
      Then the success response has one of the media types "application/json"

    @id=information-mediator.pubsub.getSub.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "getSub" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=information-mediator.pubsub.getSub.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "getSub" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=information-mediator.pubsub.getSub.state-read @check=state-read
    Scenario: The read returns the item that was created
      When the request "getSub" is sent
      Then the answer is the "subscription" that was created

    @id=information-mediator.pubsub.getSub.repeat-read @check=repeat-read @depth=standard @requirement=5.1.1 @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "getSub" is sent
      Then the repeated answer is the same

  Rule: A request that breaks the definition is refused

    @id=information-mediator.pubsub.getSub.missing-required.header-X-GovStack-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/clientId/required
    Scenario: A request without the header "X-GovStack-Client" is refused
      Given the unchanged request "getSub" is accepted
      And the header "X-GovStack-Client" is left out
      And the changed request breaks the clause "clientId: required" of the definition
      When the request "getSub" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=information-mediator.pubsub.getSub.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "getSub" is accepted
      And the path parameter "eventType" is set to an identifier that does not exist
      When the request "getSub" is sent
      Then the identifier is answered with the status code 404

    @id=information-mediator.pubsub.getSub.child-elsewhere @check=child-elsewhere @depth=standard
    Scenario: An item that belongs to one owner is not found under another owner
      Given another existing "event-type" like it
      Given the unchanged request "getSub" is accepted
      And the path parameter "eventType" is set to the identifier of the other "event-type"
      When the request "getSub" is sent
      Then the identifier is answered with the status code 404

    @id=information-mediator.pubsub.getSub.near-identifier @check=near-identifier @depth=standard
    Scenario: An identifier with a different end is treated as unknown
      Given the unchanged request "getSub" is accepted
      And the path parameter "eventType" is set to an identifier that differs from the right one only at its end
      When the request "getSub" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=information-mediator.pubsub.getSub.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getSub" is accepted
      When the request "getSub" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.getSub.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "getSub" is accepted
      When the request "getSub" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.getSub.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "getSub" is accepted
      When the request "getSub" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.getSub.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "getSub" is accepted
      When the request "getSub" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.getSub.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "getSub" is accepted
      When the request "getSub" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.getSub.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getSub" is accepted
      When the request "getSub" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=information-mediator.pubsub.getSub.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "getSub" is sent
      Then the success response is written in UTF-8

    @id=information-mediator.pubsub.getSub.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "getSub" is sent
      Then the response to a conditional request agrees with its condition

    @id=information-mediator.pubsub.getSub.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PUT is not handled as another method
      Given the unchanged request "getSub" is accepted
      And the path parameter "eventType" is set to an identifier that does not exist
      When the request "getSub" is sent with the method "PUT"
      Then the method is not handled as another one

    @id=information-mediator.pubsub.getSub.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "getSub" is accepted
      And the path parameter "eventType" is set to an identifier that does not exist
      When the request "getSub" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=information-mediator.pubsub.getSub.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/clientId/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "getSub" is accepted
      And the header "X-GovStack-Client" is left out
      And the changed request breaks the clause "clientId: required" of the definition
      When the request "getSub" is sent
      Then the response reveals nothing about how the candidate is built

    @id=information-mediator.pubsub.getSub.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "getSub" is accepted
      And the path parameter "eventType" is set to an identifier that does not exist
      When the request "getSub" is sent
      Then the response reveals nothing about how the candidate is built
