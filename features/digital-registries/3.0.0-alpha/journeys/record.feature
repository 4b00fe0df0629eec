@bb=digital-registries
Feature: A record lives in a registry from its creation to its removal

  @check=journey @id=digital-registries.journey.record @level=REQUIRED @requirement=DRS-33
  Scenario: A record is created, found, changed and removed
    Given the next request is "data/create"
    When the request "data/create" is sent
    Then the "record" can be read back and agrees with what was sent
    Given the next request is "data/exists"
    When the request "data/exists" is sent
    Then the response status code is 200
    And the response property "$.answer.status" is "true"
    Given the next request is "data/update"
    When the request "data/update" is sent
    Then the "record" can be read back and agrees with what was sent
    Given the next request is "data/delete"
    When the request "data/delete" is sent
    Then the "record" can no longer be read
    Given the next request is "data/exists"
    When the request "data/exists" is sent
    Then the response status code is 200
    And the response property "$.answer.status" is "false"
