# Generated from specs/payments/3.0/bulk-account-lookup.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=bulk-account-lookup @operation=put-beneficiary @method=PUT @endpoint=/beneficiary @level=REQUIRED
Feature: Single Beneficiary Payment Status Check API 1.0.1, put-beneficiary
  Answers how several beneficiaries are paid.

  The vendor supplies: X-Callback_URL, registeringInstitutionId.

  Background:
    Given an environment at "apiRoot" of the API "bulk-account-lookup"
    And the resource "/beneficiary"
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
    And the header "X-Callback_URL" is set to the profile value "X-Callback_URL", or to "http://cb.example/" where the profile has none
    And the header "registeringInstitutionId" is set to the profile value "registeringInstitutionId", or to "agency-1" where the profile has none
    And the request body:
      """json
      {
        "requestId": "{{fresh text 12}}",
        "payeePartyIds": [
          "{{existing beneficiary identifier}}"
        ]
      }
      """

  Rule: A valid request is answered as the definition says

    @id=payments.bulk-account-lookup.put-beneficiary.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-beneficiary" is sent
      Then the operation is served

    @id=payments.bulk-account-lookup.put-beneficiary.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-beneficiary" is sent
      Then the response status code is 200

    @id=payments.bulk-account-lookup.put-beneficiary.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-beneficiary" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.bulk-account-lookup.put-beneficiary.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "put-beneficiary" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.bulk-account-lookup.put-beneficiary.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-beneficiary" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=payments.bulk-account-lookup.put-beneficiary.state-read @check=state-read
    Scenario: The read returns the item that was created
      When the request "put-beneficiary" is sent
      Then the answer is the "beneficiary" that was created

  Rule: A request that the definition allows is accepted

    @id=payments.bulk-account-lookup.put-beneficiary.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "put-beneficiary" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "put-beneficiary" is sent
      Then the server does not fail without properties

    @id=payments.bulk-account-lookup.put-beneficiary.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1beneficiary/put/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "put-beneficiary" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "put-beneficiary" is sent
      Then the additional property is ignored, as the clause "PUT /beneficiary, request body" allows

  Rule: A request that breaks the definition is refused

    @id=payments.bulk-account-lookup.put-beneficiary.missing-required.header-X-Callback_URL @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1beneficiary/put/parameters/0/required
    Scenario: A request without the header "X-Callback_URL" is refused
      Given the unchanged request "put-beneficiary" is accepted
      And the header "X-Callback_URL" is left out
      And the changed request breaks the clause "PUT /beneficiary, parameter 1: required" of the definition
      When the request "put-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-account-lookup.put-beneficiary.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1beneficiary/put/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "put-beneficiary" is accepted
      And the request body is left out
      And the changed request breaks the clause "PUT /beneficiary, request body: required" of the definition
      When the request "put-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-account-lookup.put-beneficiary.missing-required.header-registeringInstitutionId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1beneficiary/put/parameters/1/required
    Scenario: A request without the header "registeringInstitutionId" is refused
      Given the unchanged request "put-beneficiary" is accepted
      And the header "registeringInstitutionId" is left out
      And the changed request breaks the clause "PUT /beneficiary, parameter 2: required" of the definition
      When the request "put-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-account-lookup.put-beneficiary.wrong-type.body-payeePartyIds @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1beneficiary/put/requestBody/content/application~1json/schema/properties/payeePartyIds/type
    Scenario: A value of the wrong type is refused for the property "$.payeePartyIds"
      Given the unchanged request "put-beneficiary" is accepted
      And the request body property "$.payeePartyIds" is set to "not a list"
      And the changed request breaks the clause "PUT /beneficiary, request body, payeePartyIds: type" of the definition
      When the request "put-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-account-lookup.put-beneficiary.wrong-type.body-requestId-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1beneficiary/put/requestBody/content/application~1json/schema/properties/requestId/type
    Scenario: A number in place of a text is refused for the property "$.requestId"
      Given the unchanged request "put-beneficiary" is accepted
      And the request body property "$.requestId" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "PUT /beneficiary, request body, requestId: type" of the definition
      When the request "put-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-account-lookup.put-beneficiary.wrong-type.body-requestId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1beneficiary/put/requestBody/content/application~1json/schema/properties/requestId/type
    Scenario: A value of the wrong type is refused for the property "$.requestId"
      Given the unchanged request "put-beneficiary" is accepted
      And the request body property "$.requestId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "PUT /beneficiary, request body, requestId: type" of the definition
      When the request "put-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-account-lookup.put-beneficiary.wrong-item.body-payeePartyIds @check=wrong-item @depth=standard @clause=/paths/~1beneficiary/put/requestBody/content/application~1json/schema/properties/payeePartyIds/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.payeePartyIds"
      Given the unchanged request "put-beneficiary" is accepted
      And the request body property "$.payeePartyIds[0]" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "PUT /beneficiary, request body, payeePartyIds, items: type" of the definition
      When the request "put-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-account-lookup.put-beneficiary.wrong-item.body-payeePartyIds-maxLength @check=wrong-item @depth=standard @clause=/paths/~1beneficiary/put/requestBody/content/application~1json/schema/properties/payeePartyIds/items/maxLength
    Scenario: A text that is too long is refused for the first item of "$.payeePartyIds"
      Given the unchanged request "put-beneficiary" is accepted
      And the request body property "$.payeePartyIds[0]" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "PUT /beneficiary, request body, payeePartyIds, items: maxLength" of the definition
      When the request "put-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-account-lookup.put-beneficiary.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1beneficiary/put/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "put-beneficiary" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "PUT /beneficiary, request body: type" of the definition
      When the request "put-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-account-lookup.put-beneficiary.wrong-length.header-X-Callback_URL-maxLength @check=wrong-length @clause=/paths/~1beneficiary/put/parameters/0/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-Callback_URL"
      Given the unchanged request "put-beneficiary" is accepted
      And the header "X-Callback_URL" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "PUT /beneficiary, parameter 1: maxLength" of the definition
      When the request "put-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-account-lookup.put-beneficiary.wrong-length.header-registeringInstitutionId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1beneficiary/put/parameters/1/schema/maxLength
    Scenario: A text that is too long is refused for the header "registeringInstitutionId"
      Given the unchanged request "put-beneficiary" is accepted
      And the header "registeringInstitutionId" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "PUT /beneficiary, parameter 2: maxLength" of the definition
      When the request "put-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-account-lookup.put-beneficiary.wrong-length.body-requestId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1beneficiary/put/requestBody/content/application~1json/schema/properties/requestId/maxLength
    Scenario: A text that is too long is refused for the property "$.requestId"
      Given the unchanged request "put-beneficiary" is accepted
      And the request body property "$.requestId" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "PUT /beneficiary, request body, requestId: maxLength" of the definition
      When the request "put-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-account-lookup.put-beneficiary.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1beneficiary/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "put-beneficiary" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /beneficiary, request body" of the definition
      When the request "put-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-account-lookup.put-beneficiary.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1beneficiary/put/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "put-beneficiary" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "PUT /beneficiary, request body" of the definition
      When the request "put-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=payments.bulk-account-lookup.put-beneficiary.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-beneficiary" is accepted
      When the request "put-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-account-lookup.put-beneficiary.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "put-beneficiary" is accepted
      When the request "put-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-account-lookup.put-beneficiary.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "put-beneficiary" is accepted
      When the request "put-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-account-lookup.put-beneficiary.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "put-beneficiary" is accepted
      When the request "put-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-account-lookup.put-beneficiary.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "put-beneficiary" is accepted
      When the request "put-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-account-lookup.put-beneficiary.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "put-beneficiary" is accepted
      When the request "put-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-account-lookup.put-beneficiary.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "put-beneficiary" is accepted
      When the request "put-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-account-lookup.put-beneficiary.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "put-beneficiary" is accepted
      When the request "put-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-account-lookup.put-beneficiary.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.13 @requirement=6.14-3 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-beneficiary" is accepted
      When the request "put-beneficiary" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=payments.bulk-account-lookup.put-beneficiary.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "put-beneficiary" is sent
      Then the success response is written in UTF-8

    @id=payments.bulk-account-lookup.put-beneficiary.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "put-beneficiary" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "put-beneficiary" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=payments.bulk-account-lookup.put-beneficiary.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "put-beneficiary" is accepted
      When the request "put-beneficiary" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=payments.bulk-account-lookup.put-beneficiary.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "put-beneficiary" is accepted
      When the request "put-beneficiary" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=payments.bulk-account-lookup.put-beneficiary.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "put-beneficiary" is accepted
      When the request "put-beneficiary" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=payments.bulk-account-lookup.put-beneficiary.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "put-beneficiary" is accepted
      When the request "put-beneficiary" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=payments.bulk-account-lookup.put-beneficiary.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1beneficiary/put/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "put-beneficiary" is accepted
      And the header "X-Callback_URL" is left out
      And the changed request breaks the clause "PUT /beneficiary, parameter 1: required" of the definition
      When the request "put-beneficiary" is sent
      Then the response reveals nothing about how the candidate is built
