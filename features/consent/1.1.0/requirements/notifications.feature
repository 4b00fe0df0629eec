# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=consent
Feature: Notifications are what the GovSpec says of them

  @check=requirement @id=consent.requirement.6.1-6 @requirement=6.1-6 @requirement=6.2-5 @level=REQUIRED
  Scenario: A webhook is switched off, on and off for good
    Given a webhook with "disabled" as "false", kept as "webhook"
    When the administrator sets "disabled" of the webhook to "true"
    Then the administrator sees the webhook with "disabled" as "true"
    When the administrator sets "disabled" of the webhook to "false"
    Then the administrator sees the webhook with "disabled" as "false"
    When the administrator removes the webhook
    Then the "webhook" can no longer be read
