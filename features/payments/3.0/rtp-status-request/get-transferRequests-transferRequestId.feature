# Generated from specs/payments/3.0/rtp-status-request.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=rtp-status-request @operation=get-transferRequests-transferRequestId @method=GET @endpoint=/transferRequests/{transferRequestId}
Feature: RTP Status Inquiry API 1.0.0, get-transferRequests-transferRequestId
  Takes the question; the state follows in a call.

  The vendor supplies: transferRequestId, X-Platform-TenantId, X-billerId.

  Background:
    Given an environment at "apiRoot" of the API "rtp-status-request"
    And the resource "/transferRequests/{transferRequestId}"
    And the credential of the candidate profile is presented
    And an existing "rtp", created with the request "biller-rtp-request/post-rtpRequest" and the body:
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
    And the path parameter "transferRequestId" is set to the profile value "transferRequestId", or to "{{existing rtp /requestId}}" where the profile has none
    And the header "X-CorrelationID" is set to "{{fresh text}}"
    And the header "X-Platform-TenantId" is set to the profile value "X-Platform-TenantId", or to "tenant-1" where the profile has none
    And the header "X-billerId" is set to the profile value "X-billerId", or to "biller-1" where the profile has none
    And the request body:
      """json
      {
        "RequestId": "{{fresh text 12}}",
        "rtpId": "{{existing rtp identifier}}"
      }
      """

  Rule: A valid request is answered as the definition says

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-transferRequests-transferRequestId" is sent
      Then the operation is served

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-transferRequests-transferRequestId" is sent
      Then the response status code is 202

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-transferRequests-transferRequestId" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-transferRequests-transferRequestId" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-transferRequests-transferRequestId" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-transferRequests-transferRequestId" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "get-transferRequests-transferRequestId" is sent
      Then the server does not fail without properties

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.accepts-boundary.header-X-CorrelationID-maxLength @check=accepts-boundary @depth=standard @clause=/paths/~1transferRequests~1{transferRequestId}/get/parameters/1/schema/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the header "X-CorrelationID"
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the header "X-CorrelationID" is set to "{{fresh text 8}}xxxxxxxxxxxx"
      And the changed request is still valid
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is accepted, because the clause "GET /transferRequests/{transferRequestId}, parameter 2: maxLength" allows it

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1transferRequests~1{transferRequestId}/get/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "get-transferRequests-transferRequestId" is sent
      Then the additional property is ignored, as the clause "GET /transferRequests/{transferRequestId}, request body" allows

  Rule: A request that breaks the definition is refused

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.body-schema.refusal @check=body-schema @clause=/paths/~1transferRequests~1{transferRequestId}/get/parameters/1/required
    Scenario: The body of a refusal matches its schema
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the header "X-CorrelationID" is left out
      And the changed request breaks the clause "GET /transferRequests/{transferRequestId}, parameter 2: required" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the body of the refusal complies with the OAS schema for this operation and status code

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.missing-required.header-X-CorrelationID @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1transferRequests~1{transferRequestId}/get/parameters/1/required
    Scenario: A request without the header "X-CorrelationID" is refused
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the header "X-CorrelationID" is left out
      And the changed request breaks the clause "GET /transferRequests/{transferRequestId}, parameter 2: required" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.missing-required.header-X-Platform-TenantId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1transferRequests~1{transferRequestId}/get/parameters/2/required
    Scenario: A request without the header "X-Platform-TenantId" is refused
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the header "X-Platform-TenantId" is left out
      And the changed request breaks the clause "GET /transferRequests/{transferRequestId}, parameter 3: required" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.missing-required.header-X-billerId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1transferRequests~1{transferRequestId}/get/parameters/3/required
    Scenario: A request without the header "X-billerId" is refused
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the header "X-billerId" is left out
      And the changed request breaks the clause "GET /transferRequests/{transferRequestId}, parameter 4: required" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.wrong-type.body-rtpId @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1transferRequests~1{transferRequestId}/get/requestBody/content/application~1json/schema/properties/rtpId/type
    Scenario: A value of the wrong type is refused for the property "$.rtpId"
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the request body property "$.rtpId" is set to "not a number"
      And the changed request breaks the clause "GET /transferRequests/{transferRequestId}, request body, rtpId: type" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.wrong-type.body-rtpId-fraction @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1transferRequests~1{transferRequestId}/get/requestBody/content/application~1json/schema/properties/rtpId/type
    Scenario: A fraction in place of a whole number is refused for the property "$.rtpId"
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the request body property "$.rtpId" is set to the JSON:
        """json
        0.5
        """
      And the changed request breaks the clause "GET /transferRequests/{transferRequestId}, request body, rtpId: type" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.wrong-type.body-RequestId-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1transferRequests~1{transferRequestId}/get/requestBody/content/application~1json/schema/properties/RequestId/type
    Scenario: A number in place of a text is refused for the property "$.RequestId"
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the request body property "$.RequestId" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "GET /transferRequests/{transferRequestId}, request body, RequestId: type" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.wrong-type.body-RequestId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1transferRequests~1{transferRequestId}/get/requestBody/content/application~1json/schema/properties/RequestId/type
    Scenario: A value of the wrong type is refused for the property "$.RequestId"
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the request body property "$.RequestId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "GET /transferRequests/{transferRequestId}, request body, RequestId: type" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1transferRequests~1{transferRequestId}/get/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "GET /transferRequests/{transferRequestId}, request body: type" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.wrong-length.header-X-CorrelationID-maxLength @check=wrong-length @clause=/paths/~1transferRequests~1{transferRequestId}/get/parameters/1/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-CorrelationID"
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the header "X-CorrelationID" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /transferRequests/{transferRequestId}, parameter 2: maxLength" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.wrong-length.header-X-Platform-TenantId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1transferRequests~1{transferRequestId}/get/parameters/2/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-Platform-TenantId"
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the header "X-Platform-TenantId" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /transferRequests/{transferRequestId}, parameter 3: maxLength" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.wrong-length.header-X-billerId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1transferRequests~1{transferRequestId}/get/parameters/3/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-billerId"
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the header "X-billerId" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /transferRequests/{transferRequestId}, parameter 4: maxLength" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.wrong-length.body-RequestId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1transferRequests~1{transferRequestId}/get/requestBody/content/application~1json/schema/properties/RequestId/maxLength
    Scenario: A text that is too long is refused for the property "$.RequestId"
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the request body property "$.RequestId" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /transferRequests/{transferRequestId}, request body, RequestId: maxLength" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.malformed-json.body @check=malformed-json @clause=/paths/~1transferRequests~1{transferRequestId}/get/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "GET /transferRequests/{transferRequestId}, request body" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-transferRequests-transferRequestId" is accepted
      When the request "get-transferRequests-transferRequestId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "get-transferRequests-transferRequestId" is accepted
      When the request "get-transferRequests-transferRequestId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "get-transferRequests-transferRequestId" is accepted
      When the request "get-transferRequests-transferRequestId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "get-transferRequests-transferRequestId" is accepted
      When the request "get-transferRequests-transferRequestId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.near-credential.longer @check=near-credential @depth=standard
    Scenario: A credential that is one character longer is refused
      Given access to this operation is protected
      And the credential is presented with one character added
      But with the right credential, the request "get-transferRequests-transferRequestId" is accepted
      When the request "get-transferRequests-transferRequestId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.near-credential.shorter @check=near-credential @depth=standard
    Scenario: A credential that is one character shorter is refused
      Given access to this operation is protected
      And the credential is presented without its last character
      But with the right credential, the request "get-transferRequests-transferRequestId" is accepted
      When the request "get-transferRequests-transferRequestId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.near-credential.other-case @check=near-credential @depth=standard
    Scenario: A credential in the other letter case is refused
      Given access to this operation is protected
      And the credential is presented with its letters in the other case
      But with the right credential, the request "get-transferRequests-transferRequestId" is accepted
      When the request "get-transferRequests-transferRequestId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.near-credential.empty @check=near-credential @depth=standard
    Scenario: An empty credential is refused
      Given access to this operation is protected
      And an empty credential is presented
      But with the right credential, the request "get-transferRequests-transferRequestId" is accepted
      When the request "get-transferRequests-transferRequestId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-transferRequests-transferRequestId" is accepted
      When the request "get-transferRequests-transferRequestId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-transferRequests-transferRequestId" is accepted
      When the request "get-transferRequests-transferRequestId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-transferRequests-transferRequestId" is accepted
      When the request "get-transferRequests-transferRequestId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.13 @requirement=6.14-3 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-transferRequests-transferRequestId" is accepted
      When the request "get-transferRequests-transferRequestId" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-transferRequests-transferRequestId" is sent
      Then the success response is written in UTF-8

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the header "Accept" is set to "*/*"
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is accepted whatever the form of the answer

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "get-transferRequests-transferRequestId" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-transferRequests-transferRequestId" is sent
      Then the response to a conditional request agrees with its condition

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      When the request "get-transferRequests-transferRequestId" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      When the request "get-transferRequests-transferRequestId" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      When the request "get-transferRequests-transferRequestId" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      When the request "get-transferRequests-transferRequestId" is sent with the method "HEAD"
      Then the method changes nothing

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      When the request "get-transferRequests-transferRequestId" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1transferRequests~1{transferRequestId}/get/parameters/1/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "get-transferRequests-transferRequestId" is accepted
      And the header "X-CorrelationID" is left out
      And the changed request breaks the clause "GET /transferRequests/{transferRequestId}, parameter 2: required" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the response reveals nothing about how the candidate is built
