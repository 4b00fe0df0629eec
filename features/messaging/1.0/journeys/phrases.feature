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

  Scenario: an email is handed in for sending, and its identifier is kept as "<request>"
    Given the next request is "messaging/sendSingleEmail"
    When the request "messaging/sendSingleEmail" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.requestUid" is kept as "<request>"

  Scenario: an email that is handed in for sending
    Given the next request is "messaging/sendSingleEmail"
    When the request "messaging/sendSingleEmail" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a batch of emails is handed in, and its identifier is kept as "<request>"
    Given the next request is "messaging/sendBatchEmail"
    When the request "messaging/sendBatchEmail" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.requestUid" is kept as "<request>"

  Scenario: the status of the request "<request>" is answered
    Given the next request is "messaging/getEmailStatus"
    And the header "requestUid" is set to "<request>"
    When the request "messaging/getEmailStatus" is sent
    Then the response status code is 200

  Scenario: an email without a contact address is refused
    Given the next request is "messaging/sendSingleEmail"
    And the request body property "$.recipientInfo.email" is left out
    And the request body property "$.recipientInfo.emailCC" is left out
    And the request body property "$.recipientInfo.emailBCC" is left out
    When the request "messaging/sendSingleEmail" is sent
    Then the request is refused

  Scenario: an email without content is refused
    Given the next request is "messaging/sendSingleEmail"
    And the request body property "$.emailContent" is left out
    When the request "messaging/sendSingleEmail" is sent
    Then the request is refused
