# Generated from specs/information-mediator/1.1.1/pubsub.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=information-mediator @api=pubsub @operation=publishEvent @method=POST @endpoint=/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/pub/v1/{eventType} @level=RECOMMENDED
Feature: GovStack IM PubSub 2.0.0, publishEvent
  Publishes an event, which gets an id.

  The vendor supplies: X-GovStack-Client, instanceId, memberClass, memberCode, applicationCode.

  Background:
    Given an environment at "apiRoot" of the API "pubsub"
    And the resource "/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/pub/v1/{eventType}"
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
    And the path parameter "eventType" is set to the identifier of the existing "event-type"
    And the request body:
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

  Rule: A valid request is answered as the definition says

    @id=information-mediator.pubsub.publishEvent.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "publishEvent" is sent
      Then the operation is served

    @id=information-mediator.pubsub.publishEvent.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "publishEvent" is sent
      Then the response status code is 201

    @id=information-mediator.pubsub.publishEvent.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "publishEvent" is sent
      Then the success response has one of the media types "application/json"

    @id=information-mediator.pubsub.publishEvent.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "publishEvent" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=information-mediator.pubsub.publishEvent.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "publishEvent" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=information-mediator.pubsub.publishEvent.state-create @check=state-create @requirement=6.5-5 @requirement=6.5-16 @requirement=6.5-17
    Scenario: The created item can be read with the values that were sent
      When the request "publishEvent" is sent
      Then the "event" can be read back and agrees with what was sent

    @id=information-mediator.pubsub.publishEvent.properties-kept @check=properties-kept @depth=standard
    Scenario: A read shows every property that was sent
      When the request "publishEvent" is sent
      Then the "event" shows every property that was sent and that its schema defines

    @id=information-mediator.pubsub.publishEvent.answer-agrees @check=answer-agrees @depth=standard
    Scenario: The answer shows the item as it is stored
      When the request "publishEvent" is sent
      Then the answer shows the "event" as it is read afterwards

  Rule: A request that the definition allows is accepted

    @id=information-mediator.pubsub.publishEvent.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1r1~1{instanceId}~1{memberClass}~1{memberCode}~1{applicationCode}~1pub~1v1~1{eventType}/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "publishEvent" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "publishEvent" is sent
      Then the additional property is ignored, as the clause "POST /r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/pub/v1/{eventType}, request body" allows

  Rule: A request that breaks the definition is refused

    @id=information-mediator.pubsub.publishEvent.missing-required.header-X-GovStack-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/clientId/required
    Scenario: A request without the header "X-GovStack-Client" is refused
      Given the unchanged request "publishEvent" is accepted
      And the header "X-GovStack-Client" is left out
      And the changed request breaks the clause "clientId: required" of the definition
      When the request "publishEvent" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.publishEvent.missing-required.body-eventType @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/PublishEvent/required
    Scenario: A request without the required property "$.eventType" is refused
      Given the unchanged request "publishEvent" is accepted
      And the request body property "$.eventType" is left out
      And the changed request breaks the clause "PublishEvent: required" of the definition
      When the request "publishEvent" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.publishEvent.missing-required.body-event @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/PublishEvent/required
    Scenario: A request without the required property "$.event" is refused
      Given the unchanged request "publishEvent" is accepted
      And the request body property "$.event" is left out
      And the changed request breaks the clause "PublishEvent: required" of the definition
      When the request "publishEvent" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.publishEvent.wrong-type.body-event @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/PublishEvent/properties/event/type
    Scenario: A value of the wrong type is refused for the property "$.event"
      Given the unchanged request "publishEvent" is accepted
      And the request body property "$.event" is set to "not an object"
      And the changed request breaks the clause "PublishEvent, event: type" of the definition
      When the request "publishEvent" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.publishEvent.wrong-type.body-eventType-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/PublishEvent/properties/eventType/type
    Scenario: A number in place of a text is refused for the property "$.eventType"
      Given the unchanged request "publishEvent" is accepted
      And the request body property "$.eventType" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "PublishEvent, eventType: type" of the definition
      When the request "publishEvent" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.publishEvent.wrong-type.body-eventType @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/PublishEvent/properties/eventType/type
    Scenario: A value of the wrong type is refused for the property "$.eventType"
      Given the unchanged request "publishEvent" is accepted
      And the request body property "$.eventType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "PublishEvent, eventType: type" of the definition
      When the request "publishEvent" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.publishEvent.null-value.body-eventType @check=null-value @depth=standard @clause=/components/schemas/PublishEvent/properties/eventType/type
    Scenario: Null is refused for the property "$.eventType"
      Given the unchanged request "publishEvent" is accepted
      And the request body property "$.eventType" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "PublishEvent, eventType: type" of the definition
      When the request "publishEvent" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.publishEvent.null-value.body-event @check=null-value @depth=standard @clause=/components/schemas/PublishEvent/properties/event/type
    Scenario: Null is refused for the property "$.event"
      Given the unchanged request "publishEvent" is accepted
      And the request body property "$.event" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "PublishEvent, event: type" of the definition
      When the request "publishEvent" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.publishEvent.malformed-json.body @check=malformed-json @clause=/paths/~1r1~1{instanceId}~1{memberClass}~1{memberCode}~1{applicationCode}~1pub~1v1~1{eventType}/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "publishEvent" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/pub/v1/{eventType}, request body" of the definition
      When the request "publishEvent" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.publishEvent.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1r1~1{instanceId}~1{memberClass}~1{memberCode}~1{applicationCode}~1pub~1v1~1{eventType}/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "publishEvent" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/pub/v1/{eventType}, request body" of the definition
      When the request "publishEvent" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=information-mediator.pubsub.publishEvent.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "publishEvent" is accepted
      And the path parameter "eventType" is set to an identifier that does not exist
      When the request "publishEvent" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=information-mediator.pubsub.publishEvent.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "publishEvent" is accepted
      When the request "publishEvent" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.publishEvent.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "publishEvent" is accepted
      When the request "publishEvent" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.publishEvent.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "publishEvent" is accepted
      When the request "publishEvent" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.publishEvent.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "publishEvent" is accepted
      When the request "publishEvent" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.publishEvent.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "publishEvent" is accepted
      When the request "publishEvent" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.publishEvent.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "publishEvent" is accepted
      When the request "publishEvent" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=information-mediator.pubsub.publishEvent.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "publishEvent" is sent
      Then the success response is written in UTF-8

    @id=information-mediator.pubsub.publishEvent.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "publishEvent" is accepted
      And the path parameter "eventType" is set to an identifier that does not exist
      When the request "publishEvent" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=information-mediator.pubsub.publishEvent.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "publishEvent" is accepted
      And the path parameter "eventType" is set to an identifier that does not exist
      When the request "publishEvent" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=information-mediator.pubsub.publishEvent.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/clientId/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "publishEvent" is accepted
      And the header "X-GovStack-Client" is left out
      And the changed request breaks the clause "clientId: required" of the definition
      When the request "publishEvent" is sent
      Then the response reveals nothing about how the candidate is built

    @id=information-mediator.pubsub.publishEvent.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "publishEvent" is accepted
      And the path parameter "eventType" is set to an identifier that does not exist
      When the request "publishEvent" is sent
      Then the response reveals nothing about how the candidate is built
