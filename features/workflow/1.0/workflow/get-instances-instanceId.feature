# Generated from specs/workflow/1.0/workflow.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=workflow @api=workflow @operation=get-instances-instanceId @method=GET @endpoint=/instances/{instanceId} @level=REQUIRED
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
        "description": "description 1 {{fresh text 8}}",
        "processBody": [
          {
            "code": "code 1 {{fresh text 8}}",
            "value": "value 1 {{fresh text 8}}"
          }
        ]
      }
      """
    And an existing "instance", created with the request "workflow/start" and the body:
      """json
      {
        "processStartedBy": "processStartedBy 1 {{fresh text 8}}",
        "InstanceValues": [
          {
            "code": "code 1 {{fresh text 8}}",
            "value": "value 1 {{fresh text 8}}"
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
    Scenario: The body of the answer matches its schema
      When the request "get-instances-instanceId" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=workflow.workflow.get-instances-instanceId.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-instances-instanceId" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=workflow.workflow.get-instances-instanceId.state-read @check=state-read
    Scenario: The read returns the item that was created
      When the request "get-instances-instanceId" is sent
      Then the answer is the "instance" that was created

    @id=workflow.workflow.get-instances-instanceId.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-instances-instanceId" is sent
      Then the repeated answer is the same

  Rule: An identifier that does not exist is answered as the definition says

    @id=workflow.workflow.get-instances-instanceId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "get-instances-instanceId" is accepted
      And the path parameter "instanceId" is set to an identifier that does not exist
      When the request "get-instances-instanceId" is sent
      Then the identifier is answered with the status code 404

    @id=workflow.workflow.get-instances-instanceId.near-identifier @check=near-identifier @depth=standard
    Scenario: An identifier with a different end is treated as unknown
      Given the unchanged request "get-instances-instanceId" is accepted
      And the path parameter "instanceId" is set to an identifier that differs from the right one only at its end
      When the request "get-instances-instanceId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=workflow.workflow.get-instances-instanceId.no-credential @check=no-credential @requirement=5.1.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-instances-instanceId" is accepted
      When the request "get-instances-instanceId" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.get-instances-instanceId.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-instances-instanceId" is accepted
      When the request "get-instances-instanceId" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.get-instances-instanceId.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-instances-instanceId" is accepted
      When the request "get-instances-instanceId" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.get-instances-instanceId.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "get-instances-instanceId" is accepted
      When the request "get-instances-instanceId" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.get-instances-instanceId.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-instances-instanceId" is accepted
      When the request "get-instances-instanceId" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.get-instances-instanceId.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-instances-instanceId" is accepted
      When the request "get-instances-instanceId" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=workflow.workflow.get-instances-instanceId.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-instances-instanceId" is sent
      Then the success response is written in UTF-8

    @id=workflow.workflow.get-instances-instanceId.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-instances-instanceId" is sent
      Then the response to a conditional request agrees with its condition

    @id=workflow.workflow.get-instances-instanceId.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-instances-instanceId" is accepted
      And the path parameter "instanceId" is set to an identifier that does not exist
      When the request "get-instances-instanceId" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=workflow.workflow.get-instances-instanceId.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-instances-instanceId" is accepted
      And the path parameter "instanceId" is set to an identifier that does not exist
      When the request "get-instances-instanceId" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=workflow.workflow.get-instances-instanceId.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "get-instances-instanceId" is accepted
      And the path parameter "instanceId" is set to an identifier that does not exist
      When the request "get-instances-instanceId" is sent
      Then the response reveals nothing about how the candidate is built
