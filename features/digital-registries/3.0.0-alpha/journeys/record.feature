# Each phrase stands for the requests and checks that phrases.feature gives.
@bb=digital-registries
Feature: A registry keeps a record from its creation to its removal

  @check=journey @id=digital-registries.journey.record @level=REQUIRED @requirement=DRS-33
  Scenario: A record is created, found, changed and removed
    When a record is created
    Then the "record" can be read back and agrees with what was sent
    And the question whether the record exists is answered with "true"
    When the record is changed
    Then the "record" can be read back and agrees with what was sent
    When the record is removed
    Then the "record" can no longer be read
    And the question whether the record exists is answered with "false"
