@bb=information-mediator
Feature: Events go from a publisher to those who subscribe

  @check=journey @id=information-mediator.journey.delivery
  Scenario: An event is published, pulled and acknowledged, and is not handed out again
    Given the next request is "pubsub/createEventType"
    When the request "pubsub/createEventType" is sent
    Then the response status code is 200
    Given the next request is "pubsub/addSub"
    When the request "pubsub/addSub" is sent
    Then the response status code is 200
    Given the next request is "pubsub/getSub"
    When the request "pubsub/getSub" is sent
    Then the response status code is 200
    And the response property "$.eventType" is "{{existing event-type identifier}}"
    Given the next request is "pubsub/publishEvent"
    When the request "pubsub/publishEvent" is sent
    Then the response status code is 201
    And the response property "$.id" is kept as "event"
    Given the next request is "pubsub/pullEvent"
    When the request "pubsub/pullEvent" is sent
    Then the response status code is 200
    And the response property "$.id" is "{{kept event}}"
    Given the next request is "pubsub/confirmEvent"
    When the request "pubsub/confirmEvent" is sent
    Then the response status code is 204
    Given the next request is "pubsub/pullEvent"
    When the request "pubsub/pullEvent" is sent
    Then the response status code is 404

  @check=journey @id=information-mediator.journey.duplicates
  Scenario: What exists already is not created again
    Given the next request is "pubsub/createEventType"
    When the request "pubsub/createEventType" is sent
    Then the response status code is 200
    Given the next request is "pubsub/createEventType"
    And the request body property "$.eventType" is set to "{{existing event-type identifier}}"
    When the request "pubsub/createEventType" is sent
    Then the response status code is 409
    Given the next request is "pubsub/addSub"
    When the request "pubsub/addSub" is sent
    Then the response status code is 200
    Given the next request is "pubsub/addSub"
    When the request "pubsub/addSub" is sent
    Then the response status code is 409
