# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=registration
Feature: Applications go through their steps, and are seen by applicants and operators

  @check=requirement @id=registration.requirement.6.1-2 @requirement=6.1-2 @level=REQUIRED
  Scenario: An application that is submitted with the form of a service is one for that service
    Given a service with an e-form
    When the applicant submits an application
    And the applicant looks at the application
    Then the response property "$.serviceId" is "{{existing service identifier}}"

  @check=requirement @id=registration.requirement.6.1-6 @requirement=6.1-6 @level=REQUIRED
  Scenario: An application shows the document that was uploaded for it
    Given a service with an e-form
    And a document that the applicant uploaded, kept as "document"
    When the applicant submits an application with the document "{{kept document}}"
    And the applicant looks at the application
    Then the response property "$.applicationData.documentUrls[0]" is "{{kept document}}"

  @check=requirement @id=registration.requirement.6.1-9 @requirement=6.1-9 @level=REQUIRED
  Scenario: An application that was submitted is shown with a status
    Given a service with an e-form
    When the applicant submits an application
    And the applicant looks at the application
    Then the response property "$.status" exists

  @check=requirement @id=registration.requirement.6.2-1 @requirement=6.2-1 @level=REQUIRED
  Scenario: A task that waits names the application that it is about
    Given a service with an e-form
    When the applicant submits an application
    And the operator looks for the tasks that wait, of which the first is kept as "task"
    Then the task "{{kept task}}" can be opened and names the application
