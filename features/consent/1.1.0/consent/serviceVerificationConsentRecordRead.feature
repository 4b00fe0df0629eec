# Generated from specs/consent/1.1.0/consent.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=consent @api=consent @operation=serviceVerificationConsentRecordRead @method=GET @endpoint=/service/verification/consent-record/{consentRecordId}/ @level=REQUIRED
Feature: Consent BB API 1.1.0-rc1, serviceVerificationConsentRecordRead
  Answers a consent record, for verification.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/service/verification/consent-record/{consentRecordId}/"
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
    And an existing "data-agreement", created with the request "consent/configDataAgreementCreate" and the body:
      """json
      {
        "dataAgreement": {
          "id": "{{fresh text}}",
          "version": "1.0",
          "policy": "{{existing policy}}",
          "purpose": "purpose 1 {{fresh text 8}}",
          "lawfulBasis": "contract",
          "dataUse": "data_source",
          "dpia": "dpia 1",
          "active": true,
          "forgettable": true
        }
      }
      """
    And an existing "individual", created with the request "consent/configIndividualCreate" and the body:
      """json
      {
        "individual": {
          "id": "{{fresh text}}",
          "externalId": "externalId 1 {{fresh text 8}}",
          "externalIdType": "email",
          "identityProviderId": "identityProviderId 1 {{fresh text 8}}"
        }
      }
      """
    And an existing "consent-record", created with the request "consent/serviceIndividualConsentRecordCreate"
    And the path parameter "consentRecordId" is set to the identifier of the existing "consent-record"

  Rule: A valid request is answered as the definition says

    @id=consent.consent.serviceVerificationConsentRecordRead.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "serviceVerificationConsentRecordRead" is sent
      Then the operation is served

    @id=consent.consent.serviceVerificationConsentRecordRead.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "serviceVerificationConsentRecordRead" is sent
      Then the response status code is 200

    @id=consent.consent.serviceVerificationConsentRecordRead.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "serviceVerificationConsentRecordRead" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.serviceVerificationConsentRecordRead.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "serviceVerificationConsentRecordRead" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.serviceVerificationConsentRecordRead.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "serviceVerificationConsentRecordRead" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=consent.consent.serviceVerificationConsentRecordRead.state-read @check=state-read @requirement=6.3-2 @requirement=6.3-3
    Scenario: The read returns the item that was created
      When the request "serviceVerificationConsentRecordRead" is sent
      Then the answer is the "consent-record" that was created

    @id=consent.consent.serviceVerificationConsentRecordRead.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "serviceVerificationConsentRecordRead" is sent
      Then the repeated answer is the same

  Rule: An identifier that does not exist is answered as the definition says

    @id=consent.consent.serviceVerificationConsentRecordRead.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "serviceVerificationConsentRecordRead" is accepted
      And the path parameter "consentRecordId" is set to an identifier that does not exist
      When the request "serviceVerificationConsentRecordRead" is sent
      Then the identifier is answered with a status code 4XX

    @id=consent.consent.serviceVerificationConsentRecordRead.near-identifier @check=near-identifier @depth=standard
    Scenario: An identifier with a different end is treated as unknown
      Given the unchanged request "serviceVerificationConsentRecordRead" is accepted
      And the path parameter "consentRecordId" is set to an identifier that differs from the right one only at its end
      When the request "serviceVerificationConsentRecordRead" is sent
      Then the identifier is answered with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.serviceVerificationConsentRecordRead.no-credential @check=no-credential @requirement=5.1.1 @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "serviceVerificationConsentRecordRead" is accepted
      When the request "serviceVerificationConsentRecordRead" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceVerificationConsentRecordRead.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "serviceVerificationConsentRecordRead" is accepted
      When the request "serviceVerificationConsentRecordRead" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceVerificationConsentRecordRead.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "serviceVerificationConsentRecordRead" is accepted
      When the request "serviceVerificationConsentRecordRead" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceVerificationConsentRecordRead.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "serviceVerificationConsentRecordRead" is accepted
      When the request "serviceVerificationConsentRecordRead" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceVerificationConsentRecordRead.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "serviceVerificationConsentRecordRead" is accepted
      When the request "serviceVerificationConsentRecordRead" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceVerificationConsentRecordRead.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "serviceVerificationConsentRecordRead" is accepted
      When the request "serviceVerificationConsentRecordRead" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=consent.consent.serviceVerificationConsentRecordRead.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "serviceVerificationConsentRecordRead" is sent
      Then the success response is written in UTF-8

    @id=consent.consent.serviceVerificationConsentRecordRead.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "serviceVerificationConsentRecordRead" is sent
      Then the response to a conditional request agrees with its condition

    @id=consent.consent.serviceVerificationConsentRecordRead.method-not-allowed @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "serviceVerificationConsentRecordRead" is accepted
      And the path parameter "consentRecordId" is set to an identifier that does not exist
      When the request "serviceVerificationConsentRecordRead" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=consent.consent.serviceVerificationConsentRecordRead.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "serviceVerificationConsentRecordRead" is accepted
      And the path parameter "consentRecordId" is set to an identifier that does not exist
      When the request "serviceVerificationConsentRecordRead" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=consent.consent.serviceVerificationConsentRecordRead.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "serviceVerificationConsentRecordRead" is accepted
      And the path parameter "consentRecordId" is set to an identifier that does not exist
      When the request "serviceVerificationConsentRecordRead" is sent
      Then the response reveals nothing about how the candidate is built
