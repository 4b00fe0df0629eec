# What each phrase of the journeys and proofs of Consent stands for. A change here changes what they ask.
@bb=consent
Feature: The phrases of Consent

  Scenario: an organisation with a policy
    Given the next request is "consent/configPolicyCreate"
    When the request "consent/configPolicyCreate" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a data agreement under that policy
    Given the next request is "consent/configDataAgreementCreate"
    When the request "consent/configDataAgreementCreate" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: an individual
    Given the next request is "consent/configIndividualCreate"
    When the request "consent/configIndividualCreate" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the individual consents to the agreement
    Given the next request is "consent/serviceIndividualConsentRecordCreate"
    When the request "consent/serviceIndividualConsentRecordCreate" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.consentRecord.id" is kept as "record"

  Scenario: the individual withdraws the consent
    Given the next request is "consent/serviceIndividualConsentRecordUpdate"
    And the path parameter "consentRecordId" is set to "{{kept record}}"
    When the request "consent/serviceIndividualConsentRecordUpdate" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the auditor sees the consent with "optIn" as "<choice>"
    Given the next request is "consent/auditConsentRecordRead"
    And the path parameter "consentRecordId" is set to "{{kept record}}"
    When the request "consent/auditConsentRecordRead" is sent
    Then the response status code is 200
    And the response property "$.consentRecord.id" is "{{kept record}}"
    And the response property "$.consentRecord.optIn" is "<choice>"
