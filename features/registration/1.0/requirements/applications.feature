@bb=registration
Feature: Applications go through their steps, and are seen by applicants and operators

  @check=requirement @id=registration.requirement.6.1-2 @requirement=6.1-2 @level=REQUIRED
  Scenario: An application that is submitted with the form of a service is one for that service
    Given an existing "service"
    And an existing "e-form"
    And the next request is "registration/post-services-serviceId-applications"
    When the request "registration/post-services-serviceId-applications" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "registration/getApplicationFileById"
    When the request "registration/getApplicationFileById" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.serviceId" is "{{existing service identifier}}"

  @check=requirement @id=registration.requirement.6.1-6 @requirement=6.1-6 @level=REQUIRED
  Scenario: An application shows the document that was uploaded for it
    Given an existing "service"
    And an existing "e-form"
    And the next request is "registration/uploadFile"
    When the request "registration/uploadFile" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.url" is kept as "document"
    Given the next request is "registration/post-services-serviceId-applications"
    And the request body property "$.documentUrls" is set to the JSON:
      """json
      ["{{kept document}}"]
      """
    When the request "registration/post-services-serviceId-applications" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "registration/getApplicationFileById"
    When the request "registration/getApplicationFileById" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.applicationData.documentUrls[0]" is "{{kept document}}"

  @check=requirement @id=registration.requirement.6.1-9 @requirement=6.1-9 @level=REQUIRED
  Scenario: An application that was submitted is shown with a status
    Given an existing "service"
    And an existing "e-form"
    And the next request is "registration/post-services-serviceId-applications"
    When the request "registration/post-services-serviceId-applications" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "registration/getApplicationFileById"
    When the request "registration/getApplicationFileById" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.status" exists

  @check=requirement @id=registration.requirement.6.2-1 @requirement=6.2-1 @level=REQUIRED
  Scenario: A task that waits names the application that it is about
    Given an existing "service"
    And an existing "e-form"
    And the next request is "registration/post-services-serviceId-applications"
    When the request "registration/post-services-serviceId-applications" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "registration/getTasks"
    When the request "registration/getTasks" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$[0].taskId" is kept as "task"
    Given the next request is "registration/getTaskById"
    And the path parameter "taskId" is set to "{{kept task}}"
    When the request "registration/getTaskById" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.fileId" is "{{existing application identifier}}"
