# Generated from specs/esignature/1.0/esignature.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=esignature @api=esignature @operation=get-version-token-pseodonym-pseudonym @method=GET @endpoint=/{version}/token/pseodonym/{pseudonym}
Feature: Remote SCD API 1.0.0, get-version-token-pseodonym-pseudonym
  Issues the token that stands for a pseudonym.

  The vendor supplies: version.

  Background:
    Given an environment at "apiRoot" of the API "esignature"
    And the resource "/{version}/token/pseodonym/{pseudonym}"
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
    And the path parameter "version" is set to the profile value "version", or to "v1" where the profile has none
    And the path parameter "pseudonym" is set to the identifier of the existing "pseudonym"

  Rule: A valid request is answered as the definition says

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then the operation is served

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then the response status code is 200

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then the success response has one of the media types "application/json"

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-version-token-pseodonym-pseudonym" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: An identifier that does not exist is answered as the definition says

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "get-version-token-pseodonym-pseudonym" is accepted
      And the path parameter "pseudonym" is set to an identifier that does not exist
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-version-token-pseodonym-pseudonym" is accepted
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "get-version-token-pseodonym-pseudonym" is accepted
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "get-version-token-pseodonym-pseudonym" is accepted
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "get-version-token-pseodonym-pseudonym" is accepted
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.near-credential.longer @check=near-credential @depth=standard
    Scenario: A credential that is one character longer is refused
      Given access to this operation is protected
      And the credential is presented with one character added
      But with the right credential, the request "get-version-token-pseodonym-pseudonym" is accepted
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.near-credential.shorter @check=near-credential @depth=standard
    Scenario: A credential that is one character shorter is refused
      Given access to this operation is protected
      And the credential is presented without its last character
      But with the right credential, the request "get-version-token-pseodonym-pseudonym" is accepted
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.near-credential.other-case @check=near-credential @depth=standard
    Scenario: A credential in the other letter case is refused
      Given access to this operation is protected
      And the credential is presented with its letters in the other case
      But with the right credential, the request "get-version-token-pseodonym-pseudonym" is accepted
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.near-credential.empty @check=near-credential @depth=standard
    Scenario: An empty credential is refused
      Given access to this operation is protected
      And an empty credential is presented
      But with the right credential, the request "get-version-token-pseodonym-pseudonym" is accepted
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-version-token-pseodonym-pseudonym" is accepted
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-version-token-pseodonym-pseudonym" is accepted
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "get-version-token-pseodonym-pseudonym" is accepted
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-version-token-pseodonym-pseudonym" is accepted
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-version-token-pseodonym-pseudonym" is accepted
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then the success response is written in UTF-8

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "get-version-token-pseodonym-pseudonym" is accepted
      And the header "Accept" is set to "*/*"
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then the request is accepted whatever the form of the answer

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "get-version-token-pseodonym-pseudonym" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then the response to a conditional request agrees with its condition

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-version-token-pseodonym-pseudonym" is accepted
      And the path parameter "pseudonym" is set to an identifier that does not exist
      When the request "get-version-token-pseodonym-pseudonym" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-version-token-pseodonym-pseudonym" is accepted
      And the path parameter "pseudonym" is set to an identifier that does not exist
      When the request "get-version-token-pseodonym-pseudonym" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "get-version-token-pseodonym-pseudonym" is accepted
      And the path parameter "pseudonym" is set to an identifier that does not exist
      When the request "get-version-token-pseodonym-pseudonym" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "get-version-token-pseodonym-pseudonym" is accepted
      When the request "get-version-token-pseodonym-pseudonym" is sent with the method "HEAD"
      Then the method changes nothing

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "get-version-token-pseodonym-pseudonym" is accepted
      When the request "get-version-token-pseodonym-pseudonym" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=esignature.esignature.get-version-token-pseodonym-pseudonym.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "get-version-token-pseodonym-pseudonym" is accepted
      And the path parameter "pseudonym" is set to an identifier that does not exist
      When the request "get-version-token-pseodonym-pseudonym" is sent
      Then the response reveals nothing about how the candidate is built
