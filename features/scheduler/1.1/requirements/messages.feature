# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=scheduler
Feature: Message templates are what the GovSpec says of them

  @check=requirement @id=scheduler.requirement.6.4-1 @requirement=6.4-1 @level=REQUIRED
  Scenario: The message templates of an entity are listed
    Given an existing entity
    And a new message with the text "{{own text first}}", kept as "first"
    And a new message with the text "{{own text second}}", kept as "second"
    When messages are searched for the entity "{{existing entity identifier}}"
    Then the list shows the kept "first"
    And the list shows the kept "second"

  @check=requirement @id=scheduler.requirement.6.4-2 @requirement=6.4-2 @level=REQUIRED
  Scenario: Each entity has message templates of its own
    Given an existing entity
    And a new message, kept as "of the first entity"
    And a new entity with the name "{{own text second}}"
    And a new message, kept as "of the second entity"
    When messages are searched for the entity "{{existing entity identifier}}"
    Then the list shows the kept "of the second entity"
    And the list does not show the kept "of the first entity"

  @check=requirement @id=scheduler.requirement.6.4-4 @requirement=6.4-4 @level=REQUIRED
  Scenario: Each message template has an id of its own
    Given an existing entity
    And a new message with the text "Till tomorrow", kept as "first"
    Then a message with the text "See you then" is accepted and kept as "second"
    And the kept "first" differs from the kept "second"

  @check=requirement @id=scheduler.requirement.6.4-7 @requirement=6.4-7 @level=REQUIRED
  Scenario: A message template that is removed is bound to no event to come
    Given an existing entity
    And an existing event
    And an existing message
    And a new alert schedule, kept as "schedule"
    Then the identifier of the existing "message" is kept as "message"
    When alert schedules are searched for the message "{{kept message}}"
    Then the list shows the kept "schedule"
    When the message is removed
    And alert schedules are searched for the message "{{kept message}}"
    Then the list does not show the kept "schedule"
