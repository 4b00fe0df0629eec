# Generated from specs/messaging/1.0/messaging.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=messaging @api=messaging @operation=sendBatchEmail @method=POST @endpoint=/send/email/batch @level=REQUIRED
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
    Scenario: The body of the answer matches its schema
      When the request "sendBatchEmail" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=messaging.messaging.sendBatchEmail.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "sendBatchEmail" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=messaging.messaging.sendBatchEmail.state-create @check=state-create
    Scenario: The created item can be read with the values that were sent
      When the request "sendBatchEmail" is sent
      Then the "message" can be read back and agrees with what was sent

  Rule: A request that the definition allows is accepted

    @id=messaging.messaging.sendBatchEmail.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "sendBatchEmail" is sent
      Then the server does not fail without properties

    @id=messaging.messaging.sendBatchEmail.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1send~1email~1batch/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "sendBatchEmail" is sent
      Then the additional property is ignored, as the clause "POST /send/email/batch, request body" allows

    @id=messaging.messaging.sendBatchEmail.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$.callbackURI.URI" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.senderInfo.organisationName" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.senderInfo.organisationRegNr" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.senderInfo.onBehalfOfName" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.senderInfo.onBehalfOfRegNr" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.senderInfo.email" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.senderInfo.replyTo" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.senderInfo.name" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.emailContent.encoding" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.emailContent.title" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.emailContent.content" is set to "O'Brien \"x\" \\ % ([*"
      When the request "sendBatchEmail" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=messaging.messaging.sendBatchEmail.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1send~1email~1batch/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /send/email/batch, request body: required" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-callbackURI @check=wrong-type @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/callbackSender/type
    Scenario: A value of the wrong type is refused for the property "$.callbackURI"
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$.callbackURI" is set to "not an object"
      And the changed request breaks the clause "callbackSender: type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-callbackURI-URI-number @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/callbackSender/properties/URI/type
    Scenario: A number in place of a text is refused for the property "$.callbackURI.URI"
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$.callbackURI.URI" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "callbackSender, URI: type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-senderInfo @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/senderInfo/type
    Scenario: A value of the wrong type is refused for the property "$.senderInfo"
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$.senderInfo" is set to "not an object"
      And the changed request breaks the clause "senderInfo: type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-recipientInfo @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/batchRecipientInfo/type
    Scenario: A value of the wrong type is refused for the property "$.recipientInfo"
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$.recipientInfo" is set to "not an object"
      And the changed request breaks the clause "batchRecipientInfo: type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-emailContent @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/emailContent/type
    Scenario: A value of the wrong type is refused for the property "$.emailContent"
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$.emailContent" is set to "not an object"
      And the changed request breaks the clause "emailContent: type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-callbackURI-URI @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/callbackSender/properties/URI/type
    Scenario: A value of the wrong type is refused for the property "$.callbackURI.URI"
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$.callbackURI.URI" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "callbackSender, URI: type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-senderInfo-organisationName @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/senderInfo/properties/organisationName/type
    Scenario: A value of the wrong type is refused for the property "$.senderInfo.organisationName"
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$.senderInfo.organisationName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "senderInfo, organisationName: type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-senderInfo-organisationRegNr @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/senderInfo/properties/organisationRegNr/type
    Scenario: A value of the wrong type is refused for the property "$.senderInfo.organisationRegNr"
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$.senderInfo.organisationRegNr" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "senderInfo, organisationRegNr: type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-senderInfo-onBehalfOfName @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/senderInfo/properties/onBehalfOfName/type
    Scenario: A value of the wrong type is refused for the property "$.senderInfo.onBehalfOfName"
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$.senderInfo.onBehalfOfName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "senderInfo, onBehalfOfName: type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-senderInfo-onBehalfOfRegNr @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/senderInfo/properties/onBehalfOfRegNr/type
    Scenario: A value of the wrong type is refused for the property "$.senderInfo.onBehalfOfRegNr"
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$.senderInfo.onBehalfOfRegNr" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "senderInfo, onBehalfOfRegNr: type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-senderInfo-email @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/senderInfo/properties/email/type
    Scenario: A value of the wrong type is refused for the property "$.senderInfo.email"
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$.senderInfo.email" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "senderInfo, email: type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-senderInfo-replyTo @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/senderInfo/properties/replyTo/type
    Scenario: A value of the wrong type is refused for the property "$.senderInfo.replyTo"
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$.senderInfo.replyTo" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "senderInfo, replyTo: type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-senderInfo-name @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/senderInfo/properties/name/type
    Scenario: A value of the wrong type is refused for the property "$.senderInfo.name"
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$.senderInfo.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "senderInfo, name: type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-recipientInfo-batchEmailAsBase64 @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/batchRecipientInfo/properties/batchEmailAsBase64/type
    Scenario: A value of the wrong type is refused for the property "$.recipientInfo.batchEmailAsBase64"
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$.recipientInfo.batchEmailAsBase64" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "batchRecipientInfo, batchEmailAsBase64: type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-emailContent-encoding @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/emailContent/properties/encoding/type
    Scenario: A value of the wrong type is refused for the property "$.emailContent.encoding"
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$.emailContent.encoding" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "emailContent, encoding: type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-type.body-emailContent-title @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/emailContent/properties/title/type
    Scenario: A value of the wrong type is refused for the property "$.emailContent.title"
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$.emailContent.title" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "emailContent, title: type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/batchEmail/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "batchEmail: type" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.malformed-json.body @check=malformed-json @clause=/paths/~1send~1email~1batch/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /send/email/batch, request body" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendBatchEmail.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1send~1email~1batch/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /send/email/batch, request body" of the definition
      When the request "sendBatchEmail" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=messaging.messaging.sendBatchEmail.no-credential @check=no-credential @requirement=5.1.7 @requirement=5.1.25 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "sendBatchEmail" is accepted
      When the request "sendBatchEmail" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.sendBatchEmail.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "sendBatchEmail" is accepted
      When the request "sendBatchEmail" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.sendBatchEmail.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "sendBatchEmail" is accepted
      When the request "sendBatchEmail" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.sendBatchEmail.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "sendBatchEmail" is accepted
      When the request "sendBatchEmail" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.sendBatchEmail.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "sendBatchEmail" is accepted
      When the request "sendBatchEmail" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=messaging.messaging.sendBatchEmail.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "sendBatchEmail" is sent
      Then the success response is written in UTF-8

    @id=messaging.messaging.sendBatchEmail.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "sendBatchEmail" is accepted
      When the request "sendBatchEmail" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=messaging.messaging.sendBatchEmail.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "sendBatchEmail" is accepted
      When the request "sendBatchEmail" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=messaging.messaging.sendBatchEmail.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.15 @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/callbackSender/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "sendBatchEmail" is accepted
      And the request body property "$.callbackURI" is set to "not an object"
      And the changed request breaks the clause "callbackSender: type" of the definition
      When the request "sendBatchEmail" is sent
      Then the response reveals nothing about how the candidate is built
