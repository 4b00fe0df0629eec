# Generated from specs/information-mediator/1.1.1/configuration.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=information-mediator @api=configuration @operation=getAllowed @method=GET @endpoint=/api/v1/rights/allow
Feature: GovStack IM Configuration Management API 1.0.1, getAllowed
  Lists which applications may use which services.

  Background:
    Given an environment at "apiRoot" of the API "configuration"
    And the resource "/api/v1/rights/allow"
    And the credential of the candidate profile is presented
    And the query parameter "memberClass" is set to "{{profile memberClass}}"
    And the query parameter "memberCode" is set to "{{profile memberCode}}"
    And the query parameter "applicationId" is set to "{{profile applicationCode}}"
    And the query parameter "serviceId" is set to "{{profile serviceCode}}"

  Rule: A valid request is answered as the definition says

    @id=information-mediator.configuration.getAllowed.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "getAllowed" is sent
      Then the operation is served

    @id=information-mediator.configuration.getAllowed.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "getAllowed" is sent
      Then the response status code is 200

    @id=information-mediator.configuration.getAllowed.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "getAllowed" is sent
      Then the success response has one of the media types "application/json"

    @id=information-mediator.configuration.getAllowed.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "getAllowed" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=information-mediator.configuration.getAllowed.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "getAllowed" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=information-mediator.configuration.getAllowed.page-not-there.pageSize @check=page-not-there @depth=standard
    Scenario: A negative page size ("pageSize") causes no server error
      Given the unchanged request "getAllowed" is accepted
      And the query parameter "pageSize" is set to "-1"
      When the request "getAllowed" is sent
      Then the server does not fail, whether the page exists or not

    @id=information-mediator.configuration.getAllowed.page-not-there.nextPageToken @check=page-not-there @depth=standard
    Scenario: An invented cursor ("nextPageToken") causes no server error
      Given the unchanged request "getAllowed" is accepted
      And the query parameter "nextPageToken" is set to "bm93aGVyZQ"
      When the request "getAllowed" is sent
      Then the server does not fail, whether the page exists or not

    @id=information-mediator.configuration.getAllowed.repeat-read @check=repeat-read @depth=standard @requirement=5.1.1 @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "getAllowed" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=information-mediator.configuration.getAllowed.accepts-optional.query-pageSize @check=accepts-optional @depth=standard @clause=/paths/~1api~1v1~1rights~1allow/get/parameters/4
    Scenario: A value is accepted for the optional query parameter "pageSize"
      Given the unchanged request "getAllowed" is accepted
      And the query parameter "pageSize" is set to "100"
      And the changed request is still valid
      When the request "getAllowed" is sent
      Then the request is accepted, because the clause "GET /api/v1/rights/allow, parameter 5" allows it

  Rule: A request that breaks the definition is refused

    @id=information-mediator.configuration.getAllowed.wrong-type.query-pageSize @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1api~1v1~1rights~1allow/get/parameters/4/schema/type
    Scenario: A value of the wrong type is refused for the query parameter "pageSize"
      Given the unchanged request "getAllowed" is accepted
      And the query parameter "pageSize" is set to "not-a-number"
      And the changed request breaks the clause "GET /api/v1/rights/allow, parameter 5: type" of the definition
      When the request "getAllowed" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=information-mediator.configuration.getAllowed.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getAllowed" is accepted
      When the request "getAllowed" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.configuration.getAllowed.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "getAllowed" is accepted
      When the request "getAllowed" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.configuration.getAllowed.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "getAllowed" is accepted
      When the request "getAllowed" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.configuration.getAllowed.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "getAllowed" is accepted
      When the request "getAllowed" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.configuration.getAllowed.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getAllowed" is accepted
      When the request "getAllowed" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=information-mediator.configuration.getAllowed.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "getAllowed" is sent
      Then the success response is written in UTF-8

    @id=information-mediator.configuration.getAllowed.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "getAllowed" is sent
      Then the response to a conditional request agrees with its condition

    @id=information-mediator.configuration.getAllowed.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "getAllowed" is accepted
      When the request "getAllowed" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=information-mediator.configuration.getAllowed.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1api~1v1~1rights~1allow/get/parameters/4/schema/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "getAllowed" is accepted
      And the query parameter "pageSize" is set to "not-a-number"
      And the changed request breaks the clause "GET /api/v1/rights/allow, parameter 5: type" of the definition
      When the request "getAllowed" is sent
      Then the response reveals nothing about how the candidate is built
