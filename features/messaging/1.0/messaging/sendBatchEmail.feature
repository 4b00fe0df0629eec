# Generated from specs/messaging/1.0/messaging.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=messaging @api=messaging @operation=sendBatchEmail @method=POST @endpoint=/send/email/batch @level=REQUIRED @requirement=6.2.1 @requirement=6.2.2
Feature: GovStack Messaging Building Block 0.1.1, sendBatchEmail
  Accepts one e-mail for many recipients, listed in base64.

  Background:
    Given an environment at "apiRoot" of the API "messaging"
    And the resource "/send/email/batch"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "callbackURI": {
          "URI": "https://example.com/callback/emails/requestUid"
        },
        "senderInfo": {
          "organisationName": "Example Medical Insitution",
          "organisationRegNr": "GOV1234567890",
          "onBehalfOfName": "Example Medical Insitution",
          "onBehalfOfRegNr": "GOV1234567890",
          "email": "sender@example.com",
          "replyTo": "reply-to@example.com",
          "name": "Example Doctor"
        },
        "recipientInfo": {
          "batchEmailAsBase64": "W3sKCSJyZWNpcGllbnRJbmZvIjogewoJCSJlbWFpbCI6ICJjdXN0b21lckBleGFtcGxlLmNvbSIsCgkJImVtYWlsQ0MiOiAiY3VzdG9tZXItY2NAZXhhbXBsZS5jb20iLAoJCSJlbWFpbEJDQyI6ICJjdXN0b21lci1iY2NAZXhhbXBsZS5jb20iLAoJCSJuYW1lIjogIkV4YW1wbGUgQ3VzdG9tZXIiCgl9Cn0sIHsKCSJyZWNpcGllbnRJbmZvIjogewoJCSJlbWFpbCI6ICJkZWFyLWN1c3RvbWVyQGV4YW1wbGUuY29tIiwKCQkibmFtZSI6ICJVbmtub3duIEN1c3RvbWVyIgoJfQp9XQ=="
        },
        "emailContent": {
          "encoding": "UTF-8",
          "title": "Example Title Of An Email",
          "content": "Example Customer"
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec declares the payload as a query parameter; it is sent as the request body"

  Rule: A valid request is answered as the definition says

    @id=messaging.messaging.sendBatchEmail.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "sendBatchEmail" is sent
      Then the operation is served

    @id=messaging.messaging.sendBatchEmail.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "sendBatchEmail" is sent
      Then the response status code is 200

    @id=messaging.messaging.sendBatchEmail.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "sendBatchEmail" is sent
      Then the success response has one of the media types "application/json"

    @id=messaging.messaging.sendBatchEmail.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "sendBatchEmail" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=messaging.messaging.sendBatchEmail.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "sendBatchEmail" is sent
      Then the success response body shows the documented properties

    @id=messaging.messaging.sendBatchEmail.state-create @check=state-create
    Scenario: What was created can be read back
      When the request "sendBatchEmail" is sent
      Then the "message" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=messaging.messaging.sendBatchEmail.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "sendBatchEmail" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1send~1email~1batch/post/requestBody/required" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-callbackURI @check=wrong-type
    Scenario: The property "$.callbackURI" has a value of the wrong type
      Given the request "sendBatchEmail" is accepted as it stands
      And the request body property "$.callbackURI" is set to "not an object"
      And this breaks the clause "/components/schemas/callbackSender/type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-senderInfo @check=wrong-type
    Scenario: The property "$.senderInfo" has a value of the wrong type
      Given the request "sendBatchEmail" is accepted as it stands
      And the request body property "$.senderInfo" is set to "not an object"
      And this breaks the clause "/components/schemas/senderInfo/type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-recipientInfo @check=wrong-type
    Scenario: The property "$.recipientInfo" has a value of the wrong type
      Given the request "sendBatchEmail" is accepted as it stands
      And the request body property "$.recipientInfo" is set to "not an object"
      And this breaks the clause "/components/schemas/batchRecipientInfo/type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=messaging.messaging.sendBatchEmail.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "sendBatchEmail" is accepted as it stands
      And no credential is presented
      When the request "sendBatchEmail" is sent
      Then access is refused with the status code 401 or 403
