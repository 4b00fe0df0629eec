# Generated from specs/messaging/1.0/messaging.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=messaging @api=messaging @operation=callbackEmail @method=POST @endpoint=/callback/email
Feature: GovStack Messaging Building Block 0.1.1, callbackEmail
  Takes in what comes back, such as a reply; a service of this kind is optional.

  Background:
    Given an environment at "apiRoot" of the API "messaging"
    And the resource "/callback/email"
    And the credential of the candidate profile is presented
    And an existing "message", created with the request "messaging/sendSingleEmail" and the body:
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
    And the header "requestUid" is set to the identifier of the existing "message"
    And the request body:
      """json
      {
        "meta": "Meta-info",
        "content": "Q2xpZW50LXNwZWNpZmljIGNvbnRlbnQsIG1vc3QgbGlrZWx5IEpTT04="
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec declares the payload as a query parameter; it is sent as the request body"

  Rule: A valid request is answered as the definition says

    @id=messaging.messaging.callbackEmail.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "callbackEmail" is sent
      Then the operation is served

    @id=messaging.messaging.callbackEmail.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "callbackEmail" is sent
      Then the response status code is 200

  Rule: A request that the definition allows is accepted

    @id=messaging.messaging.callbackEmail.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "callbackEmail" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "callbackEmail" is sent
      Then the server does not fail without properties

    @id=messaging.messaging.callbackEmail.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1callback~1email/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "callbackEmail" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "callbackEmail" is sent
      Then the additional property is ignored, as the clause "POST /callback/email, request body" allows

    @id=messaging.messaging.callbackEmail.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "callbackEmail" is accepted
      And the request body property "$.meta" is set to "O'Brien \"x\" \\ % ([*"
      When the request "callbackEmail" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=messaging.messaging.callbackEmail.missing-required.header-requestUid @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1callback~1email/post/parameters/1/required
    Scenario: A request without the header "requestUid" is refused
      Given the unchanged request "callbackEmail" is accepted
      And the header "requestUid" is left out
      And the changed request breaks the clause "POST /callback/email, parameter 2: required" of the definition
      When the request "callbackEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.callbackEmail.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1callback~1email/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "callbackEmail" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /callback/email, request body: required" of the definition
      When the request "callbackEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.callbackEmail.wrong-type.body-meta @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/callbackContent/properties/meta/type
    Scenario: A value of the wrong type is refused for the property "$.meta"
      Given the unchanged request "callbackEmail" is accepted
      And the request body property "$.meta" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "callbackContent, meta: type" of the definition
      When the request "callbackEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.callbackEmail.wrong-type.body-meta-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/callbackContent/properties/meta/type
    Scenario: A number in place of a text is refused for the property "$.meta"
      Given the unchanged request "callbackEmail" is accepted
      And the request body property "$.meta" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "callbackContent, meta: type" of the definition
      When the request "callbackEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.callbackEmail.wrong-type.body-content @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/callbackContent/properties/content/type
    Scenario: A value of the wrong type is refused for the property "$.content"
      Given the unchanged request "callbackEmail" is accepted
      And the request body property "$.content" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "callbackContent, content: type" of the definition
      When the request "callbackEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.callbackEmail.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/callbackContent/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "callbackEmail" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "callbackContent: type" of the definition
      When the request "callbackEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.callbackEmail.malformed-json.body @check=malformed-json @clause=/paths/~1callback~1email/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "callbackEmail" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /callback/email, request body" of the definition
      When the request "callbackEmail" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.callbackEmail.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1callback~1email/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "callbackEmail" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /callback/email, request body" of the definition
      When the request "callbackEmail" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=messaging.messaging.callbackEmail.no-credential @check=no-credential @requirement=5.1.7 @requirement=5.1.25 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "callbackEmail" is accepted
      When the request "callbackEmail" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.callbackEmail.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.7 @requirement=5.1.25 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "callbackEmail" is accepted
      When the request "callbackEmail" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.callbackEmail.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "callbackEmail" is accepted
      When the request "callbackEmail" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.callbackEmail.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "callbackEmail" is accepted
      When the request "callbackEmail" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.callbackEmail.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "callbackEmail" is accepted
      When the request "callbackEmail" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.callbackEmail.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "callbackEmail" is accepted
      When the request "callbackEmail" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=messaging.messaging.callbackEmail.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "callbackEmail" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "callbackEmail" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=messaging.messaging.callbackEmail.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "callbackEmail" is accepted
      When the request "callbackEmail" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=messaging.messaging.callbackEmail.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "callbackEmail" is accepted
      When the request "callbackEmail" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=messaging.messaging.callbackEmail.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "callbackEmail" is accepted
      When the request "callbackEmail" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=messaging.messaging.callbackEmail.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "callbackEmail" is accepted
      When the request "callbackEmail" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=messaging.messaging.callbackEmail.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.15 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1callback~1email/post/parameters/1/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "callbackEmail" is accepted
      And the header "requestUid" is left out
      And the changed request breaks the clause "POST /callback/email, parameter 2: required" of the definition
      When the request "callbackEmail" is sent
      Then the response reveals nothing about how the candidate is built
