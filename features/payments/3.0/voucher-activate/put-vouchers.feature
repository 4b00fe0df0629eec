# Generated from specs/payments/3.0/voucher-activate.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=voucher-activate @operation=put-vouchers @method=PUT @endpoint=/vouchers @level=REQUIRED
Feature: Voucher Status Update API 1.0.1, put-vouchers
  Takes vouchers to activate; the result follows in a call.

  Background:
    Given an environment at "apiRoot" of the API "voucher-activate"
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
    And the query parameter "command" is set to "activate"
    And the request body:
      """json
      {
        "RequestID": "{{fresh text 12}}",
        "BatchID": "{{sent voucher /batchID}}",
        "VoucherInstructions": [
          {
            "serialNumber": "{{existing voucher identifier}}"
          }
        ]
      }
      """

  Rule: A valid request is answered as the definition says

    @id=payments.voucher-activate.put-vouchers.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-vouchers" is sent
      Then the operation is served

    @id=payments.voucher-activate.put-vouchers.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-vouchers" is sent
      Then the response status code is 200

    @id=payments.voucher-activate.put-vouchers.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-vouchers" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.voucher-activate.put-vouchers.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "put-vouchers" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.voucher-activate.put-vouchers.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-vouchers" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=payments.voucher-activate.put-vouchers.repeat-update @check=repeat-update @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: A repeated PUT has the same effect as one PUT
      When the request "put-vouchers" is sent
      And the same request is sent again
      Then the repeated request changes nothing further

  Rule: A request that the definition allows is accepted

    @id=payments.voucher-activate.put-vouchers.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "put-vouchers" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "put-vouchers" is sent
      Then the server does not fail without properties

    @id=payments.voucher-activate.put-vouchers.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1vouchers/put/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "put-vouchers" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "put-vouchers" is sent
      Then the additional property is ignored, as the clause "PUT /vouchers, request body" allows

  Rule: A request that breaks the definition is refused

    @id=payments.voucher-activate.put-vouchers.missing-required.query-command @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1vouchers/put/parameters/0/required
    Scenario: A request without the query parameter "command" is refused
      Given the unchanged request "put-vouchers" is accepted
      And the query parameter "command" is left out
      And the changed request breaks the clause "PUT /vouchers, parameter 1: required" of the definition
      When the request "put-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-activate.put-vouchers.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1vouchers/put/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "put-vouchers" is accepted
      And the request body is left out
      And the changed request breaks the clause "PUT /vouchers, request body: required" of the definition
      When the request "put-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-activate.put-vouchers.wrong-type.body-VoucherInstructions @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1vouchers/put/requestBody/content/application~1json/schema/properties/VoucherInstructions/type
    Scenario: A value of the wrong type is refused for the property "$.VoucherInstructions"
      Given the unchanged request "put-vouchers" is accepted
      And the request body property "$.VoucherInstructions" is set to "not a list"
      And the changed request breaks the clause "PUT /vouchers, request body, VoucherInstructions: type" of the definition
      When the request "put-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-activate.put-vouchers.wrong-type.body-RequestID-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1vouchers/put/requestBody/content/application~1json/schema/properties/RequestID/type
    Scenario: A number in place of a text is refused for the property "$.RequestID"
      Given the unchanged request "put-vouchers" is accepted
      And the request body property "$.RequestID" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "PUT /vouchers, request body, RequestID: type" of the definition
      When the request "put-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-activate.put-vouchers.wrong-type.body-RequestID @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1vouchers/put/requestBody/content/application~1json/schema/properties/RequestID/type
    Scenario: A value of the wrong type is refused for the property "$.RequestID"
      Given the unchanged request "put-vouchers" is accepted
      And the request body property "$.RequestID" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "PUT /vouchers, request body, RequestID: type" of the definition
      When the request "put-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-activate.put-vouchers.wrong-type.body-BatchID @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1vouchers/put/requestBody/content/application~1json/schema/properties/BatchID/type
    Scenario: A value of the wrong type is refused for the property "$.BatchID"
      Given the unchanged request "put-vouchers" is accepted
      And the request body property "$.BatchID" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "PUT /vouchers, request body, BatchID: type" of the definition
      When the request "put-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-activate.put-vouchers.wrong-type.body-VoucherInstructions-0-serialNumber @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1vouchers/put/requestBody/content/application~1json/schema/properties/VoucherInstructions/items/properties/serialNumber/type
    Scenario: A value of the wrong type is refused for the property "$.VoucherInstructions[0].serialNumber"
      Given the unchanged request "put-vouchers" is accepted
      And the request body property "$.VoucherInstructions[0].serialNumber" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "PUT /vouchers, request body, VoucherInstructions, items, serialNumber: type" of the definition
      When the request "put-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-activate.put-vouchers.wrong-item.body-VoucherInstructions @check=wrong-item @depth=standard @clause=/paths/~1vouchers/put/requestBody/content/application~1json/schema/properties/VoucherInstructions/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.VoucherInstructions"
      Given the unchanged request "put-vouchers" is accepted
      And the request body property "$.VoucherInstructions[0]" is set to "not an object"
      And the changed request breaks the clause "PUT /vouchers, request body, VoucherInstructions, items: type" of the definition
      When the request "put-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-activate.put-vouchers.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1vouchers/put/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "put-vouchers" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "PUT /vouchers, request body: type" of the definition
      When the request "put-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-activate.put-vouchers.wrong-length.body-RequestID-maxLength @check=wrong-length @clause=/paths/~1vouchers/put/requestBody/content/application~1json/schema/properties/RequestID/maxLength
    Scenario: A text that is too long is refused for the property "$.RequestID"
      Given the unchanged request "put-vouchers" is accepted
      And the request body property "$.RequestID" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "PUT /vouchers, request body, RequestID: maxLength" of the definition
      When the request "put-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-activate.put-vouchers.wrong-length.body-BatchID-maxLength @check=wrong-length @depth=standard @clause=/paths/~1vouchers/put/requestBody/content/application~1json/schema/properties/BatchID/maxLength
    Scenario: A text that is too long is refused for the property "$.BatchID"
      Given the unchanged request "put-vouchers" is accepted
      And the request body property "$.BatchID" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "PUT /vouchers, request body, BatchID: maxLength" of the definition
      When the request "put-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-activate.put-vouchers.wrong-length.body-VoucherInstructions-0-serialNumber-maxLength @check=wrong-length @depth=standard @clause=/paths/~1vouchers/put/requestBody/content/application~1json/schema/properties/VoucherInstructions/items/properties/serialNumber/maxLength
    Scenario: A text that is too long is refused for the property "$.VoucherInstructions[0].serialNumber"
      Given the unchanged request "put-vouchers" is accepted
      And the request body property "$.VoucherInstructions[0].serialNumber" is set to "xxxxxxx"
      And the changed request breaks the clause "PUT /vouchers, request body, VoucherInstructions, items, serialNumber: maxLength" of the definition
      When the request "put-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-activate.put-vouchers.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1vouchers/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "put-vouchers" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /vouchers, request body" of the definition
      When the request "put-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-activate.put-vouchers.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1vouchers/put/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "put-vouchers" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "PUT /vouchers, request body" of the definition
      When the request "put-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=payments.voucher-activate.put-vouchers.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-vouchers" is accepted
      When the request "put-vouchers" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-activate.put-vouchers.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "put-vouchers" is accepted
      When the request "put-vouchers" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-activate.put-vouchers.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "put-vouchers" is accepted
      When the request "put-vouchers" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-activate.put-vouchers.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "put-vouchers" is accepted
      When the request "put-vouchers" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-activate.put-vouchers.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "put-vouchers" is accepted
      When the request "put-vouchers" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-activate.put-vouchers.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "put-vouchers" is accepted
      When the request "put-vouchers" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-activate.put-vouchers.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "put-vouchers" is accepted
      When the request "put-vouchers" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.voucher-activate.put-vouchers.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.13 @requirement=6.14-3 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-vouchers" is accepted
      When the request "put-vouchers" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=payments.voucher-activate.put-vouchers.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "put-vouchers" is sent
      Then the success response is written in UTF-8

    @id=payments.voucher-activate.put-vouchers.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "put-vouchers" is accepted
      When the request "put-vouchers" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=payments.voucher-activate.put-vouchers.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "put-vouchers" is accepted
      When the request "put-vouchers" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=payments.voucher-activate.put-vouchers.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "put-vouchers" is accepted
      When the request "put-vouchers" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=payments.voucher-activate.put-vouchers.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "put-vouchers" is accepted
      When the request "put-vouchers" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=payments.voucher-activate.put-vouchers.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1vouchers/put/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "put-vouchers" is accepted
      And the query parameter "command" is left out
      And the changed request breaks the clause "PUT /vouchers, parameter 1: required" of the definition
      When the request "put-vouchers" is sent
      Then the response reveals nothing about how the candidate is built
