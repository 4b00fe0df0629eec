# Generated from specs/payments/3.0/voucher-redemption.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=voucher-redemption @operation=redeemVoucher @method=POST @endpoint=/vouchers
Feature: Voucher Redemption API 1.0.1, redeemVoucher
  Redeems a voucher at once.

  Background:
    Given an environment at "apiRoot" of the API "voucher-redemption"
    And the resource "/vouchers"
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
    And the query parameter "command" is set to "cancel"
    And the request body:
      """json
      {
        "requestID": "{{fresh text 12}}",
        "voucherSerialNumber": "{{profile voucherSerialNumber}}",
        "agentID": "{{profile agentID}}",
        "voucherSecretNumber": "{{profile voucherSecretNumber}}"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec gives redeeming the command of cancelling, and a voucher can be redeemed only once"

  Rule: A valid request is answered as the definition says

    @id=payments.voucher-redemption.redeemVoucher.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "redeemVoucher" is sent
      Then the operation is served

    @id=payments.voucher-redemption.redeemVoucher.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "redeemVoucher" is sent
      Then the response status code is 200

    @id=payments.voucher-redemption.redeemVoucher.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "redeemVoucher" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.voucher-redemption.redeemVoucher.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "redeemVoucher" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.voucher-redemption.redeemVoucher.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "redeemVoucher" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=payments.voucher-redemption.redeemVoucher.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "redeemVoucher" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "redeemVoucher" is sent
      Then the server does not fail without properties

    @id=payments.voucher-redemption.redeemVoucher.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "redeemVoucher" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "redeemVoucher" is sent
      Then the additional property is ignored, as the clause "POST /vouchers, request body" allows

  Rule: A request that breaks the definition is refused

    @id=payments.voucher-redemption.redeemVoucher.missing-required.query-command @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1vouchers/post/parameters/0/required
    Scenario: A request without the query parameter "command" is refused
      Given the unchanged request "redeemVoucher" is accepted
      And the query parameter "command" is left out
      And the changed request breaks the clause "POST /vouchers, parameter 1: required" of the definition
      When the request "redeemVoucher" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-redemption.redeemVoucher.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1vouchers/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "redeemVoucher" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /vouchers, request body: required" of the definition
      When the request "redeemVoucher" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-redemption.redeemVoucher.wrong-type.body-requestID @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/requestID/type
    Scenario: A value of the wrong type is refused for the property "$.requestID"
      Given the unchanged request "redeemVoucher" is accepted
      And the request body property "$.requestID" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /vouchers, request body, requestID: type" of the definition
      When the request "redeemVoucher" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-redemption.redeemVoucher.wrong-type.body-requestID-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/requestID/type
    Scenario: A number in place of a text is refused for the property "$.requestID"
      Given the unchanged request "redeemVoucher" is accepted
      And the request body property "$.requestID" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /vouchers, request body, requestID: type" of the definition
      When the request "redeemVoucher" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-redemption.redeemVoucher.wrong-type.body-voucherSerialNumber @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/voucherSerialNumber/type
    Scenario: A value of the wrong type is refused for the property "$.voucherSerialNumber"
      Given the unchanged request "redeemVoucher" is accepted
      And the request body property "$.voucherSerialNumber" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /vouchers, request body, voucherSerialNumber: type" of the definition
      When the request "redeemVoucher" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-redemption.redeemVoucher.wrong-type.body-agentID @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/agentID/type
    Scenario: A value of the wrong type is refused for the property "$.agentID"
      Given the unchanged request "redeemVoucher" is accepted
      And the request body property "$.agentID" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /vouchers, request body, agentID: type" of the definition
      When the request "redeemVoucher" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-redemption.redeemVoucher.wrong-type.body-voucherSecretNumber @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/voucherSecretNumber/type
    Scenario: A value of the wrong type is refused for the property "$.voucherSecretNumber"
      Given the unchanged request "redeemVoucher" is accepted
      And the request body property "$.voucherSecretNumber" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /vouchers, request body, voucherSecretNumber: type" of the definition
      When the request "redeemVoucher" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-redemption.redeemVoucher.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "redeemVoucher" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /vouchers, request body: type" of the definition
      When the request "redeemVoucher" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-redemption.redeemVoucher.wrong-enum.query-command @check=wrong-enum @clause=/paths/~1vouchers/post/parameters/0/schema/enum
    Scenario: A value that is not in its list is refused for the query parameter "command"
      Given the unchanged request "redeemVoucher" is accepted
      And the query parameter "command" is set to "no-such-value"
      And the changed request breaks the clause "POST /vouchers, parameter 1: enum" of the definition
      When the request "redeemVoucher" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-redemption.redeemVoucher.wrong-enum.query-command-case @check=wrong-enum @depth=standard @clause=/paths/~1vouchers/post/parameters/0/schema/enum
    Scenario: A listed value in the wrong letter case is refused for the query parameter "command"
      Given the unchanged request "redeemVoucher" is accepted
      And the query parameter "command" is set to "CANCEL"
      And the changed request breaks the clause "POST /vouchers, parameter 1: enum" of the definition
      When the request "redeemVoucher" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-redemption.redeemVoucher.wrong-length.body-requestID-maxLength @check=wrong-length @depth=standard @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/requestID/maxLength
    Scenario: A text that is too long is refused for the property "$.requestID"
      Given the unchanged request "redeemVoucher" is accepted
      And the request body property "$.requestID" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /vouchers, request body, requestID: maxLength" of the definition
      When the request "redeemVoucher" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-redemption.redeemVoucher.wrong-length.body-agentID-maxLength @check=wrong-length @depth=standard @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/agentID/maxLength
    Scenario: A text that is too long is refused for the property "$.agentID"
      Given the unchanged request "redeemVoucher" is accepted
      And the request body property "$.agentID" is set to "xxxxxxxxxxx"
      And the changed request breaks the clause "POST /vouchers, request body, agentID: maxLength" of the definition
      When the request "redeemVoucher" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-redemption.redeemVoucher.wrong-length.body-voucherSecretNumber-maxLength @check=wrong-length @depth=standard @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/voucherSecretNumber/maxLength
    Scenario: A text that is too long is refused for the property "$.voucherSecretNumber"
      Given the unchanged request "redeemVoucher" is accepted
      And the request body property "$.voucherSecretNumber" is set to "xxxxxxx"
      And the changed request breaks the clause "POST /vouchers, request body, voucherSecretNumber: maxLength" of the definition
      When the request "redeemVoucher" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-redemption.redeemVoucher.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1vouchers/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "redeemVoucher" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /vouchers, request body" of the definition
      When the request "redeemVoucher" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-redemption.redeemVoucher.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1vouchers/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "redeemVoucher" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /vouchers, request body" of the definition
      When the request "redeemVoucher" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=payments.voucher-redemption.redeemVoucher.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "redeemVoucher" is accepted
      When the request "redeemVoucher" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-redemption.redeemVoucher.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "redeemVoucher" is accepted
      When the request "redeemVoucher" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-redemption.redeemVoucher.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "redeemVoucher" is accepted
      When the request "redeemVoucher" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-redemption.redeemVoucher.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "redeemVoucher" is accepted
      When the request "redeemVoucher" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-redemption.redeemVoucher.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "redeemVoucher" is accepted
      When the request "redeemVoucher" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-redemption.redeemVoucher.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "redeemVoucher" is accepted
      When the request "redeemVoucher" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-redemption.redeemVoucher.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "redeemVoucher" is accepted
      When the request "redeemVoucher" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-redemption.redeemVoucher.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.13 @requirement=6.14-3 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "redeemVoucher" is accepted
      When the request "redeemVoucher" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=payments.voucher-redemption.redeemVoucher.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "redeemVoucher" is sent
      Then the success response is written in UTF-8

    @id=payments.voucher-redemption.redeemVoucher.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "redeemVoucher" is accepted
      When the request "redeemVoucher" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=payments.voucher-redemption.redeemVoucher.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "redeemVoucher" is accepted
      When the request "redeemVoucher" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=payments.voucher-redemption.redeemVoucher.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "redeemVoucher" is accepted
      When the request "redeemVoucher" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=payments.voucher-redemption.redeemVoucher.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "redeemVoucher" is accepted
      When the request "redeemVoucher" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=payments.voucher-redemption.redeemVoucher.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1vouchers/post/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "redeemVoucher" is accepted
      And the query parameter "command" is left out
      And the changed request breaks the clause "POST /vouchers, parameter 1: required" of the definition
      When the request "redeemVoucher" is sent
      Then the response reveals nothing about how the candidate is built
