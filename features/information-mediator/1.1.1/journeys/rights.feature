# Each phrase stands for the requests and checks that phrases.feature gives.
@bb=information-mediator
Feature: The provider of a service decides who may use it

  # The application is one of this scenario alone, for other scenarios change the rights of that of the profile.
  @check=journey @id=information-mediator.journey.rights @requirement=6.2-6
  Scenario: A service is opened to an application, shown as open, and closed again
    When the provider opens its service to the application "{{own text consumer}}"
    Then the rights to the service show the application "{{own text consumer}}"
    When the provider closes its service to the application "{{own text consumer}}"
    Then the rights to the service do not show the application "{{own text consumer}}"
