# Generated from specs/consent/1.1.0/consent.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=consent @api=consent @operation=serviceIndividualConsentRecordDeleteAll @method=DELETE @endpoint=/service/individual/record/ @level=REQUIRED @requirement=6.2-3
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

    @id=consent.consent.serviceIndividualConsentRecordDeleteAll.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "serviceIndividualConsentRecordDeleteAll" is accepted as it stands
      And no credential is presented
      When the request "serviceIndividualConsentRecordDeleteAll" is sent
      Then access is refused with the status code 401 or 403
