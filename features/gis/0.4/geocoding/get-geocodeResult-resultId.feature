# Generated from specs/gis/0.4/geocoding.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=geocoding @operation=get-geocodeResult-resultId @method=GET @endpoint=/geocodeResult/{resultId}
Feature: Geocoding and Reverse Geocoding API 1.0.0, get-geocodeResult-resultId
  Answers the coordinates that a lookup has found.

  Background:
    Given an environment at "apiRoot" of the API "geocoding"
    And the resource "/geocodeResult/{resultId}"
    And the credential of the candidate profile is presented
    And an existing "geocode-result"
    And the path parameter "resultId" is set to the identifier of the existing "geocode-result"

  Rule: A valid request is answered as the definition says

    @id=gis.geocoding.get-geocodeResult-resultId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-geocodeResult-resultId" is sent
      Then the operation is served

    @id=gis.geocoding.get-geocodeResult-resultId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-geocodeResult-resultId" is sent
      Then the response status code is 200

  Rule: What the candidate holds stays true

    @id=gis.geocoding.get-geocodeResult-resultId.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-geocodeResult-resultId" is sent
      Then the repeated answer is the same

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.geocoding.get-geocodeResult-resultId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "get-geocodeResult-resultId" is accepted
      And the path parameter "resultId" is set to an identifier that does not exist
      When the request "get-geocodeResult-resultId" is sent
      Then the identifier is answered with the status code 404

    @id=gis.geocoding.get-geocodeResult-resultId.near-identifier @check=near-identifier @depth=standard
    Scenario: An identifier with a different end is treated as unknown
      Given the unchanged request "get-geocodeResult-resultId" is accepted
      And the path parameter "resultId" is set to an identifier that differs from the right one only at its end
      When the request "get-geocodeResult-resultId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.geocoding.get-geocodeResult-resultId.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-geocodeResult-resultId" is accepted
      When the request "get-geocodeResult-resultId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geocoding.get-geocodeResult-resultId.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "get-geocodeResult-resultId" is accepted
      When the request "get-geocodeResult-resultId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geocoding.get-geocodeResult-resultId.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "get-geocodeResult-resultId" is accepted
      When the request "get-geocodeResult-resultId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geocoding.get-geocodeResult-resultId.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "get-geocodeResult-resultId" is accepted
      When the request "get-geocodeResult-resultId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geocoding.get-geocodeResult-resultId.near-credential.longer @check=near-credential @depth=standard
    Scenario: A credential that is one character longer is refused
      Given access to this operation is protected
      And the credential is presented with one character added
      But with the right credential, the request "get-geocodeResult-resultId" is accepted
      When the request "get-geocodeResult-resultId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geocoding.get-geocodeResult-resultId.near-credential.shorter @check=near-credential @depth=standard
    Scenario: A credential that is one character shorter is refused
      Given access to this operation is protected
      And the credential is presented without its last character
      But with the right credential, the request "get-geocodeResult-resultId" is accepted
      When the request "get-geocodeResult-resultId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geocoding.get-geocodeResult-resultId.near-credential.other-case @check=near-credential @depth=standard
    Scenario: A credential in the other letter case is refused
      Given access to this operation is protected
      And the credential is presented with its letters in the other case
      But with the right credential, the request "get-geocodeResult-resultId" is accepted
      When the request "get-geocodeResult-resultId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geocoding.get-geocodeResult-resultId.near-credential.empty @check=near-credential @depth=standard
    Scenario: An empty credential is refused
      Given access to this operation is protected
      And an empty credential is presented
      But with the right credential, the request "get-geocodeResult-resultId" is accepted
      When the request "get-geocodeResult-resultId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geocoding.get-geocodeResult-resultId.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-geocodeResult-resultId" is accepted
      When the request "get-geocodeResult-resultId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geocoding.get-geocodeResult-resultId.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-geocodeResult-resultId" is accepted
      When the request "get-geocodeResult-resultId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geocoding.get-geocodeResult-resultId.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "get-geocodeResult-resultId" is accepted
      When the request "get-geocodeResult-resultId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geocoding.get-geocodeResult-resultId.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-geocodeResult-resultId" is accepted
      When the request "get-geocodeResult-resultId" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.geocoding.get-geocodeResult-resultId.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "get-geocodeResult-resultId" is accepted
      And the header "Accept" is set to "*/*"
      When the request "get-geocodeResult-resultId" is sent
      Then the request is accepted whatever the form of the answer

    @id=gis.geocoding.get-geocodeResult-resultId.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "get-geocodeResult-resultId" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "get-geocodeResult-resultId" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=gis.geocoding.get-geocodeResult-resultId.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-geocodeResult-resultId" is sent
      Then the response to a conditional request agrees with its condition

    @id=gis.geocoding.get-geocodeResult-resultId.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-geocodeResult-resultId" is accepted
      And the path parameter "resultId" is set to an identifier that does not exist
      When the request "get-geocodeResult-resultId" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.geocoding.get-geocodeResult-resultId.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-geocodeResult-resultId" is accepted
      And the path parameter "resultId" is set to an identifier that does not exist
      When the request "get-geocodeResult-resultId" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.geocoding.get-geocodeResult-resultId.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "get-geocodeResult-resultId" is accepted
      And the path parameter "resultId" is set to an identifier that does not exist
      When the request "get-geocodeResult-resultId" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=gis.geocoding.get-geocodeResult-resultId.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "get-geocodeResult-resultId" is accepted
      When the request "get-geocodeResult-resultId" is sent with the method "HEAD"
      Then the method changes nothing

    @id=gis.geocoding.get-geocodeResult-resultId.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "get-geocodeResult-resultId" is accepted
      When the request "get-geocodeResult-resultId" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=gis.geocoding.get-geocodeResult-resultId.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "get-geocodeResult-resultId" is accepted
      And the path parameter "resultId" is set to an identifier that does not exist
      When the request "get-geocodeResult-resultId" is sent
      Then the response reveals nothing about how the candidate is built
