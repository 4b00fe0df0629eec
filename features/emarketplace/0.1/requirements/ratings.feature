@bb=emarketplace
Feature: Ratings are what the GovSpec says of them

  @check=requirement @id=emarketplace.requirement.6.9-1 @requirement=6.9-1 @level=REQUIRED
  Scenario: An order, a product and a provider are rated
    Given a callback address that can be reached
    Given an existing "order"
    Given the next request is "emarketplace/post-catalog-resource"
    When the request "emarketplace/post-catalog-resource" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "item"
    Given the next request is "emarketplace/get-catalog-provider-providerId-resource-id"
    When the request "emarketplace/get-catalog-provider-providerId-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/post-rating"
    And the request body property "$.message.ratings" is set to the JSON:
      """json
      [
        {
          "rating_category": "Order",
          "id": "{{existing order identifier}}",
          "value": "4"
        }
      ]
      """
    When the request "emarketplace/post-rating" is sent
    Then the response status code is one of "2XX"
    And the call "emarketplace/post-on-rating" arrives
    Given the next request is "emarketplace/post-rating"
    And the request body property "$.message.ratings" is set to the JSON:
      """json
      [
        {
          "rating_category": "Item",
          "id": "{{kept item}}",
          "value": "4"
        }
      ]
      """
    When the request "emarketplace/post-rating" is sent
    Then the response status code is one of "2XX"
    And the call "emarketplace/post-on-rating" arrives
    Given the next request is "emarketplace/post-rating"
    And the request body property "$.message.ratings" is set to the JSON:
      """json
      [
        {
          "rating_category": "Provider",
          "id": "{{existing provider identifier}}",
          "value": "4"
        }
      ]
      """
    When the request "emarketplace/post-rating" is sent
    Then the response status code is one of "2XX"
    And the call "emarketplace/post-on-rating" arrives

  @check=requirement @id=emarketplace.requirement.6.9-3 @requirement=6.9-3 @level=RECOMMENDED
  Scenario: A form for feedback on a rating is made
    Given the next request is "emarketplace/post-catalog-resource"
    When the request "emarketplace/post-catalog-resource" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "item" is kept as "item"
    Given the next request is "emarketplace/get-catalog-provider-providerId-resource-id"
    When the request "emarketplace/get-catalog-provider-providerId-resource-id" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "emarketplace/post-generateFeedbackForRating"
    When the request "emarketplace/post-generateFeedbackForRating" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.form.url" exists

  @check=requirement @id=emarketplace.requirement.6.9-4 @requirement=6.9-4 @level=RECOMMENDED
  Scenario: A rating is answered with a form for further feedback
    Given a callback address that can be reached
    Given an existing "order"
    Given the next request is "emarketplace/post-rating"
    When the request "emarketplace/post-rating" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-on-rating" has one of the properties "feedback_form" below "$.message"

  @check=requirement @id=emarketplace.requirement.6.9-5 @requirement=6.9-5 @level=RECOMMENDED
  Scenario: What can be rated is fetched
    Given a callback address that can be reached
    Given the next request is "emarketplace/post-get-rating-categories"
    When the request "emarketplace/post-get-rating-categories" is sent
    Then the request is accepted, or the scenario ends here
    Then the call "emarketplace/post-rating-categories" has one of the properties "rating_categories" below "$.message"
