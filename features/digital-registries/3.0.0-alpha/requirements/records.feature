# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=digital-registries
Feature: Records are what the GovSpec says of them

  @check=requirement @id=digital-registries.requirement.DRS-23 @requirement=DRS-23 @requirement=DRS-33 @level=REQUIRED
  Scenario: A record is found by a text that stands in it
    Given a record with the first name "N{{own number name}}", kept as "record"
    And the record can be read
    And a record with the first name "N{{own number other}}", kept as "other record"
    When records are searched for the text "N{{own number name}}"
    Then the list shows the kept "record"
    And the list does not show the kept "other record"

  @check=requirement @id=digital-registries.requirement.DRS-33 @requirement=DRS-33 @level=REQUIRED
  Scenario: What is changed or else created is created where no record matches
    When the record with the identifier "{{own text id}}" is changed or else created, with the first name "{{own text name}}"
    Then a record with the first name "{{own text name}}" exists
