# Workflows 9.3 and 9.4 of the GovSpec. Each phrase stands for the requests and checks that phrases.feature gives.
@bb=consent
Feature: A consent is recorded after the registration, and verified before data is processed

  @check=journey @id=consent.journey.signed-record
  Scenario: A registered individual consents by a draft that is submitted with its signature
    Given an organisation with a policy
    And a data agreement under that policy
    And an individual whom the application registered
    When the application asks for a draft of the consent
    And the application submits the draft with its signature
    Then the consent can be verified with "optIn" as "true"

  @check=journey @id=consent.journey.verification
  Scenario: An application verifies the consent of an individual
    Given an organisation with a policy
    And a data agreement under that policy
    And an individual
    When the individual consents to the agreement
    Then the consents that can be verified are listed, among them this one
    And the consent can be verified with "optIn" as "true"
