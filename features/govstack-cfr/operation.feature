# Written by hand: what is asked of every Building Block alike, and can be seen from outside.
@bb=govstack-cfr
Feature: The candidate can be operated and used
  The paths are those of the candidate profile; where it names none, a few well-known ones are tried.

  @check=health @level=RECOMMENDED @id=govstack-cfr.health @requirement=govstack-cfr-architecture#req-15
  Scenario: The candidate reports its health
    When the candidate is asked for its "health"
    Then the health endpoint reports its status

  @check=metrics @level=RECOMMENDED @id=govstack-cfr.metrics @requirement=govstack-cfr-architecture#req-15
  Scenario: The candidate offers figures for monitoring
    When the candidate is asked for its "metrics"
    Then it offers metrics for monitoring

  @check=html5 @level=REQUIRED @id=govstack-cfr.html5 @requirement=govstack-cfr-quality#req-2
  Scenario: Pages for people are HTML5
    When the pages of the candidate profile are fetched
    Then every page is HTML5
