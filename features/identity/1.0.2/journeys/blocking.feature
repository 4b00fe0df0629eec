# Each phrase stands for the requests and checks that phrases.feature gives.
@bb=identity @check=journey
Feature: Identity, an identifier is blocked for a while

  @id=identity.journey.blocking
  Scenario: An identifier is blocked and unblocked
    When the identifier of the person is blocked
    Then the candidate still works after the request
    And the answer names the person
    Given an identifier that is blocked
    When the identifier of the person is unblocked
    Then the candidate still works after the request
    And the answer names the person
