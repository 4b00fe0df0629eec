# Generated from specs/workflow/1.0/workflow.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=workflow @api=workflow @operation=updateProcess @method=PUT @endpoint=/processes/{processId}
Feature: Workflow Building Block API 1.0.0, updateProcess
  Changes a process.

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
    And the request body:
      """json
      {}
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say what the body of a change holds"

  Rule: A valid request is answered as the definition says

    @id=workflow.workflow.updateProcess.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "updateProcess" is sent
      Then the operation is served

    @id=workflow.workflow.updateProcess.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "updateProcess" is sent
      Then the response status code is 204

  Rule: What the candidate holds stays true

    @id=workflow.workflow.updateProcess.repeat-update @check=repeat-update @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: A repeated PUT has the same effect as one PUT
      When the request "updateProcess" is sent
      And the same request is sent again
      Then the repeated request changes nothing further

  Rule: A request that the definition allows is accepted

    @id=workflow.workflow.updateProcess.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "updateProcess" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "updateProcess" is sent
      Then the server does not fail without properties

    @id=workflow.workflow.updateProcess.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1processes~1{processId}/put/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "updateProcess" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "updateProcess" is sent
      Then the additional property is ignored, as the clause "PUT /processes/{processId}, request body" allows

  Rule: A request that breaks the definition is refused

    @id=workflow.workflow.updateProcess.wrong-body.body @check=wrong-body @clause=/paths/~1processes~1{processId}/put/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "updateProcess" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "PUT /processes/{processId}, request body: type" of the definition
      When the request "updateProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=workflow.workflow.updateProcess.malformed-json.body @check=malformed-json @clause=/paths/~1processes~1{processId}/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "updateProcess" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /processes/{processId}, request body" of the definition
      When the request "updateProcess" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=workflow.workflow.updateProcess.no-credential @check=no-credential @requirement=5.1.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "updateProcess" is accepted
      When the request "updateProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.updateProcess.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "updateProcess" is accepted
      When the request "updateProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.updateProcess.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "updateProcess" is accepted
      When the request "updateProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.updateProcess.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "updateProcess" is accepted
      When the request "updateProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.updateProcess.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "updateProcess" is accepted
      When the request "updateProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.updateProcess.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "updateProcess" is accepted
      When the request "updateProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.updateProcess.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "updateProcess" is accepted
      When the request "updateProcess" is sent
      Then access is refused with the status code 401 or 403

    @id=workflow.workflow.updateProcess.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "updateProcess" is accepted
      When the request "updateProcess" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=workflow.workflow.updateProcess.no-content @check=no-content @depth=standard
    Scenario: An answer with status 204 has no content
      Given the unchanged request "updateProcess" is accepted
      And the changed request is still valid
      When the request "updateProcess" is sent over a connection of its own
      Then a response without content has an empty body

    @id=workflow.workflow.updateProcess.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1processes~1{processId}/put/requestBody/content/application~1json
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "updateProcess" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /processes/{processId}, request body" of the definition
      When the request "updateProcess" is sent
      Then the response reveals nothing about how the candidate is built
