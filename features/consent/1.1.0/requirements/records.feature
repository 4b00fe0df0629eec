@bb=consent
Feature: Consent records are what the GovSpec says of them

  @check=requirement @id=consent.requirement.6.2-2 @requirement=6.2-2 @level=REQUIRED
  Scenario: An individual agrees, and the record of it says so
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
    Given the next request is "consent/serviceVerificationConsentRecordRead"
    And the path parameter "consentRecordId" is set to "{{kept record}}"
    When the request "consent/serviceVerificationConsentRecordRead" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.consentRecord.optIn" is kept as "choice"
    And the response property "$.consentRecord.optIn" is "true"

  @check=requirement @id=consent.requirement.6.2-3 @requirement=6.2-3 @level=REQUIRED
  Scenario: An individual withdraws, and the record of it says so
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
    Given the next request is "consent/serviceIndividualConsentRecordUpdate"
    And the path parameter "consentRecordId" is set to "{{kept record}}"
    When the request "consent/serviceIndividualConsentRecordUpdate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "consent/serviceVerificationConsentRecordRead"
    And the path parameter "consentRecordId" is set to "{{kept record}}"
    When the request "consent/serviceVerificationConsentRecordRead" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.consentRecord.optIn" is kept as "choice"
    And the response property "$.consentRecord.optIn" is "false"

  @check=requirement @id=consent.requirement.6.2-2.2 @requirement=6.2-2 @level=REQUIRED
  Scenario: Two individuals agree, and each of them has a record
    Given the next request is "consent/configPolicyCreate"
    When the request "consent/configPolicyCreate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "consent/configDataAgreementCreate"
    When the request "consent/configDataAgreementCreate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "consent/configIndividualCreate"
    And the request body property "$.individual.id" is set to "{{own text first-id}}"
    And the request body property "$.individual.externalId" is set to "{{own text first}}"
    When the request "consent/configIndividualCreate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "consent/serviceIndividualConsentRecordCreate"
    When the request "consent/serviceIndividualConsentRecordCreate" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.consentRecord.id" is kept as "first"
    Given the next request is "consent/configIndividualCreate"
    And the request body property "$.individual.id" is set to "{{own text second-id}}"
    And the request body property "$.individual.externalId" is set to "{{own text second}}"
    When the request "consent/configIndividualCreate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "consent/serviceIndividualConsentRecordCreate"
    When the request "consent/serviceIndividualConsentRecordCreate" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.consentRecord.id" is kept as "second"
    And the kept "first" differs from the kept "second"
