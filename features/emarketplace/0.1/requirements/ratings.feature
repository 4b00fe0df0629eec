# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=emarketplace
Feature: Ratings are what the GovSpec says of them

  @check=requirement @id=emarketplace.requirement.6.9-1 @requirement=6.9-1 @level=REQUIRED
  Scenario: An order, a product and a provider are rated
    Given a callback address that can be reached
    And an existing "order"
    And the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    When the buyer rates the "Order" "{{existing order identifier}}"
    Then the answer to the rating arrives
    When the buyer rates the "Item" "{{kept item}}"
    Then the answer to the rating arrives
    When the buyer rates the "Provider" "{{existing provider identifier}}"
    Then the answer to the rating arrives

  @check=requirement @id=emarketplace.requirement.6.9-3 @requirement=6.9-3 @level=RECOMMENDED
  Scenario: A form for feedback on a rating is made
    Given the provider publishes a catalogue
    And the provider offers an item, kept as "item"
    And the catalogue of the provider can be read
    Then a feedback form for a rating is given

  @check=requirement @id=emarketplace.requirement.6.9-4 @requirement=6.9-4 @level=RECOMMENDED
  Scenario: A rating is answered with a form for further feedback
    Given a callback address that can be reached
    And an existing "order"
    When the buyer gives a rating
    Then the answer to the rating has one of "feedback_form" below "$.message"

  @check=requirement @id=emarketplace.requirement.6.9-5 @requirement=6.9-5 @level=RECOMMENDED
  Scenario: What can be rated is fetched
    Given a callback address that can be reached
    When the buyer asks what can be rated
    Then the answer to that has one of "rating_categories" below "$.message"
