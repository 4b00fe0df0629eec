# Each phrase stands for the requests and checks that phrases.feature gives.
# Written by hand: the workflow of chapter 9.1 of the GovSpec.
@bb=esignature @check=journey
Feature: A person signs once
  A person who has no device signs with a key that is made for this one signature, and an auditor sees it.

  @id=esignature.journey.one-time @requirement=6.5-2 @requirement=6.6-1 @level=REQUIRED
  Scenario: A document is signed once and the log shows it
    When the auditor reads the log, which is kept as "before"
    And the person signs a document once
    Then the log differs from the kept log "before"
