# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=put-orders-orderId-updatePayment @method=PUT @endpoint=/orders/{orderId}/updatePayment @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, put-orders-orderId-updatePayment
  Changes the payment terms of an order.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/orders/{orderId}/updatePayment"
    And the credential of the candidate profile is presented
    And an existing "order"
    And the path parameter "orderId" is set to the identifier of the existing "order"
    And the request body:
      """json
      {
        "type": "ON-FULFILLMENT",
        "status": "NOT-PAID",
        "params": {
          "amount": "12",
          "currency": "EUR"
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say whether it adds a payment or changes one that the order has"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-orders-orderId-updatePayment" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-orders-orderId-updatePayment" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-orders-orderId-updatePayment" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "put-orders-orderId-updatePayment" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-orders-orderId-updatePayment" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.repeat-update @check=repeat-update @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: A repeated PUT has the same effect as one PUT
      When the request "put-orders-orderId-updatePayment" is sent
      And the same request is sent again
      Then the repeated request changes nothing further

  Rule: A request that the definition allows is accepted

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1orders~1{orderId}~1updatePayment/put/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "put-orders-orderId-updatePayment" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "put-orders-orderId-updatePayment" is sent
      Then the additional property is ignored, as the clause "PUT /orders/{orderId}/updatePayment, request body" allows

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.wrong-type.body-params @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Payment/properties/params/type
    Scenario: A value of the wrong type is refused for the property "$.params"
      Given the unchanged request "put-orders-orderId-updatePayment" is accepted
      And the request body property "$.params" is set to "not an object"
      And the changed request breaks the clause "Payment, params: type" of the definition
      When the request "put-orders-orderId-updatePayment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.wrong-type.body-type-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Payment/properties/type/type
    Scenario: A number in place of a text is refused for the property "$.type"
      Given the unchanged request "put-orders-orderId-updatePayment" is accepted
      And the request body property "$.type" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "Payment, type: type" of the definition
      When the request "put-orders-orderId-updatePayment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.wrong-type.body-type @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Payment/properties/type/type
    Scenario: A value of the wrong type is refused for the property "$.type"
      Given the unchanged request "put-orders-orderId-updatePayment" is accepted
      And the request body property "$.type" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Payment, type: type" of the definition
      When the request "put-orders-orderId-updatePayment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.wrong-type.body-status @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Payment/properties/status/type
    Scenario: A value of the wrong type is refused for the property "$.status"
      Given the unchanged request "put-orders-orderId-updatePayment" is accepted
      And the request body property "$.status" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Payment, status: type" of the definition
      When the request "put-orders-orderId-updatePayment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.wrong-type.body-params-amount @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Payment/properties/params/properties/amount/type
    Scenario: A value of the wrong type is refused for the property "$.params.amount"
      Given the unchanged request "put-orders-orderId-updatePayment" is accepted
      And the request body property "$.params.amount" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Payment, params, amount: type" of the definition
      When the request "put-orders-orderId-updatePayment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.wrong-type.body-params-currency @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Payment/properties/params/properties/currency/type
    Scenario: A value of the wrong type is refused for the property "$.params.currency"
      Given the unchanged request "put-orders-orderId-updatePayment" is accepted
      And the request body property "$.params.currency" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Payment, params, currency: type" of the definition
      When the request "put-orders-orderId-updatePayment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.wrong-body.body @check=wrong-body @clause=/components/schemas/Payment/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "put-orders-orderId-updatePayment" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "Payment: type" of the definition
      When the request "put-orders-orderId-updatePayment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.wrong-enum.body-type @check=wrong-enum @clause=/components/schemas/Payment/properties/type/enum
    Scenario: A value that is not in its list is refused for the property "$.type"
      Given the unchanged request "put-orders-orderId-updatePayment" is accepted
      And the request body property "$.type" is set to "no-such-value"
      And the changed request breaks the clause "Payment, type: enum" of the definition
      When the request "put-orders-orderId-updatePayment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.wrong-enum.body-type-case @check=wrong-enum @depth=standard @clause=/components/schemas/Payment/properties/type/enum
    Scenario: A listed value in the wrong letter case is refused for the property "$.type"
      Given the unchanged request "put-orders-orderId-updatePayment" is accepted
      And the request body property "$.type" is set to "pre-order"
      And the changed request breaks the clause "Payment, type: enum" of the definition
      When the request "put-orders-orderId-updatePayment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.wrong-enum.body-status @check=wrong-enum @depth=standard @clause=/components/schemas/Payment/properties/status/enum
    Scenario: A value that is not in its list is refused for the property "$.status"
      Given the unchanged request "put-orders-orderId-updatePayment" is accepted
      And the request body property "$.status" is set to "no-such-value"
      And the changed request breaks the clause "Payment, status: enum" of the definition
      When the request "put-orders-orderId-updatePayment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.malformed-json.body @check=malformed-json @clause=/paths/~1orders~1{orderId}~1updatePayment/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "put-orders-orderId-updatePayment" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /orders/{orderId}/updatePayment, request body" of the definition
      When the request "put-orders-orderId-updatePayment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.no-credential @check=no-credential @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-orders-orderId-updatePayment" is accepted
      When the request "put-orders-orderId-updatePayment" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "put-orders-orderId-updatePayment" is accepted
      When the request "put-orders-orderId-updatePayment" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "put-orders-orderId-updatePayment" is accepted
      When the request "put-orders-orderId-updatePayment" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "put-orders-orderId-updatePayment" is accepted
      When the request "put-orders-orderId-updatePayment" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "put-orders-orderId-updatePayment" is accepted
      When the request "put-orders-orderId-updatePayment" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "put-orders-orderId-updatePayment" is accepted
      When the request "put-orders-orderId-updatePayment" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "put-orders-orderId-updatePayment" is accepted
      When the request "put-orders-orderId-updatePayment" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "put-orders-orderId-updatePayment" is accepted
      When the request "put-orders-orderId-updatePayment" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-orders-orderId-updatePayment" is accepted
      When the request "put-orders-orderId-updatePayment" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "put-orders-orderId-updatePayment" is sent
      Then the success response is written in UTF-8

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "put-orders-orderId-updatePayment" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "put-orders-orderId-updatePayment" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "put-orders-orderId-updatePayment" is accepted
      And the path parameter "orderId" is set to an identifier that does not exist
      When the request "put-orders-orderId-updatePayment" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "put-orders-orderId-updatePayment" is accepted
      And the path parameter "orderId" is set to an identifier that does not exist
      When the request "put-orders-orderId-updatePayment" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "put-orders-orderId-updatePayment" is accepted
      And the path parameter "orderId" is set to an identifier that does not exist
      When the request "put-orders-orderId-updatePayment" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "put-orders-orderId-updatePayment" is accepted
      When the request "put-orders-orderId-updatePayment" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=emarketplace.emarketplace.put-orders-orderId-updatePayment.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/Payment/properties/params/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "put-orders-orderId-updatePayment" is accepted
      And the request body property "$.params" is set to "not an object"
      And the changed request breaks the clause "Payment, params: type" of the definition
      When the request "put-orders-orderId-updatePayment" is sent
      Then the response reveals nothing about how the candidate is built
