# Generated from specs/information-mediator/1.1.1/pubsub.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=information-mediator @api=pubsub @operation=createEventType @method=POST @endpoint=/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/api/v1/eventType @level=RECOMMENDED
Feature: GovStack IM PubSub 2.0.0, createEventType
  Registers a type of event.

  The vendor supplies: X-GovStack-Client, instanceId, memberClass, memberCode, applicationCode.

  Background:
    Given an environment at "apiRoot" of the API "pubsub"
    And the resource "/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/api/v1/eventType"
    And the credential of the candidate profile is presented
    And the header "X-GovStack-Client" is set to the profile value "X-GovStack-Client", or to "nowhereland/GOV/7001/CitizensRegistry" where the profile has none
    And the path parameter "instanceId" is set to the profile value "instanceId", or to "nowhereland" where the profile has none
    And the path parameter "memberClass" is set to the profile value "memberClass", or to "GOV" where the profile has none
    And the path parameter "memberCode" is set to the profile value "memberCode", or to "7001" where the profile has none
    And the path parameter "applicationCode" is set to the profile value "applicationCode", or to "CitizensRegistry" where the profile has none
    And the request body:
      """json
      {
        "eventType": "{{fresh text}}",
        "schema": {
          "type": "object"
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=information-mediator.pubsub.createEventType.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "createEventType" is sent
      Then the operation is served

    @id=information-mediator.pubsub.createEventType.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "createEventType" is sent
      Then the response status code is 200

  Rule: What the candidate holds stays true

    @id=information-mediator.pubsub.createEventType.state-create @check=state-create @requirement=6.5-2 @requirement=6.5-3 @requirement=6.5-4
    Scenario: The created item can be read with the values that were sent
      When the request "createEventType" is sent
      Then the "event-type" can be read back and agrees with what was sent

  Rule: A request that the definition allows is accepted

    @id=information-mediator.pubsub.createEventType.tolerant-reader @check=tolerant-reader @depth=standard @together=1 @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1r1~1{instanceId}~1{memberClass}~1{memberCode}~1{applicationCode}~1api~1v1~1eventType/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "createEventType" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "createEventType" is sent
      Then the additional property is ignored, as the clause "POST /r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/api/v1/eventType, request body" allows

    @id=information-mediator.pubsub.createEventType.coded-identifier.signs @check=coded-identifier @depth=standard @together=1
    Scenario: An item is found under an identifier with a space, + or %
      Given the unchanged request "createEventType" is accepted
      And the request body property "$.eventType" is set to "{{fresh text}} x+x%41x"
      And the changed request is still valid
      When the request "createEventType" is sent
      Then the candidate accepts the identifier, or refuses it without a server error
      And the "event-type" is found under the identifier that was sent

    @id=information-mediator.pubsub.createEventType.coded-identifier.slash @check=coded-identifier @depth=standard
    Scenario: An item is found under an identifier with a slash
      Given the unchanged request "createEventType" is accepted
      And the request body property "$.eventType" is set to "{{fresh text}}/x"
      And the changed request is still valid
      When the request "createEventType" is sent
      Then the candidate accepts the identifier, or refuses it without a server error
      And the "event-type" is found under the identifier that was sent

  Rule: A request that breaks the definition is refused

    @id=information-mediator.pubsub.createEventType.missing-required.header-X-GovStack-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/clientId/required
    Scenario: A request without the header "X-GovStack-Client" is refused
      Given the unchanged request "createEventType" is accepted
      And the header "X-GovStack-Client" is left out
      And the changed request breaks the clause "clientId: required" of the definition
      When the request "createEventType" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.createEventType.missing-required.body-schema @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/EventType/required
    Scenario: A request without the required property "$.schema" is refused
      Given the unchanged request "createEventType" is accepted
      And the request body property "$.schema" is left out
      And the changed request breaks the clause "EventType: required" of the definition
      When the request "createEventType" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.createEventType.wrong-type.body-schema @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/EventType/properties/schema/type
    Scenario: A value of the wrong type is refused for the property "$.schema"
      Given the unchanged request "createEventType" is accepted
      And the request body property "$.schema" is set to "not an object"
      And the changed request breaks the clause "EventType, schema: type" of the definition
      When the request "createEventType" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.createEventType.null-value.body-schema @check=null-value @depth=standard @clause=/components/schemas/EventType/properties/schema/type
    Scenario: Null is refused for the property "$.schema"
      Given the unchanged request "createEventType" is accepted
      And the request body property "$.schema" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "EventType, schema: type" of the definition
      When the request "createEventType" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.createEventType.malformed-json.body @check=malformed-json @clause=/paths/~1r1~1{instanceId}~1{memberClass}~1{memberCode}~1{applicationCode}~1api~1v1~1eventType/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "createEventType" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/api/v1/eventType, request body" of the definition
      When the request "createEventType" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.createEventType.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1r1~1{instanceId}~1{memberClass}~1{memberCode}~1{applicationCode}~1api~1v1~1eventType/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "createEventType" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/api/v1/eventType, request body" of the definition
      When the request "createEventType" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=information-mediator.pubsub.createEventType.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "createEventType" is accepted
      When the request "createEventType" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.createEventType.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "createEventType" is accepted
      When the request "createEventType" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.createEventType.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "createEventType" is accepted
      When the request "createEventType" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.createEventType.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "createEventType" is accepted
      When the request "createEventType" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.createEventType.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "createEventType" is accepted
      When the request "createEventType" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.createEventType.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "createEventType" is accepted
      When the request "createEventType" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.createEventType.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "createEventType" is accepted
      When the request "createEventType" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=information-mediator.pubsub.createEventType.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "createEventType" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "createEventType" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=information-mediator.pubsub.createEventType.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/clientId/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "createEventType" is accepted
      And the header "X-GovStack-Client" is left out
      And the changed request breaks the clause "clientId: required" of the definition
      When the request "createEventType" is sent
      Then the response reveals nothing about how the candidate is built
