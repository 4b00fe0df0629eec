# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=post-fulfillment-checkServiceability @method=POST @endpoint=/fulfillment/checkServiceability @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, post-fulfillment-checkServiceability
  Tells whether an order can be fulfilled.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/fulfillment/checkServiceability"
    And the credential of the candidate profile is presented
    And an existing "provider", created with the request "emarketplace/post-catalog-resource" and the body:
      """json
      {
        "id": "{{fresh text}}",
        "descriptor": {
          "name": "Corner pharmacy",
          "short_desc": "Medicines and first aid"
        },
        "rateable": true
      }
      """
    And an existing "item", created with the request "emarketplace/put-catalog-provider-providerId-resource" and the body:
      """json
      {
        "id": "{{fresh text}}",
        "descriptor": {
          "name": "Bandage",
          "short_desc": "Ten sterile bandages"
        },
        "price": {
          "currency": "EUR",
          "value": "12"
        },
        "quantity": {
          "available": {
            "count": 100
          }
        },
        "rateable": true
      }
      """
    And an existing "stock", created with the request "emarketplace/post-inventory-item-add" and the body:
      """json
      {
        "id": "{{existing item identifier}}",
        "descriptor": {
          "name": "Bandage",
          "short_desc": "Ten sterile bandages"
        },
        "quantity": {
          "available": {
            "count": 50
          }
        }
      }
      """
    And the request body:
      """json
      {
        "provider": {
          "id": "{{existing provider identifier}}"
        },
        "items": [
          {
            "id": "{{existing item identifier}}",
            "quantity": {
              "selected": {
                "count": 1
              }
            }
          }
        ],
        "billing": {
          "name": "Ana Silva {{fresh text}}",
          "address": "1 Harbour Street, Tallinn",
          "email": "ana.silva@example.org",
          "phone": "+3725550001"
        },
        "fulfillments": [
          {
            "type": "Delivery",
            "customer": {
              "person": {
                "name": "Ana Silva"
              },
              "contact": {
                "phone": "+3725550001"
              }
            },
            "stops": [
              {
                "type": "end",
                "location": {
                  "gps": "59.43,24.75",
                  "address": "1 Harbour Street, Tallinn",
                  "area_code": "10111"
                }
              }
            ]
          }
        ],
        "payments": [
          {
            "type": "ON-FULFILLMENT",
            "status": "NOT-PAID",
            "params": {
              "amount": "12",
              "currency": "EUR"
            }
          }
        ]
      }
      """

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-fulfillment-checkServiceability" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-fulfillment-checkServiceability" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-fulfillment-checkServiceability" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-fulfillment-checkServiceability" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-fulfillment-checkServiceability" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1fulfillment~1checkServiceability/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-fulfillment-checkServiceability" is sent
      Then the additional property is ignored, as the clause "POST /fulfillment/checkServiceability, request body" allows

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-type.body-items-0-quantity @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ItemQuantity/type
    Scenario: A value of the wrong type is refused for the property "$.items[0].quantity"
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.items[0].quantity" is set to "not an object"
      And the changed request breaks the clause "ItemQuantity: type" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-type.body-billing-phone-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Billing/properties/phone/type
    Scenario: A number in place of a text is refused for the property "$.billing.phone"
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.billing.phone" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "Billing, phone: type" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-type.body-items-0-quantity-selected-count-fraction @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ItemQuantity/properties/selected/properties/count/type
    Scenario: A fraction in place of a whole number is refused for the property "$.items[0].quantity.selected.count"
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.items[0].quantity.selected.count" is set to the JSON:
        """json
        0.5
        """
      And the changed request breaks the clause "ItemQuantity, selected, count: type" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-type.body-items-0-quantity-selected-count-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ItemQuantity/properties/selected/properties/count/type
    Scenario: The right value written as a text is refused for the property "$.items[0].quantity.selected.count"
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.items[0].quantity.selected.count" is set to "1"
      And the changed request breaks the clause "ItemQuantity, selected, count: type" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-type.body-fulfillments-0-customer @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Customer/type
    Scenario: A value of the wrong type is refused for the property "$.fulfillments[0].customer"
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.fulfillments[0].customer" is set to "not an object"
      And the changed request breaks the clause "Customer: type" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-type.body-fulfillments-0-stops @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Fulfillment/properties/stops/type
    Scenario: A value of the wrong type is refused for the property "$.fulfillments[0].stops"
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.fulfillments[0].stops" is set to "not a list"
      And the changed request breaks the clause "Fulfillment, stops: type" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-type.body-payments-0-params @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Payment/properties/params/type
    Scenario: A value of the wrong type is refused for the property "$.payments[0].params"
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.payments[0].params" is set to "not an object"
      And the changed request breaks the clause "Payment, params: type" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-type.body-items-0-quantity-selected @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ItemQuantity/properties/selected/type
    Scenario: A value of the wrong type is refused for the property "$.items[0].quantity.selected"
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.items[0].quantity.selected" is set to "not an object"
      And the changed request breaks the clause "ItemQuantity, selected: type" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-item.body-payments @check=wrong-item @depth=standard @clause=/components/schemas/Payment/type
    Scenario: A value of the wrong type is refused for the first item of "$.payments"
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.payments[0]" is set to "not an object"
      And the changed request breaks the clause "Payment: type" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-item.body-fulfillments-0-stops @check=wrong-item @depth=standard @clause=/components/schemas/Stop/type
    Scenario: A value of the wrong type is refused for the first item of "$.fulfillments[0].stops"
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.fulfillments[0].stops[0]" is set to "not an object"
      And the changed request breaks the clause "Stop: type" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-item.body-items @check=wrong-item @depth=standard @clause=/components/schemas/Item/type
    Scenario: A value of the wrong type is refused for the first item of "$.items"
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.items[0]" is set to "not an object"
      And the changed request breaks the clause "Item: type" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-item.body-fulfillments @check=wrong-item @depth=standard @clause=/components/schemas/Fulfillment/type
    Scenario: A value of the wrong type is refused for the first item of "$.fulfillments"
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.fulfillments[0]" is set to "not an object"
      And the changed request breaks the clause "Fulfillment: type" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/Order/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "Order: type" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-enum.body-payments-0-type @check=wrong-enum @depth=standard @clause=/components/schemas/Payment/properties/type/enum
    Scenario: A value that is not in its list is refused for the property "$.payments[0].type"
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.payments[0].type" is set to "no-such-value"
      And the changed request breaks the clause "Payment, type: enum" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-enum.body-payments-0-type-case @check=wrong-enum @depth=standard @clause=/components/schemas/Payment/properties/type/enum
    Scenario: A listed value in the wrong letter case is refused for the property "$.payments[0].type"
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.payments[0].type" is set to "pre-order"
      And the changed request breaks the clause "Payment, type: enum" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-enum.body-payments-0-status @check=wrong-enum @depth=standard @clause=/components/schemas/Payment/properties/status/enum
    Scenario: A value that is not in its list is refused for the property "$.payments[0].status"
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.payments[0].status" is set to "no-such-value"
      And the changed request breaks the clause "Payment, status: enum" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-format.body-billing-email @check=wrong-format @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Billing/properties/email/format
    Scenario: A value that does not match its format is refused for the property "$.billing.email"
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.billing.email" is set to "not an email"
      And the changed request breaks the clause "Billing, email: format" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-pattern.body-fulfillments-0-stops-0-location-gps @check=wrong-pattern @clause=/components/schemas/Gps/pattern
    Scenario: A value that does not match its pattern is refused for the property "$.fulfillments[0].stops[0].location.gps"
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.fulfillments[0].stops[0].location.gps" is set to "~59.43,24.75~"
      And the changed request breaks the clause "Gps: pattern" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.out-of-range.body-items-0-quantity-selected-count-minimum @check=out-of-range @clause=/components/schemas/ItemQuantity/properties/selected/properties/count/minimum
    Scenario: A number that is too small is refused for the property "$.items[0].quantity.selected.count"
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.items[0].quantity.selected.count" is set to the JSON:
        """json
        -1
        """
      And the changed request breaks the clause "ItemQuantity, selected, count: minimum" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1fulfillment~1checkServiceability/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /fulfillment/checkServiceability, request body" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.no-credential @check=no-credential @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-fulfillment-checkServiceability" is accepted
      When the request "post-fulfillment-checkServiceability" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-fulfillment-checkServiceability" is accepted
      When the request "post-fulfillment-checkServiceability" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-fulfillment-checkServiceability" is accepted
      When the request "post-fulfillment-checkServiceability" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-fulfillment-checkServiceability" is accepted
      When the request "post-fulfillment-checkServiceability" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-fulfillment-checkServiceability" is accepted
      When the request "post-fulfillment-checkServiceability" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-fulfillment-checkServiceability" is sent
      Then the success response is written in UTF-8

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      When the request "post-fulfillment-checkServiceability" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      When the request "post-fulfillment-checkServiceability" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/ItemQuantity/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-fulfillment-checkServiceability" is accepted
      And the request body property "$.items[0].quantity" is set to "not an object"
      And the changed request breaks the clause "ItemQuantity: type" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the response reveals nothing about how the candidate is built
