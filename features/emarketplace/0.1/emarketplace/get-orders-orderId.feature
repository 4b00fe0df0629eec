# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=get-orders-orderId @method=GET @endpoint=/orders/{orderId} @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, get-orders-orderId
  Answers one order.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/orders/{orderId}"
    And the credential of the candidate profile is presented
    And an existing "order"
    And the path parameter "orderId" is set to the identifier of the existing "order"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.get-orders-orderId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-orders-orderId" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.get-orders-orderId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-orders-orderId" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.get-orders-orderId.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-orders-orderId" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.get-orders-orderId.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-orders-orderId" is sent
      Then the success response body complies with the OAS schema for this operation and status code

  Rule: What the candidate holds stays true

    @id=emarketplace.emarketplace.get-orders-orderId.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-orders-orderId" is sent
      Then the repeated answer is the same

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.get-orders-orderId.no-credential @check=no-credential @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-orders-orderId" is accepted
      When the request "get-orders-orderId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-orders-orderId.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "get-orders-orderId" is accepted
      When the request "get-orders-orderId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-orders-orderId.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "get-orders-orderId" is accepted
      When the request "get-orders-orderId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-orders-orderId.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "get-orders-orderId" is accepted
      When the request "get-orders-orderId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-orders-orderId.near-credential.longer @check=near-credential @depth=standard
    Scenario: A credential that is one character longer is refused
      Given access to this operation is protected
      And the credential is presented with one character added
      But with the right credential, the request "get-orders-orderId" is accepted
      When the request "get-orders-orderId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-orders-orderId.near-credential.shorter @check=near-credential @depth=standard
    Scenario: A credential that is one character shorter is refused
      Given access to this operation is protected
      And the credential is presented without its last character
      But with the right credential, the request "get-orders-orderId" is accepted
      When the request "get-orders-orderId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-orders-orderId.near-credential.other-case @check=near-credential @depth=standard
    Scenario: A credential in the other letter case is refused
      Given access to this operation is protected
      And the credential is presented with its letters in the other case
      But with the right credential, the request "get-orders-orderId" is accepted
      When the request "get-orders-orderId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-orders-orderId.near-credential.empty @check=near-credential @depth=standard
    Scenario: An empty credential is refused
      Given access to this operation is protected
      And an empty credential is presented
      But with the right credential, the request "get-orders-orderId" is accepted
      When the request "get-orders-orderId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-orders-orderId.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-orders-orderId" is accepted
      When the request "get-orders-orderId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-orders-orderId.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-orders-orderId" is accepted
      When the request "get-orders-orderId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-orders-orderId.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "get-orders-orderId" is accepted
      When the request "get-orders-orderId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-orders-orderId.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-orders-orderId" is accepted
      When the request "get-orders-orderId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-orders-orderId.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-orders-orderId" is accepted
      When the request "get-orders-orderId" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=emarketplace.emarketplace.get-orders-orderId.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-orders-orderId" is sent
      Then the success response is written in UTF-8

    @id=emarketplace.emarketplace.get-orders-orderId.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "get-orders-orderId" is accepted
      And the header "Accept" is set to "*/*"
      When the request "get-orders-orderId" is sent
      Then the request is accepted whatever the form of the answer

    @id=emarketplace.emarketplace.get-orders-orderId.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "get-orders-orderId" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "get-orders-orderId" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=emarketplace.emarketplace.get-orders-orderId.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-orders-orderId" is sent
      Then the response to a conditional request agrees with its condition

    @id=emarketplace.emarketplace.get-orders-orderId.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-orders-orderId" is accepted
      And the path parameter "orderId" is set to an identifier that does not exist
      When the request "get-orders-orderId" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.get-orders-orderId.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-orders-orderId" is accepted
      And the path parameter "orderId" is set to an identifier that does not exist
      When the request "get-orders-orderId" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.get-orders-orderId.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "get-orders-orderId" is accepted
      And the path parameter "orderId" is set to an identifier that does not exist
      When the request "get-orders-orderId" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.get-orders-orderId.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "get-orders-orderId" is accepted
      When the request "get-orders-orderId" is sent with the method "HEAD"
      Then the method changes nothing

    @id=emarketplace.emarketplace.get-orders-orderId.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "get-orders-orderId" is accepted
      When the request "get-orders-orderId" is sent with the method "OPTIONS"
      Then the method changes nothing
