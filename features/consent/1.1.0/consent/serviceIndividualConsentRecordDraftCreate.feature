# Generated from specs/consent/1.1.0/consent.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=consent @api=consent @operation=serviceIndividualConsentRecordDraftCreate @method=POST @endpoint=/service/individual/record/consent-record/draft/ @level=REQUIRED
Feature: Consent BB API 1.1.0-rc1, serviceIndividualConsentRecordDraftCreate
  Drafts a consent record with its signature, storing neither.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/service/individual/record/consent-record/draft/"
    And the credential of the candidate profile is presented
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
    And the query parameter "individualId" is set to the identifier of the existing "individual"
    And the query parameter "dataAgreementId" is set to the identifier of the existing "data-agreement"

  Rule: A valid request is answered as the definition says

    @id=consent.consent.serviceIndividualConsentRecordDraftCreate.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "serviceIndividualConsentRecordDraftCreate" is sent
      Then the operation is served

    @id=consent.consent.serviceIndividualConsentRecordDraftCreate.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "serviceIndividualConsentRecordDraftCreate" is sent
      Then the response status code is 200

    @id=consent.consent.serviceIndividualConsentRecordDraftCreate.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "serviceIndividualConsentRecordDraftCreate" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.serviceIndividualConsentRecordDraftCreate.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "serviceIndividualConsentRecordDraftCreate" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.serviceIndividualConsentRecordDraftCreate.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "serviceIndividualConsentRecordDraftCreate" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=consent.consent.serviceIndividualConsentRecordDraftCreate.odd-texts.quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the query cause no server error
      Given the unchanged request "serviceIndividualConsentRecordDraftCreate" is accepted
      And the query parameter "revisionId" is set to "O'Brien \"x\" \\ % ([*"
      When the request "serviceIndividualConsentRecordDraftCreate" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=consent.consent.serviceIndividualConsentRecordDraftCreate.missing-required.query-individualId @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1service~1individual~1record~1consent-record~1draft~1/post/parameters/0/required
    Scenario: A request without the query parameter "individualId" is refused
      Given the unchanged request "serviceIndividualConsentRecordDraftCreate" is accepted
      And the query parameter "individualId" is left out
      And the changed request breaks the clause "POST /service/individual/record/consent-record/draft/, parameter 1: required" of the definition
      When the request "serviceIndividualConsentRecordDraftCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualConsentRecordDraftCreate.missing-required.query-dataAgreementId @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1service~1individual~1record~1consent-record~1draft~1/post/parameters/1/required
    Scenario: A request without the query parameter "dataAgreementId" is refused
      Given the unchanged request "serviceIndividualConsentRecordDraftCreate" is accepted
      And the query parameter "dataAgreementId" is left out
      And the changed request breaks the clause "POST /service/individual/record/consent-record/draft/, parameter 2: required" of the definition
      When the request "serviceIndividualConsentRecordDraftCreate" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.serviceIndividualConsentRecordDraftCreate.no-credential @check=no-credential @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "serviceIndividualConsentRecordDraftCreate" is accepted
      When the request "serviceIndividualConsentRecordDraftCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualConsentRecordDraftCreate.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualConsentRecordDraftCreate" is accepted
      When the request "serviceIndividualConsentRecordDraftCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualConsentRecordDraftCreate.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualConsentRecordDraftCreate" is accepted
      When the request "serviceIndividualConsentRecordDraftCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualConsentRecordDraftCreate.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualConsentRecordDraftCreate" is accepted
      When the request "serviceIndividualConsentRecordDraftCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualConsentRecordDraftCreate.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualConsentRecordDraftCreate" is accepted
      When the request "serviceIndividualConsentRecordDraftCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualConsentRecordDraftCreate.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "serviceIndividualConsentRecordDraftCreate" is accepted
      When the request "serviceIndividualConsentRecordDraftCreate" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=consent.consent.serviceIndividualConsentRecordDraftCreate.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "serviceIndividualConsentRecordDraftCreate" is sent
      Then the success response is written in UTF-8

    @id=consent.consent.serviceIndividualConsentRecordDraftCreate.method-not-allowed @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "serviceIndividualConsentRecordDraftCreate" is accepted
      When the request "serviceIndividualConsentRecordDraftCreate" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=consent.consent.serviceIndividualConsentRecordDraftCreate.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "serviceIndividualConsentRecordDraftCreate" is accepted
      When the request "serviceIndividualConsentRecordDraftCreate" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=consent.consent.serviceIndividualConsentRecordDraftCreate.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1service~1individual~1record~1consent-record~1draft~1/post/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "serviceIndividualConsentRecordDraftCreate" is accepted
      And the query parameter "individualId" is left out
      And the changed request breaks the clause "POST /service/individual/record/consent-record/draft/, parameter 1: required" of the definition
      When the request "serviceIndividualConsentRecordDraftCreate" is sent
      Then the response reveals nothing about how the candidate is built
