# Generated from specs/messaging/1.0/messaging.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=messaging @api=messaging @operation=sendSingleEmail @method=POST @endpoint=/send/email/single @level=REQUIRED @requirement=6.1.1 @requirement=6.1.2 @requirement=6.2.1
Feature: GovStack Messaging Building Block 0.1.1, sendSingleEmail
  Accepts one e-mail for sending.

  Background:
    Given an environment at "apiRoot" of the API "messaging"
    And the resource "/send/email/single"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "callback": {
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
          "email": "customer@example.com",
          "emailCC": "customer-cc@example.com",
          "emailBCC": "customer-bcc@example.com",
          "name": "Example Customer"
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

    @id=messaging.messaging.sendSingleEmail.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "sendSingleEmail" is sent
      Then the operation is served

    @id=messaging.messaging.sendSingleEmail.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "sendSingleEmail" is sent
      Then the response status code is 200

    @id=messaging.messaging.sendSingleEmail.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "sendSingleEmail" is sent
      Then the success response has one of the media types "application/json"

    @id=messaging.messaging.sendSingleEmail.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "sendSingleEmail" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=messaging.messaging.sendSingleEmail.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "sendSingleEmail" is sent
      Then the success response body shows the documented properties

    @id=messaging.messaging.sendSingleEmail.state-create @check=state-create
    Scenario: What was created can be read back
      When the request "sendSingleEmail" is sent
      Then the "message" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=messaging.messaging.sendSingleEmail.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "sendSingleEmail" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1send~1email~1single/post/requestBody/required" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-callback @check=wrong-type
    Scenario: The property "$.callback" has a value of the wrong type
      Given the request "sendSingleEmail" is accepted as it stands
      And the request body property "$.callback" is set to "not an object"
      And this breaks the clause "/components/schemas/callbackSender/type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-senderInfo @check=wrong-type
    Scenario: The property "$.senderInfo" has a value of the wrong type
      Given the request "sendSingleEmail" is accepted as it stands
      And the request body property "$.senderInfo" is set to "not an object"
      And this breaks the clause "/components/schemas/senderInfo/type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-recipientInfo @check=wrong-type
    Scenario: The property "$.recipientInfo" has a value of the wrong type
      Given the request "sendSingleEmail" is accepted as it stands
      And the request body property "$.recipientInfo" is set to "not an object"
      And this breaks the clause "/components/schemas/recipientInfo/type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=messaging.messaging.sendSingleEmail.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "sendSingleEmail" is accepted as it stands
      And no credential is presented
      When the request "sendSingleEmail" is sent
      Then access is refused with the status code 401 or 403
