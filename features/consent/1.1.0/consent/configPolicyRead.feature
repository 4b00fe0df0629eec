# Generated from specs/consent/1.1.0/consent.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=consent @api=consent @operation=configPolicyRead @method=GET @endpoint=/config/policy/{policyId}/ @level=REQUIRED
Feature: Consent BB API 1.1.0-rc1, configPolicyRead
  Answers a policy, the latest revision unless one is named.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/config/policy/{policyId}/"
    And the credential of the candidate profile is presented
    And an existing "policy", created with the request "consent/configPolicyCreate" and the body:
      """json
      {
        "policy": {
          "id": "{{fresh text}}",
          "name": "name 1 {{fresh text 8}}",
          "version": "1.0",
          "url": "https://example.org/1",
          "jurisdiction": "jurisdiction 1",
          "industrySector": "industrySector 1",
          "dataRetentionPeriodDays": 1,
          "geographicRestriction": "geographicRestriction 1",
          "storageLocation": "storageLocation 1"
        }
      }
      """
    And the path parameter "policyId" is set to the identifier of the existing "policy"

  Rule: A valid request is answered as the definition says

    @id=consent.consent.configPolicyRead.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "configPolicyRead" is sent
      Then the operation is served

    @id=consent.consent.configPolicyRead.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "configPolicyRead" is sent
      Then the response status code is 200

    @id=consent.consent.configPolicyRead.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "configPolicyRead" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.configPolicyRead.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "configPolicyRead" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.configPolicyRead.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "configPolicyRead" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=consent.consent.configPolicyRead.state-read @check=state-read
    Scenario: The read returns the item that was created
      When the request "configPolicyRead" is sent
      Then the answer is the "policy" that was created

    @id=consent.consent.configPolicyRead.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "configPolicyRead" is sent
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=consent.consent.configPolicyRead.odd-texts.quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the query cause no server error
      Given the unchanged request "configPolicyRead" is accepted
      And the query parameter "revisionId" is set to "O'Brien \"x\" \\ % ([*"
      When the request "configPolicyRead" is sent
      Then the server does not fail

  Rule: An identifier that does not exist is answered as the definition says

    @id=consent.consent.configPolicyRead.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "configPolicyRead" is accepted
      And the path parameter "policyId" is set to an identifier that does not exist
      When the request "configPolicyRead" is sent
      Then the identifier is answered with a status code 4XX

    @id=consent.consent.configPolicyRead.near-identifier @check=near-identifier @depth=standard
    Scenario: An identifier with a different end is treated as unknown
      Given the unchanged request "configPolicyRead" is accepted
      And the path parameter "policyId" is set to an identifier that differs from the right one only at its end
      When the request "configPolicyRead" is sent
      Then the identifier is answered with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.configPolicyRead.no-credential @check=no-credential @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "configPolicyRead" is accepted
      When the request "configPolicyRead" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyRead.unknown-credential @check=unknown-credential @depth=standard @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "configPolicyRead" is accepted
      When the request "configPolicyRead" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyRead.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "configPolicyRead" is accepted
      When the request "configPolicyRead" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyRead.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "configPolicyRead" is accepted
      When the request "configPolicyRead" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyRead.near-credential.longer @check=near-credential @depth=standard
    Scenario: A credential that is one character longer is refused
      Given access to this operation is protected
      And the credential is presented with one character added
      But with the right credential, the request "configPolicyRead" is accepted
      When the request "configPolicyRead" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyRead.near-credential.shorter @check=near-credential @depth=standard
    Scenario: A credential that is one character shorter is refused
      Given access to this operation is protected
      And the credential is presented without its last character
      But with the right credential, the request "configPolicyRead" is accepted
      When the request "configPolicyRead" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyRead.near-credential.other-case @check=near-credential @depth=standard
    Scenario: A credential in the other letter case is refused
      Given access to this operation is protected
      And the credential is presented with its letters in the other case
      But with the right credential, the request "configPolicyRead" is accepted
      When the request "configPolicyRead" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyRead.near-credential.empty @check=near-credential @depth=standard
    Scenario: An empty credential is refused
      Given access to this operation is protected
      And an empty credential is presented
      But with the right credential, the request "configPolicyRead" is accepted
      When the request "configPolicyRead" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyRead.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "configPolicyRead" is accepted
      When the request "configPolicyRead" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyRead.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "configPolicyRead" is accepted
      When the request "configPolicyRead" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyRead.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "configPolicyRead" is accepted
      When the request "configPolicyRead" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyRead.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "configPolicyRead" is accepted
      When the request "configPolicyRead" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyRead.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "configPolicyRead" is accepted
      When the request "configPolicyRead" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=consent.consent.configPolicyRead.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "configPolicyRead" is sent
      Then the success response is written in UTF-8

    @id=consent.consent.configPolicyRead.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "configPolicyRead" is accepted
      And the header "Accept" is set to "*/*"
      When the request "configPolicyRead" is sent
      Then the request is accepted whatever the form of the answer

    @id=consent.consent.configPolicyRead.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "configPolicyRead" is sent
      Then the response to a conditional request agrees with its condition

    @id=consent.consent.configPolicyRead.method-not-allowed @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "configPolicyRead" is accepted
      And the path parameter "policyId" is set to an identifier that does not exist
      When the request "configPolicyRead" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=consent.consent.configPolicyRead.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "configPolicyRead" is accepted
      And the path parameter "policyId" is set to an identifier that does not exist
      When the request "configPolicyRead" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=consent.consent.configPolicyRead.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "configPolicyRead" is accepted
      And the path parameter "policyId" is set to an identifier that does not exist
      When the request "configPolicyRead" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=consent.consent.configPolicyRead.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "configPolicyRead" is accepted
      When the request "configPolicyRead" is sent with the method "HEAD"
      Then the method changes nothing

    @id=consent.consent.configPolicyRead.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "configPolicyRead" is accepted
      When the request "configPolicyRead" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=consent.consent.configPolicyRead.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "configPolicyRead" is accepted
      And the path parameter "policyId" is set to an identifier that does not exist
      When the request "configPolicyRead" is sent
      Then the response reveals nothing about how the candidate is built
