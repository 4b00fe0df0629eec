@bb=messaging
Feature: What is sent is followed up

  @check=journey @id=messaging.journey.status @level=REQUIRED
  Scenario: The status of an email that was handed in can be asked for
    Given the next request is "messaging/sendSingleEmail"
    When the request "messaging/sendSingleEmail" is sent
    Then the response status code is 200
    Given the next request is "messaging/getEmailStatus"
    When the request "messaging/getEmailStatus" is sent
    Then the response status code is 200
