# Generated from specs/consent/1.1.0/consent.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=consent @api=consent @operation=serviceIndividualConsentRecordDeleteAll @method=DELETE @endpoint=/service/individual/record/ @level=REQUIRED
Feature: Consent BB API 1.1.0-rc1, serviceIndividualConsentRecordDeleteAll
  Removes every consent record of the individual.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/service/individual/record/"
    And the credential of the candidate profile is presented
    But a refusal is not held against the candidate, because "the GovSpec does not define how the individual is known whose records are removed"

  Rule: A valid request is answered as the definition says

    @id=consent.consent.serviceIndividualConsentRecordDeleteAll.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "serviceIndividualConsentRecordDeleteAll" is sent
      Then the operation is served

    @id=consent.consent.serviceIndividualConsentRecordDeleteAll.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "serviceIndividualConsentRecordDeleteAll" is sent
      Then the response status code is 200

  Rule: Access without a credential is refused

    @id=consent.consent.serviceIndividualConsentRecordDeleteAll.no-credential @check=no-credential @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "serviceIndividualConsentRecordDeleteAll" is accepted
      When the request "serviceIndividualConsentRecordDeleteAll" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualConsentRecordDeleteAll.unknown-credential @check=unknown-credential @depth=standard @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "serviceIndividualConsentRecordDeleteAll" is accepted
      When the request "serviceIndividualConsentRecordDeleteAll" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualConsentRecordDeleteAll.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualConsentRecordDeleteAll" is accepted
      When the request "serviceIndividualConsentRecordDeleteAll" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualConsentRecordDeleteAll.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualConsentRecordDeleteAll" is accepted
      When the request "serviceIndividualConsentRecordDeleteAll" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualConsentRecordDeleteAll.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualConsentRecordDeleteAll" is accepted
      When the request "serviceIndividualConsentRecordDeleteAll" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=consent.consent.serviceIndividualConsentRecordDeleteAll.method-not-allowed @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "serviceIndividualConsentRecordDeleteAll" is accepted
      When the request "serviceIndividualConsentRecordDeleteAll" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=consent.consent.serviceIndividualConsentRecordDeleteAll.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "serviceIndividualConsentRecordDeleteAll" is accepted
      When the request "serviceIndividualConsentRecordDeleteAll" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=consent.consent.serviceIndividualConsentRecordDeleteAll.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "serviceIndividualConsentRecordDeleteAll" is accepted
      When the request "serviceIndividualConsentRecordDeleteAll" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=consent.consent.serviceIndividualConsentRecordDeleteAll.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "serviceIndividualConsentRecordDeleteAll" is accepted
      When the request "serviceIndividualConsentRecordDeleteAll" is sent with the method "OPTIONS"
      Then the method changes nothing
