# Generated from specs/gis/0.4/routing.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=routing @operation=get-service-areas @method=GET @endpoint=/service-areas @level=REQUIRED
Feature: Routing API 1.0.0, get-service-areas
  Lists the areas that can be reached.

  Background:
    Given an environment at "apiRoot" of the API "routing"
    And the resource "/service-areas"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=gis.routing.get-service-areas.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-service-areas" is sent
      Then the operation is served

    @id=gis.routing.get-service-areas.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-service-areas" is sent
      Then the response status code is 200

  Rule: What the candidate holds stays true

    @id=gis.routing.get-service-areas.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-service-areas" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: Access without a credential is refused

    @id=gis.routing.get-service-areas.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-service-areas" is accepted
      When the request "get-service-areas" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.routing.get-service-areas.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-service-areas" is accepted
      When the request "get-service-areas" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.routing.get-service-areas.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-service-areas" is accepted
      When the request "get-service-areas" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.routing.get-service-areas.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-service-areas" is accepted
      When the request "get-service-areas" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.routing.get-service-areas.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-service-areas" is sent
      Then the response to a conditional request agrees with its condition

    @id=gis.routing.get-service-areas.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-service-areas" is accepted
      When the request "get-service-areas" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.routing.get-service-areas.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-service-areas" is accepted
      When the request "get-service-areas" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one
