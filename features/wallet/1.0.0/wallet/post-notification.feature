# Generated from specs/wallet/1.0.0/wallet.openapi.yaml. Edit it freely: what stands here is what runs.
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

  Rule: A request that breaks the definition is refused

    @id=wallet.wallet.post-notification.missing-required.body-notification_id @check=missing-required
    Scenario: The required property "$.notification_id" is left out
      Given the request "post-notification" is accepted as it stands
      And the request body property "$.notification_id" is left out
      And this breaks the clause "/paths/~1notification/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-notification" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.post-notification.missing-required.body-event @check=missing-required
    Scenario: The required property "$.event" is left out
      Given the request "post-notification" is accepted as it stands
      And the request body property "$.event" is left out
      And this breaks the clause "/paths/~1notification/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-notification" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.post-notification.wrong-type.body-notification_id @check=wrong-type
    Scenario: The property "$.notification_id" has a value of the wrong type
      Given the request "post-notification" is accepted as it stands
      And the request body property "$.notification_id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1notification/post/requestBody/content/application~1json/schema/properties/notification_id/type" of the definition
      When the request "post-notification" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=wallet.wallet.post-notification.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-notification" is accepted as it stands
      And no credential is presented
      When the request "post-notification" is sent
      Then access is refused with the status code 401 or 403
