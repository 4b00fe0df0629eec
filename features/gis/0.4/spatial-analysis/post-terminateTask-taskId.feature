# Generated from specs/gis/0.4/spatial-analysis.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=spatial-analysis @operation=post-terminateTask-taskId @method=POST @endpoint=/terminateTask/{taskId} @level=REQUIRED
Feature: Spatial Awareness and Analysis API 1.0.0, post-terminateTask-taskId
  Asks for the end of a running task.

  Background:
    Given an environment at "apiRoot" of the API "spatial-analysis"
    And the resource "/terminateTask/{taskId}"
    And the credential of the candidate profile is presented
    And an existing "running-task"
    And the path parameter "taskId" is set to the identifier of the existing "running-task"

  Rule: A valid request is answered as the definition says

    @id=gis.spatial-analysis.post-terminateTask-taskId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-terminateTask-taskId" is sent
      Then the operation is served

    @id=gis.spatial-analysis.post-terminateTask-taskId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-terminateTask-taskId" is sent
      Then the response status code is 200

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.spatial-analysis.post-terminateTask-taskId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "post-terminateTask-taskId" is accepted
      And the path parameter "taskId" is set to an identifier that does not exist
      When the request "post-terminateTask-taskId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.spatial-analysis.post-terminateTask-taskId.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-terminateTask-taskId" is accepted
      When the request "post-terminateTask-taskId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.spatial-analysis.post-terminateTask-taskId.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-terminateTask-taskId" is accepted
      When the request "post-terminateTask-taskId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.spatial-analysis.post-terminateTask-taskId.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-terminateTask-taskId" is accepted
      When the request "post-terminateTask-taskId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.spatial-analysis.post-terminateTask-taskId.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-terminateTask-taskId" is accepted
      When the request "post-terminateTask-taskId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.spatial-analysis.post-terminateTask-taskId.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "post-terminateTask-taskId" is accepted
      When the request "post-terminateTask-taskId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.spatial-analysis.post-terminateTask-taskId.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-terminateTask-taskId" is accepted
      When the request "post-terminateTask-taskId" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.spatial-analysis.post-terminateTask-taskId.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-terminateTask-taskId" is accepted
      And the path parameter "taskId" is set to an identifier that does not exist
      When the request "post-terminateTask-taskId" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.spatial-analysis.post-terminateTask-taskId.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-terminateTask-taskId" is accepted
      And the path parameter "taskId" is set to an identifier that does not exist
      When the request "post-terminateTask-taskId" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.spatial-analysis.post-terminateTask-taskId.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-terminateTask-taskId" is accepted
      And the path parameter "taskId" is set to an identifier that does not exist
      When the request "post-terminateTask-taskId" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=gis.spatial-analysis.post-terminateTask-taskId.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-terminateTask-taskId" is accepted
      When the request "post-terminateTask-taskId" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=gis.spatial-analysis.post-terminateTask-taskId.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "post-terminateTask-taskId" is accepted
      And the path parameter "taskId" is set to an identifier that does not exist
      When the request "post-terminateTask-taskId" is sent
      Then the response reveals nothing about how the candidate is built
