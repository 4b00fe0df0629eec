# Generated from specs/digital-registries/3.0.0-alpha/database.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=digital-registries @api=database @operation=get-databases @method=GET @endpoint=/databases @level=REQUIRED
Feature: GovStack Digital registries BB Database API template 1.1.0, get-databases
  Answers the databases of the instance.

  The vendor supplies: Information-Mediator-Client.

  Background:
    Given an environment at "apiRoot" of the API "database"
    And the resource "/databases"
    And the credential of the candidate profile is presented
    And the header "Information-Mediator-Client" is set to the profile value "Information-Mediator-Client", or to "eGovStack/GOV/90000009/digitalregistries" where the profile has none

  Rule: A valid request is answered as the definition says

    @id=digital-registries.database.get-databases.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-databases" is sent
      Then the operation is served

    @id=digital-registries.database.get-databases.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-databases" is sent
      Then the response status code is 200

    @id=digital-registries.database.get-databases.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-databases" is sent
      Then the success response has one of the media types "application/json"

    @id=digital-registries.database.get-databases.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-databases" is sent
      Then the success response body complies with the OAS schema for this operation and status code

  Rule: What the candidate holds stays true

    @id=digital-registries.database.get-databases.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-databases" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that breaks the definition is refused

    @id=digital-registries.database.get-databases.missing-required.header-Information-Mediator-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: A request without the header "Information-Mediator-Client" is refused
      Given the unchanged request "get-databases" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "get-databases" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=digital-registries.database.get-databases.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-databases" is accepted
      When the request "get-databases" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.database.get-databases.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "get-databases" is accepted
      When the request "get-databases" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.database.get-databases.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-databases" is accepted
      When the request "get-databases" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.database.get-databases.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-databases" is accepted
      When the request "get-databases" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.database.get-databases.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-databases" is accepted
      When the request "get-databases" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.database.get-databases.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-databases" is accepted
      When the request "get-databases" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=digital-registries.database.get-databases.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-databases" is sent
      Then the success response is written in UTF-8

    @id=digital-registries.database.get-databases.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "get-databases" is accepted
      And the header "Accept" is set to "*/*"
      When the request "get-databases" is sent
      Then the request is accepted whatever the form of the answer

    @id=digital-registries.database.get-databases.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "get-databases" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "get-databases" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=digital-registries.database.get-databases.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-databases" is sent
      Then the response to a conditional request agrees with its condition

    @id=digital-registries.database.get-databases.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-databases" is accepted
      When the request "get-databases" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=digital-registries.database.get-databases.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-databases" is accepted
      When the request "get-databases" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=digital-registries.database.get-databases.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "get-databases" is accepted
      When the request "get-databases" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=digital-registries.database.get-databases.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "get-databases" is accepted
      When the request "get-databases" is sent with the method "HEAD"
      Then the method changes nothing

    @id=digital-registries.database.get-databases.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "get-databases" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "get-databases" is sent
      Then the response reveals nothing about how the candidate is built
