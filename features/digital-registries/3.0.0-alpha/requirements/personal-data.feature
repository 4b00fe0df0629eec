@bb=digital-registries
Feature: The use of personal data is what the GovSpec says of it

  @check=requirement @id=digital-registries.requirement.DRS-35 @requirement=DRS-35 @level=REQUIRED
  Scenario: The report of a person shows how their data was used, and that of nobody shows nothing
    Given the next request is "data/DPU"
    When the request "data/DPU" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$[0].id" is kept as "entry"
    Given the next request is "data/DPU"
    And the query parameter "userId" is set to "{{own text nobody}}"
    When the request "data/DPU" is sent
    Then the answer does not show "{{kept entry}}"

  @check=requirement @id=digital-registries.requirement.DRS-37 @requirement=DRS-7 @requirement=DRS-8 @requirement=DRS-37 @level=REQUIRED
  Scenario: A person sees who looked at their data, and when
    Given the next request is "data/DPU"
    When the request "data/DPU" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$[0]" exists
    And the response property "$[0].readerId" exists
    And the response property "$[0].searchDateTime" exists
