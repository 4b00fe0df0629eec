# Written by hand: what is asked of every Building Block alike, and can be seen from outside.
@bb=govstack-cfr @level=RECOMMENDED
Feature: The candidate stands up to what should not be sent to it
  On request only (--probe): these send more than a client would, or what a client would not.

  @probe=rate-limit @check=rate-limit @id=govstack-cfr.rate-limit @requirement=govstack-cfr-security#req-9
  Scenario: Requests beyond a limit are refused
    When 60 valid reads are sent at once
    Then excess reads are refused

  @probe=injection @check=injection @id=govstack-cfr.injection @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-23Q4#5.25
  Scenario: Texts that look like code are treated as plain text
    When texts that look like code are sent where texts are expected
    Then they are treated as plain text
