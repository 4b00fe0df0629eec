# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=put-orders-orderId-updateBilling @method=PUT @endpoint=/orders/{orderId}/updateBilling @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, put-orders-orderId-updateBilling
  Changes the billing details of an order.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/orders/{orderId}/updateBilling"
    And the credential of the candidate profile is presented
    And an existing "order"
    And the path parameter "orderId" is set to the identifier of the existing "order"
    And the request body:
      """json
      {
        "name": "Ana Silva {{fresh text}}",
        "address": "1 Harbour Street, Tallinn",
        "email": "ana.silva@example.org",
        "phone": "+3725550001"
      }
      """

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-orders-orderId-updateBilling" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-orders-orderId-updateBilling" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-orders-orderId-updateBilling" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "put-orders-orderId-updateBilling" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-orders-orderId-updateBilling" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.state-update @check=state-update
    Scenario: The changed item can be read with the values that were sent
      When the request "put-orders-orderId-updateBilling" is sent
      Then the "order" can be read back and agrees with what was sent

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.repeat-update @check=repeat-update @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: A repeated PUT has the same effect as one PUT
      When the request "put-orders-orderId-updateBilling" is sent
      And the "order" is read in between
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "order" can be read back and agrees with what was sent

  Rule: A request that the definition allows is accepted

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1orders~1{orderId}~1updateBilling/put/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "put-orders-orderId-updateBilling" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "put-orders-orderId-updateBilling" is sent
      Then the additional property is ignored, as the clause "PUT /orders/{orderId}/updateBilling, request body" allows

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.wrong-type.body-address @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Address/type
    Scenario: A value of the wrong type is refused for the property "$.address"
      Given the unchanged request "put-orders-orderId-updateBilling" is accepted
      And the request body property "$.address" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Address: type" of the definition
      When the request "put-orders-orderId-updateBilling" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.wrong-type.body-address-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Address/type
    Scenario: A number in place of a text is refused for the property "$.address"
      Given the unchanged request "put-orders-orderId-updateBilling" is accepted
      And the request body property "$.address" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "Address: type" of the definition
      When the request "put-orders-orderId-updateBilling" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.wrong-type.body-name @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Billing/properties/name/type
    Scenario: A value of the wrong type is refused for the property "$.name"
      Given the unchanged request "put-orders-orderId-updateBilling" is accepted
      And the request body property "$.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Billing, name: type" of the definition
      When the request "put-orders-orderId-updateBilling" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.wrong-type.body-email @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Billing/properties/email/type
    Scenario: A value of the wrong type is refused for the property "$.email"
      Given the unchanged request "put-orders-orderId-updateBilling" is accepted
      And the request body property "$.email" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Billing, email: type" of the definition
      When the request "put-orders-orderId-updateBilling" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.wrong-type.body-phone @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Billing/properties/phone/type
    Scenario: A value of the wrong type is refused for the property "$.phone"
      Given the unchanged request "put-orders-orderId-updateBilling" is accepted
      And the request body property "$.phone" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Billing, phone: type" of the definition
      When the request "put-orders-orderId-updateBilling" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.wrong-body.body @check=wrong-body @clause=/components/schemas/Billing/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "put-orders-orderId-updateBilling" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "Billing: type" of the definition
      When the request "put-orders-orderId-updateBilling" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.wrong-format.body-email @check=wrong-format @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Billing/properties/email/format
    Scenario: A value that does not match its format is refused for the property "$.email"
      Given the unchanged request "put-orders-orderId-updateBilling" is accepted
      And the request body property "$.email" is set to "not an email"
      And the changed request breaks the clause "Billing, email: format" of the definition
      When the request "put-orders-orderId-updateBilling" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.malformed-json.body @check=malformed-json @clause=/paths/~1orders~1{orderId}~1updateBilling/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "put-orders-orderId-updateBilling" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /orders/{orderId}/updateBilling, request body" of the definition
      When the request "put-orders-orderId-updateBilling" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.no-credential @check=no-credential @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-orders-orderId-updateBilling" is accepted
      When the request "put-orders-orderId-updateBilling" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "put-orders-orderId-updateBilling" is accepted
      When the request "put-orders-orderId-updateBilling" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "put-orders-orderId-updateBilling" is accepted
      When the request "put-orders-orderId-updateBilling" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "put-orders-orderId-updateBilling" is accepted
      When the request "put-orders-orderId-updateBilling" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "put-orders-orderId-updateBilling" is accepted
      When the request "put-orders-orderId-updateBilling" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "put-orders-orderId-updateBilling" is accepted
      When the request "put-orders-orderId-updateBilling" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-orders-orderId-updateBilling" is accepted
      When the request "put-orders-orderId-updateBilling" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "put-orders-orderId-updateBilling" is sent
      Then the success response is written in UTF-8

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "put-orders-orderId-updateBilling" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "put-orders-orderId-updateBilling" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "put-orders-orderId-updateBilling" is accepted
      And the path parameter "orderId" is set to an identifier that does not exist
      When the request "put-orders-orderId-updateBilling" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "put-orders-orderId-updateBilling" is accepted
      And the path parameter "orderId" is set to an identifier that does not exist
      When the request "put-orders-orderId-updateBilling" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "put-orders-orderId-updateBilling" is accepted
      And the path parameter "orderId" is set to an identifier that does not exist
      When the request "put-orders-orderId-updateBilling" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "put-orders-orderId-updateBilling" is accepted
      When the request "put-orders-orderId-updateBilling" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=emarketplace.emarketplace.put-orders-orderId-updateBilling.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/Address/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "put-orders-orderId-updateBilling" is accepted
      And the request body property "$.address" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Address: type" of the definition
      When the request "put-orders-orderId-updateBilling" is sent
      Then the response reveals nothing about how the candidate is built
