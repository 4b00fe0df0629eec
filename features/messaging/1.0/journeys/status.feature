# Workflows 9.1 and 9.3 of the GovSpec. A message from a person to the government has no operation at the Building Block. Each
# phrase stands for the requests and checks that phrases.feature gives.
@bb=messaging
Feature: The status of messages can be asked for

  @check=journey @id=messaging.journey.status @level=REQUIRED
  Scenario: The status of an email that was handed in can be asked for
    When an email is handed in for sending
    Then the status of that email is answered

  @check=journey @id=messaging.journey.batch
  Scenario: The status of a batch that was handed in can be asked for
    When a batch of emails is handed in, and its identifier is kept as "batch"
    Then the status of the request "{{kept batch}}" is answered
