# Generated from specs/payments/3.0/voucher-status.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=voucher-status @operation=getVoucherStatus @method=GET @endpoint=/vouchers/{serialNumber} @level=REQUIRED
Feature: Voucher Status API 1.0.1, getVoucherStatus
  Answers state and value of a voucher.

  Background:
    Given an environment at "apiRoot" of the API "voucher-status"
    And the resource "/vouchers/{serialNumber}"
    And the credential of the candidate profile is presented
    And an existing "voucher", created with the request "voucher-preactivation-request/post-vouchers" and the body:
      """json
      {
        "requestID": "{{fresh text 12}}",
        "batchID": "{{fresh text batch 12}}",
        "voucherInstructions": [
          {
            "instructionID": "{{fresh text instruction}}",
            "groupCode": "{{profile groupCode}}",
            "currency": "{{profile currency}}",
            "amount": "{{profile amount}}",
            "payeeFunctionalID": "{{profile payeeFunctionalID}}",
            "narration": "narration 1 {{fresh text 8}}"
          }
        ]
      }
      """
    And the path parameter "serialNumber" is set to the identifier of the existing "voucher"
    And the query parameter "fields" is set to "status"

  Rule: A valid request is answered as the definition says

    @id=payments.voucher-status.getVoucherStatus.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "getVoucherStatus" is sent
      Then the operation is served

    @id=payments.voucher-status.getVoucherStatus.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "getVoucherStatus" is sent
      Then the response status code is 200

    @id=payments.voucher-status.getVoucherStatus.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "getVoucherStatus" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.voucher-status.getVoucherStatus.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "getVoucherStatus" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.voucher-status.getVoucherStatus.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "getVoucherStatus" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=payments.voucher-status.getVoucherStatus.state-read @check=state-read
    Scenario: The read returns the item that was created
      When the request "getVoucherStatus" is sent
      Then the answer is the "voucher" that was created

    @id=payments.voucher-status.getVoucherStatus.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "getVoucherStatus" is sent
      Then the repeated answer is the same

  Rule: A request that breaks the definition is refused

    @id=payments.voucher-status.getVoucherStatus.body-schema.refusal @check=body-schema @clause=/paths/~1vouchers~1{serialNumber}/get/parameters/1/required
    Scenario: The body of a refusal matches its schema
      Given the unchanged request "getVoucherStatus" is accepted
      And the query parameter "fields" is left out
      And the changed request breaks the clause "GET /vouchers/{serialNumber}, parameter 2: required" of the definition
      When the request "getVoucherStatus" is sent
      Then the body of the refusal complies with the OAS schema for this operation and status code

    @id=payments.voucher-status.getVoucherStatus.missing-required.query-fields @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1vouchers~1{serialNumber}/get/parameters/1/required
    Scenario: A request without the query parameter "fields" is refused
      Given the unchanged request "getVoucherStatus" is accepted
      And the query parameter "fields" is left out
      And the changed request breaks the clause "GET /vouchers/{serialNumber}, parameter 2: required" of the definition
      When the request "getVoucherStatus" is sent
      Then the request is refused with a status code 4XX

    @id=payments.voucher-status.getVoucherStatus.wrong-enum.query-fields @check=wrong-enum @clause=/paths/~1vouchers~1{serialNumber}/get/parameters/1/schema/enum
    Scenario: A value that is not in its list is refused for the query parameter "fields"
      Given the unchanged request "getVoucherStatus" is accepted
      And the query parameter "fields" is set to "no-such-value"
      And the changed request breaks the clause "GET /vouchers/{serialNumber}, parameter 2: enum" of the definition
      When the request "getVoucherStatus" is sent
      Then the request is refused with a status code 4XX

    @id=payments.voucher-status.getVoucherStatus.wrong-enum.query-fields-case @check=wrong-enum @clause=/paths/~1vouchers~1{serialNumber}/get/parameters/1/schema/enum
    Scenario: A listed value in the wrong letter case is refused for the query parameter "fields"
      Given the unchanged request "getVoucherStatus" is accepted
      And the query parameter "fields" is set to "STATUS"
      And the changed request breaks the clause "GET /vouchers/{serialNumber}, parameter 2: enum" of the definition
      When the request "getVoucherStatus" is sent
      Then the request is refused with a status code 4XX

    @id=payments.voucher-status.getVoucherStatus.wrong-length.path-serialNumber-maxLength @check=wrong-length @clause=/paths/~1vouchers~1{serialNumber}/get/parameters/0/schema/maxLength
    Scenario: A text that is too long is refused for the path parameter "serialNumber"
      Given the unchanged request "getVoucherStatus" is accepted
      And the path parameter "serialNumber" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /vouchers/{serialNumber}, parameter 1: maxLength" of the definition
      When the request "getVoucherStatus" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=payments.voucher-status.getVoucherStatus.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getVoucherStatus" is accepted
      When the request "getVoucherStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-status.getVoucherStatus.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "getVoucherStatus" is accepted
      When the request "getVoucherStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-status.getVoucherStatus.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "getVoucherStatus" is accepted
      When the request "getVoucherStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-status.getVoucherStatus.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "getVoucherStatus" is accepted
      When the request "getVoucherStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-status.getVoucherStatus.near-credential.longer @check=near-credential @depth=standard
    Scenario: A credential that is one character longer is refused
      Given access to this operation is protected
      And the credential is presented with one character added
      But with the right credential, the request "getVoucherStatus" is accepted
      When the request "getVoucherStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-status.getVoucherStatus.near-credential.shorter @check=near-credential @depth=standard
    Scenario: A credential that is one character shorter is refused
      Given access to this operation is protected
      And the credential is presented without its last character
      But with the right credential, the request "getVoucherStatus" is accepted
      When the request "getVoucherStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-status.getVoucherStatus.near-credential.other-case @check=near-credential @depth=standard
    Scenario: A credential in the other letter case is refused
      Given access to this operation is protected
      And the credential is presented with its letters in the other case
      But with the right credential, the request "getVoucherStatus" is accepted
      When the request "getVoucherStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-status.getVoucherStatus.near-credential.empty @check=near-credential @depth=standard
    Scenario: An empty credential is refused
      Given access to this operation is protected
      And an empty credential is presented
      But with the right credential, the request "getVoucherStatus" is accepted
      When the request "getVoucherStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-status.getVoucherStatus.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "getVoucherStatus" is accepted
      When the request "getVoucherStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-status.getVoucherStatus.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "getVoucherStatus" is accepted
      When the request "getVoucherStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-status.getVoucherStatus.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "getVoucherStatus" is accepted
      When the request "getVoucherStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-status.getVoucherStatus.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "getVoucherStatus" is accepted
      When the request "getVoucherStatus" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-status.getVoucherStatus.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.13 @requirement=6.14-3 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getVoucherStatus" is accepted
      When the request "getVoucherStatus" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=payments.voucher-status.getVoucherStatus.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "getVoucherStatus" is sent
      Then the success response is written in UTF-8

    @id=payments.voucher-status.getVoucherStatus.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "getVoucherStatus" is accepted
      And the header "Accept" is set to "*/*"
      When the request "getVoucherStatus" is sent
      Then the request is accepted whatever the form of the answer

    @id=payments.voucher-status.getVoucherStatus.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "getVoucherStatus" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "getVoucherStatus" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=payments.voucher-status.getVoucherStatus.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "getVoucherStatus" is sent
      Then the response to a conditional request agrees with its condition

    @id=payments.voucher-status.getVoucherStatus.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "getVoucherStatus" is accepted
      And the path parameter "serialNumber" is set to an identifier that does not exist
      When the request "getVoucherStatus" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=payments.voucher-status.getVoucherStatus.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "getVoucherStatus" is accepted
      And the path parameter "serialNumber" is set to an identifier that does not exist
      When the request "getVoucherStatus" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=payments.voucher-status.getVoucherStatus.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "getVoucherStatus" is accepted
      And the path parameter "serialNumber" is set to an identifier that does not exist
      When the request "getVoucherStatus" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=payments.voucher-status.getVoucherStatus.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "getVoucherStatus" is accepted
      When the request "getVoucherStatus" is sent with the method "HEAD"
      Then the method changes nothing

    @id=payments.voucher-status.getVoucherStatus.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "getVoucherStatus" is accepted
      When the request "getVoucherStatus" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=payments.voucher-status.getVoucherStatus.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1vouchers~1{serialNumber}/get/parameters/1/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "getVoucherStatus" is accepted
      And the query parameter "fields" is left out
      And the changed request breaks the clause "GET /vouchers/{serialNumber}, parameter 2: required" of the definition
      When the request "getVoucherStatus" is sent
      Then the response reveals nothing about how the candidate is built
