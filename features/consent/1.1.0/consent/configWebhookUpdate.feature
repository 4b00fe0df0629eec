# Generated from specs/consent/1.1.0/consent.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=consent @api=consent @operation=configWebhookUpdate @method=PUT @endpoint=/config/webhook/{webhookId}/ @level=REQUIRED
Feature: Consent BB API 1.1.0-rc1, configWebhookUpdate
  Changes a webhook.

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
          "secretKey": "secretKey 1 {{fresh text 8}}"
        }
      }
      """
    And the path parameter "webhookId" is set to the identifier of the existing "webhook"
    And the request body:
      """json
      {
        "webhook": {
          "id": "{{existing webhook identifier}}",
          "payloadUrl": "https://example.org/2",
          "contentType": "application/json",
          "disabled": false,
          "secretKey": "secretKey 2 {{fresh text 8}}"
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=consent.consent.configWebhookUpdate.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "configWebhookUpdate" is sent
      Then the operation is served

    @id=consent.consent.configWebhookUpdate.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "configWebhookUpdate" is sent
      Then the response status code is 200

    @id=consent.consent.configWebhookUpdate.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "configWebhookUpdate" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.configWebhookUpdate.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "configWebhookUpdate" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.configWebhookUpdate.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "configWebhookUpdate" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=consent.consent.configWebhookUpdate.state-update @check=state-update
    Scenario: The changed item can be read with the values that were sent
      When the request "configWebhookUpdate" is sent
      Then the "webhook" can be read back and agrees with what was sent

    @id=consent.consent.configWebhookUpdate.answer-agrees @check=answer-agrees @depth=standard
    Scenario: The answer shows the item as it is stored
      When the request "configWebhookUpdate" is sent
      Then the answer shows the "webhook" as it is read afterwards

    @id=consent.consent.configWebhookUpdate.list-agrees.changed @check=list-agrees @depth=standard
    Scenario: The list shows the changed values
      When the request "configWebhookUpdate" is sent
      Then the list shows the "webhook" as it is read after the change

    @id=consent.consent.configWebhookUpdate.others-untouched @check=others-untouched @depth=standard
    Scenario: Other items are unchanged
      Given another existing "webhook" like it
      When the request "configWebhookUpdate" is sent
      Then the other "webhook" is unchanged

    @id=consent.consent.configWebhookUpdate.repeat-update @check=repeat-update @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: A repeated PUT has the same effect as one PUT
      When the request "configWebhookUpdate" is sent
      And the "webhook" is read in between
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "webhook" can be read back and agrees with what was sent

  Rule: A request that the definition allows is accepted

    @id=consent.consent.configWebhookUpdate.values-kept.falsy @check=values-kept @depth=standard @together=1
    Scenario: Zero, false and empty texts are returned as they were sent
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body property "$.webhook.disabled" is set to the JSON:
        """json
        false
        """
      And the changed request is still valid
      When the request "configWebhookUpdate" is sent
      Then the candidate accepts the request, or refuses it without a server error
      And the "webhook" shows "$.disabled" as they were sent

  Rule: A request that breaks the definition is refused

    @id=consent.consent.configWebhookUpdate.missing-required.body-webhook-payloadUrl @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/Webhook/required
    Scenario: A request without the required property "$.webhook.payloadUrl" is refused
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body property "$.webhook.payloadUrl" is left out
      And the changed request breaks the clause "Webhook: required" of the definition
      When the request "configWebhookUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookUpdate.missing-required.body-webhook @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1config~1webhook~1{webhookId}~1/put/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.webhook" is refused
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body property "$.webhook" is left out
      And the changed request breaks the clause "PUT /config/webhook/{webhookId}/, request body: required" of the definition
      When the request "configWebhookUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookUpdate.missing-required.body-webhook-contentType @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/Webhook/required
    Scenario: A request without the required property "$.webhook.contentType" is refused
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body property "$.webhook.contentType" is left out
      And the changed request breaks the clause "Webhook: required" of the definition
      When the request "configWebhookUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookUpdate.missing-required.body-webhook-disabled @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/Webhook/required
    Scenario: A request without the required property "$.webhook.disabled" is refused
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body property "$.webhook.disabled" is left out
      And the changed request breaks the clause "Webhook: required" of the definition
      When the request "configWebhookUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookUpdate.missing-required.body-webhook-secretKey @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/Webhook/required
    Scenario: A request without the required property "$.webhook.secretKey" is refused
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body property "$.webhook.secretKey" is left out
      And the changed request breaks the clause "Webhook: required" of the definition
      When the request "configWebhookUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookUpdate.wrong-type.body-webhook @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Webhook/type
    Scenario: A value of the wrong type is refused for the property "$.webhook"
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body property "$.webhook" is set to "not an object"
      And the changed request breaks the clause "Webhook: type" of the definition
      When the request "configWebhookUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookUpdate.wrong-type.body-webhook-disabled-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Webhook/properties/disabled/type
    Scenario: The right value written as a text is refused for the property "$.webhook.disabled"
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body property "$.webhook.disabled" is set to "false"
      And the changed request breaks the clause "Webhook, disabled: type" of the definition
      When the request "configWebhookUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookUpdate.wrong-type.body-webhook-payloadUrl-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Webhook/properties/payloadUrl/type
    Scenario: A number in place of a text is refused for the property "$.webhook.payloadUrl"
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body property "$.webhook.payloadUrl" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "Webhook, payloadUrl: type" of the definition
      When the request "configWebhookUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookUpdate.wrong-type.body-webhook-disabled @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Webhook/properties/disabled/type
    Scenario: A value of the wrong type is refused for the property "$.webhook.disabled"
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body property "$.webhook.disabled" is set to "not a boolean"
      And the changed request breaks the clause "Webhook, disabled: type" of the definition
      When the request "configWebhookUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookUpdate.wrong-type.body-webhook-payloadUrl @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Webhook/properties/payloadUrl/type
    Scenario: A value of the wrong type is refused for the property "$.webhook.payloadUrl"
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body property "$.webhook.payloadUrl" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Webhook, payloadUrl: type" of the definition
      When the request "configWebhookUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookUpdate.wrong-type.body-webhook-contentType @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Webhook/properties/contentType/type
    Scenario: A value of the wrong type is refused for the property "$.webhook.contentType"
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body property "$.webhook.contentType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Webhook, contentType: type" of the definition
      When the request "configWebhookUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookUpdate.null-value.body-webhook-disabled @check=null-value @depth=standard @clause=/components/schemas/Webhook/properties/disabled/type
    Scenario: Null is refused for the property "$.webhook.disabled"
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body property "$.webhook.disabled" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Webhook, disabled: type" of the definition
      When the request "configWebhookUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookUpdate.null-value.body-webhook-payloadUrl @check=null-value @depth=standard @clause=/components/schemas/Webhook/properties/payloadUrl/type
    Scenario: Null is refused for the property "$.webhook.payloadUrl"
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body property "$.webhook.payloadUrl" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Webhook, payloadUrl: type" of the definition
      When the request "configWebhookUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookUpdate.null-value.body-webhook-contentType @check=null-value @depth=standard @clause=/components/schemas/Webhook/properties/contentType/type
    Scenario: Null is refused for the property "$.webhook.contentType"
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body property "$.webhook.contentType" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Webhook, contentType: type" of the definition
      When the request "configWebhookUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookUpdate.null-value.body-webhook-secretKey @check=null-value @depth=standard @clause=/components/schemas/Webhook/properties/secretKey/type
    Scenario: Null is refused for the property "$.webhook.secretKey"
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body property "$.webhook.secretKey" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Webhook, secretKey: type" of the definition
      When the request "configWebhookUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookUpdate.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1config~1webhook~1{webhookId}~1/put/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "PUT /config/webhook/{webhookId}/, request body: type" of the definition
      When the request "configWebhookUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookUpdate.malformed-json.body @check=malformed-json @clause=/paths/~1config~1webhook~1{webhookId}~1/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /config/webhook/{webhookId}/, request body" of the definition
      When the request "configWebhookUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configWebhookUpdate.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1config~1webhook~1{webhookId}~1/put/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "PUT /config/webhook/{webhookId}/, request body" of the definition
      When the request "configWebhookUpdate" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.configWebhookUpdate.no-credential @check=no-credential @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "configWebhookUpdate" is accepted
      When the request "configWebhookUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configWebhookUpdate.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "configWebhookUpdate" is accepted
      When the request "configWebhookUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configWebhookUpdate.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "configWebhookUpdate" is accepted
      When the request "configWebhookUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configWebhookUpdate.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "configWebhookUpdate" is accepted
      When the request "configWebhookUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configWebhookUpdate.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "configWebhookUpdate" is accepted
      When the request "configWebhookUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configWebhookUpdate.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "configWebhookUpdate" is accepted
      When the request "configWebhookUpdate" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=consent.consent.configWebhookUpdate.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "configWebhookUpdate" is sent
      Then the success response is written in UTF-8

    @id=consent.consent.configWebhookUpdate.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/Webhook/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "configWebhookUpdate" is accepted
      And the request body property "$.webhook.payloadUrl" is left out
      And the changed request breaks the clause "Webhook: required" of the definition
      When the request "configWebhookUpdate" is sent
      Then the response reveals nothing about how the candidate is built
