# Generated from specs/gis/0.4/query.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=query @operation=get-nonSpatialTableMetadata @method=GET @endpoint=/nonSpatialTableMetadata @level=REQUIRED
Feature: GIS Query API 1.0.0, get-nonSpatialTableMetadata
  Describes the tables that have no geometry.

  Background:
    Given an environment at "apiRoot" of the API "query"
    And the resource "/nonSpatialTableMetadata"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=gis.query.get-nonSpatialTableMetadata.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-nonSpatialTableMetadata" is sent
      Then the operation is served

    @id=gis.query.get-nonSpatialTableMetadata.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-nonSpatialTableMetadata" is sent
      Then the response status code is 200

    @id=gis.query.get-nonSpatialTableMetadata.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-nonSpatialTableMetadata" is sent
      Then the success response has one of the media types "application/json"

  Rule: What the candidate holds stays true

    @id=gis.query.get-nonSpatialTableMetadata.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-nonSpatialTableMetadata" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: Access without a credential is refused

    @id=gis.query.get-nonSpatialTableMetadata.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-nonSpatialTableMetadata" is accepted
      When the request "get-nonSpatialTableMetadata" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.get-nonSpatialTableMetadata.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-nonSpatialTableMetadata" is accepted
      When the request "get-nonSpatialTableMetadata" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.get-nonSpatialTableMetadata.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-nonSpatialTableMetadata" is accepted
      When the request "get-nonSpatialTableMetadata" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.get-nonSpatialTableMetadata.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-nonSpatialTableMetadata" is accepted
      When the request "get-nonSpatialTableMetadata" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.get-nonSpatialTableMetadata.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-nonSpatialTableMetadata" is accepted
      When the request "get-nonSpatialTableMetadata" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=gis.query.get-nonSpatialTableMetadata.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-nonSpatialTableMetadata" is sent
      Then the success response is written in UTF-8

    @id=gis.query.get-nonSpatialTableMetadata.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-nonSpatialTableMetadata" is sent
      Then the response to a conditional request agrees with its condition

    @id=gis.query.get-nonSpatialTableMetadata.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-nonSpatialTableMetadata" is accepted
      When the request "get-nonSpatialTableMetadata" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.query.get-nonSpatialTableMetadata.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-nonSpatialTableMetadata" is accepted
      When the request "get-nonSpatialTableMetadata" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one
