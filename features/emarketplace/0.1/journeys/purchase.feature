# Each phrase stands for the requests and checks that phrases.feature gives.
@bb=emarketplace
Feature: A purchase, from the offer to the order

  @check=journey @id=emarketplace.journey.purchase
  Scenario: A buyer finds an item, selects it and orders it, and the provider answers each step by a call
    When the provider publishes a catalogue, and the candidate takes it
    And the provider adds an item to the catalogue
    And the provider puts the item in stock
    And the buyer searches
    Then the provider answers the search in the same transaction
    When the buyer selects the item
    Then the provider answers the selection in the same transaction
    When the buyer enters the details of the order
    Then the provider answers the details in the same transaction
    When the buyer confirms the order
    Then the provider confirms the order "order" in the same transaction
    And the order "{{kept order}}" can be read
    When the buyer asks for the status of the order "{{kept order}}"
    Then the provider answers with the status
