# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
# Written by hand: chapter 6.6 of the GovSpec.
@bb=gis
Feature: Layouts are made of what the service provides

  @check=requirement @id=gis.requirement.6.6-1 @requirement=6.6-1 @level=REQUIRED
  Scenario: The templates for layouts are listed
    When the templates for layouts are listed
    Then a text in the answer contains "{{profile knownTemplate}}"
