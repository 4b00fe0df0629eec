# Generated from specs/messaging/1.0/messaging.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=messaging @api=messaging @operation=getEmailStatus @method=GET @endpoint=/status/email @level=REQUIRED
Feature: GovStack Messaging Building Block 0.1.1, getEmailStatus
  Counts the e-mails of one request by the state they are in.

  Background:
    Given an environment at "apiRoot" of the API "messaging"
    And the resource "/status/email"
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
    And the query parameter "status" is set to "scheduled,processing,deferred,bounced,notSent,delivered"

  Rule: A valid request is answered as the definition says

    @id=messaging.messaging.getEmailStatus.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "getEmailStatus" is sent
      Then the operation is served

    @id=messaging.messaging.getEmailStatus.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "getEmailStatus" is sent
      Then the response status code is 200

    @id=messaging.messaging.getEmailStatus.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "getEmailStatus" is sent
      Then the success response has one of the media types "application/json"

    @id=messaging.messaging.getEmailStatus.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "getEmailStatus" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=messaging.messaging.getEmailStatus.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "getEmailStatus" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=messaging.messaging.getEmailStatus.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "getEmailStatus" is sent
      Then the repeated answer is the same

  Rule: A request that breaks the definition is refused

    @id=messaging.messaging.getEmailStatus.missing-required.header-requestUid @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1status~1email/get/parameters/1/required
    Scenario: A request without the header "requestUid" is refused
      Given the unchanged request "getEmailStatus" is accepted
      And the header "requestUid" is left out
      And the changed request breaks the clause "GET /status/email, parameter 2: required" of the definition
      When the request "getEmailStatus" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.getEmailStatus.missing-required.query-status @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1status~1email/get/parameters/2/required
    Scenario: A request without the query parameter "status" is refused
      Given the unchanged request "getEmailStatus" is accepted
      And the query parameter "status" is left out
      And the changed request breaks the clause "GET /status/email, parameter 3: required" of the definition
      When the request "getEmailStatus" is sent
      Then the request is refused with a status code 4XX

    @id=messaging.messaging.getEmailStatus.wrong-item.query-status-item @check=wrong-item @clause=/paths/~1status~1email/get/parameters/2/schema/items/enum
    Scenario: A value that is not in its list is refused for the only item of the query parameter "status"
      Given the unchanged request "getEmailStatus" is accepted
      And the query parameter "status" is set to "no-such-value"
      And the changed request breaks the clause "GET /status/email, parameter 3, items: enum" of the definition
      When the request "getEmailStatus" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=messaging.messaging.getEmailStatus.no-credential @check=no-credential @requirement=5.1.7 @requirement=5.1.25 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getEmailStatus" is accepted
      When the request "getEmailStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.getEmailStatus.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.7 @requirement=5.1.25 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "getEmailStatus" is accepted
      When the request "getEmailStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.getEmailStatus.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "getEmailStatus" is accepted
      When the request "getEmailStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.getEmailStatus.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "getEmailStatus" is accepted
      When the request "getEmailStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.getEmailStatus.near-credential.longer @check=near-credential @depth=standard
    Scenario: A credential that is one character longer is refused
      Given access to this operation is protected
      And the credential is presented with one character added
      But with the right credential, the request "getEmailStatus" is accepted
      When the request "getEmailStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.getEmailStatus.near-credential.shorter @check=near-credential @depth=standard
    Scenario: A credential that is one character shorter is refused
      Given access to this operation is protected
      And the credential is presented without its last character
      But with the right credential, the request "getEmailStatus" is accepted
      When the request "getEmailStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.getEmailStatus.near-credential.other-case @check=near-credential @depth=standard
    Scenario: A credential in the other letter case is refused
      Given access to this operation is protected
      And the credential is presented with its letters in the other case
      But with the right credential, the request "getEmailStatus" is accepted
      When the request "getEmailStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.getEmailStatus.near-credential.empty @check=near-credential @depth=standard
    Scenario: An empty credential is refused
      Given access to this operation is protected
      And an empty credential is presented
      But with the right credential, the request "getEmailStatus" is accepted
      When the request "getEmailStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.getEmailStatus.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "getEmailStatus" is accepted
      When the request "getEmailStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.getEmailStatus.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "getEmailStatus" is accepted
      When the request "getEmailStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.getEmailStatus.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "getEmailStatus" is accepted
      When the request "getEmailStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.getEmailStatus.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "getEmailStatus" is accepted
      When the request "getEmailStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=messaging.messaging.getEmailStatus.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getEmailStatus" is accepted
      When the request "getEmailStatus" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=messaging.messaging.getEmailStatus.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "getEmailStatus" is sent
      Then the success response is written in UTF-8

    @id=messaging.messaging.getEmailStatus.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "getEmailStatus" is accepted
      And the header "Accept" is set to "*/*"
      When the request "getEmailStatus" is sent
      Then the request is accepted whatever the form of the answer

    @id=messaging.messaging.getEmailStatus.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "getEmailStatus" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "getEmailStatus" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=messaging.messaging.getEmailStatus.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "getEmailStatus" is sent
      Then the response to a conditional request agrees with its condition

    @id=messaging.messaging.getEmailStatus.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "getEmailStatus" is accepted
      When the request "getEmailStatus" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=messaging.messaging.getEmailStatus.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "getEmailStatus" is accepted
      When the request "getEmailStatus" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=messaging.messaging.getEmailStatus.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "getEmailStatus" is accepted
      When the request "getEmailStatus" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=messaging.messaging.getEmailStatus.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "getEmailStatus" is accepted
      When the request "getEmailStatus" is sent with the method "HEAD"
      Then the method changes nothing

    @id=messaging.messaging.getEmailStatus.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "getEmailStatus" is accepted
      When the request "getEmailStatus" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=messaging.messaging.getEmailStatus.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.15 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1status~1email/get/parameters/1/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "getEmailStatus" is accepted
      And the header "requestUid" is left out
      And the changed request breaks the clause "GET /status/email, parameter 2: required" of the definition
      When the request "getEmailStatus" is sent
      Then the response reveals nothing about how the candidate is built
