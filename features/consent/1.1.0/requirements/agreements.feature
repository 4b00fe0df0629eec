@bb=consent
Feature: Consent agreements are what the GovSpec says of them

  @check=requirement @id=consent.requirement.6.1-1 @requirement=6.1-1 @level=REQUIRED
  Scenario: A change of an agreement makes a new revision of it
    Given the next request is "consent/configPolicyCreate"
    When the request "consent/configPolicyCreate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "consent/configDataAgreementCreate"
    When the request "consent/configDataAgreementCreate" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.revision.id" is kept as "first"
    Given the next request is "consent/configDataAgreementUpdate"
    And the request body property "$.dataAgreement.purpose" is set to "{{own text purpose}}"
    When the request "consent/configDataAgreementUpdate" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.revision.id" is kept as "second"
    And the kept "first" differs from the kept "second"

  @check=requirement @id=consent.requirement.6.1-5 @requirement=6.1-5 @level=REQUIRED
  Scenario: The revisions of a policy form a chain
    Given the next request is "consent/configPolicyCreate"
    And the request body property "$.policy.name" is set to "{{own text first}}"
    When the request "consent/configPolicyCreate" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.revision.serializedHash" is kept as "first"
    Given the next request is "consent/configPolicyUpdate"
    And the request body property "$.policy.name" is set to "{{own text second}}"
    When the request "consent/configPolicyUpdate" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.revision.serializedHash" is kept as "second"
    And the kept "first" differs from the kept "second"
    And the response property "$.revision.predecessorHash" is kept as "before"
    And the response property "$.revision.predecessorHash" is "{{kept first}}"

  @check=requirement @id=consent.requirement.6.1-2 @requirement=6.1-2 @level=REQUIRED
  Scenario: An administrator views an agreement with what it says
    Given the next request is "consent/configPolicyCreate"
    When the request "consent/configPolicyCreate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "consent/configDataAgreementCreate"
    And the request body property "$.dataAgreement.purpose" is set to "{{own text purpose}}"
    When the request "consent/configDataAgreementCreate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "consent/configDataAgreementRead"
    When the request "consent/configDataAgreementRead" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.dataAgreement.purpose" is "{{own text purpose}}"

  @check=requirement @id=consent.requirement.6.2-1 @requirement=6.2-1 @level=REQUIRED
  Scenario: An individual views an agreement with what it says
    Given the next request is "consent/configPolicyCreate"
    When the request "consent/configPolicyCreate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "consent/configDataAgreementCreate"
    And the request body property "$.dataAgreement.purpose" is set to "{{own text purpose}}"
    When the request "consent/configDataAgreementCreate" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "consent/serviceDataAgreementRead"
    When the request "consent/serviceDataAgreementRead" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.dataAgreement.purpose" is "{{own text purpose}}"
