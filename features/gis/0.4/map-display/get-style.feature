# Generated from specs/gis/0.4/map-display.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=map-display @operation=get-style @method=GET @endpoint=/style @level=REQUIRED
Feature: GovStack GIS_BB MapDisplay API 1.0.0, get-style
  Answers the style in which layers are drawn.

  Background:
    Given an environment at "apiRoot" of the API "map-display"
    And the resource "/style"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=gis.map-display.get-style.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-style" is sent
      Then the operation is served

    @id=gis.map-display.get-style.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-style" is sent
      Then the response status code is 200

    @id=gis.map-display.get-style.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-style" is sent
      Then the success response has one of the media types "application/json"

    @id=gis.map-display.get-style.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-style" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=gis.map-display.get-style.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-style" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=gis.map-display.get-style.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-style" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: Access without a credential is refused

    @id=gis.map-display.get-style.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-style" is accepted
      When the request "get-style" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.get-style.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-style" is accepted
      When the request "get-style" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.get-style.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-style" is accepted
      When the request "get-style" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.get-style.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-style" is accepted
      When the request "get-style" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.get-style.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-style" is accepted
      When the request "get-style" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=gis.map-display.get-style.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-style" is sent
      Then the success response is written in UTF-8

    @id=gis.map-display.get-style.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-style" is sent
      Then the response to a conditional request agrees with its condition

    @id=gis.map-display.get-style.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-style" is accepted
      When the request "get-style" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.map-display.get-style.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-style" is accepted
      When the request "get-style" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one
