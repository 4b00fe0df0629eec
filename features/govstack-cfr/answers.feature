# Written by hand: what is asked of every Building Block alike, and can be seen from outside.
@bb=govstack-cfr
Feature: Every answer keeps to the same conventions
  The answers of the whole run are looked through, after everything else.

  Background:
    Given the answers of this run

  @check=timestamps @level=REQUIRED @id=govstack-cfr.timestamps @requirement=govstack-cfr-data#req-2 @requirement=govstack-cfr-23Q4#5.19
  Scenario: Times are written in ISO 8601, in UTC
    Then every time in them is written in ISO 8601, in UTC

  @check=json-everywhere @level=REQUIRED @id=govstack-cfr.json-everywhere @requirement=govstack-cfr-data#req-3 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.23 @requirement=govstack-cfr-23Q4#5.1
  Scenario: Answers are JSON, errors included
    Then every body in them is JSON, or of a media type that the definition names

  @check=error-shape @level=RECOMMENDED @id=govstack-cfr.error-shape @requirement=govstack-cfr-architecture#req-7 @requirement=govstack-cfr-23Q4#5.2
  Scenario: Errors have one shape
    Then errors whose shape the definition leaves open share one shape

  @check=nothing-secret-in-urls @level=REQUIRED @id=govstack-cfr.nothing-secret-in-urls @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
  Scenario: URLs carry nothing secret
    Given the candidate is asked for its "openapi"
    Then no URL carries a token, a session or personal data
