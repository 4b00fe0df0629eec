@bb=workflow
Feature: A process is started, watched and stopped

  @check=journey @id=workflow.journey.instance @level=REQUIRED @requirement=6.2-5
  Scenario: Two instances of a process have identifiers of their own
    Given an existing "process", created with the request "workflow/addProcess"
    And the identifier of the existing "process" is kept as "process"
    And the next request is "workflow/start"
    When the request "workflow/start" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.id" is kept as "first"
    Given the next request is "workflow/start"
    When the request "workflow/start" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.id" is kept as "second"
    And the kept "first" differs from the kept "second"

  @check=journey @id=workflow.journey.stop @level=REQUIRED
  Scenario: An instance is stopped, and the other of the process is still there
    Given an existing "process", created with the request "workflow/addProcess"
    And the next request is "workflow/start"
    When the request "workflow/start" is sent
    Then the response status code is 201
    And the response property "$.id" is kept as "first"
    Given the next request is "workflow/start"
    When the request "workflow/start" is sent
    Then the response status code is 201
    And the response property "$.id" is kept as "second"
    Given the next request is "workflow/stop"
    And the path parameter "instanceId" is set to "{{kept first}}"
    When the request "workflow/stop" is sent
    Then the response status code is 201
    And the response property "$.id" is "{{kept first}}"
    Given the next request is "workflow/get-instances-instanceId"
    And the path parameter "instanceId" is set to "{{kept second}}"
    When the request "workflow/get-instances-instanceId" is sent
    Then the response status code is 200
    And the response property "$.id" is "{{kept second}}"
