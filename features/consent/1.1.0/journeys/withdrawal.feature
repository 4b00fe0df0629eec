# Each phrase stands for the requests and checks that phrases.feature gives.
@bb=consent
Feature: A consent is given, withdrawn, and seen by an auditor

  @check=journey @id=consent.journey.withdrawal @level=REQUIRED @requirement=6.3-2 @requirement=6.3-3
  Scenario: An auditor sees that an individual consented, and then that the individual withdrew the consent
    Given an organisation with a policy
    And a data agreement under that policy
    And an individual
    When the individual consents to the agreement
    Then the auditor sees the consent with "optIn" as "true"
    When the individual withdraws the consent
    Then the auditor sees the consent with "optIn" as "false"
