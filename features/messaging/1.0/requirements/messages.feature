# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=messaging
Feature: Messages are handed in as the GovSpec says

  @check=requirement @id=messaging.requirement.6.2.1 @requirement=6.2.1 @level=REQUIRED
  Scenario: Each email that is handed in has an identifier of its own, under which its status is known
    When an email is handed in for sending, and its identifier is kept as "first"
    And an email is handed in for sending, and its identifier is kept as "second"
    Then the kept "first" differs from the kept "second"
    And the status of the request "{{kept first}}" is answered
    And the status of the request "{{kept second}}" is answered

  @check=requirement @id=messaging.requirement.6.2.2 @requirement=6.2.2 @level=REQUIRED
  Scenario: Each batch that is handed in has an identifier of its own, under which its status is known
    When a batch of emails is handed in, and its identifier is kept as "first"
    And a batch of emails is handed in, and its identifier is kept as "second"
    Then the kept "first" differs from the kept "second"
    And the status of the request "{{kept first}}" is answered

  @check=requirement @id=messaging.requirement.5.1.16 @requirement=5.1.16 @requirement=6.1.2 @level=REQUIRED
  Scenario: An email without a contact address is refused
    Given an email that is handed in for sending
    Then an email without a contact address is refused

  @check=requirement @id=messaging.requirement.5.1.16.content @requirement=5.1.16 @requirement=6.1.2 @level=REQUIRED
  Scenario: An email without content is refused
    Given an email that is handed in for sending
    Then an email without content is refused
