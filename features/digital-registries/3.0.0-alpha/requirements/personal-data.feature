# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=digital-registries
Feature: The use of personal data is what the GovSpec says of it

  @check=requirement @id=digital-registries.requirement.DRS-35 @requirement=DRS-35 @level=REQUIRED
  Scenario: The report of a person shows how their data was used, and that of nobody shows nothing
    When the use of the personal data of the person is reported
    Then the response property "$[0].id" is kept as "entry"
    When the use of the personal data of "{{own text nobody}}" is reported
    Then the answer does not show "{{kept entry}}"

  @check=requirement @id=digital-registries.requirement.DRS-37 @requirement=DRS-7 @requirement=DRS-8 @requirement=DRS-37 @level=REQUIRED
  Scenario: A person sees who looked at their data, and when
    When the use of the personal data of the person is reported
    Then the response property "$[0]" exists
    And the response property "$[0].readerId" exists
    And the response property "$[0].searchDateTime" exists
