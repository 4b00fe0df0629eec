# Generated from specs/identity/1.0.2/credential-management.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=identity @api=credential-management @operation=get-service-history-langCode @method=GET @endpoint=/service-history/{langCode}
Feature: Credential Management APIs 1.0.0, get-service-history-langCode
  Lists what was requested for the person, page by page.

  The vendor supplies: langCode, fromDate, locale, time-zone-offset.

  Background:
    Given an environment at "apiRoot" of the API "credential-management"
    And the resource "/service-history/{langCode}"
    And the credential of the candidate profile is presented
    And the path parameter "langCode" is set to the profile value "langCode", or to "eng" where the profile has none
    And the query parameter "fromDate" is set to the profile value "fromDate", or to "2024-01-01" where the profile has none
    And the header "locale" is set to the profile value "locale", or to "en-US" where the profile has none
    And the header "time-zone-offset" is set to the profile value "time-zone-offset", or to "0" where the profile has none

  Rule: A valid request is answered as the definition says

    @id=identity.credential-management.get-service-history-langCode.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-service-history-langCode" is sent
      Then the operation is served

    @id=identity.credential-management.get-service-history-langCode.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-service-history-langCode" is sent
      Then the response status code is 200

    @id=identity.credential-management.get-service-history-langCode.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-service-history-langCode" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.credential-management.get-service-history-langCode.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-service-history-langCode" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.credential-management.get-service-history-langCode.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-service-history-langCode" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=identity.credential-management.get-service-history-langCode.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-service-history-langCode" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=identity.credential-management.get-service-history-langCode.accepts-optional.query-sortType @check=accepts-optional @depth=standard @clause=/paths/~1service-history~1{langCode}/get/parameters/6
    Scenario: A value is accepted for the optional query parameter "sortType"
      Given the unchanged request "get-service-history-langCode" is accepted
      And the query parameter "sortType" is set to "ASC"
      And the changed request is still valid
      When the request "get-service-history-langCode" is sent
      Then the request is accepted, because the clause "GET /service-history/{langCode}, parameter 7" allows it

    @id=identity.credential-management.get-service-history-langCode.odd-texts.quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the query cause no server error
      Given the unchanged request "get-service-history-langCode" is accepted
      And the query parameter "pageFetch" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "pageStart" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "searchText" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "serviceType" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "sortType" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "statusFilter" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "toDate" is set to "O'Brien \"x\" \\ % ([*"
      When the request "get-service-history-langCode" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=identity.credential-management.get-service-history-langCode.missing-required.query-fromDate @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1service-history~1{langCode}/get/parameters/1/required
    Scenario: A request without the query parameter "fromDate" is refused
      Given the unchanged request "get-service-history-langCode" is accepted
      And the query parameter "fromDate" is left out
      And the changed request breaks the clause "GET /service-history/{langCode}, parameter 2: required" of the definition
      When the request "get-service-history-langCode" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.get-service-history-langCode.missing-required.header-locale @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1service-history~1{langCode}/get/parameters/9/required
    Scenario: A request without the header "locale" is refused
      Given the unchanged request "get-service-history-langCode" is accepted
      And the header "locale" is left out
      And the changed request breaks the clause "GET /service-history/{langCode}, parameter 10: required" of the definition
      When the request "get-service-history-langCode" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.get-service-history-langCode.missing-required.header-time-zone-offset @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1service-history~1{langCode}/get/parameters/10/required
    Scenario: A request without the header "time-zone-offset" is refused
      Given the unchanged request "get-service-history-langCode" is accepted
      And the header "time-zone-offset" is left out
      And the changed request breaks the clause "GET /service-history/{langCode}, parameter 11: required" of the definition
      When the request "get-service-history-langCode" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=identity.credential-management.get-service-history-langCode.body-schema.access @check=body-schema
    Scenario: The body of a refused access matches its schema
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-service-history-langCode" is accepted
      When the request "get-service-history-langCode" is sent
      Then the body of the refusal complies with the OAS schema for this operation and status code

    @id=identity.credential-management.get-service-history-langCode.no-credential @check=no-credential @requirement=6.5-1 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-service-history-langCode" is accepted
      When the request "get-service-history-langCode" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.get-service-history-langCode.unknown-credential @check=unknown-credential @depth=standard @requirement=6.5-1 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "get-service-history-langCode" is accepted
      When the request "get-service-history-langCode" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.get-service-history-langCode.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-service-history-langCode" is accepted
      When the request "get-service-history-langCode" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.get-service-history-langCode.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-service-history-langCode" is accepted
      When the request "get-service-history-langCode" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.get-service-history-langCode.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-service-history-langCode" is accepted
      When the request "get-service-history-langCode" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.get-service-history-langCode.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=6.5-1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-service-history-langCode" is accepted
      When the request "get-service-history-langCode" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=identity.credential-management.get-service-history-langCode.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-service-history-langCode" is sent
      Then the success response is written in UTF-8

    @id=identity.credential-management.get-service-history-langCode.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "get-service-history-langCode" is accepted
      And the header "Accept" is set to "*/*"
      When the request "get-service-history-langCode" is sent
      Then the request is accepted whatever the form of the answer

    @id=identity.credential-management.get-service-history-langCode.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-service-history-langCode" is sent
      Then the response to a conditional request agrees with its condition

    @id=identity.credential-management.get-service-history-langCode.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-service-history-langCode" is accepted
      And the query parameter "fromDate" is set to an identifier that does not exist
      When the request "get-service-history-langCode" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=identity.credential-management.get-service-history-langCode.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-service-history-langCode" is accepted
      And the query parameter "fromDate" is set to an identifier that does not exist
      When the request "get-service-history-langCode" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=identity.credential-management.get-service-history-langCode.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "get-service-history-langCode" is accepted
      And the query parameter "fromDate" is set to an identifier that does not exist
      When the request "get-service-history-langCode" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=identity.credential-management.get-service-history-langCode.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "get-service-history-langCode" is accepted
      When the request "get-service-history-langCode" is sent with the method "HEAD"
      Then the method changes nothing

    @id=identity.credential-management.get-service-history-langCode.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "get-service-history-langCode" is accepted
      When the request "get-service-history-langCode" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=identity.credential-management.get-service-history-langCode.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=6.5-5 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1service-history~1{langCode}/get/parameters/1/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "get-service-history-langCode" is accepted
      And the query parameter "fromDate" is left out
      And the changed request breaks the clause "GET /service-history/{langCode}, parameter 2: required" of the definition
      When the request "get-service-history-langCode" is sent
      Then the response reveals nothing about how the candidate is built
