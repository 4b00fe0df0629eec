# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=emarketplace
Feature: Support is what the GovSpec says of it

  @check=requirement @id=emarketplace.requirement.6.10-1 @requirement=6.10-1 @level=REQUIRED
  Scenario: Ways to get support for an order are told
    Given a callback address that can be reached
    And an existing "order"
    When the buyer asks for support
    Then the answer on support has one of "callback_phone, phone, email, url" below "$.message.support"

  @check=requirement @id=emarketplace.requirement.6.10-2 @requirement=6.10-2 @level=REQUIRED
  Scenario: A ticket that is closed can no longer be read
    Given an existing "order"
    And support for the order, kept as "ticket"
    And the support of the order can be read
    When the support of the order is closed
    Then the support of the order "{{kept ticket}}" can no longer be read
