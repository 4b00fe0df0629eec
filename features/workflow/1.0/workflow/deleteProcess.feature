# Generated from specs/workflow/1.0/workflow.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=workflow @api=workflow @operation=deleteProcess @method=DELETE @endpoint=/processes/{processId} @level=REQUIRED
Feature: Workflow Building Block API 1.0.0, deleteProcess
  Removes a process.

  Background:
    Given an environment at "apiRoot" of the API "workflow"
    And the resource "/processes/{processId}"
    And the credential of the candidate profile is presented
    And an existing "process", created with the request "workflow/addProcess" and the body:
      """json
      {
        "name": "{{fresh text}}",
        "type": "None",
        "version": "1.0",
        "isExecutable": true,
        "isClosed": true,
        "description": "description 1 {{fresh text 8}}",
        "processBody": [
          {
            "code": "code 1 {{fresh text 8}}",
            "value": "value 1 {{fresh text 8}}"
          }
        ]
      }
      """
    And the path parameter "processId" is set to the identifier of the existing "process"

  Rule: A valid request is answered as the definition says

    @id=workflow.workflow.deleteProcess.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "deleteProcess" is sent
      Then the operation is served

    @id=workflow.workflow.deleteProcess.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "deleteProcess" is sent
      Then the response status code is 200

  Rule: What the candidate holds stays true

    @id=workflow.workflow.deleteProcess.state-delete @check=state-delete @requirement=6.3-1 @requirement=govstack-cfr-data#req-7
    Scenario: The removed item can no longer be read
      When the request "deleteProcess" is sent
      Then the "process" can no longer be read

    @id=workflow.workflow.deleteProcess.list-forgets @check=list-forgets @depth=standard
    Scenario: The removed item is not in the list
      When the request "deleteProcess" is sent
      Then the list no longer contains the "process" that was removed

    @id=workflow.workflow.deleteProcess.list-changes-by-one @check=list-changes-by-one @depth=standard
    Scenario: One item is removed, and no other item is lost
      When the request "deleteProcess" is sent
      Then the list of the "process" changes by no more than one

    @id=workflow.workflow.deleteProcess.repeat-delete @check=repeat-delete @depth=standard @requirement=govstack-cfr-architecture#req-5
    Scenario: A repeated removal causes no server error
      When the request "deleteProcess" is sent
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "process" can no longer be read

  Rule: Access without a credential is refused

    @id=workflow.workflow.deleteProcess.no-credential @check=no-credential @requirement=5.1.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "deleteProcess" is accepted
      When the request "deleteProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.deleteProcess.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "deleteProcess" is accepted
      When the request "deleteProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.deleteProcess.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "deleteProcess" is accepted
      When the request "deleteProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.deleteProcess.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "deleteProcess" is accepted
      When the request "deleteProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.deleteProcess.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "deleteProcess" is accepted
      When the request "deleteProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.deleteProcess.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "deleteProcess" is accepted
      When the request "deleteProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.deleteProcess.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "deleteProcess" is accepted
      When the request "deleteProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.deleteProcess.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "deleteProcess" is accepted
      When the request "deleteProcess" is sent
      Then access is refused with the status code 401 or 403
