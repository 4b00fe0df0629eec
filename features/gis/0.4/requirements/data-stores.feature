# Written by hand: chapter 6.3 of the GovSpec.
@bb=gis
Feature: What a data store holds is published

  @check=requirement @id=gis.requirement.6.3-1 @requirement=6.3-1 @level=REQUIRED
  Scenario: A data store is answered under the name that it was given
    Given the next request is "data-management/post-dataStore"
    And the request body property "$.name" is set to "{{own text name}}"
    When the request "data-management/post-dataStore" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "data-management/get-dataStore-dataStoreId"
    When the request "data-management/get-dataStore-dataStoreId" is sent
    Then a text in the answer contains "{{own text name}}"
