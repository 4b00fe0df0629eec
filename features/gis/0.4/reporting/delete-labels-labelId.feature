# Generated from specs/gis/0.4/reporting.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=reporting @operation=delete-labels-labelId @method=DELETE @endpoint=/labels/{labelId} @level=REQUIRED
Feature: GIS Reporting API 1.0.0, delete-labels-labelId
  Takes a label off the layout.

  Background:
    Given an environment at "apiRoot" of the API "reporting"
    And the resource "/labels/{labelId}"
    And the credential of the candidate profile is presented
    And an existing "label" that may be removed
    And the path parameter "labelId" is set to the identifier of the existing "label"

  Rule: A valid request is answered as the definition says

    @id=gis.reporting.delete-labels-labelId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "delete-labels-labelId" is sent
      Then the operation is served

    @id=gis.reporting.delete-labels-labelId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "delete-labels-labelId" is sent
      Then the response status code is 200

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.reporting.delete-labels-labelId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "delete-labels-labelId" is accepted
      And the path parameter "labelId" is set to an identifier that does not exist
      When the request "delete-labels-labelId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.reporting.delete-labels-labelId.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "delete-labels-labelId" is accepted
      When the request "delete-labels-labelId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.reporting.delete-labels-labelId.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "delete-labels-labelId" is accepted
      When the request "delete-labels-labelId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.reporting.delete-labels-labelId.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "delete-labels-labelId" is accepted
      When the request "delete-labels-labelId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.reporting.delete-labels-labelId.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "delete-labels-labelId" is accepted
      When the request "delete-labels-labelId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.reporting.delete-labels-labelId.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "delete-labels-labelId" is accepted
      When the request "delete-labels-labelId" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.reporting.delete-labels-labelId.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "delete-labels-labelId" is accepted
      And the path parameter "labelId" is set to an identifier that does not exist
      When the request "delete-labels-labelId" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.reporting.delete-labels-labelId.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "delete-labels-labelId" is accepted
      And the path parameter "labelId" is set to an identifier that does not exist
      When the request "delete-labels-labelId" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.reporting.delete-labels-labelId.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "delete-labels-labelId" is accepted
      And the path parameter "labelId" is set to an identifier that does not exist
      When the request "delete-labels-labelId" is sent
      Then the response reveals nothing about how the candidate is built
