@bb=emarketplace
Feature: Support is what the GovSpec says of it

  @check=requirement @id=emarketplace.requirement.6.10-1 @requirement=6.10-1 @level=REQUIRED
  Scenario: Ways to get support for an order are told
    Given a callback address that can be reached
    Given an existing "order"
    Given the next request is "emarketplace/post-support"
    When the request "emarketplace/post-support" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-support" has one of the properties "callback_phone, phone, email, url" below "$.message.support"

  @check=requirement @id=emarketplace.requirement.6.10-2 @requirement=6.10-2 @level=REQUIRED
  Scenario: A ticket that is closed can no longer be read
    Given an existing "order"
    And an existing "support", created with the request "emarketplace/post-support-orderId"
    And the identifier of the existing "support" is kept as "ticket"
    Given the next request is "emarketplace/get-support-orderId"
    When the request "emarketplace/get-support-orderId" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/delete-support-orderId"
    When the request "emarketplace/delete-support-orderId" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/get-support-orderId"
    And the path parameter "orderId" is set to "{{kept ticket}}"
    When the request "emarketplace/get-support-orderId" is sent
    Then the request is refused
