# Generated from specs/consent/1.1.0/consent.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=consent @api=consent @operation=configWebhookList @method=GET @endpoint=/config/webhooks/ @level=REQUIRED @requirement=6.1-6 @requirement=6.2-5
Feature: Consent BB API 1.1.0-rc1, configWebhookList
  Lists the webhooks.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/config/webhooks/"
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

  Rule: A valid request is answered as the definition says

    @id=consent.consent.configWebhookList.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "configWebhookList" is sent
      Then the operation is served

    @id=consent.consent.configWebhookList.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "configWebhookList" is sent
      Then the response status code is 200

    @id=consent.consent.configWebhookList.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "configWebhookList" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.configWebhookList.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "configWebhookList" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.configWebhookList.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "configWebhookList" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=consent.consent.configWebhookList.wrong-type.query-offset @check=wrong-type
    Scenario: The query parameter "offset" has a value of the wrong type
      Given the request "configWebhookList" is accepted as it stands
      And the query parameter "offset" is set to "not-a-number"
      And this breaks the clause "/paths/~1config~1webhooks~1/get/parameters/1/schema/type" of the definition
      When the request "configWebhookList" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookList.wrong-type.query-limit @check=wrong-type
    Scenario: The query parameter "limit" has a value of the wrong type
      Given the request "configWebhookList" is accepted as it stands
      And the query parameter "limit" is set to "not-a-number"
      And this breaks the clause "/paths/~1config~1webhooks~1/get/parameters/2/schema/type" of the definition
      When the request "configWebhookList" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.configWebhookList.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "configWebhookList" is accepted as it stands
      And no credential is presented
      When the request "configWebhookList" is sent
      Then access is refused with the status code 401 or 403
