# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=digital-registries
Feature: Databases are what the GovSpec says of them

  @check=requirement @id=digital-registries.requirement.DRS-28 @requirement=DRS-1 @requirement=DRS-28 @level=REQUIRED
  Scenario: A database that is created is found by its short name
    Given a database with the short name "{{own text code}}" and the name "{{own text name}}"
    When the databases are listed
    Then the answer shows "{{own text code}}"

  @check=requirement @id=digital-registries.requirement.DRS-29 @requirement=DRS-2 @requirement=DRS-29 @level=REQUIRED
  Scenario: Two databases stand side by side
    Given a database with the short name "{{own text first}}" and the name "{{own text name}} north"
    And a database with the short name "{{own text second}}" and the name "{{own text name}} south"
    When the databases are listed
    Then the answer shows "{{own text first}}"
    And the answer shows "{{own text second}}"

  @check=requirement @id=digital-registries.requirement.DRS-32 @requirement=DRS-1 @requirement=DRS-28 @requirement=DRS-32 @level=REQUIRED
  Scenario: The schema of a database is read as it was sent
    Given a database with the short name "{{own text code}}" and the name "{{own text name}}", whose field "ID" is described as "{{own text description}}"
    When the database with the short name "{{own text code}}" is found in the list and read
    Then the answer shows "{{own text description}}"

  @check=requirement @id=digital-registries.requirement.DRS-3 @requirement=DRS-3 @level=REQUIRED
  Scenario: A field is added to the schema of a database
    Given a database with the short name "{{own text code}}" and the name "{{own text name}}", which has one field more, described as "{{own text field}}"
    When the database with the short name "{{own text code}}" is found in the list and read
    Then the answer shows "{{own text field}}"

  @check=requirement @id=digital-registries.requirement.DRS-17 @requirement=DRS-17 @level=REQUIRED
  Scenario: A trigger of a field is kept with the field
    Given a database with the short name "{{own text code}}" and the name "{{own text name}}", whose field "ID" has the trigger "{{own text trigger}}"
    When the database with the short name "{{own text code}}" is found in the list and read
    Then the answer shows "{{own text trigger}}"
