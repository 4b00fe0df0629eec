# Generated from specs/digital-registries/3.0.0-alpha/data.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=digital-registries @api=data @operation=list @method=GET @endpoint=/data/{registryName}/{versionNumber} @level=REQUIRED
Feature: GovStack Digital Registries BB API examples 1.4.0, list
  Finds records and answers one page of them.

  The vendor supplies: Information-Mediator-Client, registryName, versionNumber.

  Background:
    Given an environment at "apiRoot" of the API "data"
    And the resource "/data/{registryName}/{versionNumber}"
    And the credential of the candidate profile is presented
    And an existing "record", created with the request "data/create" and the body:
      """json
      {
        "write": {
          "content": {
            "id": "{{fresh text}}",
            "firstName": "John Helmut",
            "lastName": "Smith Carry",
            "birthCertificateId": "RR-1234567889"
          }
        }
      }
      """
    And the header "Information-Mediator-Client" is set to the profile value "Information-Mediator-Client", or to "eGovStack/GOV/90000009/digitalregistries" where the profile has none
    And the path parameter "registryName" is set to the profile value "registryName", or to "mcts" where the profile has none
    And the path parameter "versionNumber" is set to the profile value "versionNumber", or to "1.0" where the profile has none

  Rule: A valid request is answered as the definition says

    @id=digital-registries.data.list.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "list" is sent
      Then the operation is served

    @id=digital-registries.data.list.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "list" is sent
      Then the response status code is 200

    @id=digital-registries.data.list.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "list" is sent
      Then the success response has one of the media types "application/json"

    @id=digital-registries.data.list.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "list" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=digital-registries.data.list.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "list" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=digital-registries.data.list.state-list @check=state-list @depth=standard
    Scenario: The list contains the existing item
      When the request "list" is sent
      Then the list contains the existing "record"

    @id=digital-registries.data.list.list-agrees @check=list-agrees @depth=standard
    Scenario: The list shows the same values as a read of the item
      When the request "list" is sent
      Then the list shows the existing "record" as it is read

    @id=digital-registries.data.list.paging.size @check=paging @depth=standard @requirement=govstack-cfr-architecture#req-7 @requirement=govstack-cfr-23Q4#5.2
    Scenario: A page has no more items than requested
      Given 2 more items like the existing "record"
      When the request "list" is sent
      Then the query parameter "pageSize" limits the list to 1

    @id=digital-registries.data.list.paging.pages @check=paging @depth=standard @requirement=govstack-cfr-architecture#req-7 @requirement=govstack-cfr-23Q4#5.2
    Scenario: Pages follow one another without gaps or repeats
      Given 2 more items like the existing "record"
      When the request "list" is sent
      Then the query parameters "page" and "pageSize" cut the list into pages without gaps or repeats

    @id=digital-registries.data.list.paging-followed @check=paging-followed @depth=standard
    Scenario: Every item is on exactly one page, and the pages end
      Given 2 more items like the existing "record"
      When the request "list" is sent
      Then the pages that the answers name lead through the list once, and end

    @id=digital-registries.data.list.page-not-there.page @check=page-not-there @depth=standard
    Scenario: A page far beyond the end ("page") causes no server error
      Given the unchanged request "list" is accepted
      And the query parameter "page" is set to "1000000"
      When the request "list" is sent
      Then the server does not fail, whether the page exists or not

    @id=digital-registries.data.list.page-not-there.pageSize @check=page-not-there @depth=standard
    Scenario: A negative page size ("pageSize") causes no server error
      Given the unchanged request "list" is accepted
      And the query parameter "pageSize" is set to "-1"
      When the request "list" is sent
      Then the server does not fail, whether the page exists or not

    @id=digital-registries.data.list.search @check=search @depth=standard
    Scenario: A search that matches no item does not return the whole list
      When the request "list" is sent
      Then a text in the query parameter "search" that no item contains changes the list

    @id=digital-registries.data.list.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "list" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=digital-registries.data.list.accepts-optional.query-search @check=accepts-optional @depth=standard @together=1 @clause=/paths/~1data~1{registryName}~1{versionNumber}/get/parameters/3
    Scenario: A value is accepted for the optional query parameter "search"
      Given the unchanged request "list" is accepted
      And the query parameter "search" is set to "John"
      And the changed request is still valid
      When the request "list" is sent
      Then the request is accepted, because the clause "GET /data/{registryName}/{versionNumber}, parameter 4" allows it

    @id=digital-registries.data.list.accepts-optional.query-filter @check=accepts-optional @depth=standard @together=1 @clause=/paths/~1data~1{registryName}~1{versionNumber}/get/parameters/4
    Scenario: A value is accepted for the optional query parameter "filter"
      Given the unchanged request "list" is accepted
      And the query parameter "filter" is set to "FirstName"
      And the changed request is still valid
      When the request "list" is sent
      Then the request is accepted, because the clause "GET /data/{registryName}/{versionNumber}, parameter 5" allows it

    @id=digital-registries.data.list.odd-texts.quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the query cause no server error
      Given the unchanged request "list" is accepted
      And the query parameter "search" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "filter" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "ordering" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "query.<fieldName>" is set to "O'Brien \"x\" \\ % ([*"
      When the request "list" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=digital-registries.data.list.missing-required.header-Information-Mediator-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: A request without the header "Information-Mediator-Client" is refused
      Given the unchanged request "list" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "list" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.list.wrong-type.query-page @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1data~1{registryName}~1{versionNumber}/get/parameters/6/schema/type
    Scenario: A value of the wrong type is refused for the query parameter "page"
      Given the unchanged request "list" is accepted
      And the query parameter "page" is set to "not-a-number"
      And the changed request breaks the clause "GET /data/{registryName}/{versionNumber}, parameter 7: type" of the definition
      When the request "list" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.list.wrong-type.query-page-fraction @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1data~1{registryName}~1{versionNumber}/get/parameters/6/schema/type
    Scenario: A fraction in place of a whole number is refused for the query parameter "page"
      Given the unchanged request "list" is accepted
      And the query parameter "page" is set to "0.5"
      And the changed request breaks the clause "GET /data/{registryName}/{versionNumber}, parameter 7: type" of the definition
      When the request "list" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.list.wrong-type.query-pageSize @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1data~1{registryName}~1{versionNumber}/get/parameters/7/schema/type
    Scenario: A value of the wrong type is refused for the query parameter "pageSize"
      Given the unchanged request "list" is accepted
      And the query parameter "pageSize" is set to "not-a-number"
      And the changed request breaks the clause "GET /data/{registryName}/{versionNumber}, parameter 8: type" of the definition
      When the request "list" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=digital-registries.data.list.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "list" is accepted
      When the request "list" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.list.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "list" is accepted
      When the request "list" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.list.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "list" is accepted
      When the request "list" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.list.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "list" is accepted
      When the request "list" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.list.near-credential.longer @check=near-credential @depth=standard
    Scenario: A credential that is one character longer is refused
      Given access to this operation is protected
      And the credential is presented with one character added
      But with the right credential, the request "list" is accepted
      When the request "list" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.list.near-credential.shorter @check=near-credential @depth=standard
    Scenario: A credential that is one character shorter is refused
      Given access to this operation is protected
      And the credential is presented without its last character
      But with the right credential, the request "list" is accepted
      When the request "list" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.list.near-credential.other-case @check=near-credential @depth=standard
    Scenario: A credential in the other letter case is refused
      Given access to this operation is protected
      And the credential is presented with its letters in the other case
      But with the right credential, the request "list" is accepted
      When the request "list" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.list.near-credential.empty @check=near-credential @depth=standard
    Scenario: An empty credential is refused
      Given access to this operation is protected
      And an empty credential is presented
      But with the right credential, the request "list" is accepted
      When the request "list" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.list.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "list" is accepted
      When the request "list" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.list.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "list" is accepted
      When the request "list" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.list.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "list" is accepted
      When the request "list" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.list.other-tenant-list @check=other-tenant-list @depth=standard
    Scenario: The list of another tenant does not show the item
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "list" is accepted
      When the request "list" is sent
      Then the list of another tenant does not show the existing "record"

    @id=digital-registries.data.list.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "list" is accepted
      When the request "list" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=digital-registries.data.list.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "list" is sent
      Then the success response is written in UTF-8

    @id=digital-registries.data.list.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "list" is accepted
      And the header "Accept" is set to "*/*"
      When the request "list" is sent
      Then the request is accepted whatever the form of the answer

    @id=digital-registries.data.list.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "list" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "list" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=digital-registries.data.list.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "list" is sent
      Then the response to a conditional request agrees with its condition

    @id=digital-registries.data.list.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "list" is accepted
      When the request "list" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=digital-registries.data.list.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "list" is accepted
      When the request "list" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=digital-registries.data.list.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "list" is accepted
      When the request "list" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=digital-registries.data.list.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "list" is accepted
      When the request "list" is sent with the method "HEAD"
      Then the method changes nothing

    @id=digital-registries.data.list.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "list" is accepted
      When the request "list" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=digital-registries.data.list.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "list" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "list" is sent
      Then the response reveals nothing about how the candidate is built
