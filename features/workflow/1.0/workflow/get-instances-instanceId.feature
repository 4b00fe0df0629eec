# Generated from specs/workflow/1.0/workflow.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=workflow @api=workflow @operation=get-instances-instanceId @method=GET @endpoint=/instances/{instanceId} @level=REQUIRED @requirement=6.1-2 @requirement=6.1-3 @requirement=6.1-4 @requirement=6.1-5 @requirement=6.1-6 @requirement=6.1-7 @requirement=6.1-8 @requirement=6.2-1 @requirement=6.2-2 @requirement=6.2-3 @requirement=6.2-4 @requirement=6.2-5 @requirement=6.2-8 @requirement=6.2-10
Feature: Workflow Building Block API 1.0.0, get-instances-instanceId
  Shows the state of one instance.

  Background:
    Given an environment at "apiRoot" of the API "workflow"
    And the resource "/instances/{instanceId}"
    And the credential of the candidate profile is presented
    And an existing "process", created with the request "workflow/addProcess" and the body:
      """json
      {
        "name": "{{fresh text}}",
        "type": "None",
        "version": "1.0",
        "isExecutable": true,
        "isClosed": true,
        "description": "description 1",
        "processBody": [
          {
            "code": "code 1",
            "value": "value 1"
          }
        ]
      }
      """
    And an existing "instance", created with the request "workflow/start" and the body:
      """json
      {
        "processStartedBy": "processStartedBy 1",
        "InstanceValues": [
          {
            "code": "code 1",
            "value": "value 1"
          }
        ]
      }
      """
    And the path parameter "instanceId" is set to the identifier of the existing "instance"

  Rule: A valid request is answered as the definition says

    @id=workflow.workflow.get-instances-instanceId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-instances-instanceId" is sent
      Then the operation is served

    @id=workflow.workflow.get-instances-instanceId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-instances-instanceId" is sent
      Then the response status code is 200

    @id=workflow.workflow.get-instances-instanceId.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-instances-instanceId" is sent
      Then the success response has one of the media types "application/json"

    @id=workflow.workflow.get-instances-instanceId.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "get-instances-instanceId" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=workflow.workflow.get-instances-instanceId.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-instances-instanceId" is sent
      Then the success response body shows the documented properties

  Rule: An identifier that does not exist is answered as the definition says

    @id=workflow.workflow.get-instances-instanceId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "get-instances-instanceId" is accepted as it stands
      And the path parameter "instanceId" is set to an identifier that does not exist
      When the request "get-instances-instanceId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=workflow.workflow.get-instances-instanceId.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-instances-instanceId" is accepted as it stands
      And no credential is presented
      When the request "get-instances-instanceId" is sent
      Then access is refused with the status code 401 or 403
