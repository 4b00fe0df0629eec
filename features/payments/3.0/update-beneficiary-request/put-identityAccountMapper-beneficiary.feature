# Generated from specs/payments/3.0/update-beneficiary-request.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=update-beneficiary-request @operation=put-identityAccountMapper-beneficiary @method=PUT @endpoint=/identityAccountMapper/beneficiary @level=REQUIRED
Feature: Beneficiary Update API 1.0.1, put-identityAccountMapper-beneficiary
  Takes changes of beneficiaries; the result follows in a call.

  Background:
    Given an environment at "apiRoot" of the API "update-beneficiary-request"
    And the resource "/identityAccountMapper/beneficiary"
    And the credential of the candidate profile is presented
    And an existing "beneficiary", created with the request "register-beneficiary-request/post-identityAccountMapper-beneficiary" and the body:
      """json
      {
        "RequestID": "{{fresh text 12}}",
        "Beneficiaries": [
          {
            "payeeIdentity": "{{fresh text}}",
            "PaymentModality": "01",
            "FinancialAddress": "{{profile financialAddress}}"
          }
        ]
      }
      """
    And the request body:
      """json
      {
        "requestID": "{{fresh text 12}}",
        "sourceBBID": "{{profile sourceBBID}}",
        "beneficiaries": [
          {
            "payeeIdentity": "{{existing beneficiary identifier}}",
            "paymentModality": "01",
            "financialAddress": "{{profile otherFinancialAddress}}"
          }
        ]
      }
      """

  Rule: A valid request is answered as the definition says

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the operation is served

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the response status code is 200

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.state-update @check=state-update @requirement=6.3-p1
    Scenario: The changed item can be read with the values that were sent
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the "beneficiary" can be read back and agrees with what was sent

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.others-untouched @check=others-untouched @depth=standard
    Scenario: Other items are unchanged
      Given another existing "beneficiary" like it
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the other "beneficiary" is unchanged

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.repeat-update @check=repeat-update @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: A repeated PUT has the same effect as one PUT
      When the request "put-identityAccountMapper-beneficiary" is sent
      And the "beneficiary" is read in between
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "beneficiary" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.missing-required.body-requestID @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.requestID" is refused
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.requestID" is left out
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body: required" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.missing-required.body-sourceBBID @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.sourceBBID" is refused
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.sourceBBID" is left out
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body: required" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.missing-required.body-beneficiaries @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.beneficiaries" is refused
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.beneficiaries" is left out
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body: required" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.wrong-type.body-beneficiaries @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/properties/beneficiaries/type
    Scenario: A value of the wrong type is refused for the property "$.beneficiaries"
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.beneficiaries" is set to "not a list"
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body, beneficiaries: type" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.wrong-type.body-requestID-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/properties/requestID/type
    Scenario: A number in place of a text is refused for the property "$.requestID"
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.requestID" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body, requestID: type" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.wrong-type.body-requestID @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/properties/requestID/type
    Scenario: A value of the wrong type is refused for the property "$.requestID"
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.requestID" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body, requestID: type" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.wrong-type.body-sourceBBID @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/properties/sourceBBID/type
    Scenario: A value of the wrong type is refused for the property "$.sourceBBID"
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.sourceBBID" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body, sourceBBID: type" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.wrong-type.body-beneficiaries-0-paymentModality @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/properties/beneficiaries/items/properties/paymentModality/type
    Scenario: A value of the wrong type is refused for the property "$.beneficiaries[0].paymentModality"
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.beneficiaries[0].paymentModality" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body, beneficiaries, items, paymentModality: type" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.null-value.body-beneficiaries @check=null-value @depth=standard @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/properties/beneficiaries/type
    Scenario: Null is refused for the property "$.beneficiaries"
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.beneficiaries" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body, beneficiaries: type" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.null-value.body-requestID @check=null-value @depth=standard @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/properties/requestID/type
    Scenario: Null is refused for the property "$.requestID"
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.requestID" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body, requestID: type" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.null-value.body-sourceBBID @check=null-value @depth=standard @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/properties/sourceBBID/type
    Scenario: Null is refused for the property "$.sourceBBID"
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.sourceBBID" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body, sourceBBID: type" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.wrong-item.body-beneficiaries @check=wrong-item @depth=standard @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/properties/beneficiaries/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.beneficiaries"
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.beneficiaries[0]" is set to "not an object"
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body, beneficiaries, items: type" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body: type" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.wrong-enum.body-beneficiaries-0-paymentModality @check=wrong-enum @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/properties/beneficiaries/items/properties/paymentModality/enum
    Scenario: A value that is not in its list is refused for the property "$.beneficiaries[0].paymentModality"
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.beneficiaries[0].paymentModality" is set to "no-such-value"
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body, beneficiaries, items, paymentModality: enum" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.wrong-length.body-requestID-maxLength @check=wrong-length @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/properties/requestID/maxLength
    Scenario: A text that is too long is refused for the property "$.requestID"
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.requestID" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body, requestID: maxLength" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.wrong-length.body-sourceBBID-maxLength @check=wrong-length @depth=standard @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/properties/sourceBBID/maxLength
    Scenario: A text that is too long is refused for the property "$.sourceBBID"
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.sourceBBID" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body, sourceBBID: maxLength" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.wrong-length.body-beneficiaries-0-paymentModality-maxLength @check=wrong-length @depth=standard @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/properties/beneficiaries/items/properties/paymentModality/maxLength
    Scenario: A text that is too long is refused for the property "$.beneficiaries[0].paymentModality"
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.beneficiaries[0].paymentModality" is set to "010"
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body, beneficiaries, items, paymentModality: maxLength" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.wrong-length.body-beneficiaries-0-financialAddress-maxLength @check=wrong-length @depth=standard @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/properties/beneficiaries/items/properties/financialAddress/maxLength
    Scenario: A text that is too long is refused for the property "$.beneficiaries[0].financialAddress"
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.beneficiaries[0].financialAddress" is set to "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body, beneficiaries, items, financialAddress: maxLength" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-identityAccountMapper-beneficiary" is accepted
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "put-identityAccountMapper-beneficiary" is accepted
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "put-identityAccountMapper-beneficiary" is accepted
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "put-identityAccountMapper-beneficiary" is accepted
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "put-identityAccountMapper-beneficiary" is accepted
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "put-identityAccountMapper-beneficiary" is accepted
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "put-identityAccountMapper-beneficiary" is accepted
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "put-identityAccountMapper-beneficiary" is accepted
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.13 @requirement=6.14-3 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-identityAccountMapper-beneficiary" is accepted
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the success response is written in UTF-8

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      When the request "put-identityAccountMapper-beneficiary" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      When the request "put-identityAccountMapper-beneficiary" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      When the request "put-identityAccountMapper-beneficiary" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      When the request "put-identityAccountMapper-beneficiary" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=payments.update-beneficiary-request.put-identityAccountMapper-beneficiary.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1identityAccountMapper~1beneficiary/put/requestBody/content/application~1json/schema/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "put-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.requestID" is left out
      And the changed request breaks the clause "PUT /identityAccountMapper/beneficiary, request body: required" of the definition
      When the request "put-identityAccountMapper-beneficiary" is sent
      Then the response reveals nothing about how the candidate is built
