@bb=registration
Feature: An applicant registers for a service, and an operator decides

  @check=journey @id=registration.journey.application @level=REQUIRED @requirement=6.1-8 @requirement=6.1-9 @requirement=6.2-3
  Scenario: An application is submitted with a document, shown, and decided on
    Given an existing "service"
    And an existing "e-form"
    And the next request is "registration/uploadFile"
    When the request "registration/uploadFile" is sent
    Then the response status code is 200
    And the response property "$.url" is kept as "document"
    Given the next request is "registration/post-services-serviceId-applications"
    And the request body property "$.documentUrls" is set to the JSON:
      """json
      ["{{kept document}}"]
      """
    When the request "registration/post-services-serviceId-applications" is sent
    Then the response status code is 200
    And the "application" can be read back and agrees with what was sent
    Given the next request is "registration/getTasks"
    When the request "registration/getTasks" is sent
    Then the response status code is 200
    Given the next request is "registration/getTaskById"
    When the request "registration/getTaskById" is sent
    Then the response status code is 200
    And the response property "$.fileId" is "{{existing application identifier}}"
    Given the next request is "registration/completeTaskById"
    When the request "registration/completeTaskById" is sent
    Then the response status code is 200
    Given the next request is "registration/getApplicationFileById"
    When the request "registration/getApplicationFileById" is sent
    Then the response status code is 200
    And the response property "$.fileId" is "{{existing application identifier}}"

  @check=journey @id=registration.journey.correction @level=REQUIRED @requirement=6.2-5
  Scenario: An application is corrected
    Given an existing "service"
    And an existing "e-form"
    And the next request is "registration/post-services-serviceId-applications"
    When the request "registration/post-services-serviceId-applications" is sent
    Then the response status code is 200
    Given the next request is "registration/updateApplicationFileForm"
    When the request "registration/updateApplicationFileForm" is sent
    Then the response status code is 200
    And the "application" can be read back and agrees with what was sent
