# What each phrase of the journeys and proofs of Workflow stands for. A change here changes what they ask.
@bb=workflow
Feature: The phrases of Workflow

  Scenario: a process, kept as "process"
    Given an existing "process", created with the request "workflow/addProcess"
    And the identifier of the existing "process" is kept as "process"

  Scenario: a process
    Given an existing "process", created with the request "workflow/addProcess"

  Scenario: an instance of the process is started, kept as "<instance>"
    Given the next request is "workflow/start"
    When the request "workflow/start" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.id" is kept as "<instance>"

  Scenario: an instance of the process can be started, kept as "<instance>"
    Given the next request is "workflow/start"
    When the request "workflow/start" is sent
    Then the response status code is 201
    And the response property "$.id" is kept as "<instance>"

  Scenario: the instance "<instance>" can be stopped
    Given the next request is "workflow/stop"
    And the path parameter "instanceId" is set to "<instance>"
    When the request "workflow/stop" is sent
    Then the response status code is 201
    And the response property "$.id" is "<instance>"

  Scenario: the instance "<instance>" is still there
    Given the next request is "workflow/get-instances-instanceId"
    And the path parameter "instanceId" is set to "<instance>"
    When the request "workflow/get-instances-instanceId" is sent
    Then the response status code is 200
    And the response property "$.id" is "<instance>"
