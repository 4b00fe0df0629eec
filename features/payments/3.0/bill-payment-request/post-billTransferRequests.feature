# Generated from specs/payments/3.0/bill-payment-request.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=bill-payment-request @operation=post-billTransferRequests @method=POST @endpoint=/billTransferRequests @level=REQUIRED
Feature: Payer FI to Payments BB Notification API 1.0.0, post-billTransferRequests
  Takes the report of a payment; the result follows in a call.

  The vendor supplies: X-Platform-TenantId, X-PayerFI-Id.

  Background:
    Given an environment at "apiRoot" of the API "bill-payment-request"
    And the resource "/billTransferRequests"
    And the credential of the candidate profile is presented
    And an existing "bill-inquiry", created with the request "bill-inquiry-request/get-bills-billId" and the body:
      """json
      {
        "requestId": "{{fresh text 12}}",
        "billId": "{{profile billId}}"
      }
      """
    And the header "X-CorrelationID" is set to "{{fresh text}}"
    And the header "X-Platform-TenantId" is set to the profile value "X-Platform-TenantId", or to "tenant-1" where the profile has none
    And the header "X-PayerFI-Id" is set to the profile value "X-PayerFI-Id", or to "payer-fi-1" where the profile has none
    And the request body:
      """json
      {
        "requestId": "{{fresh text 12}}",
        "billInquiryRequestId": "{{existing bill-inquiry identifier}}",
        "billId": "{{profile billId}}",
        "paymentReferenceID": "{{fresh text}}"
      }
      """

  Rule: A valid request is answered as the definition says

    @id=payments.bill-payment-request.post-billTransferRequests.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-billTransferRequests" is sent
      Then the operation is served

    @id=payments.bill-payment-request.post-billTransferRequests.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-billTransferRequests" is sent
      Then the response status code is 202

    @id=payments.bill-payment-request.post-billTransferRequests.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-billTransferRequests" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.bill-payment-request.post-billTransferRequests.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-billTransferRequests" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.bill-payment-request.post-billTransferRequests.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-billTransferRequests" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=payments.bill-payment-request.post-billTransferRequests.accepts-boundary.header-X-CorrelationID-maxLength @check=accepts-boundary @depth=standard @together=1 @clause=/paths/~1billTransferRequests/post/parameters/0/schema/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the header "X-CorrelationID"
      Given the unchanged request "post-billTransferRequests" is accepted
      And the header "X-CorrelationID" is set to "{{fresh text 8}}xxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-billTransferRequests" is sent
      Then the request is accepted, because the clause "POST /billTransferRequests, parameter 1: maxLength" allows it

    @id=payments.bill-payment-request.post-billTransferRequests.tolerant-reader @check=tolerant-reader @depth=standard @together=1 @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-billTransferRequests" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-billTransferRequests" is sent
      Then the additional property is ignored, as the clause "POST /billTransferRequests, request body" allows

  Rule: A request that breaks the definition is refused

    @id=payments.bill-payment-request.post-billTransferRequests.body-schema.refusal @check=body-schema @clause=/paths/~1billTransferRequests/post/parameters/0/required
    Scenario: The body of a refusal matches its schema
      Given the unchanged request "post-billTransferRequests" is accepted
      And the header "X-CorrelationID" is left out
      And the changed request breaks the clause "POST /billTransferRequests, parameter 1: required" of the definition
      When the request "post-billTransferRequests" is sent
      Then the body of the refusal complies with the OAS schema for this operation and status code

    @id=payments.bill-payment-request.post-billTransferRequests.missing-required.header-X-CorrelationID @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1billTransferRequests/post/parameters/0/required
    Scenario: A request without the header "X-CorrelationID" is refused
      Given the unchanged request "post-billTransferRequests" is accepted
      And the header "X-CorrelationID" is left out
      And the changed request breaks the clause "POST /billTransferRequests, parameter 1: required" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.missing-required.body-requestId @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.requestId" is refused
      Given the unchanged request "post-billTransferRequests" is accepted
      And the request body property "$.requestId" is left out
      And the changed request breaks the clause "POST /billTransferRequests, request body: required" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.missing-required.header-X-Platform-TenantId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1billTransferRequests/post/parameters/1/required
    Scenario: A request without the header "X-Platform-TenantId" is refused
      Given the unchanged request "post-billTransferRequests" is accepted
      And the header "X-Platform-TenantId" is left out
      And the changed request breaks the clause "POST /billTransferRequests, parameter 2: required" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.missing-required.body-billInquiryRequestId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.billInquiryRequestId" is refused
      Given the unchanged request "post-billTransferRequests" is accepted
      And the request body property "$.billInquiryRequestId" is left out
      And the changed request breaks the clause "POST /billTransferRequests, request body: required" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.missing-required.header-X-PayerFI-Id @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1billTransferRequests/post/parameters/2/required
    Scenario: A request without the header "X-PayerFI-Id" is refused
      Given the unchanged request "post-billTransferRequests" is accepted
      And the header "X-PayerFI-Id" is left out
      And the changed request breaks the clause "POST /billTransferRequests, parameter 3: required" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.missing-required.body-billId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.billId" is refused
      Given the unchanged request "post-billTransferRequests" is accepted
      And the request body property "$.billId" is left out
      And the changed request breaks the clause "POST /billTransferRequests, request body: required" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.missing-required.body-paymentReferenceID @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.paymentReferenceID" is refused
      Given the unchanged request "post-billTransferRequests" is accepted
      And the request body property "$.paymentReferenceID" is left out
      And the changed request breaks the clause "POST /billTransferRequests, request body: required" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.wrong-type.body-requestId @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema/properties/requestId/type
    Scenario: A value of the wrong type is refused for the property "$.requestId"
      Given the unchanged request "post-billTransferRequests" is accepted
      And the request body property "$.requestId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /billTransferRequests, request body, requestId: type" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.wrong-type.body-requestId-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema/properties/requestId/type
    Scenario: A number in place of a text is refused for the property "$.requestId"
      Given the unchanged request "post-billTransferRequests" is accepted
      And the request body property "$.requestId" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /billTransferRequests, request body, requestId: type" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.wrong-type.body-billInquiryRequestId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema/properties/billInquiryRequestId/type
    Scenario: A value of the wrong type is refused for the property "$.billInquiryRequestId"
      Given the unchanged request "post-billTransferRequests" is accepted
      And the request body property "$.billInquiryRequestId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /billTransferRequests, request body, billInquiryRequestId: type" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.wrong-type.body-billId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema/properties/billId/type
    Scenario: A value of the wrong type is refused for the property "$.billId"
      Given the unchanged request "post-billTransferRequests" is accepted
      And the request body property "$.billId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /billTransferRequests, request body, billId: type" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.null-value.body-requestId @check=null-value @depth=standard @clause=/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema/properties/requestId/type
    Scenario: Null is refused for the property "$.requestId"
      Given the unchanged request "post-billTransferRequests" is accepted
      And the request body property "$.requestId" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /billTransferRequests, request body, requestId: type" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.null-value.body-billInquiryRequestId @check=null-value @depth=standard @clause=/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema/properties/billInquiryRequestId/type
    Scenario: Null is refused for the property "$.billInquiryRequestId"
      Given the unchanged request "post-billTransferRequests" is accepted
      And the request body property "$.billInquiryRequestId" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /billTransferRequests, request body, billInquiryRequestId: type" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.null-value.body-billId @check=null-value @depth=standard @clause=/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema/properties/billId/type
    Scenario: Null is refused for the property "$.billId"
      Given the unchanged request "post-billTransferRequests" is accepted
      And the request body property "$.billId" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /billTransferRequests, request body, billId: type" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-billTransferRequests" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /billTransferRequests, request body: type" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.wrong-length.header-X-CorrelationID-maxLength @check=wrong-length @clause=/paths/~1billTransferRequests/post/parameters/0/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-CorrelationID"
      Given the unchanged request "post-billTransferRequests" is accepted
      And the header "X-CorrelationID" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /billTransferRequests, parameter 1: maxLength" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.wrong-length.header-X-Platform-TenantId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1billTransferRequests/post/parameters/1/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-Platform-TenantId"
      Given the unchanged request "post-billTransferRequests" is accepted
      And the header "X-Platform-TenantId" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /billTransferRequests, parameter 2: maxLength" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.wrong-length.header-X-PayerFI-Id-maxLength @check=wrong-length @depth=standard @clause=/paths/~1billTransferRequests/post/parameters/2/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-PayerFI-Id"
      Given the unchanged request "post-billTransferRequests" is accepted
      And the header "X-PayerFI-Id" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /billTransferRequests, parameter 3: maxLength" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1billTransferRequests/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-billTransferRequests" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /billTransferRequests, request body" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-payment-request.post-billTransferRequests.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1billTransferRequests/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-billTransferRequests" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /billTransferRequests, request body" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=payments.bill-payment-request.post-billTransferRequests.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-billTransferRequests" is accepted
      When the request "post-billTransferRequests" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bill-payment-request.post-billTransferRequests.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-billTransferRequests" is accepted
      When the request "post-billTransferRequests" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bill-payment-request.post-billTransferRequests.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-billTransferRequests" is accepted
      When the request "post-billTransferRequests" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bill-payment-request.post-billTransferRequests.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-billTransferRequests" is accepted
      When the request "post-billTransferRequests" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bill-payment-request.post-billTransferRequests.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-billTransferRequests" is accepted
      When the request "post-billTransferRequests" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bill-payment-request.post-billTransferRequests.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-billTransferRequests" is accepted
      When the request "post-billTransferRequests" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bill-payment-request.post-billTransferRequests.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-billTransferRequests" is accepted
      When the request "post-billTransferRequests" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bill-payment-request.post-billTransferRequests.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.13 @requirement=6.14-3 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-billTransferRequests" is accepted
      When the request "post-billTransferRequests" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=payments.bill-payment-request.post-billTransferRequests.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-billTransferRequests" is sent
      Then the success response is written in UTF-8

    @id=payments.bill-payment-request.post-billTransferRequests.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-billTransferRequests" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-billTransferRequests" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=payments.bill-payment-request.post-billTransferRequests.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-billTransferRequests" is accepted
      When the request "post-billTransferRequests" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=payments.bill-payment-request.post-billTransferRequests.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-billTransferRequests" is accepted
      When the request "post-billTransferRequests" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=payments.bill-payment-request.post-billTransferRequests.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-billTransferRequests" is accepted
      When the request "post-billTransferRequests" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=payments.bill-payment-request.post-billTransferRequests.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-billTransferRequests" is accepted
      When the request "post-billTransferRequests" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=payments.bill-payment-request.post-billTransferRequests.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1billTransferRequests/post/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-billTransferRequests" is accepted
      And the header "X-CorrelationID" is left out
      And the changed request breaks the clause "POST /billTransferRequests, parameter 1: required" of the definition
      When the request "post-billTransferRequests" is sent
      Then the response reveals nothing about how the candidate is built
