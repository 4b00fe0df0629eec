# Generated from specs/consent/1.1.0/consent.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=consent @api=consent @operation=configWebhookCreate @method=POST @endpoint=/config/webhook/ @level=REQUIRED @requirement=6.1-6 @requirement=6.1-7 @requirement=6.2-5 @requirement=6.2-6
Feature: Consent BB API 1.1.0-rc1, configWebhookCreate
  Stores a webhook.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/config/webhook/"
    And the credential of the candidate profile is presented
    And the request body:
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

  Rule: A valid request is answered as the definition says

    @id=consent.consent.configWebhookCreate.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "configWebhookCreate" is sent
      Then the operation is served

    @id=consent.consent.configWebhookCreate.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "configWebhookCreate" is sent
      Then the response status code is 200

    @id=consent.consent.configWebhookCreate.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "configWebhookCreate" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.configWebhookCreate.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "configWebhookCreate" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.configWebhookCreate.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "configWebhookCreate" is sent
      Then the success response body shows the documented properties

    @id=consent.consent.configWebhookCreate.state-create @check=state-create
    Scenario: What was created can be read back
      When the request "configWebhookCreate" is sent
      Then the "webhook" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=consent.consent.configWebhookCreate.missing-required.body-webhook @check=missing-required
    Scenario: The required property "$.webhook" is left out
      Given the request "configWebhookCreate" is accepted as it stands
      And the request body property "$.webhook" is left out
      And this breaks the clause "/paths/~1config~1webhook~1/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "configWebhookCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookCreate.missing-required.body-webhook-payloadUrl @check=missing-required
    Scenario: The required property "$.webhook.payloadUrl" is left out
      Given the request "configWebhookCreate" is accepted as it stands
      And the request body property "$.webhook.payloadUrl" is left out
      And this breaks the clause "/components/schemas/Webhook/required" of the definition
      When the request "configWebhookCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookCreate.missing-required.body-webhook-contentType @check=missing-required
    Scenario: The required property "$.webhook.contentType" is left out
      Given the request "configWebhookCreate" is accepted as it stands
      And the request body property "$.webhook.contentType" is left out
      And this breaks the clause "/components/schemas/Webhook/required" of the definition
      When the request "configWebhookCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookCreate.wrong-type.body-webhook @check=wrong-type
    Scenario: The property "$.webhook" has a value of the wrong type
      Given the request "configWebhookCreate" is accepted as it stands
      And the request body property "$.webhook" is set to "not an object"
      And this breaks the clause "/components/schemas/Webhook/type" of the definition
      When the request "configWebhookCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookCreate.wrong-type.body-webhook-disabled @check=wrong-type
    Scenario: The property "$.webhook.disabled" has a value of the wrong type
      Given the request "configWebhookCreate" is accepted as it stands
      And the request body property "$.webhook.disabled" is set to "not a boolean"
      And this breaks the clause "/components/schemas/Webhook/properties/disabled/type" of the definition
      When the request "configWebhookCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookCreate.wrong-type.body-webhook-id @check=wrong-type
    Scenario: The property "$.webhook.id" has a value of the wrong type
      Given the request "configWebhookCreate" is accepted as it stands
      And the request body property "$.webhook.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Webhook/properties/id/type" of the definition
      When the request "configWebhookCreate" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.configWebhookCreate.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "configWebhookCreate" is accepted as it stands
      And no credential is presented
      When the request "configWebhookCreate" is sent
      Then access is refused with the status code 401 or 403
