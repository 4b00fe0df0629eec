@bb=registration
Feature: An applicant registers for a service, and an operator decides

  @check=journey @id=registration.journey.application @level=REQUIRED @requirement=6.2-3
  Scenario: An application is submitted, its task is shown, and a decision changes the task
    Given an existing "service"
    And an existing "e-form"
    And the next request is "registration/post-services-serviceId-applications"
    When the request "registration/post-services-serviceId-applications" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "application" is kept as "application"
    Given the next request is "registration/getTasks"
    When the request "registration/getTasks" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$[0].taskId" is kept as "task"
    Given the next request is "registration/getTaskById"
    And the path parameter "taskId" is set to "{{kept task}}"
    When the request "registration/getTaskById" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "before"
    Given the next request is "registration/completeTaskById"
    And the path parameter "taskId" is set to "{{kept task}}"
    When the request "registration/completeTaskById" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "registration/getTaskById"
    And the path parameter "taskId" is set to "{{kept task}}"
    When the request "registration/getTaskById" is sent
    Then the answer differs from the kept answer "before"

  @check=journey @id=registration.journey.document @level=REQUIRED
  Scenario: An application is submitted with a document, and shown to its applicant
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
    Then the request is accepted, or the scenario ends here
    And the response property "$[0].taskId" is kept as "task"
    Given the next request is "registration/getTaskById"
    And the path parameter "taskId" is set to "{{kept task}}"
    When the request "registration/getTaskById" is sent
    Then the response status code is 200
    And the response property "$.fileId" is "{{existing application identifier}}"

  @check=journey @id=registration.journey.correction @level=REQUIRED
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
