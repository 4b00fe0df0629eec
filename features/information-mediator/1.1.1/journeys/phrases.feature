# What each phrase of the journeys and proofs of the Information Mediator stands for. A change here changes what they ask.
@bb=information-mediator
Feature: The phrases of the Information Mediator

  Scenario: the publisher creates a type of events
    Given the next request is "pubsub/createEventType"
    When the request "pubsub/createEventType" is sent
    Then the response status code is 200

  Scenario: a type of events with the same name is answered with a conflict
    Given the next request is "pubsub/createEventType"
    And the request body property "$.eventType" is set to "{{existing event-type identifier}}"
    When the request "pubsub/createEventType" is sent
    Then the response status code is 409

  Scenario: the subscriber subscribes to the type
    Given the next request is "pubsub/addSub"
    When the request "pubsub/addSub" is sent
    Then the response status code is 200

  Scenario: the same subscription is answered with a conflict
    Given the next request is "pubsub/addSub"
    When the request "pubsub/addSub" is sent
    Then the response status code is 409

  Scenario: the subscription is shown, and names the type
    Given the next request is "pubsub/getSub"
    When the request "pubsub/getSub" is sent
    Then the response status code is 200
    And the response property "$.eventType" is "{{existing event-type identifier}}"

  Scenario: the publisher publishes an event, kept as "<event>"
    Given the next request is "pubsub/publishEvent"
    When the request "pubsub/publishEvent" is sent
    Then the response status code is 201
    And the response property "$.id" is kept as "<event>"

  Scenario: an event is published, and its identifier is kept as "<event>"
    Given the next request is "pubsub/publishEvent"
    When the request "pubsub/publishEvent" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.id" is kept as "<event>"

  Scenario: the subscriber pulls the event "<event>"
    Given the next request is "pubsub/pullEvent"
    When the request "pubsub/pullEvent" is sent
    Then the response status code is 200
    And the response property "$.id" is "<event>"

  Scenario: the subscriber acknowledges the event
    Given the next request is "pubsub/confirmEvent"
    When the request "pubsub/confirmEvent" is sent
    Then the response status code is 204

  Scenario: there is no event left to pull
    Given the next request is "pubsub/pullEvent"
    When the request "pubsub/pullEvent" is sent
    Then the response status code is 404

  Scenario: a type of events
    Given an existing "event-type", created with the request "pubsub/createEventType"

  Scenario: the provider opens its service to the application "<application>"
    Given the next request is "configuration/setAllowed"
    And the request body property "$[0].rights[0].application" is set to "<application>"
    And the request body property "$[0].rights[0].applicationId" is set to "<application>"
    When the request "configuration/setAllowed" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the provider closes its service to the application "<application>"
    Given the next request is "configuration/setDenied"
    And the request body property "$[0].rights[0].application" is set to "<application>"
    And the request body property "$[0].rights[0].applicationId" is set to "<application>"
    When the request "configuration/setDenied" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the rights to the service show the application "<application>"
    Given the next request is "configuration/getAllowed"
    When the request "configuration/getAllowed" is sent
    Then the response status code is 200
    And a text in the answer contains "<application>"

  Scenario: the rights to the service do not show the application "<application>"
    Given the next request is "configuration/getAllowed"
    When the request "configuration/getAllowed" is sent
    Then the response status code is 200
    And the answer does not show "<application>"

  Scenario: the services of the application are listed
    Given the next request is "directory/listMethods"
    When the request "directory/listMethods" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the applications of the mediator are listed
    Given the next request is "directory/listClients"
    When the request "directory/listClients" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the services of the application that the caller may use are listed
    Given the next request is "directory/allowedMethods"
    When the request "directory/allowedMethods" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the description of the service can be read
    Given the next request is "directory/getOpenAPI"
    When the request "directory/getOpenAPI" is sent
    Then the response status code is 200
