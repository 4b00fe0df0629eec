# What each phrase of the journeys and proofs of Registration stands for. A change here changes what they ask.
@bb=registration
Feature: The phrases of Registration

  Scenario: a service with an e-form
    Given an existing "service"
    And an existing "e-form"

  Scenario: the applicant submits an application
    Given the next request is "registration/post-services-serviceId-applications"
    When the request "registration/post-services-serviceId-applications" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the applicant submits an application, and it is taken
    Given the next request is "registration/post-services-serviceId-applications"
    When the request "registration/post-services-serviceId-applications" is sent
    Then the response status code is 200

  Scenario: the applicant submits an application, kept as "<application>"
    Given the next request is "registration/post-services-serviceId-applications"
    When the request "registration/post-services-serviceId-applications" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "application" is kept as "<application>"

  Scenario: the operator looks for the tasks that wait, of which the first is kept as "<task>"
    Given the next request is "registration/getTasks"
    When the request "registration/getTasks" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$[0].taskId" is kept as "<task>"

  Scenario: the operator opens the task "<task>", which is kept as "<answer>"
    Given the next request is "registration/getTaskById"
    And the path parameter "taskId" is set to "<task>"
    When the request "registration/getTaskById" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "<answer>"

  Scenario: the operator decides on the task "<task>"
    Given the next request is "registration/completeTaskById"
    And the path parameter "taskId" is set to "<task>"
    When the request "registration/completeTaskById" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the task "<task>" differs from the kept "<answer>"
    Given the next request is "registration/getTaskById"
    And the path parameter "taskId" is set to "<task>"
    When the request "registration/getTaskById" is sent
    Then the answer differs from the kept answer "<answer>"

  Scenario: the applicant uploads a document, kept as "<document>"
    Given the next request is "registration/uploadFile"
    When the request "registration/uploadFile" is sent
    Then the response status code is 200
    And the response property "$.url" is kept as "<document>"

  Scenario: a document that the applicant uploaded, kept as "<document>"
    Given the next request is "registration/uploadFile"
    When the request "registration/uploadFile" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.url" is kept as "<document>"

  Scenario: the applicant submits an application with the document "<document>", and it is taken
    Given the next request is "registration/post-services-serviceId-applications"
    And the request body property "$.documentUrls" is set to the JSON:
      """json
      ["<document>"]
      """
    When the request "registration/post-services-serviceId-applications" is sent
    Then the response status code is 200

  Scenario: the applicant submits an application with the document "<document>"
    Given the next request is "registration/post-services-serviceId-applications"
    And the request body property "$.documentUrls" is set to the JSON:
      """json
      ["<document>"]
      """
    When the request "registration/post-services-serviceId-applications" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the task "<task>" names the application
    Given the next request is "registration/getTaskById"
    And the path parameter "taskId" is set to "<task>"
    When the request "registration/getTaskById" is sent
    Then the response status code is 200
    And the response property "$.fileId" is "{{existing application identifier}}"

  Scenario: the task "<task>" can be opened and names the application
    Given the next request is "registration/getTaskById"
    And the path parameter "taskId" is set to "<task>"
    When the request "registration/getTaskById" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.fileId" is "{{existing application identifier}}"

  Scenario: the applicant corrects the application
    Given the next request is "registration/updateApplicationFileForm"
    When the request "registration/updateApplicationFileForm" is sent
    Then the response status code is 200

  Scenario: the applicant looks at the application
    Given the next request is "registration/getApplicationFileById"
    When the request "registration/getApplicationFileById" is sent
    Then the request is accepted, or the scenario ends here
