# Generated from specs/payments/3.0/bulk-validate-account-response.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=bulk-validate-account-response @operation=post-callback @method=POST @endpoint=/callback
Feature: Payer Bank Validation Response API 1.0.1, post-callback
  Takes the failed checks of a list of accounts.

  Background:
    Given an environment at "apiRoot" of the API "bulk-validate-account-response"
    And the resource "/callback"
    And the credential of the candidate profile is presented
    And the header "X-Callback-URL" is set to "https://example.org/1"
    And the request body:
      """json
      {
        "clientCorrelationId": "{{fresh text 12}}",
        "batchId": "batchId 1 {{fresh text 8}}",
        "numberOfFailedCases": 1,
        "failedAccountLookups": [
          {
            "instructionID": "{{fresh text 16}}",
            "failureReason": "failureReason 1 {{fresh text 8}}"
          }
        ]
      }
      """
    But a refusal is not held against the candidate, because "it answers a call of the candidate that was not made"

  Rule: A valid request is answered as the definition says

    @id=payments.bulk-validate-account-response.post-callback.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-callback" is sent
      Then the operation is served

    @id=payments.bulk-validate-account-response.post-callback.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-callback" is sent
      Then the response status code is one of "200, 202"

  Rule: A request that the definition allows is accepted

    @id=payments.bulk-validate-account-response.post-callback.accepts-minimal @check=accepts-minimal @depth=standard @together=1 @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/required
    Scenario: A body with only its required properties is accepted
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.failedAccountLookups" is left out
      And the changed request is still valid
      When the request "post-callback" is sent
      Then the request is accepted, because the clause "POST /callback, request body: required" allows it

    @id=payments.bulk-validate-account-response.post-callback.accepts-boundary.body-clientCorrelationId-maxLength @check=accepts-boundary @depth=standard @together=1 @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/properties/clientCorrelationId/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the property "$.clientCorrelationId"
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.clientCorrelationId" is set to "xxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-callback" is sent
      Then the request is accepted, because the clause "POST /callback, request body, clientCorrelationId: maxLength" allows it

    @id=payments.bulk-validate-account-response.post-callback.accepts-boundary.body-batchId-maxLength @check=accepts-boundary @depth=standard @together=1 @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/properties/batchId/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the property "$.batchId"
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.batchId" is set to "{{fresh text 8}}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-callback" is sent
      Then the request is accepted, because the clause "POST /callback, request body, batchId: maxLength" allows it

    @id=payments.bulk-validate-account-response.post-callback.accepts-boundary.body-failedAccountLookups-0-instructionID-maxLength @check=accepts-boundary @depth=standard @together=2 @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/properties/failedAccountLookups/items/properties/instructionID/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the property "$.failedAccountLookups[0].instructionID"
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.failedAccountLookups[0].instructionID" is set to "xxxxxxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-callback" is sent
      Then the request is accepted, because the clause "POST /callback, request body, failedAccountLookups, items, instructionID: maxLength" allows it

    @id=payments.bulk-validate-account-response.post-callback.tolerant-reader @check=tolerant-reader @depth=standard @together=1 @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1callback/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-callback" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-callback" is sent
      Then the additional property is ignored, as the clause "POST /callback, request body" allows

    @id=payments.bulk-validate-account-response.post-callback.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.batchId" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.failedAccountLookups[0].failureReason" is set to "O'Brien \"x\" \\ % ([*"
      When the request "post-callback" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=payments.bulk-validate-account-response.post-callback.missing-required.header-X-Callback-URL @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1callback/post/parameters/0/required
    Scenario: A request without the header "X-Callback-URL" is refused
      Given the unchanged request "post-callback" is accepted
      And the header "X-Callback-URL" is left out
      And the changed request breaks the clause "POST /callback, parameter 1: required" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.missing-required.body-clientCorrelationId @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.clientCorrelationId" is refused
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.clientCorrelationId" is left out
      And the changed request breaks the clause "POST /callback, request body: required" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.missing-required.body-failedAccountLookups-0-instructionID @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/properties/failedAccountLookups/items/required
    Scenario: A request without the required property "$.failedAccountLookups[0].instructionID" is refused
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.failedAccountLookups[0].instructionID" is left out
      And the changed request breaks the clause "POST /callback, request body, failedAccountLookups, items: required" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.missing-required.body-batchId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.batchId" is refused
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.batchId" is left out
      And the changed request breaks the clause "POST /callback, request body: required" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.missing-required.body-numberOfFailedCases @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.numberOfFailedCases" is refused
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.numberOfFailedCases" is left out
      And the changed request breaks the clause "POST /callback, request body: required" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.wrong-type.body-numberOfFailedCases @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/properties/numberOfFailedCases/type
    Scenario: A value of the wrong type is refused for the property "$.numberOfFailedCases"
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.numberOfFailedCases" is set to "not a number"
      And the changed request breaks the clause "POST /callback, request body, numberOfFailedCases: type" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.wrong-type.body-numberOfFailedCases-fraction @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/properties/numberOfFailedCases/type
    Scenario: A fraction in place of a whole number is refused for the property "$.numberOfFailedCases"
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.numberOfFailedCases" is set to the JSON:
        """json
        0.5
        """
      And the changed request breaks the clause "POST /callback, request body, numberOfFailedCases: type" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.wrong-type.body-numberOfFailedCases-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/properties/numberOfFailedCases/type
    Scenario: The right value written as a text is refused for the property "$.numberOfFailedCases"
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.numberOfFailedCases" is set to "1"
      And the changed request breaks the clause "POST /callback, request body, numberOfFailedCases: type" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.wrong-type.body-clientCorrelationId-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/properties/clientCorrelationId/type
    Scenario: A number in place of a text is refused for the property "$.clientCorrelationId"
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.clientCorrelationId" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /callback, request body, clientCorrelationId: type" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.wrong-type.body-failedAccountLookups @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/properties/failedAccountLookups/type
    Scenario: A value of the wrong type is refused for the property "$.failedAccountLookups"
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.failedAccountLookups" is set to "not a list"
      And the changed request breaks the clause "POST /callback, request body, failedAccountLookups: type" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.wrong-type.body-clientCorrelationId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/properties/clientCorrelationId/type
    Scenario: A value of the wrong type is refused for the property "$.clientCorrelationId"
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.clientCorrelationId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /callback, request body, clientCorrelationId: type" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.null-value.body-numberOfFailedCases @check=null-value @depth=standard @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/properties/numberOfFailedCases/type
    Scenario: Null is refused for the property "$.numberOfFailedCases"
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.numberOfFailedCases" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /callback, request body, numberOfFailedCases: type" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.null-value.body-clientCorrelationId @check=null-value @depth=standard @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/properties/clientCorrelationId/type
    Scenario: Null is refused for the property "$.clientCorrelationId"
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.clientCorrelationId" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /callback, request body, clientCorrelationId: type" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.wrong-item.body-failedAccountLookups @check=wrong-item @depth=standard @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/properties/failedAccountLookups/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.failedAccountLookups"
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.failedAccountLookups[0]" is set to "not an object"
      And the changed request breaks the clause "POST /callback, request body, failedAccountLookups, items: type" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-callback" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /callback, request body: type" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.wrong-length.body-clientCorrelationId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/properties/clientCorrelationId/maxLength
    Scenario: A text that is too long is refused for the property "$.clientCorrelationId"
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.clientCorrelationId" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /callback, request body, clientCorrelationId: maxLength" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.wrong-length.body-batchId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/properties/batchId/maxLength
    Scenario: A text that is too long is refused for the property "$.batchId"
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.batchId" is set to "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /callback, request body, batchId: maxLength" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.out-of-range.body-numberOfFailedCases @check=out-of-range @depth=standard @clause=/paths/~1callback/post/requestBody/content/application~1json/schema/properties/numberOfFailedCases/format
    Scenario: A number that is too large for its format is refused for the property "$.numberOfFailedCases"
      Given the unchanged request "post-callback" is accepted
      And the request body property "$.numberOfFailedCases" is set to the JSON:
        """json
        2147483648
        """
      And the changed request breaks the clause "POST /callback, request body, numberOfFailedCases: format" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1callback/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-callback" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /callback, request body" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1callback/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-callback" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /callback, request body" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=payments.bulk-validate-account-response.post-callback.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-callback" is accepted
      When the request "post-callback" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-validate-account-response.post-callback.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-callback" is accepted
      When the request "post-callback" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-validate-account-response.post-callback.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-callback" is accepted
      When the request "post-callback" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-validate-account-response.post-callback.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-callback" is accepted
      When the request "post-callback" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-validate-account-response.post-callback.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-callback" is accepted
      When the request "post-callback" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-validate-account-response.post-callback.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-callback" is accepted
      When the request "post-callback" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-validate-account-response.post-callback.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-callback" is accepted
      When the request "post-callback" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=payments.bulk-validate-account-response.post-callback.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-callback" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-callback" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=payments.bulk-validate-account-response.post-callback.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-callback" is accepted
      When the request "post-callback" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=payments.bulk-validate-account-response.post-callback.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-callback" is accepted
      When the request "post-callback" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=payments.bulk-validate-account-response.post-callback.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-callback" is accepted
      When the request "post-callback" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=payments.bulk-validate-account-response.post-callback.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-callback" is accepted
      When the request "post-callback" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=payments.bulk-validate-account-response.post-callback.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1callback/post/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-callback" is accepted
      And the header "X-Callback-URL" is left out
      And the changed request breaks the clause "POST /callback, parameter 1: required" of the definition
      When the request "post-callback" is sent
      Then the response reveals nothing about how the candidate is built
