# Each phrase stands for the requests and checks that phrases.feature gives.
@bb=messaging
Feature: The status of messages can be asked for

  @check=journey @id=messaging.journey.status @level=REQUIRED
  Scenario: The status of an email that was handed in can be asked for
    When an email is handed in for sending
    Then the status of that email is answered
