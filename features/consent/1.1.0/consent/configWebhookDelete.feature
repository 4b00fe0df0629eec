# Generated from specs/consent/1.1.0/consent.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=consent @api=consent @operation=configWebhookDelete @method=DELETE @endpoint=/config/webhook/{webhookId}/ @level=REQUIRED
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
          "secretKey": "secretKey 1 {{fresh text 8}}"
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

  Rule: What the candidate holds stays true

    @id=consent.consent.configWebhookDelete.state-delete @check=state-delete @requirement=govstack-cfr-data#req-7
    Scenario: The removed item can no longer be read
      When the request "configWebhookDelete" is sent
      Then the "webhook" can no longer be read

    @id=consent.consent.configWebhookDelete.list-forgets @check=list-forgets @depth=standard
    Scenario: The removed item is not in the list
      When the request "configWebhookDelete" is sent
      Then the list no longer contains the "webhook" that was removed

    @id=consent.consent.configWebhookDelete.list-changes-by-one @check=list-changes-by-one @depth=standard
    Scenario: One item is removed, and no other item is lost
      When the request "configWebhookDelete" is sent
      Then the list of the "webhook" changes by no more than one

    @id=consent.consent.configWebhookDelete.repeat-delete @check=repeat-delete @depth=standard @requirement=govstack-cfr-architecture#req-5
    Scenario: A repeated removal causes no server error
      When the request "configWebhookDelete" is sent
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "webhook" can no longer be read

  Rule: Access without a credential is refused

    @id=consent.consent.configWebhookDelete.no-credential @check=no-credential @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "configWebhookDelete" is accepted
      When the request "configWebhookDelete" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configWebhookDelete.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "configWebhookDelete" is accepted
      When the request "configWebhookDelete" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configWebhookDelete.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "configWebhookDelete" is accepted
      When the request "configWebhookDelete" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configWebhookDelete.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "configWebhookDelete" is accepted
      When the request "configWebhookDelete" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configWebhookDelete.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "configWebhookDelete" is accepted
      When the request "configWebhookDelete" is sent
      Then access is refused with the status code 401 or 403
