# Generated from specs/information-mediator/1.1.1/pubsub.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=information-mediator @api=pubsub @operation=addSub @method=POST @endpoint=/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/api/v1/subs/{eventType} @level=RECOMMENDED
Feature: GovStack IM PubSub 2.0.0, addSub
  Subscribes the caller to an event type.

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
        "delivery": "PULL",
        "options": {
          "TTL": 3600,
          "FIFO": false
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=information-mediator.pubsub.addSub.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "addSub" is sent
      Then the operation is served

    @id=information-mediator.pubsub.addSub.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "addSub" is sent
      Then the response status code is 200

  Rule: What the candidate holds stays true

    @id=information-mediator.pubsub.addSub.state-create @check=state-create @requirement=6.5-12
    Scenario: The created item can be read with the values that were sent
      When the request "addSub" is sent
      Then the "subscription" can be read back and agrees with what was sent

    @id=information-mediator.pubsub.addSub.properties-kept @check=properties-kept @depth=standard
    Scenario: A read shows every property that was sent
      When the request "addSub" is sent
      Then the "subscription" shows every property that was sent and that its schema defines

  Rule: A request that the definition allows is accepted

    @id=information-mediator.pubsub.addSub.accepts-minimal @check=accepts-minimal @depth=standard @together=1 @clause=/components/schemas/SubscriptionItem/required
    Scenario: A body with only its required properties is accepted
      Given the unchanged request "addSub" is accepted
      And the request body property "$.options" is left out
      And the changed request is still valid
      When the request "addSub" is sent
      Then the request is accepted, because the clause "SubscriptionItem: required" allows it

    @id=information-mediator.pubsub.addSub.tolerant-reader @check=tolerant-reader @depth=standard @together=1 @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1r1~1{instanceId}~1{memberClass}~1{memberCode}~1{applicationCode}~1api~1v1~1subs~1{eventType}/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "addSub" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "addSub" is sent
      Then the additional property is ignored, as the clause "POST /r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/api/v1/subs/{eventType}, request body" allows

    @id=information-mediator.pubsub.addSub.values-kept.nothing @check=values-kept @depth=standard
    Scenario: Zero, and the other value of a boolean, are returned as they were sent
      Given the unchanged request "addSub" is accepted
      And the request body property "$.options.TTL" is set to the JSON:
        """json
        0
        """
      And the request body property "$.options.FIFO" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "addSub" is sent
      Then the candidate accepts the request, or refuses it without a server error
      And the "subscription" shows "$.options.TTL, $.options.FIFO" as they were sent

    @id=information-mediator.pubsub.addSub.values-kept.large @check=values-kept @depth=standard
    Scenario: Large numbers are returned exactly
      Given the unchanged request "addSub" is accepted
      And the request body property "$.options.TTL" is set to the JSON:
        """json
        9007199254740991
        """
      And the changed request is still valid
      When the request "addSub" is sent
      Then the candidate accepts the request, or refuses it without a server error
      And the "subscription" shows "$.options.TTL" as they were sent

  Rule: A request that breaks the definition is refused

    @id=information-mediator.pubsub.addSub.missing-required.header-X-GovStack-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/clientId/required
    Scenario: A request without the header "X-GovStack-Client" is refused
      Given the unchanged request "addSub" is accepted
      And the header "X-GovStack-Client" is left out
      And the changed request breaks the clause "clientId: required" of the definition
      When the request "addSub" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.addSub.wrong-type.body-options @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/SubscriptionItem/properties/options/type
    Scenario: A value of the wrong type is refused for the property "$.options"
      Given the unchanged request "addSub" is accepted
      And the request body property "$.options" is set to "not an object"
      And the changed request breaks the clause "SubscriptionItem, options: type" of the definition
      When the request "addSub" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.addSub.wrong-type.body-options-TTL-fraction @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/SubscriptionItem/properties/options/properties/TTL/type
    Scenario: A fraction in place of a whole number is refused for the property "$.options.TTL"
      Given the unchanged request "addSub" is accepted
      And the request body property "$.options.TTL" is set to the JSON:
        """json
        0.5
        """
      And the changed request breaks the clause "SubscriptionItem, options, TTL: type" of the definition
      When the request "addSub" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.addSub.wrong-type.body-options-TTL-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/SubscriptionItem/properties/options/properties/TTL/type
    Scenario: The right value written as a text is refused for the property "$.options.TTL"
      Given the unchanged request "addSub" is accepted
      And the request body property "$.options.TTL" is set to "3600"
      And the changed request breaks the clause "SubscriptionItem, options, TTL: type" of the definition
      When the request "addSub" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.addSub.wrong-type.body-delivery-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/SubscriptionItem/properties/delivery/type
    Scenario: A number in place of a text is refused for the property "$.delivery"
      Given the unchanged request "addSub" is accepted
      And the request body property "$.delivery" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "SubscriptionItem, delivery: type" of the definition
      When the request "addSub" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.addSub.wrong-type.body-options-TTL @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/SubscriptionItem/properties/options/properties/TTL/type
    Scenario: A value of the wrong type is refused for the property "$.options.TTL"
      Given the unchanged request "addSub" is accepted
      And the request body property "$.options.TTL" is set to "not a number"
      And the changed request breaks the clause "SubscriptionItem, options, TTL: type" of the definition
      When the request "addSub" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.addSub.wrong-type.body-options-FIFO @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/SubscriptionItem/properties/options/properties/FIFO/type
    Scenario: A value of the wrong type is refused for the property "$.options.FIFO"
      Given the unchanged request "addSub" is accepted
      And the request body property "$.options.FIFO" is set to "not a boolean"
      And the changed request breaks the clause "SubscriptionItem, options, FIFO: type" of the definition
      When the request "addSub" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.addSub.wrong-type.body-delivery @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/SubscriptionItem/properties/delivery/type
    Scenario: A value of the wrong type is refused for the property "$.delivery"
      Given the unchanged request "addSub" is accepted
      And the request body property "$.delivery" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "SubscriptionItem, delivery: type" of the definition
      When the request "addSub" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.addSub.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/SubscriptionItem/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "addSub" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "SubscriptionItem: type" of the definition
      When the request "addSub" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.addSub.wrong-enum.body-delivery @check=wrong-enum @clause=/components/schemas/SubscriptionItem/properties/delivery/enum
    Scenario: A value that is not in its list is refused for the property "$.delivery"
      Given the unchanged request "addSub" is accepted
      And the request body property "$.delivery" is set to "no-such-value"
      And the changed request breaks the clause "SubscriptionItem, delivery: enum" of the definition
      When the request "addSub" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.addSub.wrong-enum.body-delivery-case @check=wrong-enum @depth=standard @clause=/components/schemas/SubscriptionItem/properties/delivery/enum
    Scenario: A listed value in the wrong letter case is refused for the property "$.delivery"
      Given the unchanged request "addSub" is accepted
      And the request body property "$.delivery" is set to "push"
      And the changed request breaks the clause "SubscriptionItem, delivery: enum" of the definition
      When the request "addSub" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.addSub.malformed-json.body @check=malformed-json @clause=/paths/~1r1~1{instanceId}~1{memberClass}~1{memberCode}~1{applicationCode}~1api~1v1~1subs~1{eventType}/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "addSub" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/api/v1/subs/{eventType}, request body" of the definition
      When the request "addSub" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.pubsub.addSub.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1r1~1{instanceId}~1{memberClass}~1{memberCode}~1{applicationCode}~1api~1v1~1subs~1{eventType}/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "addSub" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/api/v1/subs/{eventType}, request body" of the definition
      When the request "addSub" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=information-mediator.pubsub.addSub.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "addSub" is accepted
      When the request "addSub" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.addSub.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "addSub" is accepted
      When the request "addSub" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.addSub.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "addSub" is accepted
      When the request "addSub" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.addSub.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "addSub" is accepted
      When the request "addSub" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.pubsub.addSub.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "addSub" is accepted
      When the request "addSub" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=information-mediator.pubsub.addSub.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/clientId/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "addSub" is accepted
      And the header "X-GovStack-Client" is left out
      And the changed request breaks the clause "clientId: required" of the definition
      When the request "addSub" is sent
      Then the response reveals nothing about how the candidate is built
