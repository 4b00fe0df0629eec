@bb=emarketplace
Feature: Support for an order

  @check=journey @id=emarketplace.journey.support
  Scenario: Support is opened, given to an agent who can then be seen, and closed
    Given the next request is "emarketplace/post-orders"
    And an existing "order"
    Given the next request is "emarketplace/post-support-orderId"
    When the request "emarketplace/post-support-orderId" is sent
    Then the response status code is one of "2XX"
    Given the next request is "emarketplace/get-support-orderId"
    When the request "emarketplace/get-support-orderId" is sent
    Then the response status code is one of "2XX"
    Given the next request is "emarketplace/put-support-orderId-agent"
    When the request "emarketplace/put-support-orderId-agent" is sent
    Then the response status code is one of "2XX"
    Given the next request is "emarketplace/get-support-orderId-agent"
    When the request "emarketplace/get-support-orderId-agent" is sent
    Then the response status code is one of "2XX"
    Given the next request is "emarketplace/delete-support-orderId"
    When the request "emarketplace/delete-support-orderId" is sent
    Then the response status code is one of "2XX"
