# What each phrase of the journeys and proofs of Digital Registries stands for. A change here changes what they ask.
@bb=digital-registries
Feature: The phrases of Digital Registries

  Scenario: a record is created
    Given the next request is "data/create"
    When the request "data/create" is sent

  Scenario: the record is changed
    Given the next request is "data/update"
    When the request "data/update" is sent

  Scenario: the record is removed
    Given the next request is "data/delete"
    When the request "data/delete" is sent

  Scenario: the question whether the record exists is answered with "<status>"
    Given the next request is "data/exists"
    When the request "data/exists" is sent
    Then the response status code is 200
    And the response property "$.answer.status" is "<status>"

  Scenario: a record with the first name "<name>", kept as "<record>"
    Given the next request is "data/create"
    And the request body property "$.write.content.firstName" is set to "<name>"
    When the request "data/create" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "record" is kept as "<record>"

  Scenario: the record can be read
    Given the next request is "data/read"
    When the request "data/read" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: records are searched for the text "<text>"
    Given the next request is "data/list"
    And the query parameter "search" is set to "<text>"
    When the request "data/list" is sent

  Scenario: the record with the identifier "<id>" is changed or else created, with the first name "<name>"
    Given the next request is "data/update-or-create"
    And the request body property "$.query.content" is set to the JSON:
      """json
      { "id": "<id>" }
      """
    And the request body property "$.write.content" is set to the JSON:
      """json
      { "id": "<id>", "firstName": "<name>" }
      """
    When the request "data/update-or-create" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a record with the first name "<name>" exists
    Given the next request is "data/exists"
    And the request body property "$.query.content" is set to the JSON:
      """json
      { "firstName": "<name>" }
      """
    When the request "data/exists" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.answer.status" is "true"

  Scenario: a database with the short name "<code>" and the name "<name>"
    Given the next request is "database/post-database-modify"
    And the request body property "$.code" is set to "<code>"
    And the request body property "$.catalogName" is set to "<name>"
    When the request "database/post-database-modify" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a database with the short name "<code>" and the name "<name>", whose field "ID" is described as "<description>"
    Given the next request is "database/post-database-modify"
    And the request body property "$.code" is set to "<code>"
    And the request body property "$.catalogName" is set to "<name>"
    And the request body property "$.schema.properties.ID.description" is set to "<description>"
    When the request "database/post-database-modify" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a database with the short name "<code>" and the name "<name>", which has one field more, described as "<description>"
    Given the next request is "database/post-database-modify"
    And the request body property "$.code" is set to "<code>"
    And the request body property "$.catalogName" is set to "<name>"
    And the request body property "$.schema.properties.birthWeight" is set to the JSON:
      """json
      { "type": "number", "description": "<description>", "example": "3.4", "id": 21 }
      """
    When the request "database/post-database-modify" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a database with the short name "<code>" and the name "<name>", whose field "ID" has the trigger "<trigger>"
    Given the next request is "database/post-database-modify"
    And the request body property "$.code" is set to "<code>"
    And the request body property "$.catalogName" is set to "<name>"
    And the request body property "$.schema.properties.ID.triggers[0].actions[0].value" is set to "<trigger>"
    When the request "database/post-database-modify" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the databases are listed
    Given the next request is "database/get-databases"
    When the request "database/get-databases" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the database with the short name "<code>" is found in the list and read
    Given the next request is "database/get-databases"
    When the request "database/get-databases" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the "database" that shows "<code>" is kept as "database"
    Given the next request is "database/get-database-id"
    And the path parameter "id" is set to "{{kept database}}"
    When the request "database/get-database-id" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the use of the personal data of the person is reported
    Given the next request is "data/DPU"
    When the request "data/DPU" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the use of the personal data of "<person>" is reported
    Given the next request is "data/DPU"
    And the query parameter "userId" is set to "<person>"
    When the request "data/DPU" is sent

  Scenario: the field "ID" of the database with the short name "<code>" and the name "<name>" is now described as "<description>"
    Given the next request is "database/post-database-modify"
    And the request body property "$.code" is set to "<code>"
    And the request body property "$.catalogName" is set to "<name>"
    And the request body property "$.schema.properties.ID.description" is set to "<description>"
    When the request "database/post-database-modify" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the database is removed
    Given the next request is "database/delete-database-id"
    And the path parameter "id" is set to "{{kept database}}"
    When the request "database/delete-database-id" is sent
    Then the request is accepted, or the scenario ends here
