# Generated from specs/consent/1.1.0/consent.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=consent @api=consent @operation=configWebhookRead @method=GET @endpoint=/config/webhook/{webhookId}/
Feature: Consent BB API 1.1.0-rc1, configWebhookRead
  Answers a webhook.

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

    @id=consent.consent.configWebhookRead.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "configWebhookRead" is sent
      Then the operation is served

    @id=consent.consent.configWebhookRead.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "configWebhookRead" is sent
      Then the response status code is 200

    @id=consent.consent.configWebhookRead.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "configWebhookRead" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.configWebhookRead.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "configWebhookRead" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.configWebhookRead.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "configWebhookRead" is sent
      Then the success response body shows the documented properties

  Rule: An identifier that does not exist is answered as the definition says

    @id=consent.consent.configWebhookRead.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "configWebhookRead" is accepted as it stands
      And the path parameter "webhookId" is set to an identifier that does not exist
      When the request "configWebhookRead" is sent
      Then the identifier is answered with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.configWebhookRead.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "configWebhookRead" is accepted as it stands
      And no credential is presented
      When the request "configWebhookRead" is sent
      Then access is refused with the status code 401 or 403
