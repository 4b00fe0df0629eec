# Each phrase stands for the requests and checks that phrases.feature gives.
@bb=emarketplace
Feature: Support for an order

  @check=journey @id=emarketplace.journey.support
  Scenario: Support for an order is opened, assigned to an agent and closed
    Given an order
    When support for the order is opened
    Then the support can be read
    When an agent is assigned to the support
    Then the agent of the support can be read
    And the support can be closed
