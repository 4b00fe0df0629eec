# What each phrase of the journeys and proofs of Messaging stands for. A change here changes what they ask.
@bb=messaging
Feature: The phrases of Messaging

  Scenario: an email is handed in for sending
    Given the next request is "messaging/sendSingleEmail"
    When the request "messaging/sendSingleEmail" is sent
    Then the response status code is 200

  Scenario: the status of that email is answered
    Given the next request is "messaging/getEmailStatus"
    When the request "messaging/getEmailStatus" is sent
    Then the response status code is 200
