# Generated from specs/gis/0.4/query.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=query @operation=get-layerMetadata @method=GET @endpoint=/layerMetadata @level=REQUIRED
Feature: GIS Query API 1.0.0, get-layerMetadata
  Describes the layers.

  Background:
    Given an environment at "apiRoot" of the API "query"
    And the resource "/layerMetadata"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=gis.query.get-layerMetadata.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-layerMetadata" is sent
      Then the operation is served

    @id=gis.query.get-layerMetadata.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-layerMetadata" is sent
      Then the response status code is 200

    @id=gis.query.get-layerMetadata.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-layerMetadata" is sent
      Then the success response has one of the media types "application/json"

  Rule: What the candidate holds stays true

    @id=gis.query.get-layerMetadata.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-layerMetadata" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: Access without a credential is refused

    @id=gis.query.get-layerMetadata.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-layerMetadata" is accepted
      When the request "get-layerMetadata" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.get-layerMetadata.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "get-layerMetadata" is accepted
      When the request "get-layerMetadata" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.get-layerMetadata.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "get-layerMetadata" is accepted
      When the request "get-layerMetadata" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.get-layerMetadata.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "get-layerMetadata" is accepted
      When the request "get-layerMetadata" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.get-layerMetadata.near-credential.longer @check=near-credential @depth=standard
    Scenario: A credential that is one character longer is refused
      Given access to this operation is protected
      And the credential is presented with one character added
      But with the right credential, the request "get-layerMetadata" is accepted
      When the request "get-layerMetadata" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.get-layerMetadata.near-credential.shorter @check=near-credential @depth=standard
    Scenario: A credential that is one character shorter is refused
      Given access to this operation is protected
      And the credential is presented without its last character
      But with the right credential, the request "get-layerMetadata" is accepted
      When the request "get-layerMetadata" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.get-layerMetadata.near-credential.other-case @check=near-credential @depth=standard
    Scenario: A credential in the other letter case is refused
      Given access to this operation is protected
      And the credential is presented with its letters in the other case
      But with the right credential, the request "get-layerMetadata" is accepted
      When the request "get-layerMetadata" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.get-layerMetadata.near-credential.empty @check=near-credential @depth=standard
    Scenario: An empty credential is refused
      Given access to this operation is protected
      And an empty credential is presented
      But with the right credential, the request "get-layerMetadata" is accepted
      When the request "get-layerMetadata" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.get-layerMetadata.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-layerMetadata" is accepted
      When the request "get-layerMetadata" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.get-layerMetadata.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-layerMetadata" is accepted
      When the request "get-layerMetadata" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.get-layerMetadata.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-layerMetadata" is accepted
      When the request "get-layerMetadata" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.get-layerMetadata.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-layerMetadata" is accepted
      When the request "get-layerMetadata" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=gis.query.get-layerMetadata.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-layerMetadata" is sent
      Then the success response is written in UTF-8

    @id=gis.query.get-layerMetadata.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "get-layerMetadata" is accepted
      And the header "Accept" is set to "*/*"
      When the request "get-layerMetadata" is sent
      Then the request is accepted whatever the form of the answer

    @id=gis.query.get-layerMetadata.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "get-layerMetadata" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "get-layerMetadata" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=gis.query.get-layerMetadata.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-layerMetadata" is sent
      Then the response to a conditional request agrees with its condition

    @id=gis.query.get-layerMetadata.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-layerMetadata" is accepted
      When the request "get-layerMetadata" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.query.get-layerMetadata.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-layerMetadata" is accepted
      When the request "get-layerMetadata" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.query.get-layerMetadata.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "get-layerMetadata" is accepted
      When the request "get-layerMetadata" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=gis.query.get-layerMetadata.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "get-layerMetadata" is accepted
      When the request "get-layerMetadata" is sent with the method "HEAD"
      Then the method changes nothing

    @id=gis.query.get-layerMetadata.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "get-layerMetadata" is accepted
      When the request "get-layerMetadata" is sent with the method "OPTIONS"
      Then the method changes nothing
