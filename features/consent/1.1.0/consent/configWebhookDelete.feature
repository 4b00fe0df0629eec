# Generated from specs/consent/1.1.0/consent.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=consent @api=consent @operation=configWebhookDelete @method=DELETE @endpoint=/config/webhook/{webhookId}/ @level=REQUIRED @requirement=6.1-6 @requirement=6.2-5
Feature: Consent BB API 1.1.0-rc1, configWebhookDelete
  Removes a webhook.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/config/webhook/{webhookId}/"
    And the credential of the candidate profile is presented
    And an existing "webhook", created with the request "consent/configWebhookCreate" and the body:
      """json
      {
        "webhook": {
          "id": "{{fresh text}}",
          "payloadUrl": "https://example.org/1",
          "contentType": "application/json",
          "disabled": true,
          "secretKey": "secretKey 1"
        }
      }
      """
    And the path parameter "webhookId" is set to the identifier of the existing "webhook"

  Rule: A valid request is answered as the definition says

    @id=consent.consent.configWebhookDelete.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "configWebhookDelete" is sent
      Then the operation is served

    @id=consent.consent.configWebhookDelete.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "configWebhookDelete" is sent
      Then the response status code is 200

    @id=consent.consent.configWebhookDelete.state-delete @check=state-delete
    Scenario: What was removed can no longer be read
      When the request "configWebhookDelete" is sent
      Then the "webhook" can no longer be read

  Rule: Access without a credential is refused

    @id=consent.consent.configWebhookDelete.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "configWebhookDelete" is accepted as it stands
      And no credential is presented
      When the request "configWebhookDelete" is sent
      Then access is refused with the status code 401 or 403
