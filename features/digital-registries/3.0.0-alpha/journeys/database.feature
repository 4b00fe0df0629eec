# Workflow 9.1.3 of the GovSpec. Each phrase stands for the requests and checks that phrases.feature gives.
@bb=digital-registries
Feature: A registry keeps a database from its creation to its removal

  @check=journey @id=digital-registries.journey.database
  Scenario: A developer creates a database, reads and changes its schema, and removes it
    Given a database with the short name "{{own text code}}" and the name "{{own text name}}", whose field "ID" is described as "{{own text first}}"
    When the database with the short name "{{own text code}}" is found in the list and read
    Then the answer shows "{{own text first}}"
    When the field "ID" of the database with the short name "{{own text code}}" and the name "{{own text name}}" is now described as "{{own text second}}"
    And the database with the short name "{{own text code}}" is found in the list and read
    Then the answer shows "{{own text second}}"
    When the database is removed
    And the databases are listed
    Then the answer does not show "{{own text code}}"
