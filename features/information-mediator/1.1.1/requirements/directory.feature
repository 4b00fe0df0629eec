# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
# Written by hand: proofs of requirements. See docs/vocabulary.md.
@bb=information-mediator @check=requirement
Feature: Information Mediator, the directory shows who offers which service

  @id=information-mediator.requirement.6.2-4 @requirement=6.2-4 @requirement=6.4-1 @level=RECOMMENDED
  Scenario: A service is found among those of its application
    When the services of the application are listed
    Then the answer shows "{{profile serviceCode}}"

  @id=information-mediator.requirement.6.4-1 @requirement=6.4-1 @level=RECOMMENDED
  Scenario: An application is found among all of the mediator
    When the applications of the mediator are listed
    Then the answer shows "{{profile applicationCode}}"
