# Generated from specs/payments/3.0/biller-rtp-request.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=biller-rtp-request @operation=post-rtpRequest @method=POST @endpoint=/rtpRequest @level=REQUIRED
Feature: RTP Request API 1.0.0, post-rtpRequest
  Takes a request to pay; the result follows in a call.

  The vendor supplies: X-Platform-TenantId, X-billerId.

  Background:
    Given an environment at "apiRoot" of the API "biller-rtp-request"
    And the resource "/rtpRequest"
    And the credential of the candidate profile is presented
    And the header "X-CorrelationID" is set to "{{fresh text}}"
    And the header "X-Platform-TenantId" is set to the profile value "X-Platform-TenantId", or to "tenant-1" where the profile has none
    And the header "X-billerId" is set to the profile value "X-billerId", or to "biller-1" where the profile has none
    And the header "X-Callback-URL" is set to "{{callback}}"
    And the request body:
      """json
      {
        "requestId": "{{fresh text 12}}",
        "rtpId": "{{fresh number}}",
        "billID": "{{profile billId}}",
        "requestType": "00",
        "payerFiDetails": {
          "payerFIBIC": "{{profile payerFIBIC}}",
          "financialAddress": "{{profile financialAddress}}"
        },
        "billDetails": {
          "billerName": "{{fresh text 10}}",
          "amount": 1
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=payments.biller-rtp-request.post-rtpRequest.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-rtpRequest" is sent
      Then the operation is served

    @id=payments.biller-rtp-request.post-rtpRequest.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-rtpRequest" is sent
      Then the response status code is 200

    @id=payments.biller-rtp-request.post-rtpRequest.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-rtpRequest" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.biller-rtp-request.post-rtpRequest.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-rtpRequest" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.biller-rtp-request.post-rtpRequest.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-rtpRequest" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=payments.biller-rtp-request.post-rtpRequest.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-rtpRequest" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-rtpRequest" is sent
      Then the server does not fail without properties

    @id=payments.biller-rtp-request.post-rtpRequest.accepts-boundary.header-X-CorrelationID-maxLength @check=accepts-boundary @depth=standard @clause=/paths/~1rtpRequest/post/parameters/0/schema/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the header "X-CorrelationID"
      Given the unchanged request "post-rtpRequest" is accepted
      And the header "X-CorrelationID" is set to "{{fresh text 8}}xxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-rtpRequest" is sent
      Then the request is accepted, because the clause "POST /rtpRequest, parameter 1: maxLength" allows it

    @id=payments.biller-rtp-request.post-rtpRequest.accepts-boundary.body-billDetails-billerName-maxLength @check=accepts-boundary @depth=standard @clause=/paths/~1rtpRequest/post/requestBody/content/application~1json/schema/properties/billDetails/properties/billerName/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the property "$.billDetails.billerName"
      Given the unchanged request "post-rtpRequest" is accepted
      And the request body property "$.billDetails.billerName" is set to "xxxxxxxxxx"
      And the changed request is still valid
      When the request "post-rtpRequest" is sent
      Then the request is accepted, because the clause "POST /rtpRequest, request body, billDetails, billerName: maxLength" allows it

    @id=payments.biller-rtp-request.post-rtpRequest.accepts-enum.body-requestType-01 @check=accepts-enum @depth=standard @clause=/paths/~1rtpRequest/post/requestBody/content/application~1json/schema/properties/requestType/enum
    Scenario: The value 01 is accepted for the property "$.requestType"
      Given the unchanged request "post-rtpRequest" is accepted
      And the request body property "$.requestType" is set to "01"
      And the changed request is still valid
      When the request "post-rtpRequest" is sent
      Then the request is accepted, because the clause "POST /rtpRequest, request body, requestType: enum" allows it

    @id=payments.biller-rtp-request.post-rtpRequest.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1rtpRequest/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-rtpRequest" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-rtpRequest" is sent
      Then the additional property is ignored, as the clause "POST /rtpRequest, request body" allows

    @id=payments.biller-rtp-request.post-rtpRequest.odd-texts.nul @check=odd-texts @depth=standard
    Scenario: The character U+0000 causes no server error
      Given the unchanged request "post-rtpRequest" is accepted
      And the request body property "$.billDetails.billerName" is set to the JSON:
        """json
        "a\u0000b"
        """
      When the request "post-rtpRequest" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=payments.biller-rtp-request.post-rtpRequest.missing-required.header-X-CorrelationID @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1rtpRequest/post/parameters/0/required
    Scenario: A request without the header "X-CorrelationID" is refused
      Given the unchanged request "post-rtpRequest" is accepted
      And the header "X-CorrelationID" is left out
      And the changed request breaks the clause "POST /rtpRequest, parameter 1: required" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.missing-required.header-X-Platform-TenantId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1rtpRequest/post/parameters/1/required
    Scenario: A request without the header "X-Platform-TenantId" is refused
      Given the unchanged request "post-rtpRequest" is accepted
      And the header "X-Platform-TenantId" is left out
      And the changed request breaks the clause "POST /rtpRequest, parameter 2: required" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.missing-required.header-X-billerId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1rtpRequest/post/parameters/2/required
    Scenario: A request without the header "X-billerId" is refused
      Given the unchanged request "post-rtpRequest" is accepted
      And the header "X-billerId" is left out
      And the changed request breaks the clause "POST /rtpRequest, parameter 3: required" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.missing-required.header-X-Callback-URL @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1rtpRequest/post/parameters/3/required
    Scenario: A request without the header "X-Callback-URL" is refused
      Given the unchanged request "post-rtpRequest" is accepted
      And the header "X-Callback-URL" is left out
      And the changed request breaks the clause "POST /rtpRequest, parameter 4: required" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.wrong-type.body-payerFiDetails @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1rtpRequest/post/requestBody/content/application~1json/schema/properties/payerFiDetails/type
    Scenario: A value of the wrong type is refused for the property "$.payerFiDetails"
      Given the unchanged request "post-rtpRequest" is accepted
      And the request body property "$.payerFiDetails" is set to "not an object"
      And the changed request breaks the clause "POST /rtpRequest, request body, payerFiDetails: type" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.wrong-type.body-billDetails-amount-fraction @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1rtpRequest/post/requestBody/content/application~1json/schema/properties/billDetails/properties/amount/type
    Scenario: A fraction in place of a whole number is refused for the property "$.billDetails.amount"
      Given the unchanged request "post-rtpRequest" is accepted
      And the request body property "$.billDetails.amount" is set to the JSON:
        """json
        0.5
        """
      And the changed request breaks the clause "POST /rtpRequest, request body, billDetails, amount: type" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.wrong-type.body-billDetails-amount-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1rtpRequest/post/requestBody/content/application~1json/schema/properties/billDetails/properties/amount/type
    Scenario: The right value written as a text is refused for the property "$.billDetails.amount"
      Given the unchanged request "post-rtpRequest" is accepted
      And the request body property "$.billDetails.amount" is set to "1"
      And the changed request breaks the clause "POST /rtpRequest, request body, billDetails, amount: type" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.wrong-type.body-requestId-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1rtpRequest/post/requestBody/content/application~1json/schema/properties/requestId/type
    Scenario: A number in place of a text is refused for the property "$.requestId"
      Given the unchanged request "post-rtpRequest" is accepted
      And the request body property "$.requestId" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /rtpRequest, request body, requestId: type" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.wrong-type.body-billDetails @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1rtpRequest/post/requestBody/content/application~1json/schema/properties/billDetails/type
    Scenario: A value of the wrong type is refused for the property "$.billDetails"
      Given the unchanged request "post-rtpRequest" is accepted
      And the request body property "$.billDetails" is set to "not an object"
      And the changed request breaks the clause "POST /rtpRequest, request body, billDetails: type" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.wrong-type.body-billDetails-amount @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1rtpRequest/post/requestBody/content/application~1json/schema/properties/billDetails/properties/amount/type
    Scenario: A value of the wrong type is refused for the property "$.billDetails.amount"
      Given the unchanged request "post-rtpRequest" is accepted
      And the request body property "$.billDetails.amount" is set to "not a number"
      And the changed request breaks the clause "POST /rtpRequest, request body, billDetails, amount: type" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.wrong-type.body-requestId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1rtpRequest/post/requestBody/content/application~1json/schema/properties/requestId/type
    Scenario: A value of the wrong type is refused for the property "$.requestId"
      Given the unchanged request "post-rtpRequest" is accepted
      And the request body property "$.requestId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /rtpRequest, request body, requestId: type" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.wrong-type.body-billID @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1rtpRequest/post/requestBody/content/application~1json/schema/properties/billID/type
    Scenario: A value of the wrong type is refused for the property "$.billID"
      Given the unchanged request "post-rtpRequest" is accepted
      And the request body property "$.billID" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /rtpRequest, request body, billID: type" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1rtpRequest/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-rtpRequest" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /rtpRequest, request body: type" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.wrong-enum.body-requestType @check=wrong-enum @clause=/paths/~1rtpRequest/post/requestBody/content/application~1json/schema/properties/requestType/enum
    Scenario: A value that is not in its list is refused for the property "$.requestType"
      Given the unchanged request "post-rtpRequest" is accepted
      And the request body property "$.requestType" is set to "no-such-value"
      And the changed request breaks the clause "POST /rtpRequest, request body, requestType: enum" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.wrong-length.header-X-CorrelationID-maxLength @check=wrong-length @clause=/paths/~1rtpRequest/post/parameters/0/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-CorrelationID"
      Given the unchanged request "post-rtpRequest" is accepted
      And the header "X-CorrelationID" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /rtpRequest, parameter 1: maxLength" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.wrong-length.header-X-Platform-TenantId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1rtpRequest/post/parameters/1/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-Platform-TenantId"
      Given the unchanged request "post-rtpRequest" is accepted
      And the header "X-Platform-TenantId" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /rtpRequest, parameter 2: maxLength" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.wrong-length.header-X-billerId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1rtpRequest/post/parameters/2/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-billerId"
      Given the unchanged request "post-rtpRequest" is accepted
      And the header "X-billerId" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /rtpRequest, parameter 3: maxLength" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.wrong-length.header-X-Callback-URL-maxLength @check=wrong-length @depth=standard @clause=/paths/~1rtpRequest/post/parameters/3/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-Callback-URL"
      Given the unchanged request "post-rtpRequest" is accepted
      And the header "X-Callback-URL" is set to "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /rtpRequest, parameter 4: maxLength" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.wrong-length.body-requestId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1rtpRequest/post/requestBody/content/application~1json/schema/properties/requestId/maxLength
    Scenario: A text that is too long is refused for the property "$.requestId"
      Given the unchanged request "post-rtpRequest" is accepted
      And the request body property "$.requestId" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /rtpRequest, request body, requestId: maxLength" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.biller-rtp-request.post-rtpRequest.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1rtpRequest/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-rtpRequest" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /rtpRequest, request body" of the definition
      When the request "post-rtpRequest" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=payments.biller-rtp-request.post-rtpRequest.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-rtpRequest" is accepted
      When the request "post-rtpRequest" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.biller-rtp-request.post-rtpRequest.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-rtpRequest" is accepted
      When the request "post-rtpRequest" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.biller-rtp-request.post-rtpRequest.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-rtpRequest" is accepted
      When the request "post-rtpRequest" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.biller-rtp-request.post-rtpRequest.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-rtpRequest" is accepted
      When the request "post-rtpRequest" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.biller-rtp-request.post-rtpRequest.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-rtpRequest" is accepted
      When the request "post-rtpRequest" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.biller-rtp-request.post-rtpRequest.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-rtpRequest" is accepted
      When the request "post-rtpRequest" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.biller-rtp-request.post-rtpRequest.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-rtpRequest" is accepted
      When the request "post-rtpRequest" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.biller-rtp-request.post-rtpRequest.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.13 @requirement=6.14-3 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-rtpRequest" is accepted
      When the request "post-rtpRequest" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=payments.biller-rtp-request.post-rtpRequest.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-rtpRequest" is sent
      Then the success response is written in UTF-8

    @id=payments.biller-rtp-request.post-rtpRequest.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-rtpRequest" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-rtpRequest" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=payments.biller-rtp-request.post-rtpRequest.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-rtpRequest" is accepted
      When the request "post-rtpRequest" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=payments.biller-rtp-request.post-rtpRequest.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-rtpRequest" is accepted
      When the request "post-rtpRequest" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=payments.biller-rtp-request.post-rtpRequest.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-rtpRequest" is accepted
      When the request "post-rtpRequest" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=payments.biller-rtp-request.post-rtpRequest.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-rtpRequest" is accepted
      When the request "post-rtpRequest" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=payments.biller-rtp-request.post-rtpRequest.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1rtpRequest/post/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-rtpRequest" is accepted
      And the header "X-CorrelationID" is left out
      And the changed request breaks the clause "POST /rtpRequest, parameter 1: required" of the definition
      When the request "post-rtpRequest" is sent
      Then the response reveals nothing about how the candidate is built
