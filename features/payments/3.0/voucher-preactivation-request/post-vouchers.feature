# Generated from specs/payments/3.0/voucher-preactivation-request.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=voucher-preactivation-request @operation=post-vouchers @method=POST @endpoint=/vouchers @level=REQUIRED
Feature: Voucher Creation API 1.0.1, post-vouchers
  Takes an order for vouchers; they follow in a call.

  Background:
    Given an environment at "apiRoot" of the API "voucher-preactivation-request"
    And the resource "/vouchers"
    And the credential of the candidate profile is presented
    And the header "X-Callback-URL" is set to "{{callback}}"
    And the request body:
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

  Rule: A valid request is answered as the definition says

    @id=payments.voucher-preactivation-request.post-vouchers.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-vouchers" is sent
      Then the operation is served

    @id=payments.voucher-preactivation-request.post-vouchers.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-vouchers" is sent
      Then the response status code is 200

    @id=payments.voucher-preactivation-request.post-vouchers.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-vouchers" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.voucher-preactivation-request.post-vouchers.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-vouchers" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.voucher-preactivation-request.post-vouchers.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-vouchers" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=payments.voucher-preactivation-request.post-vouchers.state-create @check=state-create @requirement=6.2.4-1
    Scenario: The created item can be read with the values that were sent
      When the request "post-vouchers" is sent
      Then the "voucher" can be read back and agrees with what was sent

  Rule: A request that the definition allows is accepted

    @id=payments.voucher-preactivation-request.post-vouchers.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-vouchers" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-vouchers" is sent
      Then the server does not fail without properties

    @id=payments.voucher-preactivation-request.post-vouchers.accepts-boundary.header-X-Program-Id-maxLength @check=accepts-boundary @depth=standard @clause=/paths/~1vouchers/post/parameters/0/schema/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the header "X-Program-Id"
      Given the unchanged request "post-vouchers" is accepted
      And the header "X-Program-Id" is set to "xxxxxxxxxxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-vouchers" is sent
      Then the request is accepted, because the clause "POST /vouchers, parameter 1: maxLength" allows it

    @id=payments.voucher-preactivation-request.post-vouchers.accepts-boundary.header-X-Registering-Institution-Id-maxLength @check=accepts-boundary @depth=standard @clause=/paths/~1vouchers/post/parameters/1/schema/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the header "X-Registering-Institution-Id"
      Given the unchanged request "post-vouchers" is accepted
      And the header "X-Registering-Institution-Id" is set to "xxxxxxxxxxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-vouchers" is sent
      Then the request is accepted, because the clause "POST /vouchers, parameter 2: maxLength" allows it

    @id=payments.voucher-preactivation-request.post-vouchers.accepts-boundary.body-voucherInstructions-0-narration-maxLength @check=accepts-boundary @depth=standard @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/voucherInstructions/items/properties/narration/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the property "$.voucherInstructions[0].narration"
      Given the unchanged request "post-vouchers" is accepted
      And the request body property "$.voucherInstructions[0].narration" is set to "{{fresh text 8}}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-vouchers" is sent
      Then the request is accepted, because the clause "POST /vouchers, request body, voucherInstructions, items, narration: maxLength" allows it

    @id=payments.voucher-preactivation-request.post-vouchers.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-vouchers" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-vouchers" is sent
      Then the additional property is ignored, as the clause "POST /vouchers, request body" allows

    @id=payments.voucher-preactivation-request.post-vouchers.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "post-vouchers" is accepted
      And the request body property "$.voucherInstructions[0].narration" is set to "O'Brien \"x\" \\ % ([*"
      When the request "post-vouchers" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=payments.voucher-preactivation-request.post-vouchers.missing-required.header-X-Callback-URL @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1vouchers/post/parameters/2/required
    Scenario: A request without the header "X-Callback-URL" is refused
      Given the unchanged request "post-vouchers" is accepted
      And the header "X-Callback-URL" is left out
      And the changed request breaks the clause "POST /vouchers, parameter 3: required" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1vouchers/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "post-vouchers" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /vouchers, request body: required" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-type.body-voucherInstructions @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/voucherInstructions/type
    Scenario: A value of the wrong type is refused for the property "$.voucherInstructions"
      Given the unchanged request "post-vouchers" is accepted
      And the request body property "$.voucherInstructions" is set to "not a list"
      And the changed request breaks the clause "POST /vouchers, request body, voucherInstructions: type" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-type.body-requestID-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/requestID/type
    Scenario: A number in place of a text is refused for the property "$.requestID"
      Given the unchanged request "post-vouchers" is accepted
      And the request body property "$.requestID" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /vouchers, request body, requestID: type" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-type.body-voucherInstructions-0-amount @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/voucherInstructions/items/properties/amount/type
    Scenario: A value of the wrong type is refused for the property "$.voucherInstructions[0].amount"
      Given the unchanged request "post-vouchers" is accepted
      And the request body property "$.voucherInstructions[0].amount" is set to "not a number"
      And the changed request breaks the clause "POST /vouchers, request body, voucherInstructions, items, amount: type" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-type.body-requestID @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/requestID/type
    Scenario: A value of the wrong type is refused for the property "$.requestID"
      Given the unchanged request "post-vouchers" is accepted
      And the request body property "$.requestID" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /vouchers, request body, requestID: type" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-type.body-batchID @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/batchID/type
    Scenario: A value of the wrong type is refused for the property "$.batchID"
      Given the unchanged request "post-vouchers" is accepted
      And the request body property "$.batchID" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /vouchers, request body, batchID: type" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-type.body-voucherInstructions-0-instructionID @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/voucherInstructions/items/properties/instructionID/type
    Scenario: A value of the wrong type is refused for the property "$.voucherInstructions[0].instructionID"
      Given the unchanged request "post-vouchers" is accepted
      And the request body property "$.voucherInstructions[0].instructionID" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /vouchers, request body, voucherInstructions, items, instructionID: type" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-type.body-voucherInstructions-0-groupCode @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/voucherInstructions/items/properties/groupCode/type
    Scenario: A value of the wrong type is refused for the property "$.voucherInstructions[0].groupCode"
      Given the unchanged request "post-vouchers" is accepted
      And the request body property "$.voucherInstructions[0].groupCode" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /vouchers, request body, voucherInstructions, items, groupCode: type" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-item.body-voucherInstructions @check=wrong-item @depth=standard @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/voucherInstructions/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.voucherInstructions"
      Given the unchanged request "post-vouchers" is accepted
      And the request body property "$.voucherInstructions[0]" is set to "not an object"
      And the changed request breaks the clause "POST /vouchers, request body, voucherInstructions, items: type" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-vouchers" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /vouchers, request body: type" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-length.header-X-Program-Id-maxLength @check=wrong-length @clause=/paths/~1vouchers/post/parameters/0/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-Program-Id"
      Given the unchanged request "post-vouchers" is accepted
      And the header "X-Program-Id" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /vouchers, parameter 1: maxLength" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-length.header-X-Registering-Institution-Id-maxLength @check=wrong-length @depth=standard @clause=/paths/~1vouchers/post/parameters/1/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-Registering-Institution-Id"
      Given the unchanged request "post-vouchers" is accepted
      And the header "X-Registering-Institution-Id" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /vouchers, parameter 2: maxLength" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-length.header-X-Callback-URL-maxLength @check=wrong-length @depth=standard @clause=/paths/~1vouchers/post/parameters/2/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-Callback-URL"
      Given the unchanged request "post-vouchers" is accepted
      And the header "X-Callback-URL" is set to "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /vouchers, parameter 3: maxLength" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-length.body-requestID-maxLength @check=wrong-length @depth=standard @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/requestID/maxLength
    Scenario: A text that is too long is refused for the property "$.requestID"
      Given the unchanged request "post-vouchers" is accepted
      And the request body property "$.requestID" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /vouchers, request body, requestID: maxLength" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-length.body-batchID-maxLength @check=wrong-length @depth=standard @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/batchID/maxLength
    Scenario: A text that is too long is refused for the property "$.batchID"
      Given the unchanged request "post-vouchers" is accepted
      And the request body property "$.batchID" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /vouchers, request body, batchID: maxLength" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-length.body-voucherInstructions-0-instructionID-maxLength @check=wrong-length @depth=standard @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/voucherInstructions/items/properties/instructionID/maxLength
    Scenario: A text that is too long is refused for the property "$.voucherInstructions[0].instructionID"
      Given the unchanged request "post-vouchers" is accepted
      And the request body property "$.voucherInstructions[0].instructionID" is set to "xxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /vouchers, request body, voucherInstructions, items, instructionID: maxLength" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-length.body-voucherInstructions-0-groupCode-maxLength @check=wrong-length @depth=standard @clause=/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/voucherInstructions/items/properties/groupCode/maxLength
    Scenario: A text that is too long is refused for the property "$.voucherInstructions[0].groupCode"
      Given the unchanged request "post-vouchers" is accepted
      And the request body property "$.voucherInstructions[0].groupCode" is set to "xxxx"
      And the changed request breaks the clause "POST /vouchers, request body, voucherInstructions, items, groupCode: maxLength" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1vouchers/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-vouchers" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /vouchers, request body" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1vouchers/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-vouchers" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /vouchers, request body" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=payments.voucher-preactivation-request.post-vouchers.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-vouchers" is accepted
      When the request "post-vouchers" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-preactivation-request.post-vouchers.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-vouchers" is accepted
      When the request "post-vouchers" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-preactivation-request.post-vouchers.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-vouchers" is accepted
      When the request "post-vouchers" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-preactivation-request.post-vouchers.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-vouchers" is accepted
      When the request "post-vouchers" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-preactivation-request.post-vouchers.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-vouchers" is accepted
      When the request "post-vouchers" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-preactivation-request.post-vouchers.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-vouchers" is accepted
      When the request "post-vouchers" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-preactivation-request.post-vouchers.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-vouchers" is accepted
      When the request "post-vouchers" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-preactivation-request.post-vouchers.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.13 @requirement=6.14-3 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-vouchers" is accepted
      When the request "post-vouchers" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=payments.voucher-preactivation-request.post-vouchers.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-vouchers" is sent
      Then the success response is written in UTF-8

    @id=payments.voucher-preactivation-request.post-vouchers.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-vouchers" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-vouchers" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=payments.voucher-preactivation-request.post-vouchers.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-vouchers" is accepted
      When the request "post-vouchers" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=payments.voucher-preactivation-request.post-vouchers.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-vouchers" is accepted
      When the request "post-vouchers" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=payments.voucher-preactivation-request.post-vouchers.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-vouchers" is accepted
      When the request "post-vouchers" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=payments.voucher-preactivation-request.post-vouchers.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-vouchers" is accepted
      When the request "post-vouchers" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=payments.voucher-preactivation-request.post-vouchers.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1vouchers/post/parameters/2/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-vouchers" is accepted
      And the header "X-Callback-URL" is left out
      And the changed request breaks the clause "POST /vouchers, parameter 3: required" of the definition
      When the request "post-vouchers" is sent
      Then the response reveals nothing about how the candidate is built
