# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=emarketplace
Feature: Searches are what the GovSpec says of them

  @check=requirement @id=emarketplace.requirement.6.1-2 @requirement=6.1-2 @level=REQUIRED
  Scenario: A search is answered under its transaction and its message
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item with the name "{{own text name}}", kept as "item"
    And the catalogue of the provider can be read
    When the buyer searches for items with the name "{{own text name}}" in the transaction "{{own uuid transaction}}"
    Then the answer to the search shows "$.context.transaction_id" as "{{own uuid transaction}}"
    And the answer to the search carries the "$.context.message_id" of the request at "$.context.message_id"

  @check=requirement @id=emarketplace.requirement.6.1-3 @requirement=6.1-3 @level=REQUIRED
  Scenario: A search says how it is to be fulfilled and paid, of which category, and for which offer
    Given a callback address that can be reached
    And the provider publishes a catalogue with the fulfilment "{{own text fulfilment}}", the payment "{{own text payment}}" and the offer "{{own text offer}}"
    And the provider offers an item with the name "{{own text wanted}}" in the category "{{own text category}}", kept as "wanted"
    And the catalogue of the provider can be read
    And the provider offers an item with the name "{{own text other}}" in the category "{{own text other-category}}", kept as "other"
    And the catalogue of the provider can be read
    When the buyer searches by fulfilment, payment, the category "{{own text category}}" and the offer "{{existing provider /offers/0/id}}"
    Then the answer to the search names "{{kept wanted}}"
    And the answer to the search does not name "{{kept other}}" below "$.message.catalog"

  @check=requirement @id=emarketplace.requirement.6.1-4 @requirement=6.1-4 @requirement=6.1-5 @level=REQUIRED
  Scenario: The next search of a transaction keeps one criterion and changes the other
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item with the name "{{own text name}}" in the category "{{own text first-category}}", kept as "first"
    And the catalogue of the provider can be read
    And the provider offers an item with the name "{{own text name}}" in the category "{{own text second-category}}", kept as "second"
    And the catalogue of the provider can be read
    And the provider offers an item with the name "{{own text other}}" in the category "{{own text first-category}}", kept as "third"
    And the catalogue of the provider can be read
    When the buyer searches for items with the name "{{own text name}}" in the category "{{own text first-category}}" and the transaction "{{own uuid transaction}}"
    Then the answer to the search names "{{kept first}}"
    When the buyer searches for items with the name "{{own text name}}" in the category "{{own text second-category}}" and the transaction "{{own uuid transaction}}"
    Then the answer to the search names "{{kept second}}"
    And the answer to the search does not name "{{kept first}}" below "$.message.catalog"

  @check=requirement @id=emarketplace.requirement.6.1-6 @requirement=6.1-6 @level=REQUIRED
  Scenario: A search by name and category finds what meets both
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item with the name "{{own text name}}" in the category "{{own text first-category}}", kept as "first"
    And the catalogue of the provider can be read
    And the provider offers an item with the name "{{own text name}}" in the category "{{own text second-category}}", kept as "second"
    And the catalogue of the provider can be read
    And the provider offers an item with the name "{{own text other}}" in the category "{{own text first-category}}", kept as "third"
    And the catalogue of the provider can be read
    When the buyer searches for items with the name "{{own text name}}" in the category "{{own text first-category}}"
    Then the answer to the search names "{{kept first}}"
    And the answer to the search does not name "{{kept second}}" below "$.message.catalog"
    And the answer to the search does not name "{{kept third}}" below "$.message.catalog"
