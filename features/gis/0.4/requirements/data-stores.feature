# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
# Written by hand: chapter 6.3 of the GovSpec.
@bb=gis
Feature: What a data store holds is published

  @check=requirement @id=gis.requirement.6.3-1 @requirement=6.3-1 @level=REQUIRED
  Scenario: A data store is answered under the name that it was given
    When a data store with the name "{{own text name}}" is created
    Then the data store is shown with the text "{{own text name}}"
