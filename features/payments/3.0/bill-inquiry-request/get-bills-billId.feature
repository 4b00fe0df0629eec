# Generated from specs/payments/3.0/bill-inquiry-request.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=bill-inquiry-request @operation=get-bills-billId @method=GET @endpoint=/bills/{billId}
Feature: Bill Inquiry API for Payer FI 1.0.0, get-bills-billId
  Takes the question for a bill; the bill follows in a call.

  The vendor supplies: Platform-TenantId, PayerFI-Id, billId.

  Background:
    Given an environment at "apiRoot" of the API "bill-inquiry-request"
    And the resource "/bills/{billId}"
    And the credential of the candidate profile is presented
    And the header "X-CorrelationID" is set to "{{fresh text}}"
    And the header "Platform-TenantId" is set to the profile value "Platform-TenantId", or to "tenant-1" where the profile has none
    And the header "PayerFI-Id" is set to the profile value "PayerFI-Id", or to "payer-fi-1" where the profile has none
    And the path parameter "billId" is set to the profile value "billId", or to "BILL-1" where the profile has none
    And the query parameter "fields" is set to "inquiry"
    And the request body:
      """json
      {
        "requestId": "{{fresh text 12}}",
        "billId": "{{profile billId}}"
      }
      """

  Rule: A valid request is answered as the definition says

    @id=payments.bill-inquiry-request.get-bills-billId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-bills-billId" is sent
      Then the operation is served

    @id=payments.bill-inquiry-request.get-bills-billId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-bills-billId" is sent
      Then the response status code is 202

    @id=payments.bill-inquiry-request.get-bills-billId.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-bills-billId" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.bill-inquiry-request.get-bills-billId.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-bills-billId" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.bill-inquiry-request.get-bills-billId.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-bills-billId" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=payments.bill-inquiry-request.get-bills-billId.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-bills-billId" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=payments.bill-inquiry-request.get-bills-billId.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "get-bills-billId" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "get-bills-billId" is sent
      Then the server does not fail without properties

    @id=payments.bill-inquiry-request.get-bills-billId.accepts-boundary.header-X-CorrelationID-maxLength @check=accepts-boundary @depth=standard @together=1 @clause=/paths/~1bills~1{billId}/get/parameters/0/schema/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the header "X-CorrelationID"
      Given the unchanged request "get-bills-billId" is accepted
      And the header "X-CorrelationID" is set to "{{fresh text 8}}xxxxxxxxxxxx"
      And the changed request is still valid
      When the request "get-bills-billId" is sent
      Then the request is accepted, because the clause "GET /bills/{billId}, parameter 1: maxLength" allows it

    @id=payments.bill-inquiry-request.get-bills-billId.tolerant-reader @check=tolerant-reader @depth=standard @together=1 @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1bills~1{billId}/get/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "get-bills-billId" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "get-bills-billId" is sent
      Then the additional property is ignored, as the clause "GET /bills/{billId}, request body" allows

  Rule: A request that breaks the definition is refused

    @id=payments.bill-inquiry-request.get-bills-billId.body-schema.refusal @check=body-schema @clause=/paths/~1bills~1{billId}/get/parameters/0/required
    Scenario: The body of a refusal matches its schema
      Given the unchanged request "get-bills-billId" is accepted
      And the header "X-CorrelationID" is left out
      And the changed request breaks the clause "GET /bills/{billId}, parameter 1: required" of the definition
      When the request "get-bills-billId" is sent
      Then the body of the refusal complies with the OAS schema for this operation and status code

    @id=payments.bill-inquiry-request.get-bills-billId.missing-required.header-X-CorrelationID @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1bills~1{billId}/get/parameters/0/required
    Scenario: A request without the header "X-CorrelationID" is refused
      Given the unchanged request "get-bills-billId" is accepted
      And the header "X-CorrelationID" is left out
      And the changed request breaks the clause "GET /bills/{billId}, parameter 1: required" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1bills~1{billId}/get/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "get-bills-billId" is accepted
      And the request body is left out
      And the changed request breaks the clause "GET /bills/{billId}, request body: required" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.missing-required.header-Platform-TenantId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1bills~1{billId}/get/parameters/1/required
    Scenario: A request without the header "Platform-TenantId" is refused
      Given the unchanged request "get-bills-billId" is accepted
      And the header "Platform-TenantId" is left out
      And the changed request breaks the clause "GET /bills/{billId}, parameter 2: required" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.missing-required.header-PayerFI-Id @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1bills~1{billId}/get/parameters/2/required
    Scenario: A request without the header "PayerFI-Id" is refused
      Given the unchanged request "get-bills-billId" is accepted
      And the header "PayerFI-Id" is left out
      And the changed request breaks the clause "GET /bills/{billId}, parameter 3: required" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.missing-required.query-fields @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1bills~1{billId}/get/parameters/4/required
    Scenario: A request without the query parameter "fields" is refused
      Given the unchanged request "get-bills-billId" is accepted
      And the query parameter "fields" is left out
      And the changed request breaks the clause "GET /bills/{billId}, parameter 5: required" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.wrong-type.body-billId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1bills~1{billId}/get/requestBody/content/application~1json/schema/properties/billId/type
    Scenario: A value of the wrong type is refused for the property "$.billId"
      Given the unchanged request "get-bills-billId" is accepted
      And the request body property "$.billId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "GET /bills/{billId}, request body, billId: type" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.wrong-type.body-billId-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1bills~1{billId}/get/requestBody/content/application~1json/schema/properties/billId/type
    Scenario: A number in place of a text is refused for the property "$.billId"
      Given the unchanged request "get-bills-billId" is accepted
      And the request body property "$.billId" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "GET /bills/{billId}, request body, billId: type" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1bills~1{billId}/get/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "get-bills-billId" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "GET /bills/{billId}, request body: type" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.wrong-enum.query-fields @check=wrong-enum @clause=/paths/~1bills~1{billId}/get/parameters/4/schema/enum
    Scenario: A value that is not in its list is refused for the query parameter "fields"
      Given the unchanged request "get-bills-billId" is accepted
      And the query parameter "fields" is set to "no-such-value"
      And the changed request breaks the clause "GET /bills/{billId}, parameter 5: enum" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.wrong-enum.query-fields-case @check=wrong-enum @depth=standard @clause=/paths/~1bills~1{billId}/get/parameters/4/schema/enum
    Scenario: A listed value in the wrong letter case is refused for the query parameter "fields"
      Given the unchanged request "get-bills-billId" is accepted
      And the query parameter "fields" is set to "INQUIRY"
      And the changed request breaks the clause "GET /bills/{billId}, parameter 5: enum" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.wrong-length.header-X-CorrelationID-maxLength @check=wrong-length @clause=/paths/~1bills~1{billId}/get/parameters/0/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-CorrelationID"
      Given the unchanged request "get-bills-billId" is accepted
      And the header "X-CorrelationID" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /bills/{billId}, parameter 1: maxLength" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.wrong-length.header-Platform-TenantId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1bills~1{billId}/get/parameters/1/schema/maxLength
    Scenario: A text that is too long is refused for the header "Platform-TenantId"
      Given the unchanged request "get-bills-billId" is accepted
      And the header "Platform-TenantId" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /bills/{billId}, parameter 2: maxLength" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.wrong-length.header-PayerFI-Id-maxLength @check=wrong-length @depth=standard @clause=/paths/~1bills~1{billId}/get/parameters/2/schema/maxLength
    Scenario: A text that is too long is refused for the header "PayerFI-Id"
      Given the unchanged request "get-bills-billId" is accepted
      And the header "PayerFI-Id" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /bills/{billId}, parameter 3: maxLength" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.wrong-length.body-billId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1bills~1{billId}/get/requestBody/content/application~1json/schema/properties/billId/maxLength
    Scenario: A text that is too long is refused for the property "$.billId"
      Given the unchanged request "get-bills-billId" is accepted
      And the request body property "$.billId" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /bills/{billId}, request body, billId: maxLength" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.wrong-length.path-billId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1bills~1{billId}/get/parameters/3/schema/maxLength
    Scenario: A text that is too long is refused for the path parameter "billId"
      Given the unchanged request "get-bills-billId" is accepted
      And the path parameter "billId" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /bills/{billId}, parameter 4: maxLength" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1bills~1{billId}/get/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "get-bills-billId" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "GET /bills/{billId}, request body" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1bills~1{billId}/get/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "get-bills-billId" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "GET /bills/{billId}, request body" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=payments.bill-inquiry-request.get-bills-billId.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-bills-billId" is accepted
      When the request "get-bills-billId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bill-inquiry-request.get-bills-billId.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "get-bills-billId" is accepted
      When the request "get-bills-billId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bill-inquiry-request.get-bills-billId.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "get-bills-billId" is accepted
      When the request "get-bills-billId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bill-inquiry-request.get-bills-billId.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "get-bills-billId" is accepted
      When the request "get-bills-billId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bill-inquiry-request.get-bills-billId.near-credential.longer @check=near-credential @depth=standard
    Scenario: A credential that is one character longer is refused
      Given access to this operation is protected
      And the credential is presented with one character added
      But with the right credential, the request "get-bills-billId" is accepted
      When the request "get-bills-billId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bill-inquiry-request.get-bills-billId.near-credential.shorter @check=near-credential @depth=standard
    Scenario: A credential that is one character shorter is refused
      Given access to this operation is protected
      And the credential is presented without its last character
      But with the right credential, the request "get-bills-billId" is accepted
      When the request "get-bills-billId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bill-inquiry-request.get-bills-billId.near-credential.other-case @check=near-credential @depth=standard
    Scenario: A credential in the other letter case is refused
      Given access to this operation is protected
      And the credential is presented with its letters in the other case
      But with the right credential, the request "get-bills-billId" is accepted
      When the request "get-bills-billId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bill-inquiry-request.get-bills-billId.near-credential.empty @check=near-credential @depth=standard
    Scenario: An empty credential is refused
      Given access to this operation is protected
      And an empty credential is presented
      But with the right credential, the request "get-bills-billId" is accepted
      When the request "get-bills-billId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bill-inquiry-request.get-bills-billId.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-bills-billId" is accepted
      When the request "get-bills-billId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bill-inquiry-request.get-bills-billId.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-bills-billId" is accepted
      When the request "get-bills-billId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bill-inquiry-request.get-bills-billId.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-bills-billId" is accepted
      When the request "get-bills-billId" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bill-inquiry-request.get-bills-billId.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.13 @requirement=6.14-3 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-bills-billId" is accepted
      When the request "get-bills-billId" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=payments.bill-inquiry-request.get-bills-billId.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-bills-billId" is sent
      Then the success response is written in UTF-8

    @id=payments.bill-inquiry-request.get-bills-billId.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "get-bills-billId" is accepted
      And the header "Accept" is set to "*/*"
      When the request "get-bills-billId" is sent
      Then the request is accepted whatever the form of the answer

    @id=payments.bill-inquiry-request.get-bills-billId.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "get-bills-billId" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "get-bills-billId" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=payments.bill-inquiry-request.get-bills-billId.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "get-bills-billId" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "get-bills-billId" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=payments.bill-inquiry-request.get-bills-billId.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-bills-billId" is sent
      Then the response to a conditional request agrees with its condition

    @id=payments.bill-inquiry-request.get-bills-billId.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-bills-billId" is accepted
      When the request "get-bills-billId" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=payments.bill-inquiry-request.get-bills-billId.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-bills-billId" is accepted
      When the request "get-bills-billId" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=payments.bill-inquiry-request.get-bills-billId.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "get-bills-billId" is accepted
      When the request "get-bills-billId" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=payments.bill-inquiry-request.get-bills-billId.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "get-bills-billId" is accepted
      When the request "get-bills-billId" is sent with the method "HEAD"
      Then the method changes nothing

    @id=payments.bill-inquiry-request.get-bills-billId.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "get-bills-billId" is accepted
      When the request "get-bills-billId" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=payments.bill-inquiry-request.get-bills-billId.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1bills~1{billId}/get/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "get-bills-billId" is accepted
      And the header "X-CorrelationID" is left out
      And the changed request breaks the clause "GET /bills/{billId}, parameter 1: required" of the definition
      When the request "get-bills-billId" is sent
      Then the response reveals nothing about how the candidate is built
