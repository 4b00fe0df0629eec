# Each phrase stands for the requests and checks that phrases.feature gives.
@bb=registration
Feature: An applicant registers for a service, and an operator decides

  @check=journey @id=registration.journey.application @level=REQUIRED @requirement=6.2-3
  Scenario: An application is submitted, its task is shown, and a decision changes the task
    Given a service with an e-form
    When the applicant submits an application, kept as "application"
    And the operator looks for the tasks that wait, of which the first is kept as "task"
    And the operator opens the task "{{kept task}}", which is kept as "before"
    And the operator decides on the task "{{kept task}}"
    Then the task "{{kept task}}" differs from the kept "before"

  @check=journey @id=registration.journey.document @level=REQUIRED
  Scenario: An application is submitted with a document, and shown to its applicant
    Given a service with an e-form
    When the applicant uploads a document, kept as "document"
    And the applicant submits an application with the document "{{kept document}}", and it is taken
    Then the "application" can be read back and agrees with what was sent
    When the operator looks for the tasks that wait, of which the first is kept as "task"
    Then the task "{{kept task}}" names the application

  @check=journey @id=registration.journey.correction @level=REQUIRED
  Scenario: An application is corrected
    Given a service with an e-form
    When the applicant submits an application, and it is taken
    And the applicant corrects the application
    Then the "application" can be read back and agrees with what was sent
