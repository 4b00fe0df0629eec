# Generated from specs/information-mediator/1.1.1/pubsub.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=information-mediator @api=pubsub @operation=getEventTypeList @method=GET @endpoint=/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/api/v1/eventType @level=RECOMMENDED @requirement=6.5-2 @requirement=6.5-4
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
    Scenario: The body of the answer meets its schema
      When the request "getEventTypeList" is sent
      Then the success response body complies with the OAS schema for this operation and status code

  Rule: A request that breaks the definition is refused

    @id=information-mediator.pubsub.getEventTypeList.missing-required.header-X-GovStack-Client @check=missing-required
    Scenario: The header "X-GovStack-Client" is left out
      Given the request "getEventTypeList" is accepted as it stands
      And the header "X-GovStack-Client" is left out
      And this breaks the clause "/components/parameters/clientId/required" of the definition
      When the request "getEventTypeList" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=information-mediator.pubsub.getEventTypeList.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "getEventTypeList" is accepted as it stands
      And no credential is presented
      When the request "getEventTypeList" is sent
      Then access is refused with the status code 401 or 403
