@bb=information-mediator
Feature: The provider of a service decides who may use it

  # The application is one of this scenario alone, for other scenarios change the rights of that of the profile.
  @check=journey @id=information-mediator.journey.rights @requirement=6.2-6
  Scenario: A service is opened to an application, shown as open, and closed again
    Given the next request is "configuration/setAllowed"
    And the request body property "$[0].rights[0].application" is set to "{{own text consumer}}"
    And the request body property "$[0].rights[0].applicationId" is set to "{{own text consumer}}"
    When the request "configuration/setAllowed" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "configuration/getAllowed"
    When the request "configuration/getAllowed" is sent
    Then the response status code is 200
    And the answer shows "{{own text consumer}}"
    Given the next request is "configuration/setDenied"
    And the request body property "$[0].rights[0].application" is set to "{{own text consumer}}"
    And the request body property "$[0].rights[0].applicationId" is set to "{{own text consumer}}"
    When the request "configuration/setDenied" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "configuration/getAllowed"
    When the request "configuration/getAllowed" is sent
    Then the response status code is 200
    And the answer does not show "{{own text consumer}}"
