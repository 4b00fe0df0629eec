# Written by hand: the workflow of chapter 9.1 of the GovSpec.
@bb=esignature @check=journey
Feature: A person signs once
  A person who has no device signs with a key that is made for this one signature, and an auditor sees it.

  @id=esignature.journey.one-time @requirement=6.5-2 @requirement=6.6-1 @level=REQUIRED
  Scenario: A document is signed once and the log shows it
    Given the next request is "esignature/get-version-audit-log"
    When the request "esignature/get-version-audit-log" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "before"
    Given the next request is "esignature/post-version-sign-onetime"
    When the request "esignature/post-version-sign-onetime" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "esignature/get-version-audit-log"
    When the request "esignature/get-version-audit-log" is sent
    Then the answer differs from the kept answer "before"
