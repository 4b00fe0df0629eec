# Generated from specs/gis/0.4/map-display.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=map-display @operation=get-type @method=GET @endpoint=/type @level=REQUIRED
Feature: GovStack GIS_BB MapDisplay API 1.0.0, get-type
  Tells on which kind of device the viewer runs.

  Background:
    Given an environment at "apiRoot" of the API "map-display"
    And the resource "/type"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=gis.map-display.get-type.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-type" is sent
      Then the operation is served

    @id=gis.map-display.get-type.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-type" is sent
      Then the response status code is 200

    @id=gis.map-display.get-type.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-type" is sent
      Then the success response has one of the media types "application/json"

    @id=gis.map-display.get-type.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-type" is sent
      Then the success response body complies with the OAS schema for this operation and status code

  Rule: What the candidate holds stays true

    @id=gis.map-display.get-type.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-type" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=gis.map-display.get-type.accepts-optional.query-supportedBrowser @check=accepts-optional @depth=standard @clause=/paths/~1type/get/parameters/0
    Scenario: A value is accepted for the optional query parameter "supportedBrowser"
      Given the unchanged request "get-type" is accepted
      And the query parameter "supportedBrowser" is set to "desktop"
      And the changed request is still valid
      When the request "get-type" is sent
      Then the request is accepted, because the clause "GET /type, parameter 1" allows it

    @id=gis.map-display.get-type.accepts-enum.query-supportedBrowser-desktop @check=accepts-enum @depth=standard @clause=/components/schemas/dataViewerType/enum
    Scenario: The value desktop is accepted for the query parameter "supportedBrowser"
      Given the unchanged request "get-type" is accepted
      And the query parameter "supportedBrowser" is set to "desktop"
      And the changed request is still valid
      When the request "get-type" is sent
      Then the request is accepted, because the clause "dataViewerType: enum" allows it

    @id=gis.map-display.get-type.accepts-enum.query-supportedBrowser-mobile @check=accepts-enum @depth=standard @clause=/components/schemas/dataViewerType/enum
    Scenario: The value mobile is accepted for the query parameter "supportedBrowser"
      Given the unchanged request "get-type" is accepted
      And the query parameter "supportedBrowser" is set to "mobile"
      And the changed request is still valid
      When the request "get-type" is sent
      Then the request is accepted, because the clause "dataViewerType: enum" allows it

    @id=gis.map-display.get-type.accepts-enum.query-supportedBrowser-web @check=accepts-enum @depth=standard @clause=/components/schemas/dataViewerType/enum
    Scenario: The value web is accepted for the query parameter "supportedBrowser"
      Given the unchanged request "get-type" is accepted
      And the query parameter "supportedBrowser" is set to "web"
      And the changed request is still valid
      When the request "get-type" is sent
      Then the request is accepted, because the clause "dataViewerType: enum" allows it

    @id=gis.map-display.get-type.accepts-enum.query-supportedBrowser-unknown @check=accepts-enum @depth=standard @clause=/components/schemas/dataViewerType/enum
    Scenario: The value unknown is accepted for the query parameter "supportedBrowser"
      Given the unchanged request "get-type" is accepted
      And the query parameter "supportedBrowser" is set to "unknown"
      And the changed request is still valid
      When the request "get-type" is sent
      Then the request is accepted, because the clause "dataViewerType: enum" allows it

  Rule: A request that breaks the definition is refused

    @id=gis.map-display.get-type.wrong-enum.query-supportedBrowser @check=wrong-enum @clause=/components/schemas/dataViewerType/enum
    Scenario: A value that is not in its list is refused for the query parameter "supportedBrowser"
      Given the unchanged request "get-type" is accepted
      And the query parameter "supportedBrowser" is set to "no-such-value"
      And the changed request breaks the clause "dataViewerType: enum" of the definition
      When the request "get-type" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.get-type.wrong-enum.query-supportedBrowser-case @check=wrong-enum @clause=/components/schemas/dataViewerType/enum
    Scenario: A listed value in the wrong letter case is refused for the query parameter "supportedBrowser"
      Given the unchanged request "get-type" is accepted
      And the query parameter "supportedBrowser" is set to "DESKTOP"
      And the changed request breaks the clause "dataViewerType: enum" of the definition
      When the request "get-type" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.map-display.get-type.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-type" is accepted
      When the request "get-type" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.get-type.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "get-type" is accepted
      When the request "get-type" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.get-type.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "get-type" is accepted
      When the request "get-type" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.get-type.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "get-type" is accepted
      When the request "get-type" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.get-type.near-credential.longer @check=near-credential @depth=standard
    Scenario: A credential that is one character longer is refused
      Given access to this operation is protected
      And the credential is presented with one character added
      But with the right credential, the request "get-type" is accepted
      When the request "get-type" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.get-type.near-credential.shorter @check=near-credential @depth=standard
    Scenario: A credential that is one character shorter is refused
      Given access to this operation is protected
      And the credential is presented without its last character
      But with the right credential, the request "get-type" is accepted
      When the request "get-type" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.get-type.near-credential.other-case @check=near-credential @depth=standard
    Scenario: A credential in the other letter case is refused
      Given access to this operation is protected
      And the credential is presented with its letters in the other case
      But with the right credential, the request "get-type" is accepted
      When the request "get-type" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.get-type.near-credential.empty @check=near-credential @depth=standard
    Scenario: An empty credential is refused
      Given access to this operation is protected
      And an empty credential is presented
      But with the right credential, the request "get-type" is accepted
      When the request "get-type" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.get-type.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-type" is accepted
      When the request "get-type" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.get-type.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-type" is accepted
      When the request "get-type" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.get-type.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-type" is accepted
      When the request "get-type" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.get-type.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-type" is accepted
      When the request "get-type" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=gis.map-display.get-type.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-type" is sent
      Then the success response is written in UTF-8

    @id=gis.map-display.get-type.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "get-type" is accepted
      And the header "Accept" is set to "*/*"
      When the request "get-type" is sent
      Then the request is accepted whatever the form of the answer

    @id=gis.map-display.get-type.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "get-type" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "get-type" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=gis.map-display.get-type.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-type" is sent
      Then the response to a conditional request agrees with its condition

    @id=gis.map-display.get-type.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-type" is accepted
      When the request "get-type" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.map-display.get-type.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-type" is accepted
      When the request "get-type" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.map-display.get-type.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "get-type" is accepted
      When the request "get-type" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=gis.map-display.get-type.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "get-type" is accepted
      When the request "get-type" is sent with the method "HEAD"
      Then the method changes nothing

    @id=gis.map-display.get-type.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "get-type" is accepted
      When the request "get-type" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=gis.map-display.get-type.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/dataViewerType/enum
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "get-type" is accepted
      And the query parameter "supportedBrowser" is set to "no-such-value"
      And the changed request breaks the clause "dataViewerType: enum" of the definition
      When the request "get-type" is sent
      Then the response reveals nothing about how the candidate is built
