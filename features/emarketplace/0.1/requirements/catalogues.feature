# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=emarketplace
Feature: Catalogues are what the GovSpec says of them

  @check=requirement @id=emarketplace.requirement.6.1-8 @requirement=6.1-8 @level=REQUIRED
  Scenario: A catalogue comes with a context and a message
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item with the name "{{own text name}}", kept as "item"
    And the catalogue of the provider can be read
    When the buyer searches for items with the name "{{own text name}}"
    Then the answer to the search has one of "context" below "$"
    And the answer to the search has one of "message" below "$"

  @check=requirement @id=emarketplace.requirement.6.1-9 @requirement=6.1-9 @level=REQUIRED
  Scenario: The context of a catalogue repeats the identifiers of the search
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item with the name "{{own text name}}", kept as "item"
    And the catalogue of the provider can be read
    When the buyer searches for items with the name "{{own text name}}" in the transaction "{{own uuid transaction}}"
    Then the answer to the search shows "$.context.action" as "on_search"
    And the answer to the search shows "$.context.transaction_id" as "{{own uuid transaction}}"
    And the answer to the search carries the "$.context.message_id" of the request at "$.context.message_id"
    And the answer to the search has one of "timestamp" below "$.context"

  @check=requirement @id=emarketplace.requirement.6.1-10 @requirement=6.1-10 @level=REQUIRED
  Scenario: A catalogue holds what was searched for, and nothing else
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item with the name "{{own text wanted}}", kept as "wanted"
    And the catalogue of the provider can be read
    And the provider offers an item with the name "{{own text other}}", kept as "other"
    And the catalogue of the provider can be read
    When the buyer searches for items with the name "{{own text wanted}}"
    Then the answer to the search has one of "catalog" below "$.message"
    And the answer to the search names "{{kept wanted}}"
    And the answer to the search does not name "{{kept other}}" below "$.message.catalog"

  @check=requirement @id=emarketplace.requirement.6.1-11 @requirement=6.1-11 @level=REQUIRED
  Scenario: A catalogue describes its products
    Given a callback address that can be reached
    And the provider publishes a catalogue
    And the provider offers an item with the name "{{own text name}}" and the description "{{own text description}}", kept as "item"
    And the catalogue of the provider can be read
    When the buyer searches for items with the name "{{own text name}}"
    Then the answer to the search names "{{existing item /descriptor/short_desc}}"

  @check=requirement @id=emarketplace.requirement.6.1-12 @requirement=6.1-12 @level=RECOMMENDED
  Scenario: A catalogue says how orders are fulfilled
    Given a callback address that can be reached
    And the provider publishes a catalogue with the fulfilment "{{own text fulfilment}}" and the payment "{{own text payment}}"
    And the provider offers an item with the name "{{own text name}}", kept as "item"
    And the catalogue of the provider can be read
    When the buyer searches for items with the name "{{own text name}}"
    Then the answer to the search names "{{existing provider /fulfillments/0/id}}"

  @check=requirement @id=emarketplace.requirement.6.1-13 @requirement=6.1-13 @level=REQUIRED
  Scenario: A catalogue says on what terms one pays
    Given a callback address that can be reached
    And the provider publishes a catalogue with the fulfilment "{{own text fulfilment}}" and the payment "{{own text payment}}"
    And the provider offers an item with the name "{{own text name}}", kept as "item"
    And the catalogue of the provider can be read
    When the buyer searches for items with the name "{{own text name}}"
    Then the answer to the search names "{{existing provider /payments/0/id}}"

  @check=requirement @id=emarketplace.requirement.6.1-14 @requirement=6.1-14 @level=REQUIRED
  Scenario: A catalogue says until when it is valid
    Given a callback address that can be reached
    And the provider publishes a catalogue that expires at "2035-12-31T00:00:00Z"
    And the provider offers an item with the name "{{own text name}}", kept as "item"
    And the catalogue of the provider can be read
    When the buyer searches for items with the name "{{own text name}}"
    Then the answer to the search has one of "exp" below "$.message.catalog"

  @check=requirement @id=emarketplace.requirement.6.1-15 @requirement=6.1-15 @level=REQUIRED
  Scenario: A catalogue says how long it may be kept
    Given a callback address that can be reached
    And the provider publishes a catalogue that is valid for "3600" seconds
    And the provider offers an item with the name "{{own text name}}", kept as "item"
    And the catalogue of the provider can be read
    When the buyer searches for items with the name "{{own text name}}"
    Then the answer to the search has one of "ttl" below "$.message.catalog"
