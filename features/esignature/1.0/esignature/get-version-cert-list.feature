# Generated from specs/esignature/1.0/esignature.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=esignature @api=esignature @operation=get-version-cert-list @method=GET @endpoint=/{version}/cert/list @level=REQUIRED
Feature: Remote SCD API 1.0.0, get-version-cert-list
  Lists the certificates of the person who asks.

  The vendor supplies: version.

  Background:
    Given an environment at "apiRoot" of the API "esignature"
    And the resource "/{version}/cert/list"
    And the credential of the candidate profile is presented
    And the path parameter "version" is set to the profile value "version", or to "v1" where the profile has none

  Rule: A valid request is answered as the definition says

    @id=esignature.esignature.get-version-cert-list.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-version-cert-list" is sent
      Then the operation is served

    @id=esignature.esignature.get-version-cert-list.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-version-cert-list" is sent
      Then the response status code is 200

    @id=esignature.esignature.get-version-cert-list.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-version-cert-list" is sent
      Then the success response has one of the media types "application/json"

    @id=esignature.esignature.get-version-cert-list.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-version-cert-list" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=esignature.esignature.get-version-cert-list.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-version-cert-list" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=esignature.esignature.get-version-cert-list.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-version-cert-list" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=esignature.esignature.get-version-cert-list.accepts-optional.query-filter @check=accepts-optional @depth=standard @clause=/paths/~1{version}~1cert~1list/get/parameters/2
    Scenario: A value is accepted for the optional query parameter "filter"
      Given the unchanged request "get-version-cert-list" is accepted
      And the query parameter "filter" is set to "ALL"
      And the changed request is still valid
      When the request "get-version-cert-list" is sent
      Then the request is accepted, because the clause "GET /{version}/cert/list, parameter 3" allows it

    @id=esignature.esignature.get-version-cert-list.accepts-enum.query-filter-ALL @check=accepts-enum @depth=standard @clause=/paths/~1{version}~1cert~1list/get/parameters/2/schema/enum
    Scenario: The value ALL is accepted for the query parameter "filter"
      Given the unchanged request "get-version-cert-list" is accepted
      And the query parameter "filter" is set to "ALL"
      And the changed request is still valid
      When the request "get-version-cert-list" is sent
      Then the request is accepted, because the clause "GET /{version}/cert/list, parameter 3: enum" allows it

    @id=esignature.esignature.get-version-cert-list.accepts-enum.query-filter-ACTIVATED @check=accepts-enum @depth=standard @clause=/paths/~1{version}~1cert~1list/get/parameters/2/schema/enum
    Scenario: The value ACTIVATED is accepted for the query parameter "filter"
      Given the unchanged request "get-version-cert-list" is accepted
      And the query parameter "filter" is set to "ACTIVATED"
      And the changed request is still valid
      When the request "get-version-cert-list" is sent
      Then the request is accepted, because the clause "GET /{version}/cert/list, parameter 3: enum" allows it

    @id=esignature.esignature.get-version-cert-list.accepts-enum.query-filter-EXPIRED @check=accepts-enum @depth=standard @clause=/paths/~1{version}~1cert~1list/get/parameters/2/schema/enum
    Scenario: The value EXPIRED is accepted for the query parameter "filter"
      Given the unchanged request "get-version-cert-list" is accepted
      And the query parameter "filter" is set to "EXPIRED"
      And the changed request is still valid
      When the request "get-version-cert-list" is sent
      Then the request is accepted, because the clause "GET /{version}/cert/list, parameter 3: enum" allows it

    @id=esignature.esignature.get-version-cert-list.accepts-enum.query-filter-REVOKED @check=accepts-enum @depth=standard @clause=/paths/~1{version}~1cert~1list/get/parameters/2/schema/enum
    Scenario: The value REVOKED is accepted for the query parameter "filter"
      Given the unchanged request "get-version-cert-list" is accepted
      And the query parameter "filter" is set to "REVOKED"
      And the changed request is still valid
      When the request "get-version-cert-list" is sent
      Then the request is accepted, because the clause "GET /{version}/cert/list, parameter 3: enum" allows it

    @id=esignature.esignature.get-version-cert-list.accepts-enum.query-filter-SUSPENDED @check=accepts-enum @depth=standard @clause=/paths/~1{version}~1cert~1list/get/parameters/2/schema/enum
    Scenario: The value SUSPENDED is accepted for the query parameter "filter"
      Given the unchanged request "get-version-cert-list" is accepted
      And the query parameter "filter" is set to "SUSPENDED"
      And the changed request is still valid
      When the request "get-version-cert-list" is sent
      Then the request is accepted, because the clause "GET /{version}/cert/list, parameter 3: enum" allows it

  Rule: A request that breaks the definition is refused

    @id=esignature.esignature.get-version-cert-list.wrong-enum.query-filter @check=wrong-enum @clause=/paths/~1{version}~1cert~1list/get/parameters/2/schema/enum
    Scenario: A value that is not in its list is refused for the query parameter "filter"
      Given the unchanged request "get-version-cert-list" is accepted
      And the query parameter "filter" is set to "no-such-value"
      And the changed request breaks the clause "GET /{version}/cert/list, parameter 3: enum" of the definition
      When the request "get-version-cert-list" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.get-version-cert-list.wrong-enum.query-filter-case @check=wrong-enum @clause=/paths/~1{version}~1cert~1list/get/parameters/2/schema/enum
    Scenario: A listed value in the wrong letter case is refused for the query parameter "filter"
      Given the unchanged request "get-version-cert-list" is accepted
      And the query parameter "filter" is set to "all"
      And the changed request breaks the clause "GET /{version}/cert/list, parameter 3: enum" of the definition
      When the request "get-version-cert-list" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=esignature.esignature.get-version-cert-list.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-version-cert-list" is accepted
      When the request "get-version-cert-list" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-cert-list.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "get-version-cert-list" is accepted
      When the request "get-version-cert-list" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-cert-list.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "get-version-cert-list" is accepted
      When the request "get-version-cert-list" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-cert-list.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "get-version-cert-list" is accepted
      When the request "get-version-cert-list" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-cert-list.near-credential.longer @check=near-credential @depth=standard
    Scenario: A credential that is one character longer is refused
      Given access to this operation is protected
      And the credential is presented with one character added
      But with the right credential, the request "get-version-cert-list" is accepted
      When the request "get-version-cert-list" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-cert-list.near-credential.shorter @check=near-credential @depth=standard
    Scenario: A credential that is one character shorter is refused
      Given access to this operation is protected
      And the credential is presented without its last character
      But with the right credential, the request "get-version-cert-list" is accepted
      When the request "get-version-cert-list" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-cert-list.near-credential.other-case @check=near-credential @depth=standard
    Scenario: A credential in the other letter case is refused
      Given access to this operation is protected
      And the credential is presented with its letters in the other case
      But with the right credential, the request "get-version-cert-list" is accepted
      When the request "get-version-cert-list" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-cert-list.near-credential.empty @check=near-credential @depth=standard
    Scenario: An empty credential is refused
      Given access to this operation is protected
      And an empty credential is presented
      But with the right credential, the request "get-version-cert-list" is accepted
      When the request "get-version-cert-list" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-cert-list.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-version-cert-list" is accepted
      When the request "get-version-cert-list" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-cert-list.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-version-cert-list" is accepted
      When the request "get-version-cert-list" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-cert-list.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-version-cert-list" is accepted
      When the request "get-version-cert-list" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.get-version-cert-list.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-version-cert-list" is accepted
      When the request "get-version-cert-list" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=esignature.esignature.get-version-cert-list.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-version-cert-list" is sent
      Then the success response is written in UTF-8

    @id=esignature.esignature.get-version-cert-list.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "get-version-cert-list" is accepted
      And the header "Accept" is set to "*/*"
      When the request "get-version-cert-list" is sent
      Then the request is accepted whatever the form of the answer

    @id=esignature.esignature.get-version-cert-list.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-version-cert-list" is sent
      Then the response to a conditional request agrees with its condition

    @id=esignature.esignature.get-version-cert-list.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-version-cert-list" is accepted
      When the request "get-version-cert-list" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=esignature.esignature.get-version-cert-list.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "get-version-cert-list" is accepted
      When the request "get-version-cert-list" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=esignature.esignature.get-version-cert-list.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "get-version-cert-list" is accepted
      When the request "get-version-cert-list" is sent with the method "HEAD"
      Then the method changes nothing

    @id=esignature.esignature.get-version-cert-list.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "get-version-cert-list" is accepted
      When the request "get-version-cert-list" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=esignature.esignature.get-version-cert-list.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1{version}~1cert~1list/get/parameters/2/schema/enum
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "get-version-cert-list" is accepted
      And the query parameter "filter" is set to "no-such-value"
      And the changed request breaks the clause "GET /{version}/cert/list, parameter 3: enum" of the definition
      When the request "get-version-cert-list" is sent
      Then the response reveals nothing about how the candidate is built
