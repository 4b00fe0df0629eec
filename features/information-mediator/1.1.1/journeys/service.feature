# The part of workflow 9.1 of the GovSpec that has operations. The message of the workflow goes from one application to another
# and through none of them. A room (9.2.1) is requested and confirmed without an operation, and the push of an event (9.2.4) is
# not described. Each phrase stands for the requests and checks that phrases.feature gives.
@bb=information-mediator
Feature: An application finds a service that it may use

  # What a service and an application show of themselves is optional: an answer without any text shows nothing, and blames nobody.
  @check=journey @id=information-mediator.journey.service
  Scenario: An application finds a provider and a service that it may use, and reads the description of the service
    When the applications of the mediator are listed
    Then a text in the answer contains "{{profile applicationCode}}"
    When the services of the application that the caller may use are listed
    Then a text in the answer contains "{{profile serviceCode}}"
    And the description of the service can be read
