# Generated from specs/esignature/1.0/esignature.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=esignature @api=esignature @operation=get-version-cert-pseudonym @method=GET @endpoint=/{version}/cert/pseudonym
Feature: Remote SCD API 1.0.0, get-version-cert-pseudonym
  Answers the certificate that belongs to a pseudonym.

  The vendor supplies: version.

  Background:
    Given an environment at "apiRoot" of the API "esignature"
    And the resource "/{version}/cert/pseudonym"
    And the credential of the candidate profile is presented
    And an existing "pseudonym", created with the request "esignature/post-version-cert-create" and the body:
      """json
      {
        "CSR": "-----BEGIN CERTIFICATE REQUEST-----\nMIHNMHUCAQAwEzERMA8GA1UEAwwIUGVyc29uIDEwWTATBgcqhkjOPQIBBggqhkjO\nPQMBBwNCAAQQg/eAAxeql0MixHxUMc5qjtOwUa1mNyQ7E+VDABN6Olezay71zHC4\nCou/ht3vVrZwo0MQHKvaa7uJZ3i0eRO/oAAwCgYIKoZIzj0EAwIDSAAwRQIhAIse\nlRXaV/ivBIB0pDdE4vB13L1XmTXtlULF1w1WGbxCAiBiQ005sS1aF5GGBPZgsglF\nUS/iRYNy6xhyeWh2DxRqwQ==\n-----END CERTIFICATE REQUEST-----\n",
        "SCDType": "REMOTE_SCD_APP_ANDROID",
        "SCDRemoteId": "{{fresh uuid}}",
        "SCDKeyId": 0,
        "pseodonym": "{{fresh text}}",
        "requestTimestamp": "{{now}}"
      }
      """
    And an existing "pseudonym-token", created with the request "esignature/get-version-token-pseodonym-pseudonym"
    And the path parameter "version" is set to the profile value "version", or to "v1" where the profile has none
    And the header "X-Pseodonym-Token" is set to the identifier of the existing "pseudonym-token"

  Rule: A valid request is answered as the definition says

    @id=esignature.esignature.get-version-cert-pseudonym.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-version-cert-pseudonym" is sent
      Then the operation is served

    @id=esignature.esignature.get-version-cert-pseudonym.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-version-cert-pseudonym" is sent
      Then the response status code is 200

    @id=esignature.esignature.get-version-cert-pseudonym.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-version-cert-pseudonym" is sent
      Then the success response has one of the media types "application/json"

    @id=esignature.esignature.get-version-cert-pseudonym.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-version-cert-pseudonym" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=esignature.esignature.get-version-cert-pseudonym.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-version-cert-pseudonym" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=esignature.esignature.get-version-cert-pseudonym.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-version-cert-pseudonym" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that breaks the definition is refused

    @id=esignature.esignature.get-version-cert-pseudonym.missing-required.header-X-Pseodonym-Token @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1{version}~1cert~1pseudonym/get/parameters/1/required
    Scenario: A request without the header "X-Pseodonym-Token" is refused
      Given the unchanged request "get-version-cert-pseudonym" is accepted
      And the header "X-Pseodonym-Token" is left out
      And the changed request breaks the clause "GET /{version}/cert/pseudonym, parameter 2: required" of the definition
      When the request "get-version-cert-pseudonym" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=esignature.esignature.get-version-cert-pseudonym.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-version-cert-pseudonym" is accepted
      When the request "get-version-cert-pseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-cert-pseudonym.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-version-cert-pseudonym" is accepted
      When the request "get-version-cert-pseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-cert-pseudonym.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-version-cert-pseudonym" is accepted
      When the request "get-version-cert-pseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-cert-pseudonym.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "get-version-cert-pseudonym" is accepted
      When the request "get-version-cert-pseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-cert-pseudonym.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-version-cert-pseudonym" is accepted
      When the request "get-version-cert-pseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-cert-pseudonym.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-version-cert-pseudonym" is accepted
      When the request "get-version-cert-pseudonym" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=esignature.esignature.get-version-cert-pseudonym.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-version-cert-pseudonym" is sent
      Then the success response is written in UTF-8

    @id=esignature.esignature.get-version-cert-pseudonym.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-version-cert-pseudonym" is sent
      Then the response to a conditional request agrees with its condition

    @id=esignature.esignature.get-version-cert-pseudonym.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-version-cert-pseudonym" is accepted
      When the request "get-version-cert-pseudonym" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=esignature.esignature.get-version-cert-pseudonym.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1{version}~1cert~1pseudonym/get/parameters/1/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "get-version-cert-pseudonym" is accepted
      And the header "X-Pseodonym-Token" is left out
      And the changed request breaks the clause "GET /{version}/cert/pseudonym, parameter 2: required" of the definition
      When the request "get-version-cert-pseudonym" is sent
      Then the response reveals nothing about how the candidate is built
