@bb=digital-registries
Feature: Databases are what the GovSpec says of them

  @check=requirement @id=digital-registries.requirement.DRS-28 @requirement=DRS-1 @requirement=DRS-28 @level=REQUIRED
  Scenario: A database that is created is found by its short name
    Given the next request is "database/post-database-modify"
    And the request body property "$.code" is set to "{{own text code}}"
    And the request body property "$.catalogName" is set to "{{own text name}}"
    When the request "database/post-database-modify" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "database/get-databases"
    When the request "database/get-databases" is sent
    Then the request is accepted, or the scenario ends here
    And the answer shows "{{own text code}}"

  @check=requirement @id=digital-registries.requirement.DRS-29 @requirement=DRS-2 @requirement=DRS-29 @level=REQUIRED
  Scenario: Two databases stand side by side
    Given the next request is "database/post-database-modify"
    And the request body property "$.code" is set to "{{own text first}}"
    And the request body property "$.catalogName" is set to "{{own text name}} north"
    When the request "database/post-database-modify" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "database/post-database-modify"
    And the request body property "$.code" is set to "{{own text second}}"
    And the request body property "$.catalogName" is set to "{{own text name}} south"
    When the request "database/post-database-modify" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "database/get-databases"
    When the request "database/get-databases" is sent
    Then the request is accepted, or the scenario ends here
    And the answer shows "{{own text first}}"
    And the answer shows "{{own text second}}"

  @check=requirement @id=digital-registries.requirement.DRS-32 @requirement=DRS-1 @requirement=DRS-28 @requirement=DRS-32 @level=REQUIRED
  Scenario: The schema of a database is read as it was sent
    Given the next request is "database/post-database-modify"
    And the request body property "$.code" is set to "{{own text code}}"
    And the request body property "$.catalogName" is set to "{{own text name}}"
    And the request body property "$.schema.properties.ID.description" is set to "{{own text description}}"
    When the request "database/post-database-modify" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "database/get-databases"
    When the request "database/get-databases" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the "database" that shows "{{own text code}}" is kept as "database"
    Given the next request is "database/get-database-id"
    And the path parameter "id" is set to "{{kept database}}"
    When the request "database/get-database-id" is sent
    Then the request is accepted, or the scenario ends here
    And the answer shows "{{own text description}}"

  @check=requirement @id=digital-registries.requirement.DRS-3 @requirement=DRS-3 @level=REQUIRED
  Scenario: A field is added to the schema of a database
    Given the next request is "database/post-database-modify"
    And the request body property "$.code" is set to "{{own text code}}"
    And the request body property "$.catalogName" is set to "{{own text name}}"
    And the request body property "$.schema.properties.birthWeight" is set to the JSON:
      """json
      { "type": "number", "description": "{{own text field}}", "example": "3.4", "id": 21 }
      """
    When the request "database/post-database-modify" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "database/get-databases"
    When the request "database/get-databases" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the "database" that shows "{{own text code}}" is kept as "database"
    Given the next request is "database/get-database-id"
    And the path parameter "id" is set to "{{kept database}}"
    When the request "database/get-database-id" is sent
    Then the request is accepted, or the scenario ends here
    And the answer shows "{{own text field}}"

  @check=requirement @id=digital-registries.requirement.DRS-17 @requirement=DRS-17 @level=REQUIRED
  Scenario: A trigger of a field is kept with the field
    Given the next request is "database/post-database-modify"
    And the request body property "$.code" is set to "{{own text code}}"
    And the request body property "$.catalogName" is set to "{{own text name}}"
    And the request body property "$.schema.properties.ID.triggers[0].actions[0].value" is set to "{{own text trigger}}"
    When the request "database/post-database-modify" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "database/get-databases"
    When the request "database/get-databases" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the "database" that shows "{{own text code}}" is kept as "database"
    Given the next request is "database/get-database-id"
    And the path parameter "id" is set to "{{kept database}}"
    When the request "database/get-database-id" is sent
    Then the request is accepted, or the scenario ends here
    And the answer shows "{{own text trigger}}"
