# Generated from specs/information-mediator/1.1.1/pubsub.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=information-mediator @api=pubsub @operation=listSub @method=GET @endpoint=/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/api/v1/subs @level=RECOMMENDED
Feature: GovStack IM PubSub 2.0.0, listSub
  Lists the subscriptions of the caller.

  The vendor supplies: X-GovStack-Client, instanceId, memberClass, memberCode, applicationCode.

  Background:
    Given an environment at "apiRoot" of the API "pubsub"
    And the resource "/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/api/v1/subs"
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

  Rule: A valid request is answered as the definition says

    @id=information-mediator.pubsub.listSub.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "listSub" is sent
      Then the operation is served

    @id=information-mediator.pubsub.listSub.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "listSub" is sent
      Then the response status code is 200

    @id=information-mediator.pubsub.listSub.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "listSub" is sent
      Then the success response has one of the media types "application/json"

    @id=information-mediator.pubsub.listSub.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "listSub" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=information-mediator.pubsub.listSub.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "listSub" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=information-mediator.pubsub.listSub.state-list @check=state-list @depth=standard @requirement=6.5-11
    Scenario: The list contains the existing item
      When the request "listSub" is sent
      Then the list contains the existing "subscription"

    @id=information-mediator.pubsub.listSub.list-agrees @check=list-agrees @depth=standard
    Scenario: The list shows the same values as a read of the item
      When the request "listSub" is sent
      Then the list shows the existing "subscription" as it is read

    @id=information-mediator.pubsub.listSub.repeat-read @check=repeat-read @depth=standard @requirement=5.1.1 @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "listSub" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that breaks the definition is refused

    @id=information-mediator.pubsub.listSub.missing-required.header-X-GovStack-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/clientId/required
    Scenario: A request without the header "X-GovStack-Client" is refused
      Given the unchanged request "listSub" is accepted
      And the header "X-GovStack-Client" is left out
      And the changed request breaks the clause "clientId: required" of the definition
      When the request "listSub" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=information-mediator.pubsub.listSub.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "listSub" is accepted
      When the request "listSub" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.listSub.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "listSub" is accepted
      When the request "listSub" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.listSub.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "listSub" is accepted
      When the request "listSub" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.listSub.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "listSub" is accepted
      When the request "listSub" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.listSub.other-tenant-list @check=other-tenant-list @depth=standard
    Scenario: The list of another tenant does not show the item
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "listSub" is accepted
      When the request "listSub" is sent
      Then the list of another tenant does not show the existing "subscription"

    @id=information-mediator.pubsub.listSub.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "listSub" is accepted
      When the request "listSub" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=information-mediator.pubsub.listSub.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "listSub" is sent
      Then the success response is written in UTF-8

    @id=information-mediator.pubsub.listSub.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "listSub" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "listSub" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=information-mediator.pubsub.listSub.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "listSub" is sent
      Then the response to a conditional request agrees with its condition

    @id=information-mediator.pubsub.listSub.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "listSub" is accepted
      When the request "listSub" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=information-mediator.pubsub.listSub.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "listSub" is accepted
      When the request "listSub" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=information-mediator.pubsub.listSub.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/clientId/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "listSub" is accepted
      And the header "X-GovStack-Client" is left out
      And the changed request breaks the clause "clientId: required" of the definition
      When the request "listSub" is sent
      Then the response reveals nothing about how the candidate is built
