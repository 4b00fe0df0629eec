# Written by hand: several requests that belong together. See docs/vocabulary.md.
@bb=identity @check=journey
Feature: Identity, an identifier is blocked for a while

  @id=identity.journey.blocking
  Scenario: An identifier is blocked and taken back into use
    Given the next request is "credential-management/post-block"
    When the request "credential-management/post-block" is sent
    Then the response property "$.response.id" is "{{profile individualId}}"

    Given an existing "blocking", created with the request "credential-management/post-block"
    And the next request is "credential-management/post-unblock"
    When the request "credential-management/post-unblock" is sent
    Then the response property "$.response.id" is "{{profile individualId}}"
