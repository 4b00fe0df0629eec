@bb=messaging
Feature: Messages are handed in as the GovSpec says

  @check=requirement @id=messaging.requirement.6.2.1 @requirement=6.2.1 @level=REQUIRED
  Scenario: Each email that is handed in has an identifier of its own, under which its status is known
    Given the next request is "messaging/sendSingleEmail"
    When the request "messaging/sendSingleEmail" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.requestUid" is kept as "first"
    Given the next request is "messaging/sendSingleEmail"
    When the request "messaging/sendSingleEmail" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.requestUid" is kept as "second"
    And the kept "first" differs from the kept "second"
    Given the next request is "messaging/getEmailStatus"
    And the header "requestUid" is set to "{{kept first}}"
    When the request "messaging/getEmailStatus" is sent
    Then the response status code is 200
    Given the next request is "messaging/getEmailStatus"
    And the header "requestUid" is set to "{{kept second}}"
    When the request "messaging/getEmailStatus" is sent
    Then the response status code is 200

  @check=requirement @id=messaging.requirement.6.2.2 @requirement=6.2.2 @level=REQUIRED
  Scenario: Each batch that is handed in has an identifier of its own, under which its status is known
    Given the next request is "messaging/sendBatchEmail"
    When the request "messaging/sendBatchEmail" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.requestUid" is kept as "first"
    Given the next request is "messaging/sendBatchEmail"
    When the request "messaging/sendBatchEmail" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.requestUid" is kept as "second"
    And the kept "first" differs from the kept "second"
    Given the next request is "messaging/getEmailStatus"
    And the header "requestUid" is set to "{{kept first}}"
    When the request "messaging/getEmailStatus" is sent
    Then the response status code is 200

  @check=requirement @id=messaging.requirement.5.1.16 @requirement=5.1.16 @requirement=6.1.2 @level=REQUIRED
  Scenario: An email without a contact address is refused
    Given the next request is "messaging/sendSingleEmail"
    When the request "messaging/sendSingleEmail" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "messaging/sendSingleEmail"
    And the request body property "$.recipientInfo.email" is left out
    And the request body property "$.recipientInfo.emailCC" is left out
    And the request body property "$.recipientInfo.emailBCC" is left out
    When the request "messaging/sendSingleEmail" is sent
    Then the request is refused

  @check=requirement @id=messaging.requirement.5.1.16.content @requirement=5.1.16 @requirement=6.1.2 @level=REQUIRED
  Scenario: An email without content is refused
    Given the next request is "messaging/sendSingleEmail"
    When the request "messaging/sendSingleEmail" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "messaging/sendSingleEmail"
    And the request body property "$.emailContent" is left out
    When the request "messaging/sendSingleEmail" is sent
    Then the request is refused
