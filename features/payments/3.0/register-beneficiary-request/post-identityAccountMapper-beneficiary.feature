# Generated from specs/payments/3.0/register-beneficiary-request.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=register-beneficiary-request @operation=post-identityAccountMapper-beneficiary @method=POST @endpoint=/identityAccountMapper/beneficiary @level=REQUIRED
Feature: Beneficiary Onboarding API 1.0.0, post-identityAccountMapper-beneficiary
  Takes new beneficiaries; the result follows in a call.

  The vendor supplies: X-Registering-Institution-ID.

  Background:
    Given an environment at "apiRoot" of the API "register-beneficiary-request"
    And the resource "/identityAccountMapper/beneficiary"
    And the credential of the candidate profile is presented
    And the header "X-Callback-URL" is set to "{{callback}}"
    And the header "X-Registering-Institution-ID" is set to the profile value "X-Registering-Institution-ID", or to "agency-1" where the profile has none
    And the request body:
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

  Rule: A valid request is answered as the definition says

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the operation is served

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the response status code is 200

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.state-create @check=state-create @requirement=6.3-p1
    Scenario: The created item can be read with the values that were sent
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the "beneficiary" can be read back and agrees with what was sent

  Rule: A request that the definition allows is accepted

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the server does not fail without properties

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.tolerant-reader @check=tolerant-reader @depth=standard @together=1 @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1identityAccountMapper~1beneficiary/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the additional property is ignored, as the clause "POST /identityAccountMapper/beneficiary, request body" allows

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.coded-identifier.signs @check=coded-identifier @depth=standard @together=1
    Scenario: An item is found under an identifier with a space, + or %
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.Beneficiaries[0].payeeIdentity" is set to "{{fresh text}} x+x"
      And the changed request is still valid
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the candidate accepts the identifier, or refuses it without a server error
      And the "beneficiary" is found under the identifier that was sent

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.coded-identifier.slash @check=coded-identifier @depth=standard
    Scenario: An item is found under an identifier with a slash
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.Beneficiaries[0].payeeIdentity" is set to "{{fresh text}}/x"
      And the changed request is still valid
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the candidate accepts the identifier, or refuses it without a server error
      And the "beneficiary" is found under the identifier that was sent

  Rule: A request that breaks the definition is refused

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.body-schema.refusal @check=body-schema @clause=/paths/~1identityAccountMapper~1beneficiary/post/parameters/0/required
    Scenario: The body of a refusal matches its schema
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the header "X-Callback-URL" is left out
      And the changed request breaks the clause "POST /identityAccountMapper/beneficiary, parameter 1: required" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the body of the refusal complies with the OAS schema for this operation and status code

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.missing-required.header-X-Callback-URL @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1identityAccountMapper~1beneficiary/post/parameters/0/required
    Scenario: A request without the header "X-Callback-URL" is refused
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the header "X-Callback-URL" is left out
      And the changed request breaks the clause "POST /identityAccountMapper/beneficiary, parameter 1: required" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.missing-required.header-X-Registering-Institution-ID @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1identityAccountMapper~1beneficiary/post/parameters/1/required
    Scenario: A request without the header "X-Registering-Institution-ID" is refused
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the header "X-Registering-Institution-ID" is left out
      And the changed request breaks the clause "POST /identityAccountMapper/beneficiary, parameter 2: required" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.wrong-type.body-Beneficiaries @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1identityAccountMapper~1beneficiary/post/requestBody/content/application~1json/schema/properties/Beneficiaries/type
    Scenario: A value of the wrong type is refused for the property "$.Beneficiaries"
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.Beneficiaries" is set to "not a list"
      And the changed request breaks the clause "POST /identityAccountMapper/beneficiary, request body, Beneficiaries: type" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.wrong-type.body-RequestID-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1identityAccountMapper~1beneficiary/post/requestBody/content/application~1json/schema/properties/RequestID/type
    Scenario: A number in place of a text is refused for the property "$.RequestID"
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.RequestID" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /identityAccountMapper/beneficiary, request body, RequestID: type" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.wrong-type.body-RequestID @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1identityAccountMapper~1beneficiary/post/requestBody/content/application~1json/schema/properties/RequestID/type
    Scenario: A value of the wrong type is refused for the property "$.RequestID"
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.RequestID" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /identityAccountMapper/beneficiary, request body, RequestID: type" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.wrong-type.body-Beneficiaries-0-PaymentModality @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1identityAccountMapper~1beneficiary/post/requestBody/content/application~1json/schema/properties/Beneficiaries/items/properties/PaymentModality/type
    Scenario: A value of the wrong type is refused for the property "$.Beneficiaries[0].PaymentModality"
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.Beneficiaries[0].PaymentModality" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /identityAccountMapper/beneficiary, request body, Beneficiaries, items, PaymentModality: type" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.wrong-type.body-Beneficiaries-0-FinancialAddress @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1identityAccountMapper~1beneficiary/post/requestBody/content/application~1json/schema/properties/Beneficiaries/items/properties/FinancialAddress/type
    Scenario: A value of the wrong type is refused for the property "$.Beneficiaries[0].FinancialAddress"
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.Beneficiaries[0].FinancialAddress" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /identityAccountMapper/beneficiary, request body, Beneficiaries, items, FinancialAddress: type" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.wrong-item.body-Beneficiaries @check=wrong-item @depth=standard @clause=/paths/~1identityAccountMapper~1beneficiary/post/requestBody/content/application~1json/schema/properties/Beneficiaries/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.Beneficiaries"
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.Beneficiaries[0]" is set to "not an object"
      And the changed request breaks the clause "POST /identityAccountMapper/beneficiary, request body, Beneficiaries, items: type" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1identityAccountMapper~1beneficiary/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /identityAccountMapper/beneficiary, request body: type" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.wrong-length.header-X-Callback-URL-maxLength @check=wrong-length @clause=/paths/~1identityAccountMapper~1beneficiary/post/parameters/0/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-Callback-URL"
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the header "X-Callback-URL" is set to "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /identityAccountMapper/beneficiary, parameter 1: maxLength" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.wrong-length.header-X-Registering-Institution-ID-maxLength @check=wrong-length @depth=standard @clause=/paths/~1identityAccountMapper~1beneficiary/post/parameters/1/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-Registering-Institution-ID"
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the header "X-Registering-Institution-ID" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /identityAccountMapper/beneficiary, parameter 2: maxLength" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.wrong-length.body-RequestID-maxLength @check=wrong-length @depth=standard @clause=/paths/~1identityAccountMapper~1beneficiary/post/requestBody/content/application~1json/schema/properties/RequestID/maxLength
    Scenario: A text that is too long is refused for the property "$.RequestID"
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.RequestID" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /identityAccountMapper/beneficiary, request body, RequestID: maxLength" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.wrong-length.body-Beneficiaries-0-PaymentModality-maxLength @check=wrong-length @depth=standard @clause=/paths/~1identityAccountMapper~1beneficiary/post/requestBody/content/application~1json/schema/properties/Beneficiaries/items/properties/PaymentModality/maxLength
    Scenario: A text that is too long is refused for the property "$.Beneficiaries[0].PaymentModality"
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.Beneficiaries[0].PaymentModality" is set to "010"
      And the changed request breaks the clause "POST /identityAccountMapper/beneficiary, request body, Beneficiaries, items, PaymentModality: maxLength" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.wrong-length.body-Beneficiaries-0-FinancialAddress-maxLength @check=wrong-length @depth=standard @clause=/paths/~1identityAccountMapper~1beneficiary/post/requestBody/content/application~1json/schema/properties/Beneficiaries/items/properties/FinancialAddress/maxLength
    Scenario: A text that is too long is refused for the property "$.Beneficiaries[0].FinancialAddress"
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the request body property "$.Beneficiaries[0].FinancialAddress" is set to "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /identityAccountMapper/beneficiary, request body, Beneficiaries, items, FinancialAddress: maxLength" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.malformed-json.body @check=malformed-json @clause=/paths/~1identityAccountMapper~1beneficiary/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /identityAccountMapper/beneficiary, request body" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-identityAccountMapper-beneficiary" is accepted
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-identityAccountMapper-beneficiary" is accepted
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-identityAccountMapper-beneficiary" is accepted
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-identityAccountMapper-beneficiary" is accepted
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-identityAccountMapper-beneficiary" is accepted
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-identityAccountMapper-beneficiary" is accepted
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-identityAccountMapper-beneficiary" is accepted
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.13 @requirement=6.14-3 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-identityAccountMapper-beneficiary" is accepted
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the success response is written in UTF-8

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      When the request "post-identityAccountMapper-beneficiary" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      When the request "post-identityAccountMapper-beneficiary" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      When the request "post-identityAccountMapper-beneficiary" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      When the request "post-identityAccountMapper-beneficiary" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=payments.register-beneficiary-request.post-identityAccountMapper-beneficiary.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1identityAccountMapper~1beneficiary/post/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-identityAccountMapper-beneficiary" is accepted
      And the header "X-Callback-URL" is left out
      And the changed request breaks the clause "POST /identityAccountMapper/beneficiary, parameter 1: required" of the definition
      When the request "post-identityAccountMapper-beneficiary" is sent
      Then the response reveals nothing about how the candidate is built
