# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=consent
Feature: Consent agreements are what the GovSpec says of them

  @check=requirement @id=consent.requirement.6.1-1 @requirement=6.1-1 @level=REQUIRED
  Scenario: A change of an agreement makes a new revision of it
    Given an organisation with a policy
    And a data agreement under that policy, whose revision is kept as "first"
    When the administrator changes the purpose of the agreement to "{{own text purpose}}", whose revision is kept as "second"
    Then the kept "first" differs from the kept "second"

  @check=requirement @id=consent.requirement.6.1-5 @requirement=6.1-5 @level=REQUIRED
  Scenario: The revisions of a policy form a chain
    Given a policy with the name "{{own text first}}", whose hash is kept as "first"
    When the administrator changes the name of the policy to "{{own text second}}", whose hash is kept as "second"
    Then the kept "first" differs from the kept "second"
    And the response property "$.revision.predecessorHash" is kept as "before"
    And the response property "$.revision.predecessorHash" is "{{kept first}}"

  @check=requirement @id=consent.requirement.6.1-2 @requirement=6.1-2 @level=REQUIRED
  Scenario: An administrator views an agreement with what it says
    Given an organisation with a policy
    And a data agreement under that policy with the purpose "{{own text purpose}}"
    Then the administrator sees the agreement with the purpose "{{own text purpose}}"

  @check=requirement @id=consent.requirement.6.2-1 @requirement=6.2-1 @level=REQUIRED
  Scenario: An individual views an agreement with what it says
    Given an organisation with a policy
    And a data agreement under that policy with the purpose "{{own text purpose}}"
    Then the individual sees the agreement with the purpose "{{own text purpose}}"
