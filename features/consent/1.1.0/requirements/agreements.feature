@bb=consent
Feature: Consent agreements are what the GovSpec says of them

  @check=requirement @id=consent.requirement.6.1-1 @requirement=6.1-1 @level=REQUIRED
  Scenario: A change of an agreement makes a new revision of it
    Given the next request is "consent/configPolicyCreate"
    When the request "consent/configPolicyCreate" is sent
    Then the request is accepted, or nothing more is asked
    Given the next request is "consent/configDataAgreementCreate"
    When the request "consent/configDataAgreementCreate" is sent
    Then the request is accepted, or nothing more is asked
    And the response property "$.revision.id" is kept as "first"
    Given the next request is "consent/configDataAgreementUpdate"
    When the request "consent/configDataAgreementUpdate" is sent
    Then the request is accepted, or nothing more is asked
    And the response property "$.revision.id" is kept as "second"
    And the kept "first" differs from the kept "second"

  @check=requirement @id=consent.requirement.6.1-5 @requirement=6.1-5 @level=REQUIRED
  Scenario: The revisions of a policy form a chain
    Given the next request is "consent/configPolicyCreate"
    And the request body property "$.policy.name" is set to "{{own text first}}"
    When the request "consent/configPolicyCreate" is sent
    Then the request is accepted, or nothing more is asked
    And the response property "$.revision.serializedHash" is kept as "first"
    Given the next request is "consent/configPolicyUpdate"
    And the request body property "$.policy.name" is set to "{{own text second}}"
    When the request "consent/configPolicyUpdate" is sent
    Then the request is accepted, or nothing more is asked
    And the response property "$.revision.serializedHash" is kept as "second"
    And the kept "first" differs from the kept "second"
    And the response property "$.revision.predecessorHash" is kept as "before"
    And the response property "$.revision.predecessorHash" is "{{kept first}}"
