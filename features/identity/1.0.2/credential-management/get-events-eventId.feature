# Generated from specs/identity/1.0.2/credential-management.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=identity @api=credential-management @operation=get-events-eventId @method=GET @endpoint=/events/{eventId} @level=REQUIRED
Feature: Credential Management APIs 1.0.0, get-events-eventId
  Answers how far a request has come.

  The vendor supplies: language.

  Background:
    Given an environment at "apiRoot" of the API "credential-management"
    And the resource "/events/{eventId}"
    And the credential of the candidate profile is presented
    And an existing "event", created with the request "credential-management/post-share-credential" and the body:
      """json
      {
        "id": "mosip.resident.share.credential",
        "request": {
          "partnerId": "{{profile partnerId}}",
          "sharableAttributes": [
            {
              "attributeName": "dateOfBirth",
              "format": "format 1",
              "isMasked": true
            }
          ],
          "purpose": "Proof of age",
          "consent": "consent 1 {{fresh text 8}}"
        },
        "requesttime": "{{now}}",
        "version": "1.0"
      }
      """
    And the path parameter "eventId" is set to the identifier of the existing "event"
    And the query parameter "language" is set to the profile value "language", or to "eng" where the profile has none

  Rule: A valid request is answered as the definition says

    @id=identity.credential-management.get-events-eventId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-events-eventId" is sent
      Then the operation is served

    @id=identity.credential-management.get-events-eventId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-events-eventId" is sent
      Then the response status code is 200

    @id=identity.credential-management.get-events-eventId.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-events-eventId" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.credential-management.get-events-eventId.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-events-eventId" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.credential-management.get-events-eventId.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-events-eventId" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=identity.credential-management.get-events-eventId.state-read @check=state-read
    Scenario: The read returns the item that was created
      When the request "get-events-eventId" is sent
      Then the answer is the "event" that was created

    @id=identity.credential-management.get-events-eventId.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-events-eventId" is sent
      Then the repeated answer is the same

  Rule: A request that breaks the definition is refused

    @id=identity.credential-management.get-events-eventId.missing-required.query-language @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1events~1{eventId}/get/parameters/1/required
    Scenario: A request without the query parameter "language" is refused
      Given the unchanged request "get-events-eventId" is accepted
      And the query parameter "language" is left out
      And the changed request breaks the clause "GET /events/{eventId}, parameter 2: required" of the definition
      When the request "get-events-eventId" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.get-events-eventId.wrong-type.path-eventId @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1events~1{eventId}/get/parameters/0/schema/type
    Scenario: A value of the wrong type is refused for the path parameter "eventId"
      Given the unchanged request "get-events-eventId" is accepted
      And the path parameter "eventId" is set to "{{existing event identifier}}abc"
      And the changed request breaks the clause "GET /events/{eventId}, parameter 1: type" of the definition
      When the request "get-events-eventId" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.get-events-eventId.wrong-type.path-eventId-fraction @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1events~1{eventId}/get/parameters/0/schema/type
    Scenario: A fraction in place of a whole number is refused for the path parameter "eventId"
      Given the unchanged request "get-events-eventId" is accepted
      And the path parameter "eventId" is set to "0.5"
      And the changed request breaks the clause "GET /events/{eventId}, parameter 1: type" of the definition
      When the request "get-events-eventId" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=identity.credential-management.get-events-eventId.body-schema.access @check=body-schema
    Scenario: The body of a refused access matches its schema
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-events-eventId" is accepted
      When the request "get-events-eventId" is sent
      Then the body of the refusal complies with the OAS schema for this operation and status code

    @id=identity.credential-management.get-events-eventId.no-credential @check=no-credential @requirement=6.5-1 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-events-eventId" is accepted
      When the request "get-events-eventId" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.get-events-eventId.unknown-credential @check=unknown-credential @depth=standard @requirement=6.5-1 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "get-events-eventId" is accepted
      When the request "get-events-eventId" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.get-events-eventId.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "get-events-eventId" is accepted
      When the request "get-events-eventId" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.get-events-eventId.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "get-events-eventId" is accepted
      When the request "get-events-eventId" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.get-events-eventId.near-credential.longer @check=near-credential @depth=standard
    Scenario: A credential that is one character longer is refused
      Given access to this operation is protected
      And the credential is presented with one character added
      But with the right credential, the request "get-events-eventId" is accepted
      When the request "get-events-eventId" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.get-events-eventId.near-credential.shorter @check=near-credential @depth=standard
    Scenario: A credential that is one character shorter is refused
      Given access to this operation is protected
      And the credential is presented without its last character
      But with the right credential, the request "get-events-eventId" is accepted
      When the request "get-events-eventId" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.get-events-eventId.near-credential.other-case @check=near-credential @depth=standard
    Scenario: A credential in the other letter case is refused
      Given access to this operation is protected
      And the credential is presented with its letters in the other case
      But with the right credential, the request "get-events-eventId" is accepted
      When the request "get-events-eventId" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.get-events-eventId.near-credential.empty @check=near-credential @depth=standard
    Scenario: An empty credential is refused
      Given access to this operation is protected
      And an empty credential is presented
      But with the right credential, the request "get-events-eventId" is accepted
      When the request "get-events-eventId" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.get-events-eventId.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-events-eventId" is accepted
      When the request "get-events-eventId" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.get-events-eventId.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-events-eventId" is accepted
      When the request "get-events-eventId" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.get-events-eventId.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "get-events-eventId" is accepted
      When the request "get-events-eventId" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.get-events-eventId.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-events-eventId" is accepted
      When the request "get-events-eventId" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.get-events-eventId.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=6.5-1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-events-eventId" is accepted
      When the request "get-events-eventId" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=identity.credential-management.get-events-eventId.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-events-eventId" is sent
      Then the success response is written in UTF-8

    @id=identity.credential-management.get-events-eventId.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "get-events-eventId" is accepted
      And the header "Accept" is set to "*/*"
      When the request "get-events-eventId" is sent
      Then the request is accepted whatever the form of the answer

    @id=identity.credential-management.get-events-eventId.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "get-events-eventId" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "get-events-eventId" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=identity.credential-management.get-events-eventId.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-events-eventId" is sent
      Then the response to a conditional request agrees with its condition

    @id=identity.credential-management.get-events-eventId.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-events-eventId" is accepted
      And the path parameter "eventId" is set to an identifier that does not exist
      When the request "get-events-eventId" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=identity.credential-management.get-events-eventId.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-events-eventId" is accepted
      And the path parameter "eventId" is set to an identifier that does not exist
      When the request "get-events-eventId" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=identity.credential-management.get-events-eventId.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "get-events-eventId" is accepted
      And the path parameter "eventId" is set to an identifier that does not exist
      When the request "get-events-eventId" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=identity.credential-management.get-events-eventId.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "get-events-eventId" is accepted
      When the request "get-events-eventId" is sent with the method "HEAD"
      Then the method changes nothing

    @id=identity.credential-management.get-events-eventId.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "get-events-eventId" is accepted
      When the request "get-events-eventId" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=identity.credential-management.get-events-eventId.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=6.5-5 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1events~1{eventId}/get/parameters/1/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "get-events-eventId" is accepted
      And the query parameter "language" is left out
      And the changed request breaks the clause "GET /events/{eventId}, parameter 2: required" of the definition
      When the request "get-events-eventId" is sent
      Then the response reveals nothing about how the candidate is built
