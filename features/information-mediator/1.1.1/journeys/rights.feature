@bb=information-mediator
Feature: The provider of a service decides who may use it

  @check=journey @id=information-mediator.journey.rights
  Scenario: A service is opened to an application, shown as open, and closed again
    Given the next request is "configuration/setAllowed"
    When the request "configuration/setAllowed" is sent
    Then the response status code is 200
    Given the next request is "configuration/getAllowed"
    When the request "configuration/getAllowed" is sent
    Then the response status code is 200
    And the response property "$.allowList[0].serviceId" is "{{profile serviceCode}}"
    Given the next request is "configuration/setDenied"
    When the request "configuration/setDenied" is sent
    Then the response status code is 200
