# Each phrase stands for the requests and checks that phrases.feature gives.
@bb=workflow
Feature: A process is started, watched and stopped

  @check=journey @id=workflow.journey.instance @level=REQUIRED @requirement=6.2-5
  Scenario: Two instances of a process have identifiers of their own
    Given a process, kept as "process"
    When an instance of the process is started, kept as "first"
    And an instance of the process is started, kept as "second"
    Then the kept "first" differs from the kept "second"

  @check=journey @id=workflow.journey.stop @level=REQUIRED
  Scenario: An instance of a process is stopped, and another instance is still there
    Given a process
    Then an instance of the process can be started, kept as "first"
    And an instance of the process can be started, kept as "second"
    And the instance "{{kept first}}" can be stopped
    And the instance "{{kept second}}" is still there
