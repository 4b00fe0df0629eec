# Generated from specs/esignature/1.0/esignature.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=esignature @api=esignature @operation=get-version-audit-log @method=GET @endpoint=/{version}/audit/log @level=REQUIRED
Feature: Remote SCD API 1.0.0, get-version-audit-log
  Lists the signatures of the person who asks.

  The vendor supplies: version.

  Background:
    Given an environment at "apiRoot" of the API "esignature"
    And the resource "/{version}/audit/log"
    And the credential of the candidate profile is presented
    And the path parameter "version" is set to the profile value "version", or to "v1" where the profile has none

  Rule: A valid request is answered as the definition says

    @id=esignature.esignature.get-version-audit-log.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-version-audit-log" is sent
      Then the operation is served

    @id=esignature.esignature.get-version-audit-log.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-version-audit-log" is sent
      Then the response status code is 200

    @id=esignature.esignature.get-version-audit-log.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-version-audit-log" is sent
      Then the success response has one of the media types "application/json"

    @id=esignature.esignature.get-version-audit-log.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-version-audit-log" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=esignature.esignature.get-version-audit-log.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-version-audit-log" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=esignature.esignature.get-version-audit-log.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-version-audit-log" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=esignature.esignature.get-version-audit-log.accepts-optional.query-start @check=accepts-optional @depth=standard @together=1 @clause=/paths/~1{version}~1audit~1log/get/parameters/1
    Scenario: A value is accepted for the optional query parameter "start"
      Given the unchanged request "get-version-audit-log" is accepted
      And the query parameter "start" is set to "2023-03-20T09%3A12%3A28Z"
      And the changed request is still valid
      When the request "get-version-audit-log" is sent
      Then the request is accepted, because the clause "GET /{version}/audit/log, parameter 2" allows it

    @id=esignature.esignature.get-version-audit-log.accepts-optional.query-end @check=accepts-optional @depth=standard @together=1 @clause=/paths/~1{version}~1audit~1log/get/parameters/2
    Scenario: A value is accepted for the optional query parameter "end"
      Given the unchanged request "get-version-audit-log" is accepted
      And the query parameter "end" is set to "2023-03-20T09%3A12%3A28Z"
      And the changed request is still valid
      When the request "get-version-audit-log" is sent
      Then the request is accepted, because the clause "GET /{version}/audit/log, parameter 3" allows it

  Rule: Access without a credential is refused

    @id=esignature.esignature.get-version-audit-log.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-version-audit-log" is accepted
      When the request "get-version-audit-log" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-audit-log.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-version-audit-log" is accepted
      When the request "get-version-audit-log" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-audit-log.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-version-audit-log" is accepted
      When the request "get-version-audit-log" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-audit-log.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-version-audit-log" is accepted
      When the request "get-version-audit-log" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-audit-log.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-version-audit-log" is accepted
      When the request "get-version-audit-log" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=esignature.esignature.get-version-audit-log.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-version-audit-log" is sent
      Then the success response is written in UTF-8

    @id=esignature.esignature.get-version-audit-log.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-version-audit-log" is sent
      Then the response to a conditional request agrees with its condition

    @id=esignature.esignature.get-version-audit-log.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-version-audit-log" is accepted
      When the request "get-version-audit-log" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=esignature.esignature.get-version-audit-log.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-version-audit-log" is accepted
      When the request "get-version-audit-log" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one
