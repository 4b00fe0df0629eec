# Generated from specs/gis/0.4/geocoding.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=geocoding @operation=get-reverseGeocodeResult-resultId @method=GET @endpoint=/reverseGeocodeResult/{resultId}
Feature: Geocoding and Reverse Geocoding API 1.0.0, get-reverseGeocodeResult-resultId
  Answers the addresses that a lookup has found.

  Background:
    Given an environment at "apiRoot" of the API "geocoding"
    And the resource "/reverseGeocodeResult/{resultId}"
    And the credential of the candidate profile is presented
    And an existing "reverse-geocode-result"
    And the path parameter "resultId" is set to the identifier of the existing "reverse-geocode-result"

  Rule: A valid request is answered as the definition says

    @id=gis.geocoding.get-reverseGeocodeResult-resultId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-reverseGeocodeResult-resultId" is sent
      Then the operation is served

    @id=gis.geocoding.get-reverseGeocodeResult-resultId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-reverseGeocodeResult-resultId" is sent
      Then the response status code is 200

  Rule: What the candidate holds stays true

    @id=gis.geocoding.get-reverseGeocodeResult-resultId.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-reverseGeocodeResult-resultId" is sent
      Then the repeated answer is the same

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.geocoding.get-reverseGeocodeResult-resultId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "get-reverseGeocodeResult-resultId" is accepted
      And the path parameter "resultId" is set to an identifier that does not exist
      When the request "get-reverseGeocodeResult-resultId" is sent
      Then the identifier is answered with the status code 404

    @id=gis.geocoding.get-reverseGeocodeResult-resultId.near-identifier @check=near-identifier @depth=standard
    Scenario: An identifier with a different end is treated as unknown
      Given the unchanged request "get-reverseGeocodeResult-resultId" is accepted
      And the path parameter "resultId" is set to an identifier that differs from the right one only at its end
      When the request "get-reverseGeocodeResult-resultId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.geocoding.get-reverseGeocodeResult-resultId.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-reverseGeocodeResult-resultId" is accepted
      When the request "get-reverseGeocodeResult-resultId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geocoding.get-reverseGeocodeResult-resultId.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-reverseGeocodeResult-resultId" is accepted
      When the request "get-reverseGeocodeResult-resultId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geocoding.get-reverseGeocodeResult-resultId.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-reverseGeocodeResult-resultId" is accepted
      When the request "get-reverseGeocodeResult-resultId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geocoding.get-reverseGeocodeResult-resultId.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "get-reverseGeocodeResult-resultId" is accepted
      When the request "get-reverseGeocodeResult-resultId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geocoding.get-reverseGeocodeResult-resultId.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-reverseGeocodeResult-resultId" is accepted
      When the request "get-reverseGeocodeResult-resultId" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.geocoding.get-reverseGeocodeResult-resultId.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-reverseGeocodeResult-resultId" is sent
      Then the response to a conditional request agrees with its condition

    @id=gis.geocoding.get-reverseGeocodeResult-resultId.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-reverseGeocodeResult-resultId" is accepted
      And the path parameter "resultId" is set to an identifier that does not exist
      When the request "get-reverseGeocodeResult-resultId" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.geocoding.get-reverseGeocodeResult-resultId.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-reverseGeocodeResult-resultId" is accepted
      And the path parameter "resultId" is set to an identifier that does not exist
      When the request "get-reverseGeocodeResult-resultId" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.geocoding.get-reverseGeocodeResult-resultId.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "get-reverseGeocodeResult-resultId" is accepted
      And the path parameter "resultId" is set to an identifier that does not exist
      When the request "get-reverseGeocodeResult-resultId" is sent
      Then the response reveals nothing about how the candidate is built
