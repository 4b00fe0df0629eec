# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=consent
Feature: Consent records are what the GovSpec says of them

  @check=requirement @id=consent.requirement.6.2-2 @requirement=6.2-2 @level=REQUIRED
  Scenario: An individual agrees, and the record of it says so
    Given an organisation with a policy
    And a data agreement under that policy
    And an individual
    When the individual consents to the agreement
    Then the consent can be verified with "optIn" as "true"

  @check=requirement @id=consent.requirement.6.2-3 @requirement=6.2-3 @level=REQUIRED
  Scenario: An individual withdraws, and the record of it says so
    Given an organisation with a policy
    And a data agreement under that policy
    And an individual
    When the individual consents to the agreement
    And the individual withdraws the consent
    Then the consent can be verified with "optIn" as "false"

  @check=requirement @id=consent.requirement.6.2-2.2 @requirement=6.2-2 @level=REQUIRED
  Scenario: Two individuals agree, and each of them has a record
    Given an organisation with a policy
    And a data agreement under that policy
    And an individual with the identifier "{{own text first-id}}" and the external identifier "{{own text first}}"
    When the individual consents to the agreement, and the record is kept as "first"
    Given an individual with the identifier "{{own text second-id}}" and the external identifier "{{own text second}}"
    When the individual consents to the agreement, and the record is kept as "second"
    Then the kept "first" differs from the kept "second"
