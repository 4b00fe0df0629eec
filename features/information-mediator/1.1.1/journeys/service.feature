# The part of workflow 9.1 of the GovSpec that has operations. The message of the workflow goes from one application to another
# and through none of them. A room (9.2.1) is requested and confirmed without an operation, and the push of an event (9.2.4) is
# not described. Each phrase stands for the requests and checks that phrases.feature gives.
@bb=information-mediator
Feature: An application finds a service that it may use

  @check=journey @id=information-mediator.journey.service
  Scenario: An application finds a provider and a service that it may use, and reads the description of the service
    When the applications of the mediator are listed
    Then the answer shows "{{profile applicationCode}}"
    When the services of the application that the caller may use are listed
    Then the answer shows "{{profile serviceCode}}"
    And the description of the service can be read
