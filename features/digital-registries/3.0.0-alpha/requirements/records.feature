@bb=digital-registries
Feature: Records are what the GovSpec says of them

  @check=requirement @id=digital-registries.requirement.DRS-23 @requirement=DRS-23 @requirement=DRS-33 @level=REQUIRED
  Scenario: A record is found by a text that stands in it
    Given the next request is "data/create"
    And the request body property "$.write.content.firstName" is set to "N{{own number name}}"
    When the request "data/create" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "record" is kept as "record"
    Given the next request is "data/read"
    When the request "data/read" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "data/create"
    And the request body property "$.write.content.firstName" is set to "N{{own number other}}"
    When the request "data/create" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "record" is kept as "other record"
    Given the next request is "data/list"
    And the query parameter "search" is set to "N{{own number name}}"
    When the request "data/list" is sent
    Then the list shows the kept "record"
    And the list does not show the kept "other record"

  @check=requirement @id=digital-registries.requirement.DRS-33 @requirement=DRS-33 @level=REQUIRED
  Scenario: What is changed or else created is created where no record matches
    Given the next request is "data/update-or-create"
    And the request body property "$.query.content" is set to the JSON:
      """json
      { "id": "{{own text id}}" }
      """
    And the request body property "$.write.content" is set to the JSON:
      """json
      { "id": "{{own text id}}", "firstName": "{{own text name}}" }
      """
    When the request "data/update-or-create" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "data/exists"
    And the request body property "$.query.content" is set to the JSON:
      """json
      { "firstName": "{{own text name}}" }
      """
    When the request "data/exists" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.answer.status" is "true"
