# Generated from specs/messaging/1.0/messaging.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=messaging @api=messaging @operation=sendSingleEmail @method=POST @endpoint=/send/email/single @level=REQUIRED
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
    Scenario: The body of the answer matches its schema
      When the request "sendSingleEmail" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=messaging.messaging.sendSingleEmail.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "sendSingleEmail" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=messaging.messaging.sendSingleEmail.state-create @check=state-create
    Scenario: The created item can be read with the values that were sent
      When the request "sendSingleEmail" is sent
      Then the "message" can be read back and agrees with what was sent

  Rule: A request that the definition allows is accepted

    @id=messaging.messaging.sendSingleEmail.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "sendSingleEmail" is sent
      Then the server does not fail without properties

    @id=messaging.messaging.sendSingleEmail.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1send~1email~1single/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "sendSingleEmail" is sent
      Then the additional property is ignored, as the clause "POST /send/email/single, request body" allows

    @id=messaging.messaging.sendSingleEmail.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$.callback.URI" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.senderInfo.organisationName" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.senderInfo.organisationRegNr" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.senderInfo.onBehalfOfName" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.senderInfo.onBehalfOfRegNr" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.senderInfo.email" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.senderInfo.replyTo" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.senderInfo.name" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.recipientInfo.email" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.recipientInfo.emailCC" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.recipientInfo.emailBCC" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.recipientInfo.name" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.emailContent.encoding" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.emailContent.title" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.emailContent.content" is set to "O'Brien \"x\" \\ % ([*"
      When the request "sendSingleEmail" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=messaging.messaging.sendSingleEmail.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1send~1email~1single/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /send/email/single, request body: required" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-callback @check=wrong-type @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/callbackSender/type
    Scenario: A value of the wrong type is refused for the property "$.callback"
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$.callback" is set to "not an object"
      And the changed request breaks the clause "callbackSender: type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-callback-URI-number @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/callbackSender/properties/URI/type
    Scenario: A number in place of a text is refused for the property "$.callback.URI"
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$.callback.URI" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "callbackSender, URI: type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-senderInfo @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/senderInfo/type
    Scenario: A value of the wrong type is refused for the property "$.senderInfo"
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$.senderInfo" is set to "not an object"
      And the changed request breaks the clause "senderInfo: type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-recipientInfo @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/recipientInfo/type
    Scenario: A value of the wrong type is refused for the property "$.recipientInfo"
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$.recipientInfo" is set to "not an object"
      And the changed request breaks the clause "recipientInfo: type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-emailContent @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/emailContent/type
    Scenario: A value of the wrong type is refused for the property "$.emailContent"
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$.emailContent" is set to "not an object"
      And the changed request breaks the clause "emailContent: type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-callback-URI @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/callbackSender/properties/URI/type
    Scenario: A value of the wrong type is refused for the property "$.callback.URI"
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$.callback.URI" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "callbackSender, URI: type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-senderInfo-organisationName @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/senderInfo/properties/organisationName/type
    Scenario: A value of the wrong type is refused for the property "$.senderInfo.organisationName"
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$.senderInfo.organisationName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "senderInfo, organisationName: type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-senderInfo-organisationRegNr @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/senderInfo/properties/organisationRegNr/type
    Scenario: A value of the wrong type is refused for the property "$.senderInfo.organisationRegNr"
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$.senderInfo.organisationRegNr" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "senderInfo, organisationRegNr: type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-senderInfo-onBehalfOfName @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/senderInfo/properties/onBehalfOfName/type
    Scenario: A value of the wrong type is refused for the property "$.senderInfo.onBehalfOfName"
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$.senderInfo.onBehalfOfName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "senderInfo, onBehalfOfName: type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-senderInfo-onBehalfOfRegNr @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/senderInfo/properties/onBehalfOfRegNr/type
    Scenario: A value of the wrong type is refused for the property "$.senderInfo.onBehalfOfRegNr"
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$.senderInfo.onBehalfOfRegNr" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "senderInfo, onBehalfOfRegNr: type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-senderInfo-email @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/senderInfo/properties/email/type
    Scenario: A value of the wrong type is refused for the property "$.senderInfo.email"
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$.senderInfo.email" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "senderInfo, email: type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-senderInfo-replyTo @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/senderInfo/properties/replyTo/type
    Scenario: A value of the wrong type is refused for the property "$.senderInfo.replyTo"
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$.senderInfo.replyTo" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "senderInfo, replyTo: type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-senderInfo-name @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/senderInfo/properties/name/type
    Scenario: A value of the wrong type is refused for the property "$.senderInfo.name"
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$.senderInfo.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "senderInfo, name: type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-recipientInfo-email @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/recipientInfo/properties/email/type
    Scenario: A value of the wrong type is refused for the property "$.recipientInfo.email"
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$.recipientInfo.email" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "recipientInfo, email: type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-recipientInfo-emailCC @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/recipientInfo/properties/emailCC/type
    Scenario: A value of the wrong type is refused for the property "$.recipientInfo.emailCC"
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$.recipientInfo.emailCC" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "recipientInfo, emailCC: type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-type.body-recipientInfo-emailBCC @check=wrong-type @depth=standard @requirement=5.1.26 @requirement=6.1.2 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/recipientInfo/properties/emailBCC/type
    Scenario: A value of the wrong type is refused for the property "$.recipientInfo.emailBCC"
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$.recipientInfo.emailBCC" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "recipientInfo, emailBCC: type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/email/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "email: type" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.malformed-json.body @check=malformed-json @clause=/paths/~1send~1email~1single/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /send/email/single, request body" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.sendSingleEmail.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1send~1email~1single/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /send/email/single, request body" of the definition
      When the request "sendSingleEmail" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=messaging.messaging.sendSingleEmail.no-credential @check=no-credential @requirement=5.1.7 @requirement=5.1.25 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "sendSingleEmail" is accepted
      When the request "sendSingleEmail" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.sendSingleEmail.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.7 @requirement=5.1.25 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "sendSingleEmail" is accepted
      When the request "sendSingleEmail" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.sendSingleEmail.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "sendSingleEmail" is accepted
      When the request "sendSingleEmail" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.sendSingleEmail.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "sendSingleEmail" is accepted
      When the request "sendSingleEmail" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.sendSingleEmail.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "sendSingleEmail" is accepted
      When the request "sendSingleEmail" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.sendSingleEmail.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "sendSingleEmail" is accepted
      When the request "sendSingleEmail" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.sendSingleEmail.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "sendSingleEmail" is accepted
      When the request "sendSingleEmail" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.sendSingleEmail.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "sendSingleEmail" is accepted
      When the request "sendSingleEmail" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=messaging.messaging.sendSingleEmail.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "sendSingleEmail" is sent
      Then the success response is written in UTF-8

    @id=messaging.messaging.sendSingleEmail.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "sendSingleEmail" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "sendSingleEmail" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=messaging.messaging.sendSingleEmail.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "sendSingleEmail" is accepted
      When the request "sendSingleEmail" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=messaging.messaging.sendSingleEmail.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "sendSingleEmail" is accepted
      When the request "sendSingleEmail" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=messaging.messaging.sendSingleEmail.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "sendSingleEmail" is accepted
      When the request "sendSingleEmail" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=messaging.messaging.sendSingleEmail.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "sendSingleEmail" is accepted
      When the request "sendSingleEmail" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=messaging.messaging.sendSingleEmail.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.15 @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/callbackSender/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "sendSingleEmail" is accepted
      And the request body property "$.callback" is set to "not an object"
      And the changed request breaks the clause "callbackSender: type" of the definition
      When the request "sendSingleEmail" is sent
      Then the response reveals nothing about how the candidate is built
