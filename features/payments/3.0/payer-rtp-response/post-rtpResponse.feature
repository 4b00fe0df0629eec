# Generated from specs/payments/3.0/payer-rtp-response.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=payer-rtp-response @operation=post-rtpResponse @method=POST @endpoint=/rtpResponse
Feature: RTP Response API to Payments BB 1.0.0, post-rtpResponse
  Takes the decision of the payer.

  The vendor supplies: X-Platform-TenantId, X-billerId.

  Background:
    Given an environment at "apiRoot" of the API "payer-rtp-response"
    And the resource "/rtpResponse"
    And the credential of the candidate profile is presented
    And the header "X-CorrelationID" is set to "{{fresh text}}"
    And the header "X-Platform-TenantId" is set to the profile value "X-Platform-TenantId", or to "tenant-1" where the profile has none
    And the header "X-billerId" is set to the profile value "X-billerId", or to "biller-1" where the profile has none
    And the request body:
      """json
      {
        "RequestId": "{{fresh text 12}}",
        "txnId": "{{fresh text 12}}",
        "rtpId": 1,
        "billId": "billId 1 {{fresh text 8}}",
        "rtpStatus": "00",
        "rejectReason": "{{fresh text 10}}"
      }
      """
    But a refusal is not held against the candidate, because "it answers a call of the candidate that was not made"

  Rule: A valid request is answered as the definition says

    @id=payments.payer-rtp-response.post-rtpResponse.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-rtpResponse" is sent
      Then the operation is served

    @id=payments.payer-rtp-response.post-rtpResponse.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-rtpResponse" is sent
      Then the response status code is 200

    @id=payments.payer-rtp-response.post-rtpResponse.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-rtpResponse" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.payer-rtp-response.post-rtpResponse.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-rtpResponse" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.payer-rtp-response.post-rtpResponse.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-rtpResponse" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=payments.payer-rtp-response.post-rtpResponse.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-rtpResponse" is sent
      Then the server does not fail without properties

    @id=payments.payer-rtp-response.post-rtpResponse.accepts-boundary.header-X-CorrelationID-maxLength @check=accepts-boundary @depth=standard @together=1 @clause=/paths/~1rtpResponse/post/parameters/0/schema/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the header "X-CorrelationID"
      Given the unchanged request "post-rtpResponse" is accepted
      And the header "X-CorrelationID" is set to "{{fresh text 8}}xxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-rtpResponse" is sent
      Then the request is accepted, because the clause "POST /rtpResponse, parameter 1: maxLength" allows it

    @id=payments.payer-rtp-response.post-rtpResponse.accepts-boundary.body-txnId-maxLength @check=accepts-boundary @depth=standard @together=1 @clause=/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/properties/txnId/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the property "$.txnId"
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body property "$.txnId" is set to "xxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-rtpResponse" is sent
      Then the request is accepted, because the clause "POST /rtpResponse, request body, txnId: maxLength" allows it

    @id=payments.payer-rtp-response.post-rtpResponse.accepts-boundary.body-billId-maxLength @check=accepts-boundary @depth=standard @together=1 @clause=/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/properties/billId/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the property "$.billId"
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body property "$.billId" is set to "{{fresh text 8}}xxxxxxxxxxxxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-rtpResponse" is sent
      Then the request is accepted, because the clause "POST /rtpResponse, request body, billId: maxLength" allows it

    @id=payments.payer-rtp-response.post-rtpResponse.accepts-enum.body-rtpStatus-01 @check=accepts-enum @depth=standard @together=1 @clause=/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/properties/rtpStatus/enum
    Scenario: The value 01 is accepted for the property "$.rtpStatus"
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body property "$.rtpStatus" is set to "01"
      And the changed request is still valid
      When the request "post-rtpResponse" is sent
      Then the request is accepted, because the clause "POST /rtpResponse, request body, rtpStatus: enum" allows it

    @id=payments.payer-rtp-response.post-rtpResponse.tolerant-reader @check=tolerant-reader @depth=standard @together=1 @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1rtpResponse/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-rtpResponse" is sent
      Then the additional property is ignored, as the clause "POST /rtpResponse, request body" allows

    @id=payments.payer-rtp-response.post-rtpResponse.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body property "$.billId" is set to "O'Brien \"x\" \\ % ([*"
      When the request "post-rtpResponse" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=payments.payer-rtp-response.post-rtpResponse.missing-required.header-X-CorrelationID @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1rtpResponse/post/parameters/0/required
    Scenario: A request without the header "X-CorrelationID" is refused
      Given the unchanged request "post-rtpResponse" is accepted
      And the header "X-CorrelationID" is left out
      And the changed request breaks the clause "POST /rtpResponse, parameter 1: required" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.missing-required.header-X-Platform-TenantId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1rtpResponse/post/parameters/1/required
    Scenario: A request without the header "X-Platform-TenantId" is refused
      Given the unchanged request "post-rtpResponse" is accepted
      And the header "X-Platform-TenantId" is left out
      And the changed request breaks the clause "POST /rtpResponse, parameter 2: required" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.missing-required.header-X-billerId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1rtpResponse/post/parameters/2/required
    Scenario: A request without the header "X-billerId" is refused
      Given the unchanged request "post-rtpResponse" is accepted
      And the header "X-billerId" is left out
      And the changed request breaks the clause "POST /rtpResponse, parameter 3: required" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-type.body-rtpId @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/properties/rtpId/type
    Scenario: A value of the wrong type is refused for the property "$.rtpId"
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body property "$.rtpId" is set to "not a number"
      And the changed request breaks the clause "POST /rtpResponse, request body, rtpId: type" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-type.body-rtpId-fraction @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/properties/rtpId/type
    Scenario: A fraction in place of a whole number is refused for the property "$.rtpId"
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body property "$.rtpId" is set to the JSON:
        """json
        0.5
        """
      And the changed request breaks the clause "POST /rtpResponse, request body, rtpId: type" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-type.body-rtpId-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/properties/rtpId/type
    Scenario: The right value written as a text is refused for the property "$.rtpId"
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body property "$.rtpId" is set to "1"
      And the changed request breaks the clause "POST /rtpResponse, request body, rtpId: type" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-type.body-rejectReason-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/properties/rejectReason/type
    Scenario: A number in place of a text is refused for the property "$.rejectReason"
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body property "$.rejectReason" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /rtpResponse, request body, rejectReason: type" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-type.body-rejectReason @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/properties/rejectReason/type
    Scenario: A value of the wrong type is refused for the property "$.rejectReason"
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body property "$.rejectReason" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /rtpResponse, request body, rejectReason: type" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-type.body-RequestId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/properties/RequestId/type
    Scenario: A value of the wrong type is refused for the property "$.RequestId"
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body property "$.RequestId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /rtpResponse, request body, RequestId: type" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-type.body-txnId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/properties/txnId/type
    Scenario: A value of the wrong type is refused for the property "$.txnId"
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body property "$.txnId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /rtpResponse, request body, txnId: type" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-type.body-billId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/properties/billId/type
    Scenario: A value of the wrong type is refused for the property "$.billId"
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body property "$.billId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /rtpResponse, request body, billId: type" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /rtpResponse, request body: type" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-enum.body-rtpStatus @check=wrong-enum @clause=/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/properties/rtpStatus/enum
    Scenario: A value that is not in its list is refused for the property "$.rtpStatus"
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body property "$.rtpStatus" is set to "no-such-value"
      And the changed request breaks the clause "POST /rtpResponse, request body, rtpStatus: enum" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-length.header-X-CorrelationID-maxLength @check=wrong-length @clause=/paths/~1rtpResponse/post/parameters/0/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-CorrelationID"
      Given the unchanged request "post-rtpResponse" is accepted
      And the header "X-CorrelationID" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /rtpResponse, parameter 1: maxLength" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-length.header-X-Platform-TenantId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1rtpResponse/post/parameters/1/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-Platform-TenantId"
      Given the unchanged request "post-rtpResponse" is accepted
      And the header "X-Platform-TenantId" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /rtpResponse, parameter 2: maxLength" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-length.header-X-billerId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1rtpResponse/post/parameters/2/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-billerId"
      Given the unchanged request "post-rtpResponse" is accepted
      And the header "X-billerId" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /rtpResponse, parameter 3: maxLength" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-length.body-rejectReason-maxLength @check=wrong-length @depth=standard @clause=/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/properties/rejectReason/maxLength
    Scenario: A text that is too long is refused for the property "$.rejectReason"
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body property "$.rejectReason" is set to "xxxxxxxxxxx"
      And the changed request breaks the clause "POST /rtpResponse, request body, rejectReason: maxLength" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-length.body-RequestId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/properties/RequestId/maxLength
    Scenario: A text that is too long is refused for the property "$.RequestId"
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body property "$.RequestId" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /rtpResponse, request body, RequestId: maxLength" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-length.body-txnId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/properties/txnId/maxLength
    Scenario: A text that is too long is refused for the property "$.txnId"
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body property "$.txnId" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /rtpResponse, request body, txnId: maxLength" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1rtpResponse/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-rtpResponse" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /rtpResponse, request body" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=payments.payer-rtp-response.post-rtpResponse.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-rtpResponse" is accepted
      When the request "post-rtpResponse" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.payer-rtp-response.post-rtpResponse.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-rtpResponse" is accepted
      When the request "post-rtpResponse" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.payer-rtp-response.post-rtpResponse.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-rtpResponse" is accepted
      When the request "post-rtpResponse" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.payer-rtp-response.post-rtpResponse.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-rtpResponse" is accepted
      When the request "post-rtpResponse" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.payer-rtp-response.post-rtpResponse.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-rtpResponse" is accepted
      When the request "post-rtpResponse" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.payer-rtp-response.post-rtpResponse.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-rtpResponse" is accepted
      When the request "post-rtpResponse" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.payer-rtp-response.post-rtpResponse.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-rtpResponse" is accepted
      When the request "post-rtpResponse" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.payer-rtp-response.post-rtpResponse.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.13 @requirement=6.14-3 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-rtpResponse" is accepted
      When the request "post-rtpResponse" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=payments.payer-rtp-response.post-rtpResponse.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-rtpResponse" is sent
      Then the success response is written in UTF-8

    @id=payments.payer-rtp-response.post-rtpResponse.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-rtpResponse" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-rtpResponse" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=payments.payer-rtp-response.post-rtpResponse.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-rtpResponse" is accepted
      When the request "post-rtpResponse" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=payments.payer-rtp-response.post-rtpResponse.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-rtpResponse" is accepted
      When the request "post-rtpResponse" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=payments.payer-rtp-response.post-rtpResponse.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-rtpResponse" is accepted
      When the request "post-rtpResponse" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=payments.payer-rtp-response.post-rtpResponse.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-rtpResponse" is accepted
      When the request "post-rtpResponse" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=payments.payer-rtp-response.post-rtpResponse.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1rtpResponse/post/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-rtpResponse" is accepted
      And the header "X-CorrelationID" is left out
      And the changed request breaks the clause "POST /rtpResponse, parameter 1: required" of the definition
      When the request "post-rtpResponse" is sent
      Then the response reveals nothing about how the candidate is built
