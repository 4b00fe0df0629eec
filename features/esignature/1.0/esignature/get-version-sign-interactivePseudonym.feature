# Generated from specs/esignature/1.0/esignature.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=esignature @api=esignature @operation=get-version-sign-interactivePseudonym @method=GET @endpoint=/{version}/sign/interactivePseudonym
Feature: Remote SCD API 1.0.0, get-version-sign-interactivePseudonym
  Answers a page on which a person enters a pseudonym and signs.

  The vendor supplies: version.

  Background:
    Given an environment at "apiRoot" of the API "esignature"
    And the resource "/{version}/sign/interactivePseudonym"
    And the credential of the candidate profile is presented
    And the path parameter "version" is set to the profile value "version", or to "v1" where the profile has none
    And the query parameter "format" is set to "PAdES"
    And the query parameter "hash" is set to "luTLpUFtY3FgeH62gEUhRRkvB992OfQ6PK0kcEkSAM0"
    And the query parameter "hashType" is set to "SHA2-256"
    And the query parameter "dataToBeDisplayed" is set to "QSBkb2N1bWVudCB0byBzaWdu"
    And the query parameter "requestTimestamp" is set to "{{now}}"
    And the query parameter "nonce" is set to "{{fresh hash}}"
    And the query parameter "state" is set to "{{fresh hash}}"
    And the query parameter "callbackUrl" is set to "{{callback}}"
    But a refusal is not held against the candidate, because "the GovSpec does not say which callback addresses a candidate accepts"

  Rule: A valid request is answered as the definition says

    @id=esignature.esignature.get-version-sign-interactivePseudonym.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-version-sign-interactivePseudonym" is sent
      Then the operation is served

    @id=esignature.esignature.get-version-sign-interactivePseudonym.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-version-sign-interactivePseudonym" is sent
      Then the response status code is 200

    @id=esignature.esignature.get-version-sign-interactivePseudonym.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-version-sign-interactivePseudonym" is sent
      Then the success response has one of the media types "text/html"

    @id=esignature.esignature.get-version-sign-interactivePseudonym.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-version-sign-interactivePseudonym" is sent
      Then the success response body complies with the OAS schema for this operation and status code

  Rule: What the candidate holds stays true

    @id=esignature.esignature.get-version-sign-interactivePseudonym.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-version-sign-interactivePseudonym" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that breaks the definition is refused

    @id=esignature.esignature.get-version-sign-interactivePseudonym.wrong-enum.query-format @check=wrong-enum @clause=/paths/~1{version}~1sign~1interactivePseudonym/get/parameters/1/schema/enum
    Scenario: A value that is not in its list is refused for the query parameter "format"
      Given the unchanged request "get-version-sign-interactivePseudonym" is accepted
      And the query parameter "format" is set to "no-such-value"
      And the changed request breaks the clause "GET /{version}/sign/interactivePseudonym, parameter 2: enum" of the definition
      When the request "get-version-sign-interactivePseudonym" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.get-version-sign-interactivePseudonym.wrong-enum.query-format-case @check=wrong-enum @clause=/paths/~1{version}~1sign~1interactivePseudonym/get/parameters/1/schema/enum
    Scenario: A listed value in the wrong letter case is refused for the query parameter "format"
      Given the unchanged request "get-version-sign-interactivePseudonym" is accepted
      And the query parameter "format" is set to "XADES"
      And the changed request breaks the clause "GET /{version}/sign/interactivePseudonym, parameter 2: enum" of the definition
      When the request "get-version-sign-interactivePseudonym" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.get-version-sign-interactivePseudonym.wrong-enum.query-hashType @check=wrong-enum @clause=/paths/~1{version}~1sign~1interactivePseudonym/get/parameters/3/schema/enum
    Scenario: A value that is not in its list is refused for the query parameter "hashType"
      Given the unchanged request "get-version-sign-interactivePseudonym" is accepted
      And the query parameter "hashType" is set to "no-such-value"
      And the changed request breaks the clause "GET /{version}/sign/interactivePseudonym, parameter 4: enum" of the definition
      When the request "get-version-sign-interactivePseudonym" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=esignature.esignature.get-version-sign-interactivePseudonym.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-version-sign-interactivePseudonym" is accepted
      When the request "get-version-sign-interactivePseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-sign-interactivePseudonym.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-version-sign-interactivePseudonym" is accepted
      When the request "get-version-sign-interactivePseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-sign-interactivePseudonym.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-version-sign-interactivePseudonym" is accepted
      When the request "get-version-sign-interactivePseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-sign-interactivePseudonym.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-version-sign-interactivePseudonym" is accepted
      When the request "get-version-sign-interactivePseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-sign-interactivePseudonym.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-version-sign-interactivePseudonym" is accepted
      When the request "get-version-sign-interactivePseudonym" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=esignature.esignature.get-version-sign-interactivePseudonym.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-version-sign-interactivePseudonym" is sent
      Then the response to a conditional request agrees with its condition

    @id=esignature.esignature.get-version-sign-interactivePseudonym.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-version-sign-interactivePseudonym" is accepted
      When the request "get-version-sign-interactivePseudonym" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=esignature.esignature.get-version-sign-interactivePseudonym.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-version-sign-interactivePseudonym" is accepted
      When the request "get-version-sign-interactivePseudonym" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=esignature.esignature.get-version-sign-interactivePseudonym.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1{version}~1sign~1interactivePseudonym/get/parameters/1/schema/enum
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "get-version-sign-interactivePseudonym" is accepted
      And the query parameter "format" is set to "no-such-value"
      And the changed request breaks the clause "GET /{version}/sign/interactivePseudonym, parameter 2: enum" of the definition
      When the request "get-version-sign-interactivePseudonym" is sent
      Then the response reveals nothing about how the candidate is built
