# Generated from specs/payments/3.0/bulk-payment.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=bulk-payment @operation=post-batchtransactions @method=POST @endpoint=/batchtransactions @level=REQUIRED
Feature: Batch Transaction Handover API 1.0.2, post-batchtransactions
  Takes a batch of credits and gives it an identifier.

  The vendor supplies: Platform-TenantId.

  Background:
    Given an environment at "apiRoot" of the API "bulk-payment"
    And the resource "/batchtransactions"
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
    And the query parameter "type" is set to "raw"
    And the header "X-CorrelationID" is set to "{{fresh text}}"
    And the header "Platform-TenantId" is set to the profile value "Platform-TenantId", or to "tenant-1" where the profile has none
    And the header "X-Callback-URL" is set to "{{callback}}"
    And the request body:
      """json
      [
        {
          "requestId": "{{fresh text}}",
          "creditParty": [
            {
              "key": "payeeIdentity",
              "value": "{{existing beneficiary identifier}}"
            }
          ],
          "debitParty": [
            {
              "key": "accountNumber",
              "value": "{{profile payerAccount}}"
            }
          ],
          "paymentMode": "{{profile paymentMode}}",
          "amount": "{{profile amount}}",
          "currency": "{{profile currency}}",
          "descriptionText": "descriptionText 1 {{fresh text 8}}"
        }
      ]
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say by which keys the parties to a payment are named"

  Rule: A valid request is answered as the definition says

    @id=payments.bulk-payment.post-batchtransactions.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-batchtransactions" is sent
      Then the operation is served

    @id=payments.bulk-payment.post-batchtransactions.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-batchtransactions" is sent
      Then the response status code is 202

    @id=payments.bulk-payment.post-batchtransactions.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-batchtransactions" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.bulk-payment.post-batchtransactions.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-batchtransactions" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.bulk-payment.post-batchtransactions.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-batchtransactions" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=payments.bulk-payment.post-batchtransactions.state-create @check=state-create
    Scenario: The created item can be read with the values that were sent
      When the request "post-batchtransactions" is sent
      Then the "batch" can be read back and agrees with what was sent

  Rule: A request that the definition allows is accepted

    @id=payments.bulk-payment.post-batchtransactions.accepts-minimal @check=accepts-minimal @depth=standard @clause=/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/required
    Scenario: A body with only its required properties is accepted
      Given the unchanged request "post-batchtransactions" is accepted
      And the request body property "$[0].descriptionText" is left out
      And the changed request is still valid
      When the request "post-batchtransactions" is sent
      Then the request is accepted, because the clause "POST /batchtransactions, request body, items: required" allows it

    @id=payments.bulk-payment.post-batchtransactions.accepts-boundary.header-X-CorrelationID-maxLength @check=accepts-boundary @depth=standard @clause=/paths/~1batchtransactions/post/parameters/1/schema/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the header "X-CorrelationID"
      Given the unchanged request "post-batchtransactions" is accepted
      And the header "X-CorrelationID" is set to "{{fresh text 8}}xxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-batchtransactions" is sent
      Then the request is accepted, because the clause "POST /batchtransactions, parameter 2: maxLength" allows it

    @id=payments.bulk-payment.post-batchtransactions.accepts-boundary.header-X-Program-Id-maxLength @check=accepts-boundary @depth=standard @clause=/paths/~1batchtransactions/post/parameters/3/schema/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the header "X-Program-Id"
      Given the unchanged request "post-batchtransactions" is accepted
      And the header "X-Program-Id" is set to "xxxxxxxxxxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-batchtransactions" is sent
      Then the request is accepted, because the clause "POST /batchtransactions, parameter 4: maxLength" allows it

    @id=payments.bulk-payment.post-batchtransactions.accepts-boundary.header-X-Registering-Institution-Id-maxLength @check=accepts-boundary @depth=standard @clause=/paths/~1batchtransactions/post/parameters/4/schema/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the header "X-Registering-Institution-Id"
      Given the unchanged request "post-batchtransactions" is accepted
      And the header "X-Registering-Institution-Id" is set to "xxxxxxxxxxxxxxxxxxxx"
      And the changed request is still valid
      When the request "post-batchtransactions" is sent
      Then the request is accepted, because the clause "POST /batchtransactions, parameter 5: maxLength" allows it

    @id=payments.bulk-payment.post-batchtransactions.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "post-batchtransactions" is accepted
      And the request body property "$[0].descriptionText" is set to "O'Brien \"x\" \\ % ([*"
      When the request "post-batchtransactions" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=payments.bulk-payment.post-batchtransactions.missing-required.query-type @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1batchtransactions/post/parameters/0/required
    Scenario: A request without the query parameter "type" is refused
      Given the unchanged request "post-batchtransactions" is accepted
      And the query parameter "type" is left out
      And the changed request breaks the clause "POST /batchtransactions, parameter 1: required" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.missing-required.body-0-requestId @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/required
    Scenario: A request without the required property "$[0].requestId" is refused
      Given the unchanged request "post-batchtransactions" is accepted
      And the request body property "$[0].requestId" is left out
      And the changed request breaks the clause "POST /batchtransactions, request body, items: required" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.missing-required.header-X-CorrelationID @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1batchtransactions/post/parameters/1/required
    Scenario: A request without the header "X-CorrelationID" is refused
      Given the unchanged request "post-batchtransactions" is accepted
      And the header "X-CorrelationID" is left out
      And the changed request breaks the clause "POST /batchtransactions, parameter 2: required" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.missing-required.body-0-creditParty @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/required
    Scenario: A request without the required property "$[0].creditParty" is refused
      Given the unchanged request "post-batchtransactions" is accepted
      And the request body property "$[0].creditParty" is left out
      And the changed request breaks the clause "POST /batchtransactions, request body, items: required" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.missing-required.header-Platform-TenantId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1batchtransactions/post/parameters/2/required
    Scenario: A request without the header "Platform-TenantId" is refused
      Given the unchanged request "post-batchtransactions" is accepted
      And the header "Platform-TenantId" is left out
      And the changed request breaks the clause "POST /batchtransactions, parameter 3: required" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.missing-required.body-0-debitParty @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/required
    Scenario: A request without the required property "$[0].debitParty" is refused
      Given the unchanged request "post-batchtransactions" is accepted
      And the request body property "$[0].debitParty" is left out
      And the changed request breaks the clause "POST /batchtransactions, request body, items: required" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.wrong-type.body-0-creditParty @check=wrong-type @depth=standard @requirement=5.3.1-t7 @requirement=5.3.4-t3 @requirement=6.1-9 @requirement=6.9-5 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/properties/creditParty/type
    Scenario: A value of the wrong type is refused for the property "$[0].creditParty"
      Given the unchanged request "post-batchtransactions" is accepted
      And the request body property "$[0].creditParty" is set to "not a list"
      And the changed request breaks the clause "POST /batchtransactions, request body, items, creditParty: type" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.wrong-type.body-0-requestId-number @check=wrong-type @depth=standard @requirement=5.3.1-t7 @requirement=5.3.4-t3 @requirement=6.1-9 @requirement=6.9-5 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/properties/requestId/type
    Scenario: A number in place of a text is refused for the property "$[0].requestId"
      Given the unchanged request "post-batchtransactions" is accepted
      And the request body property "$[0].requestId" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /batchtransactions, request body, items, requestId: type" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.wrong-type.body-0-debitParty @check=wrong-type @depth=standard @requirement=5.3.1-t7 @requirement=5.3.4-t3 @requirement=6.1-9 @requirement=6.9-5 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/properties/debitParty/type
    Scenario: A value of the wrong type is refused for the property "$[0].debitParty"
      Given the unchanged request "post-batchtransactions" is accepted
      And the request body property "$[0].debitParty" is set to "not a list"
      And the changed request breaks the clause "POST /batchtransactions, request body, items, debitParty: type" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.null-value.body-0-creditParty @check=null-value @depth=standard @clause=/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/properties/creditParty/type
    Scenario: Null is refused for the property "$[0].creditParty"
      Given the unchanged request "post-batchtransactions" is accepted
      And the request body property "$[0].creditParty" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /batchtransactions, request body, items, creditParty: type" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.null-value.body-0-debitParty @check=null-value @depth=standard @clause=/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/properties/debitParty/type
    Scenario: Null is refused for the property "$[0].debitParty"
      Given the unchanged request "post-batchtransactions" is accepted
      And the request body property "$[0].debitParty" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /batchtransactions, request body, items, debitParty: type" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.wrong-item.body-0-creditParty @check=wrong-item @depth=standard @clause=/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/properties/creditParty/items/type
    Scenario: A value of the wrong type is refused for the first item of "$[0].creditParty"
      Given the unchanged request "post-batchtransactions" is accepted
      And the request body property "$[0].creditParty[0]" is set to "not an object"
      And the changed request breaks the clause "POST /batchtransactions, request body, items, creditParty, items: type" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.wrong-item.body-0-debitParty @check=wrong-item @depth=standard @clause=/paths/~1batchtransactions/post/requestBody/content/application~1json/schema/items/properties/debitParty/items/type
    Scenario: A value of the wrong type is refused for the first item of "$[0].debitParty"
      Given the unchanged request "post-batchtransactions" is accepted
      And the request body property "$[0].debitParty[0]" is set to "not an object"
      And the changed request breaks the clause "POST /batchtransactions, request body, items, debitParty, items: type" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.wrong-enum.query-type @check=wrong-enum @clause=/paths/~1batchtransactions/post/parameters/0/schema/enum
    Scenario: A value that is not in its list is refused for the query parameter "type"
      Given the unchanged request "post-batchtransactions" is accepted
      And the query parameter "type" is set to "no-such-value"
      And the changed request breaks the clause "POST /batchtransactions, parameter 1: enum" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.wrong-enum.query-type-case @check=wrong-enum @depth=standard @clause=/paths/~1batchtransactions/post/parameters/0/schema/enum
    Scenario: A listed value in the wrong letter case is refused for the query parameter "type"
      Given the unchanged request "post-batchtransactions" is accepted
      And the query parameter "type" is set to "RAW"
      And the changed request breaks the clause "POST /batchtransactions, parameter 1: enum" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.wrong-length.header-X-CorrelationID-maxLength @check=wrong-length @clause=/paths/~1batchtransactions/post/parameters/1/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-CorrelationID"
      Given the unchanged request "post-batchtransactions" is accepted
      And the header "X-CorrelationID" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /batchtransactions, parameter 2: maxLength" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.wrong-length.header-Platform-TenantId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1batchtransactions/post/parameters/2/schema/maxLength
    Scenario: A text that is too long is refused for the header "Platform-TenantId"
      Given the unchanged request "post-batchtransactions" is accepted
      And the header "Platform-TenantId" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /batchtransactions, parameter 3: maxLength" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.wrong-length.header-X-Program-Id-maxLength @check=wrong-length @depth=standard @clause=/paths/~1batchtransactions/post/parameters/3/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-Program-Id"
      Given the unchanged request "post-batchtransactions" is accepted
      And the header "X-Program-Id" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "POST /batchtransactions, parameter 4: maxLength" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1batchtransactions/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-batchtransactions" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /batchtransactions, request body" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bulk-payment.post-batchtransactions.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1batchtransactions/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-batchtransactions" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /batchtransactions, request body" of the definition
      When the request "post-batchtransactions" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=payments.bulk-payment.post-batchtransactions.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-batchtransactions" is accepted
      When the request "post-batchtransactions" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-payment.post-batchtransactions.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-batchtransactions" is accepted
      When the request "post-batchtransactions" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-payment.post-batchtransactions.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-batchtransactions" is accepted
      When the request "post-batchtransactions" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-payment.post-batchtransactions.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-batchtransactions" is accepted
      When the request "post-batchtransactions" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-payment.post-batchtransactions.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-batchtransactions" is accepted
      When the request "post-batchtransactions" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-payment.post-batchtransactions.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-batchtransactions" is accepted
      When the request "post-batchtransactions" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-payment.post-batchtransactions.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-batchtransactions" is accepted
      When the request "post-batchtransactions" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.bulk-payment.post-batchtransactions.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.13 @requirement=6.14-3 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-batchtransactions" is accepted
      When the request "post-batchtransactions" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=payments.bulk-payment.post-batchtransactions.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-batchtransactions" is sent
      Then the success response is written in UTF-8

    @id=payments.bulk-payment.post-batchtransactions.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-batchtransactions" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-batchtransactions" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=payments.bulk-payment.post-batchtransactions.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-batchtransactions" is accepted
      When the request "post-batchtransactions" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=payments.bulk-payment.post-batchtransactions.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-batchtransactions" is accepted
      When the request "post-batchtransactions" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=payments.bulk-payment.post-batchtransactions.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-batchtransactions" is accepted
      When the request "post-batchtransactions" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=payments.bulk-payment.post-batchtransactions.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-batchtransactions" is accepted
      When the request "post-batchtransactions" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=payments.bulk-payment.post-batchtransactions.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1batchtransactions/post/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-batchtransactions" is accepted
      And the query parameter "type" is left out
      And the changed request breaks the clause "POST /batchtransactions, parameter 1: required" of the definition
      When the request "post-batchtransactions" is sent
      Then the response reveals nothing about how the candidate is built
