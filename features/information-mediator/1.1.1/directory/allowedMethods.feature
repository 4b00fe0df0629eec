# Generated from specs/information-mediator/1.1.1/directory.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=information-mediator @api=directory @operation=allowedMethods @method=GET @endpoint=/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/allowedMethods @level=RECOMMENDED
Feature: GovStack IM Service Metadata API 1.0, allowedMethods
  Lists those services of one application that the caller may use.

  The vendor supplies: X-GovStack-Client, instanceId, memberClass, memberCode, applicationCode.

  Background:
    Given an environment at "apiRoot" of the API "directory"
    And the resource "/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/allowedMethods"
    And the credential of the candidate profile is presented
    And the header "X-GovStack-Client" is set to the profile value "X-GovStack-Client", or to "nowhereland/GOV/7001/CitizensRegistry" where the profile has none
    And the path parameter "instanceId" is set to the profile value "instanceId", or to "nowhereland" where the profile has none
    And the path parameter "memberClass" is set to the profile value "memberClass", or to "GOV" where the profile has none
    And the path parameter "memberCode" is set to the profile value "memberCode", or to "7001" where the profile has none
    And the path parameter "applicationCode" is set to the profile value "applicationCode", or to "CitizensRegistry" where the profile has none

  Rule: A valid request is answered as the definition says

    @id=information-mediator.directory.allowedMethods.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "allowedMethods" is sent
      Then the operation is served

    @id=information-mediator.directory.allowedMethods.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "allowedMethods" is sent
      Then the response status code is 200

    @id=information-mediator.directory.allowedMethods.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "allowedMethods" is sent
      Then the success response has one of the media types "application/json"

    @id=information-mediator.directory.allowedMethods.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "allowedMethods" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=information-mediator.directory.allowedMethods.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "allowedMethods" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=information-mediator.directory.allowedMethods.repeat-read @check=repeat-read @depth=standard @requirement=5.1.1 @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "allowedMethods" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=information-mediator.directory.allowedMethods.odd-texts.quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the query cause no server error
      Given the unchanged request "allowedMethods" is accepted
      And the query parameter "serviceId" is set to "O'Brien \"x\" \\ % ([*"
      When the request "allowedMethods" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=information-mediator.directory.allowedMethods.missing-required.header-X-GovStack-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/clientId/required
    Scenario: A request without the header "X-GovStack-Client" is refused
      Given the unchanged request "allowedMethods" is accepted
      And the header "X-GovStack-Client" is left out
      And the changed request breaks the clause "clientId: required" of the definition
      When the request "allowedMethods" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=information-mediator.directory.allowedMethods.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "allowedMethods" is accepted
      When the request "allowedMethods" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.directory.allowedMethods.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "allowedMethods" is accepted
      When the request "allowedMethods" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.directory.allowedMethods.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "allowedMethods" is accepted
      When the request "allowedMethods" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.directory.allowedMethods.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "allowedMethods" is accepted
      When the request "allowedMethods" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.directory.allowedMethods.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "allowedMethods" is accepted
      When the request "allowedMethods" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=information-mediator.directory.allowedMethods.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "allowedMethods" is sent
      Then the success response is written in UTF-8

    @id=information-mediator.directory.allowedMethods.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "allowedMethods" is sent
      Then the response to a conditional request agrees with its condition

    @id=information-mediator.directory.allowedMethods.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "allowedMethods" is accepted
      When the request "allowedMethods" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=information-mediator.directory.allowedMethods.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "allowedMethods" is accepted
      When the request "allowedMethods" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=information-mediator.directory.allowedMethods.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/clientId/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "allowedMethods" is accepted
      And the header "X-GovStack-Client" is left out
      And the changed request breaks the clause "clientId: required" of the definition
      When the request "allowedMethods" is sent
      Then the response reveals nothing about how the candidate is built
