@bb=consent
Feature: Notifications are what the GovSpec says of them

  @check=requirement @id=consent.requirement.6.1-6 @requirement=6.1-6 @requirement=6.2-5 @level=REQUIRED
  Scenario: A webhook is switched off, on and off for good
    Given the next request is "consent/configWebhookCreate"
    And the request body property "$.webhook.disabled" is set to the JSON:
      """json
      false
      """
    When the request "consent/configWebhookCreate" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "webhook" is kept as "webhook"
    Given the next request is "consent/configWebhookUpdate"
    And the request body property "$.webhook.disabled" is set to the JSON:
      """json
      true
      """
    When the request "consent/configWebhookUpdate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "consent/configWebhookRead"
    When the request "consent/configWebhookRead" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.webhook.disabled" is "true"
    Given the next request is "consent/configWebhookUpdate"
    And the request body property "$.webhook.disabled" is set to the JSON:
      """json
      false
      """
    When the request "consent/configWebhookUpdate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "consent/configWebhookRead"
    When the request "consent/configWebhookRead" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.webhook.disabled" is "false"
    Given the next request is "consent/configWebhookDelete"
    When the request "consent/configWebhookDelete" is sent
    Then the request is accepted, or the scenario ends here
    And the "webhook" can no longer be read
