# Written by hand: what is asked of every Building Block alike, and can be seen from outside.
@bb=govstack-cfr @level=RECOMMENDED
Feature: The interface can be relied on
  The paths are those of the candidate profile; where it names none, a few well-known ones are tried.

  @check=api-versioned @id=govstack-cfr.api-versioned @requirement=govstack-cfr-architecture#req-3 @requirement=govstack-cfr-23Q4#5.4
  Scenario: The API states its version
    Given the answers of this run
    When the candidate is asked for its "openapi"
    Then the API states its version

  @check=correlation-id @id=govstack-cfr.correlation-id @requirement=govstack-cfr-architecture#req-13 @requirement=govstack-cfr-23Q4#5.15
  Scenario: The id of a request comes back
    When a valid read is sent with correlation ids and without them
    Then the correlation ids are returned

  @check=openapi-published @id=govstack-cfr.openapi-published @requirement=govstack-cfr-quality#req-4 @requirement=govstack-cfr-data#req-12 @requirement=govstack-cfr-23Q4#5.6
  Scenario: An OpenAPI document is published
    When the candidate is asked for its "openapi"
    Then it publishes an OpenAPI document

  @check=openapi-valid @id=govstack-cfr.openapi-valid @requirement=govstack-cfr-quality#req-4 @requirement=govstack-cfr-23Q4#5.6
  Scenario: The published document is valid
    When the candidate is asked for its "openapi"
    Then the published document is valid

  @check=openapi-covers @id=govstack-cfr.openapi-covers @requirement=govstack-cfr-quality#req-4 @requirement=govstack-cfr-data#req-12 @requirement=govstack-cfr-23Q4#5.6
  Scenario: The published document covers the GovSpec
    When the candidate is asked for its "openapi"
    Then the published document covers the GovSpec

  @check=sunset @id=govstack-cfr.sunset @requirement=govstack-cfr-architecture#req-17
  Scenario: Deprecated operations say until when they are served
    Given the answers of this run
    When the candidate is asked for its "openapi"
    Then the responses of deprecated operations announce the deprecation
