@bb=consent
Feature: A consent is given, withdrawn, and seen by an auditor

  @check=journey @id=consent.journey.withdrawal @level=REQUIRED @requirement=6.3-2 @requirement=6.3-3
  Scenario: What an individual agreed to and withdrew is what the audit shows
    Given the next request is "consent/configPolicyCreate"
    When the request "consent/configPolicyCreate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "consent/configDataAgreementCreate"
    When the request "consent/configDataAgreementCreate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "consent/configIndividualCreate"
    When the request "consent/configIndividualCreate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "consent/serviceIndividualConsentRecordCreate"
    When the request "consent/serviceIndividualConsentRecordCreate" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.consentRecord.id" is kept as "record"
    Given the next request is "consent/auditConsentRecordRead"
    And the path parameter "consentRecordId" is set to "{{kept record}}"
    When the request "consent/auditConsentRecordRead" is sent
    Then the response status code is 200
    And the response property "$.consentRecord.id" is "{{kept record}}"
    And the response property "$.consentRecord.optIn" is kept as "choice"
    And the response property "$.consentRecord.optIn" is "true"
    Given the next request is "consent/serviceIndividualConsentRecordUpdate"
    And the path parameter "consentRecordId" is set to "{{kept record}}"
    When the request "consent/serviceIndividualConsentRecordUpdate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "consent/auditConsentRecordRead"
    And the path parameter "consentRecordId" is set to "{{kept record}}"
    When the request "consent/auditConsentRecordRead" is sent
    Then the response status code is 200
    And the response property "$.consentRecord.optIn" is kept as "choice"
    And the response property "$.consentRecord.optIn" is "false"
