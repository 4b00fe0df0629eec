@bb=emarketplace
Feature: Tracking is what the GovSpec says of it

  @check=requirement @id=emarketplace.requirement.6.7-1 @requirement=6.7-1 @level=REQUIRED
  Scenario: The tracking of an order is fetched
    Given a callback address that can be reached
    Given an existing "order"
    And an existing "tracking", created with the request "emarketplace/post-tracking-start"
    Given the next request is "emarketplace/post-track"
    When the request "emarketplace/post-track" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-track" has one of the properties "status, url, location" below "$.message.tracking"

  @check=requirement @id=emarketplace.requirement.6.7-2 @requirement=6.7-2 @level=REQUIRED
  Scenario: A place that is reported is passed on to the consumer
    Given a callback address that can be reached
    Given an existing "order"
    And an existing "tracking", created with the request "emarketplace/post-tracking-start"
    Given the next request is "emarketplace/put-tracking-order-id-update-location"
    And the request body property "$.address" is set to "{{own text street}}"
    When the request "emarketplace/put-tracking-order-id-update-location" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/post-track"
    When the request "emarketplace/post-track" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-track" names "{{own text street}}"

  @check=requirement @id=emarketplace.requirement.6.7-4 @requirement=6.7-4 @level=REQUIRED
  Scenario: The tracking of an order has a link
    Given a callback address that can be reached
    Given an existing "order"
    And an existing "tracking", created with the request "emarketplace/post-tracking-start"
    Given the next request is "emarketplace/post-track"
    When the request "emarketplace/post-track" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-track" has one of the properties "url" below "$.message.tracking"
