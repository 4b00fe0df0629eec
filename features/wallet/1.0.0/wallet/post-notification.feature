# Generated from specs/wallet/1.0.0/wallet.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=wallet @api=wallet @operation=post-notification @method=POST @endpoint=/notification
Feature: Wallet Building Block 1.0, post-notification
  Tells the issuer what became of a credential.

  Background:
    Given an environment at "apiRoot" of the API "wallet"
    And the resource "/notification"
    And an existing "pre-authorized-code"
    And an existing "access-token", created with the request "wallet/token" and the body:
      """json
      {
        "grant_type": "urn:ietf:params:oauth:grant-type:pre-authorized_code",
        "pre-authorized_code": "{{existing pre-authorized-code identifier}}"
      }
      """
    And an existing "credential", created with the request "wallet/credential" and the body:
      """json
      {
        "format": "{{profile credential_format}}",
        "proof": {
          "proof_type": "jwt",
          "jwt": "{{proof credential_issuer existing access-token /c_nonce}}"
        }
      }
      """
    And the identifier of the existing "access-token" is presented as the bearer token
    And the request body:
      """json
      {
        "notification_id": "{{existing credential /notification_id}}",
        "event": "credential_accepted"
      }
      """

  Rule: A valid request is answered as the definition says

    @id=wallet.wallet.post-notification.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-notification" is sent
      Then the operation is served

    @id=wallet.wallet.post-notification.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-notification" is sent
      Then the response status code is one of "204, 2XX"

  Rule: A request that the definition allows is accepted

    @id=wallet.wallet.post-notification.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1notification/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-notification" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-notification" is sent
      Then the additional property is ignored, as the clause "POST /notification, request body" allows

  Rule: A request that breaks the definition is refused

    @id=wallet.wallet.post-notification.body-schema.refusal @check=body-schema @clause=/paths/~1notification/post/requestBody/content/application~1json/schema/required
    Scenario: The body of a refusal matches its schema
      Given the unchanged request "post-notification" is accepted
      And the request body property "$.notification_id" is left out
      And the changed request breaks the clause "POST /notification, request body: required" of the definition
      When the request "post-notification" is sent
      Then the body of the refusal complies with the OAS schema for this operation and status code

    @id=wallet.wallet.post-notification.missing-required.body-notification_id @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1notification/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.notification_id" is refused
      Given the unchanged request "post-notification" is accepted
      And the request body property "$.notification_id" is left out
      And the changed request breaks the clause "POST /notification, request body: required" of the definition
      When the request "post-notification" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.post-notification.missing-required.body-event @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1notification/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.event" is refused
      Given the unchanged request "post-notification" is accepted
      And the request body property "$.event" is left out
      And the changed request breaks the clause "POST /notification, request body: required" of the definition
      When the request "post-notification" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.post-notification.wrong-type.body-notification_id @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1notification/post/requestBody/content/application~1json/schema/properties/notification_id/type
    Scenario: A value of the wrong type is refused for the property "$.notification_id"
      Given the unchanged request "post-notification" is accepted
      And the request body property "$.notification_id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /notification, request body, notification_id: type" of the definition
      When the request "post-notification" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.post-notification.wrong-type.body-notification_id-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1notification/post/requestBody/content/application~1json/schema/properties/notification_id/type
    Scenario: A number in place of a text is refused for the property "$.notification_id"
      Given the unchanged request "post-notification" is accepted
      And the request body property "$.notification_id" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /notification, request body, notification_id: type" of the definition
      When the request "post-notification" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.post-notification.null-value.body-notification_id @check=null-value @depth=standard @clause=/paths/~1notification/post/requestBody/content/application~1json/schema/properties/notification_id/type
    Scenario: Null is refused for the property "$.notification_id"
      Given the unchanged request "post-notification" is accepted
      And the request body property "$.notification_id" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /notification, request body, notification_id: type" of the definition
      When the request "post-notification" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.post-notification.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1notification/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-notification" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /notification, request body: type" of the definition
      When the request "post-notification" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.post-notification.wrong-enum.body-event @check=wrong-enum @clause=/paths/~1notification/post/requestBody/content/application~1json/schema/properties/event/enum
    Scenario: A value that is not in its list is refused for the property "$.event"
      Given the unchanged request "post-notification" is accepted
      And the request body property "$.event" is set to "no-such-value"
      And the changed request breaks the clause "POST /notification, request body, event: enum" of the definition
      When the request "post-notification" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.post-notification.wrong-enum.body-event-case @check=wrong-enum @depth=standard @clause=/paths/~1notification/post/requestBody/content/application~1json/schema/properties/event/enum
    Scenario: A listed value in the wrong letter case is refused for the property "$.event"
      Given the unchanged request "post-notification" is accepted
      And the request body property "$.event" is set to "CREDENTIAL_ACCEPTED"
      And the changed request breaks the clause "POST /notification, request body, event: enum" of the definition
      When the request "post-notification" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.post-notification.malformed-json.body @check=malformed-json @clause=/paths/~1notification/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-notification" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /notification, request body" of the definition
      When the request "post-notification" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.post-notification.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1notification/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-notification" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /notification, request body" of the definition
      When the request "post-notification" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=wallet.wallet.post-notification.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-notification" is accepted
      When the request "post-notification" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.post-notification.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-notification" is accepted
      When the request "post-notification" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.post-notification.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-notification" is accepted
      When the request "post-notification" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.post-notification.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-notification" is accepted
      When the request "post-notification" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=wallet.wallet.post-notification.no-content @check=no-content @depth=standard
    Scenario: An answer with status 204 has no content
      Given the unchanged request "post-notification" is accepted
      And the changed request is still valid
      When the request "post-notification" is sent over a connection of its own
      Then a response without content has an empty body

    @id=wallet.wallet.post-notification.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-notification" is accepted
      When the request "post-notification" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=wallet.wallet.post-notification.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-notification" is accepted
      When the request "post-notification" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=wallet.wallet.post-notification.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1notification/post/requestBody/content/application~1json/schema/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-notification" is accepted
      And the request body property "$.notification_id" is left out
      And the changed request breaks the clause "POST /notification, request body: required" of the definition
      When the request "post-notification" is sent
      Then the response reveals nothing about how the candidate is built
