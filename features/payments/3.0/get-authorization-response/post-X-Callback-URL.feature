# Generated from specs/payments/3.0/get-authorization-response.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=get-authorization-response @operation=post-X-Callback-URL @method=POST @endpoint=/{X-Callback-URL}
Feature: Authorization Response Callback API 1.0.1, post-X-Callback-URL
  Takes the yes or no of the bank.

  The vendor supplies: X-Callback-URL.

  Background:
    Given an environment at "apiRoot" of the API "get-authorization-response"
    And the resource "/{X-Callback-URL}"
    And the credential of the candidate profile is presented
    And the path parameter "X-Callback-URL" is set to the profile value "X-Callback-URL"
    And the request body:
      """json
      {
        "clientCorrelationId": "{{fresh text 12}}",
        "status": "Y",
        "reason": "reason 1 {{fresh text 8}}"
      }
      """
    But a refusal is not held against the candidate, because "it answers a call of the candidate that was not made"

  Rule: A valid request is answered as the definition says

    @id=payments.get-authorization-response.post-X-Callback-URL.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-X-Callback-URL" is sent
      Then the operation is served

    @id=payments.get-authorization-response.post-X-Callback-URL.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-X-Callback-URL" is sent
      Then the response status code is one of "200, 202"

    @id=payments.get-authorization-response.post-X-Callback-URL.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-X-Callback-URL" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.get-authorization-response.post-X-Callback-URL.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-X-Callback-URL" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.get-authorization-response.post-X-Callback-URL.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-X-Callback-URL" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=payments.get-authorization-response.post-X-Callback-URL.accepts-minimal @check=accepts-minimal @depth=standard @together=1 @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/required
    Scenario: A body with only its required properties is accepted
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.reason" is left out
      And the changed request is still valid
      When the request "post-X-Callback-URL" is sent
      Then the request is accepted, because the clause "POST /{X-Callback-URL}, request body: required" allows it

    @id=payments.get-authorization-response.post-X-Callback-URL.accepts-boundary.body-clientCorrelationId-maxLength @check=accepts-boundary @depth=standard @together=1 @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/properties/clientCorrelationId/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the property "$.clientCorrelationId"
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.clientCorrelationId" is set to "xxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-X-Callback-URL" is sent
      Then the request is accepted, because the clause "POST /{X-Callback-URL}, request body, clientCorrelationId: maxLength" allows it

    @id=payments.get-authorization-response.post-X-Callback-URL.accepts-boundary.body-reason-maxLength @check=accepts-boundary @depth=standard @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/properties/reason/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the property "$.reason"
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.reason" is set to "{{fresh text 8}}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-X-Callback-URL" is sent
      Then the request is accepted, because the clause "POST /{X-Callback-URL}, request body, reason: maxLength" allows it

    @id=payments.get-authorization-response.post-X-Callback-URL.accepts-enum.body-status-N @check=accepts-enum @depth=standard @together=1 @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/properties/status/enum
    Scenario: The value N is accepted for the property "$.status"
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.status" is set to "N"
      And the changed request is still valid
      When the request "post-X-Callback-URL" is sent
      Then the request is accepted, because the clause "POST /{X-Callback-URL}, request body, status: enum" allows it

    @id=payments.get-authorization-response.post-X-Callback-URL.tolerant-reader @check=tolerant-reader @depth=standard @together=1 @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-X-Callback-URL" is sent
      Then the additional property is ignored, as the clause "POST /{X-Callback-URL}, request body" allows

    @id=payments.get-authorization-response.post-X-Callback-URL.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.reason" is set to "O'Brien \"x\" \\ % ([*"
      When the request "post-X-Callback-URL" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=payments.get-authorization-response.post-X-Callback-URL.missing-required.body-clientCorrelationId @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.clientCorrelationId" is refused
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.clientCorrelationId" is left out
      And the changed request breaks the clause "POST /{X-Callback-URL}, request body: required" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.missing-required.body-status @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.status" is refused
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.status" is left out
      And the changed request breaks the clause "POST /{X-Callback-URL}, request body: required" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.wrong-type.body-clientCorrelationId @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/properties/clientCorrelationId/type
    Scenario: A value of the wrong type is refused for the property "$.clientCorrelationId"
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.clientCorrelationId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /{X-Callback-URL}, request body, clientCorrelationId: type" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.wrong-type.body-clientCorrelationId-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/properties/clientCorrelationId/type
    Scenario: A number in place of a text is refused for the property "$.clientCorrelationId"
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.clientCorrelationId" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /{X-Callback-URL}, request body, clientCorrelationId: type" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.wrong-type.body-status @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/properties/status/type
    Scenario: A value of the wrong type is refused for the property "$.status"
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.status" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /{X-Callback-URL}, request body, status: type" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.wrong-type.body-reason @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/properties/reason/type
    Scenario: A value of the wrong type is refused for the property "$.reason"
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.reason" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /{X-Callback-URL}, request body, reason: type" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.null-value.body-clientCorrelationId @check=null-value @depth=standard @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/properties/clientCorrelationId/type
    Scenario: Null is refused for the property "$.clientCorrelationId"
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.clientCorrelationId" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /{X-Callback-URL}, request body, clientCorrelationId: type" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.null-value.body-status @check=null-value @depth=standard @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/properties/status/type
    Scenario: Null is refused for the property "$.status"
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.status" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /{X-Callback-URL}, request body, status: type" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /{X-Callback-URL}, request body: type" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.wrong-enum.body-status @check=wrong-enum @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/properties/status/enum
    Scenario: A value that is not in its list is refused for the property "$.status"
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.status" is set to "no-such-value"
      And the changed request breaks the clause "POST /{X-Callback-URL}, request body, status: enum" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.wrong-enum.body-status-case @check=wrong-enum @depth=standard @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/properties/status/enum
    Scenario: A listed value in the wrong letter case is refused for the property "$.status"
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.status" is set to "y"
      And the changed request breaks the clause "POST /{X-Callback-URL}, request body, status: enum" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.wrong-length.body-clientCorrelationId-maxLength @check=wrong-length @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/properties/clientCorrelationId/maxLength
    Scenario: A text that is too long is refused for the property "$.clientCorrelationId"
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.clientCorrelationId" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /{X-Callback-URL}, request body, clientCorrelationId: maxLength" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.wrong-length.body-status-maxLength @check=wrong-length @depth=standard @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/properties/status/maxLength
    Scenario: A text that is too long is refused for the property "$.status"
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.status" is set to "YY"
      And the changed request breaks the clause "POST /{X-Callback-URL}, request body, status: maxLength" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.wrong-length.body-reason-maxLength @check=wrong-length @depth=standard @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/properties/reason/maxLength
    Scenario: A text that is too long is refused for the property "$.reason"
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.reason" is set to "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /{X-Callback-URL}, request body, reason: maxLength" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /{X-Callback-URL}, request body" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1{X-Callback-URL}/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /{X-Callback-URL}, request body" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=payments.get-authorization-response.post-X-Callback-URL.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-X-Callback-URL" is accepted
      When the request "post-X-Callback-URL" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.get-authorization-response.post-X-Callback-URL.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-X-Callback-URL" is accepted
      When the request "post-X-Callback-URL" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.get-authorization-response.post-X-Callback-URL.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-X-Callback-URL" is accepted
      When the request "post-X-Callback-URL" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.get-authorization-response.post-X-Callback-URL.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-X-Callback-URL" is accepted
      When the request "post-X-Callback-URL" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.get-authorization-response.post-X-Callback-URL.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-X-Callback-URL" is accepted
      When the request "post-X-Callback-URL" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.get-authorization-response.post-X-Callback-URL.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-X-Callback-URL" is accepted
      When the request "post-X-Callback-URL" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.get-authorization-response.post-X-Callback-URL.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-X-Callback-URL" is accepted
      When the request "post-X-Callback-URL" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.get-authorization-response.post-X-Callback-URL.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.13 @requirement=6.14-3 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-X-Callback-URL" is accepted
      When the request "post-X-Callback-URL" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=payments.get-authorization-response.post-X-Callback-URL.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-X-Callback-URL" is sent
      Then the success response is written in UTF-8

    @id=payments.get-authorization-response.post-X-Callback-URL.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-X-Callback-URL" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=payments.get-authorization-response.post-X-Callback-URL.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the path parameter "X-Callback-URL" is set to an identifier that does not exist
      When the request "post-X-Callback-URL" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=payments.get-authorization-response.post-X-Callback-URL.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the path parameter "X-Callback-URL" is set to an identifier that does not exist
      When the request "post-X-Callback-URL" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=payments.get-authorization-response.post-X-Callback-URL.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the path parameter "X-Callback-URL" is set to an identifier that does not exist
      When the request "post-X-Callback-URL" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=payments.get-authorization-response.post-X-Callback-URL.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-X-Callback-URL" is accepted
      When the request "post-X-Callback-URL" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=payments.get-authorization-response.post-X-Callback-URL.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-X-Callback-URL" is accepted
      And the request body property "$.clientCorrelationId" is left out
      And the changed request breaks the clause "POST /{X-Callback-URL}, request body: required" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the response reveals nothing about how the candidate is built
