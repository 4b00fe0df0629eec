# Generated from specs/registration/1.0/statistics.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=registration @api=statistics @operation=Statistics @method=GET @endpoint=/data/statistics
Feature: GovStack Registration BB API of statistics 1.0.0, Statistics
  Counts applications by what became of them.

  The vendor supplies: Information-Mediator-Client.

  Background:
    Given an environment at "apiRoot" of the API "statistics"
    And the resource "/data/statistics"
    And the credential of the candidate profile is presented
    And the header "Information-Mediator-Client" is set to the profile value "Information-Mediator-Client", or to "eGovStack/GOV/90000009/digitalregistries" where the profile has none

  Rule: A valid request is answered as the definition says

    @id=registration.statistics.Statistics.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "Statistics" is sent
      Then the operation is served

    @id=registration.statistics.Statistics.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "Statistics" is sent
      Then the response status code is 200

    @id=registration.statistics.Statistics.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "Statistics" is sent
      Then the success response has one of the media types "application/json"

    @id=registration.statistics.Statistics.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "Statistics" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.statistics.Statistics.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "Statistics" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=registration.statistics.Statistics.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "Statistics" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=registration.statistics.Statistics.accepts-optional.query-startDate @check=accepts-optional @depth=standard @together=1 @clause=/paths/~1data~1statistics/get/parameters/1
    Scenario: A value is accepted for the optional query parameter "startDate"
      Given the unchanged request "Statistics" is accepted
      And the query parameter "startDate" is set to "2021-01-30"
      And the changed request is still valid
      When the request "Statistics" is sent
      Then the request is accepted, because the clause "GET /data/statistics, parameter 2" allows it

    @id=registration.statistics.Statistics.accepts-optional.query-endDate @check=accepts-optional @depth=standard @together=1 @clause=/paths/~1data~1statistics/get/parameters/2
    Scenario: A value is accepted for the optional query parameter "endDate"
      Given the unchanged request "Statistics" is accepted
      And the query parameter "endDate" is set to "2021-01-30"
      And the changed request is still valid
      When the request "Statistics" is sent
      Then the request is accepted, because the clause "GET /data/statistics, parameter 3" allows it

    @id=registration.statistics.Statistics.accepts-enum.query-timeframe-day @check=accepts-enum @depth=standard @together=1 @clause=/paths/~1data~1statistics/get/parameters/6/schema/enum
    Scenario: The value day is accepted for the query parameter "timeframe"
      Given the unchanged request "Statistics" is accepted
      And the query parameter "timeframe" is set to "day"
      And the changed request is still valid
      When the request "Statistics" is sent
      Then the request is accepted, because the clause "GET /data/statistics, parameter 7: enum" allows it

    @id=registration.statistics.Statistics.accepts-enum.query-timeframe-week @check=accepts-enum @depth=standard @clause=/paths/~1data~1statistics/get/parameters/6/schema/enum
    Scenario: The value week is accepted for the query parameter "timeframe"
      Given the unchanged request "Statistics" is accepted
      And the query parameter "timeframe" is set to "week"
      And the changed request is still valid
      When the request "Statistics" is sent
      Then the request is accepted, because the clause "GET /data/statistics, parameter 7: enum" allows it

    @id=registration.statistics.Statistics.accepts-enum.query-timeframe-month @check=accepts-enum @depth=standard @clause=/paths/~1data~1statistics/get/parameters/6/schema/enum
    Scenario: The value month is accepted for the query parameter "timeframe"
      Given the unchanged request "Statistics" is accepted
      And the query parameter "timeframe" is set to "month"
      And the changed request is still valid
      When the request "Statistics" is sent
      Then the request is accepted, because the clause "GET /data/statistics, parameter 7: enum" allows it

    @id=registration.statistics.Statistics.accepts-enum.query-timeframe-year @check=accepts-enum @depth=standard @clause=/paths/~1data~1statistics/get/parameters/6/schema/enum
    Scenario: The value year is accepted for the query parameter "timeframe"
      Given the unchanged request "Statistics" is accepted
      And the query parameter "timeframe" is set to "year"
      And the changed request is still valid
      When the request "Statistics" is sent
      Then the request is accepted, because the clause "GET /data/statistics, parameter 7: enum" allows it

    @id=registration.statistics.Statistics.odd-texts.quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the query cause no server error
      Given the unchanged request "Statistics" is accepted
      And the query parameter "registrationName" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "operator" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "role" is set to "O'Brien \"x\" \\ % ([*"
      When the request "Statistics" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=registration.statistics.Statistics.missing-required.header-Information-Mediator-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1data~1statistics/get/parameters/0/required
    Scenario: A request without the header "Information-Mediator-Client" is refused
      Given the unchanged request "Statistics" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "GET /data/statistics, parameter 1: required" of the definition
      When the request "Statistics" is sent
      Then the request is refused with a status code 4XX

    @id=registration.statistics.Statistics.wrong-enum.query-timeframe @check=wrong-enum @clause=/paths/~1data~1statistics/get/parameters/6/schema/enum
    Scenario: A value that is not in its list is refused for the query parameter "timeframe"
      Given the unchanged request "Statistics" is accepted
      And the query parameter "timeframe" is set to "no-such-value"
      And the changed request breaks the clause "GET /data/statistics, parameter 7: enum" of the definition
      When the request "Statistics" is sent
      Then the request is refused with a status code 4XX

    @id=registration.statistics.Statistics.wrong-enum.query-timeframe-case @check=wrong-enum @clause=/paths/~1data~1statistics/get/parameters/6/schema/enum
    Scenario: A listed value in the wrong letter case is refused for the query parameter "timeframe"
      Given the unchanged request "Statistics" is accepted
      And the query parameter "timeframe" is set to "DAY"
      And the changed request breaks the clause "GET /data/statistics, parameter 7: enum" of the definition
      When the request "Statistics" is sent
      Then the request is refused with a status code 4XX

    @id=registration.statistics.Statistics.wrong-format.query-startDate @check=wrong-format @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1data~1statistics/get/parameters/1/schema/format
    Scenario: A value that does not match its format is refused for the query parameter "startDate"
      Given the unchanged request "Statistics" is accepted
      And the query parameter "startDate" is set to "2024-13-45"
      And the changed request breaks the clause "GET /data/statistics, parameter 2: format" of the definition
      When the request "Statistics" is sent
      Then the request is refused with a status code 4XX

    @id=registration.statistics.Statistics.wrong-format.query-endDate @check=wrong-format @depth=standard @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1data~1statistics/get/parameters/2/schema/format
    Scenario: A value that does not match its format is refused for the query parameter "endDate"
      Given the unchanged request "Statistics" is accepted
      And the query parameter "endDate" is set to "2024-13-45"
      And the changed request breaks the clause "GET /data/statistics, parameter 3: format" of the definition
      When the request "Statistics" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=registration.statistics.Statistics.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "Statistics" is accepted
      When the request "Statistics" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.statistics.Statistics.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "Statistics" is accepted
      When the request "Statistics" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.statistics.Statistics.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "Statistics" is accepted
      When the request "Statistics" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.statistics.Statistics.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "Statistics" is accepted
      When the request "Statistics" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.statistics.Statistics.near-credential.longer @check=near-credential @depth=standard
    Scenario: A credential that is one character longer is refused
      Given access to this operation is protected
      And the credential is presented with one character added
      But with the right credential, the request "Statistics" is accepted
      When the request "Statistics" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.statistics.Statistics.near-credential.shorter @check=near-credential @depth=standard
    Scenario: A credential that is one character shorter is refused
      Given access to this operation is protected
      And the credential is presented without its last character
      But with the right credential, the request "Statistics" is accepted
      When the request "Statistics" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.statistics.Statistics.near-credential.other-case @check=near-credential @depth=standard
    Scenario: A credential in the other letter case is refused
      Given access to this operation is protected
      And the credential is presented with its letters in the other case
      But with the right credential, the request "Statistics" is accepted
      When the request "Statistics" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.statistics.Statistics.near-credential.empty @check=near-credential @depth=standard
    Scenario: An empty credential is refused
      Given access to this operation is protected
      And an empty credential is presented
      But with the right credential, the request "Statistics" is accepted
      When the request "Statistics" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.statistics.Statistics.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "Statistics" is accepted
      When the request "Statistics" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.statistics.Statistics.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "Statistics" is accepted
      When the request "Statistics" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.statistics.Statistics.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "Statistics" is accepted
      When the request "Statistics" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.statistics.Statistics.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "Statistics" is accepted
      When the request "Statistics" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=registration.statistics.Statistics.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "Statistics" is sent
      Then the success response is written in UTF-8

    @id=registration.statistics.Statistics.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "Statistics" is accepted
      And the header "Accept" is set to "*/*"
      When the request "Statistics" is sent
      Then the request is accepted whatever the form of the answer

    @id=registration.statistics.Statistics.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "Statistics" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "Statistics" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=registration.statistics.Statistics.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "Statistics" is sent
      Then the response to a conditional request agrees with its condition

    @id=registration.statistics.Statistics.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "Statistics" is accepted
      When the request "Statistics" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=registration.statistics.Statistics.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "Statistics" is accepted
      When the request "Statistics" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=registration.statistics.Statistics.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "Statistics" is accepted
      When the request "Statistics" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=registration.statistics.Statistics.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "Statistics" is accepted
      When the request "Statistics" is sent with the method "HEAD"
      Then the method changes nothing

    @id=registration.statistics.Statistics.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "Statistics" is accepted
      When the request "Statistics" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=registration.statistics.Statistics.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1data~1statistics/get/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "Statistics" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "GET /data/statistics, parameter 1: required" of the definition
      When the request "Statistics" is sent
      Then the response reveals nothing about how the candidate is built
