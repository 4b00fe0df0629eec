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

  Scenario: a data agreement under that policy, whose revision is kept as "<revision>"
    Given the next request is "consent/configDataAgreementCreate"
    When the request "consent/configDataAgreementCreate" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.revision.id" is kept as "<revision>"

  Scenario: a data agreement under that policy with the purpose "<purpose>"
    Given the next request is "consent/configDataAgreementCreate"
    And the request body property "$.dataAgreement.purpose" is set to "<purpose>"
    When the request "consent/configDataAgreementCreate" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the administrator changes the purpose of the agreement to "<purpose>", whose revision is kept as "<revision>"
    Given the next request is "consent/configDataAgreementUpdate"
    And the request body property "$.dataAgreement.purpose" is set to "<purpose>"
    When the request "consent/configDataAgreementUpdate" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.revision.id" is kept as "<revision>"

  Scenario: the administrator sees the agreement with the purpose "<purpose>"
    Given the next request is "consent/configDataAgreementRead"
    When the request "consent/configDataAgreementRead" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.dataAgreement.purpose" is "<purpose>"

  Scenario: the individual sees the agreement with the purpose "<purpose>"
    Given the next request is "consent/serviceDataAgreementRead"
    When the request "consent/serviceDataAgreementRead" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.dataAgreement.purpose" is "<purpose>"

  Scenario: a policy with the name "<name>", whose hash is kept as "<hash>"
    Given the next request is "consent/configPolicyCreate"
    And the request body property "$.policy.name" is set to "<name>"
    When the request "consent/configPolicyCreate" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.revision.serializedHash" is kept as "<hash>"

  Scenario: the administrator changes the name of the policy to "<name>", whose hash is kept as "<hash>"
    Given the next request is "consent/configPolicyUpdate"
    And the request body property "$.policy.name" is set to "<name>"
    When the request "consent/configPolicyUpdate" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.revision.serializedHash" is kept as "<hash>"

  Scenario: a webhook with "disabled" as "<disabled>", kept as "<webhook>"
    Given the next request is "consent/configWebhookCreate"
    And the request body property "$.webhook.disabled" is set to the JSON:
      """json
      <disabled>
      """
    When the request "consent/configWebhookCreate" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "webhook" is kept as "<webhook>"

  Scenario: the administrator sets "disabled" of the webhook to "<disabled>"
    Given the next request is "consent/configWebhookUpdate"
    And the request body property "$.webhook.disabled" is set to the JSON:
      """json
      <disabled>
      """
    When the request "consent/configWebhookUpdate" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the administrator sees the webhook with "disabled" as "<disabled>"
    Given the next request is "consent/configWebhookRead"
    When the request "consent/configWebhookRead" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.webhook.disabled" is "<disabled>"

  Scenario: the administrator removes the webhook
    Given the next request is "consent/configWebhookDelete"
    When the request "consent/configWebhookDelete" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the consent can be verified with "optIn" as "<choice>"
    Given the next request is "consent/serviceVerificationConsentRecordRead"
    And the path parameter "consentRecordId" is set to "{{kept record}}"
    When the request "consent/serviceVerificationConsentRecordRead" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.consentRecord.optIn" is kept as "choice"
    And the response property "$.consentRecord.optIn" is "<choice>"

  Scenario: an individual with the identifier "<identifier>" and the external identifier "<external>"
    Given the next request is "consent/configIndividualCreate"
    And the request body property "$.individual.id" is set to "<identifier>"
    And the request body property "$.individual.externalId" is set to "<external>"
    When the request "consent/configIndividualCreate" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the individual consents to the agreement, and the record is kept as "<record>"
    Given the next request is "consent/serviceIndividualConsentRecordCreate"
    When the request "consent/serviceIndividualConsentRecordCreate" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.consentRecord.id" is kept as "<record>"

  Scenario: an individual whom the application registered
    Given the next request is "consent/serviceIndividualCreate"
    When the request "consent/serviceIndividualCreate" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the application asks for a draft of the consent
    Given the next request is "consent/serviceIndividualConsentRecordDraftCreate"
    When the request "consent/serviceIndividualConsentRecordDraftCreate" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the application submits the draft with its signature
    Given the next request is "consent/serviceIndividualConsentRecordSignatureCreate"
    When the request "consent/serviceIndividualConsentRecordSignatureCreate" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.consentRecord.id" is kept as "record"

  Scenario: the consents that can be verified are listed, among them this one
    Given the next request is "consent/serviceVerificationConsentRecordList"
    When the request "consent/serviceVerificationConsentRecordList" is sent
    Then the list contains the existing "consent-record"
