# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=emarketplace
Feature: Tracking is what the GovSpec says of it

  @check=requirement @id=emarketplace.requirement.6.7-1 @requirement=6.7-1 @level=REQUIRED
  Scenario: The tracking of an order is fetched
    Given a callback address that can be reached
    And an existing "order"
    And the delivery is tracked
    When the buyer asks where the delivery is
    Then the answer on the delivery has one of "status, url, location" below "$.message.tracking"

  @check=requirement @id=emarketplace.requirement.6.7-2 @requirement=6.7-2 @level=REQUIRED
  Scenario: A place that is reported is passed on to the consumer
    Given a callback address that can be reached
    And an existing "order"
    And the delivery is tracked
    When the delivery is reported at the address "{{own text street}}"
    And the buyer asks where the delivery is
    Then the answer on the delivery names "{{own text street}}"

  @check=requirement @id=emarketplace.requirement.6.7-4 @requirement=6.7-4 @level=REQUIRED
  Scenario: The tracking of an order has a link
    Given a callback address that can be reached
    And an existing "order"
    And the delivery is tracked
    When the buyer asks where the delivery is
    Then the answer on the delivery has one of "url" below "$.message.tracking"
