# Written by hand: proofs of requirements. See docs/vocabulary.md.
@bb=information-mediator @check=requirement
Feature: Information Mediator, the directory shows who offers which service

  @id=information-mediator.requirement.6.2-4 @requirement=6.2-4 @requirement=6.4-1 @level=RECOMMENDED
  Scenario: A service is found among those of its application
    Given the next request is "directory/listMethods"
    When the request "directory/listMethods" is sent
    Then the request is accepted, or the scenario ends here
    And the answer shows "{{profile serviceCode}}"

  @id=information-mediator.requirement.6.4-1 @requirement=6.4-1 @level=RECOMMENDED
  Scenario: An application is found among all of the mediator
    Given the next request is "directory/listClients"
    When the request "directory/listClients" is sent
    Then the request is accepted, or the scenario ends here
    And the answer shows "{{profile applicationCode}}"
