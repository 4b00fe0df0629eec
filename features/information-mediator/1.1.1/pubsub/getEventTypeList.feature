# Generated from specs/information-mediator/1.1.1/pubsub.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=information-mediator @api=pubsub @operation=getEventTypeList @method=GET @endpoint=/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/api/v1/eventType @level=RECOMMENDED
Feature: GovStack IM PubSub 2.0.0, getEventTypeList
  Lists the names of the event types.

  The vendor supplies: X-GovStack-Client, instanceId, memberClass, memberCode, applicationCode.

  Background:
    Given an environment at "apiRoot" of the API "pubsub"
    And the resource "/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/api/v1/eventType"
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
    And the header "X-GovStack-Client" is set to the profile value "X-GovStack-Client", or to "nowhereland/GOV/7001/CitizensRegistry" where the profile has none
    And the path parameter "instanceId" is set to the profile value "instanceId", or to "nowhereland" where the profile has none
    And the path parameter "memberClass" is set to the profile value "memberClass", or to "GOV" where the profile has none
    And the path parameter "memberCode" is set to the profile value "memberCode", or to "7001" where the profile has none
    And the path parameter "applicationCode" is set to the profile value "applicationCode", or to "CitizensRegistry" where the profile has none

  Rule: A valid request is answered as the definition says

    @id=information-mediator.pubsub.getEventTypeList.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "getEventTypeList" is sent
      Then the operation is served

    @id=information-mediator.pubsub.getEventTypeList.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "getEventTypeList" is sent
      Then the response status code is one of "200, 204"

    @id=information-mediator.pubsub.getEventTypeList.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "getEventTypeList" is sent
      Then the success response has one of the media types "application/json"

    @id=information-mediator.pubsub.getEventTypeList.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "getEventTypeList" is sent
      Then the success response body complies with the OAS schema for this operation and status code

  Rule: What the candidate holds stays true

    @id=information-mediator.pubsub.getEventTypeList.repeat-read @check=repeat-read @depth=standard @requirement=5.1.1 @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "getEventTypeList" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that breaks the definition is refused

    @id=information-mediator.pubsub.getEventTypeList.missing-required.header-X-GovStack-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/clientId/required
    Scenario: A request without the header "X-GovStack-Client" is refused
      Given the unchanged request "getEventTypeList" is accepted
      And the header "X-GovStack-Client" is left out
      And the changed request breaks the clause "clientId: required" of the definition
      When the request "getEventTypeList" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=information-mediator.pubsub.getEventTypeList.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getEventTypeList" is accepted
      When the request "getEventTypeList" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.getEventTypeList.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "getEventTypeList" is accepted
      When the request "getEventTypeList" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.getEventTypeList.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "getEventTypeList" is accepted
      When the request "getEventTypeList" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.getEventTypeList.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "getEventTypeList" is accepted
      When the request "getEventTypeList" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.getEventTypeList.near-credential.longer @check=near-credential @depth=standard
    Scenario: A credential that is one character longer is refused
      Given access to this operation is protected
      And the credential is presented with one character added
      But with the right credential, the request "getEventTypeList" is accepted
      When the request "getEventTypeList" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.getEventTypeList.near-credential.shorter @check=near-credential @depth=standard
    Scenario: A credential that is one character shorter is refused
      Given access to this operation is protected
      And the credential is presented without its last character
      But with the right credential, the request "getEventTypeList" is accepted
      When the request "getEventTypeList" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.getEventTypeList.near-credential.other-case @check=near-credential @depth=standard
    Scenario: A credential in the other letter case is refused
      Given access to this operation is protected
      And the credential is presented with its letters in the other case
      But with the right credential, the request "getEventTypeList" is accepted
      When the request "getEventTypeList" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.getEventTypeList.near-credential.empty @check=near-credential @depth=standard
    Scenario: An empty credential is refused
      Given access to this operation is protected
      And an empty credential is presented
      But with the right credential, the request "getEventTypeList" is accepted
      When the request "getEventTypeList" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.getEventTypeList.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "getEventTypeList" is accepted
      When the request "getEventTypeList" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.getEventTypeList.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "getEventTypeList" is accepted
      When the request "getEventTypeList" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.getEventTypeList.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "getEventTypeList" is accepted
      When the request "getEventTypeList" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.getEventTypeList.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getEventTypeList" is accepted
      When the request "getEventTypeList" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=information-mediator.pubsub.getEventTypeList.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "getEventTypeList" is sent
      Then the success response is written in UTF-8

    @id=information-mediator.pubsub.getEventTypeList.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "getEventTypeList" is accepted
      And the header "Accept" is set to "*/*"
      When the request "getEventTypeList" is sent
      Then the request is accepted whatever the form of the answer

    @id=information-mediator.pubsub.getEventTypeList.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "getEventTypeList" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "getEventTypeList" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=information-mediator.pubsub.getEventTypeList.no-content @check=no-content @depth=standard
    Scenario: An answer with status 204 has no content
      Given the unchanged request "getEventTypeList" is accepted
      And the changed request is still valid
      When the request "getEventTypeList" is sent over a connection of its own
      Then a response without content has an empty body

    @id=information-mediator.pubsub.getEventTypeList.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "getEventTypeList" is sent
      Then the response to a conditional request agrees with its condition

    @id=information-mediator.pubsub.getEventTypeList.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "getEventTypeList" is accepted
      When the request "getEventTypeList" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=information-mediator.pubsub.getEventTypeList.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "getEventTypeList" is accepted
      When the request "getEventTypeList" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=information-mediator.pubsub.getEventTypeList.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "getEventTypeList" is accepted
      When the request "getEventTypeList" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=information-mediator.pubsub.getEventTypeList.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "getEventTypeList" is accepted
      When the request "getEventTypeList" is sent with the method "HEAD"
      Then the method changes nothing

    @id=information-mediator.pubsub.getEventTypeList.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "getEventTypeList" is accepted
      When the request "getEventTypeList" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=information-mediator.pubsub.getEventTypeList.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/clientId/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "getEventTypeList" is accepted
      And the header "X-GovStack-Client" is left out
      And the changed request breaks the clause "clientId: required" of the definition
      When the request "getEventTypeList" is sent
      Then the response reveals nothing about how the candidate is built
