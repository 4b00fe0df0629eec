# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=put-orders-orderId-updateFulfillment @method=PUT @endpoint=/orders/{orderId}/updateFulfillment @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, put-orders-orderId-updateFulfillment
  Changes how an order is fulfilled.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/orders/{orderId}/updateFulfillment"
    And the credential of the candidate profile is presented
    And an existing "order"
    And the path parameter "orderId" is set to the identifier of the existing "order"
    And the request body:
      """json
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
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say whether it adds a fulfilment or changes one that the order has"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.repeat-update @check=repeat-update @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: A repeated PUT has the same effect as one PUT
      When the request "put-orders-orderId-updateFulfillment" is sent
      And the same request is sent again
      Then the repeated request changes nothing further

  Rule: A request that the definition allows is accepted

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1orders~1{orderId}~1updateFulfillment/put/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the additional property is ignored, as the clause "PUT /orders/{orderId}/updateFulfillment, request body" allows

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-type.body-customer @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Customer/type
    Scenario: A value of the wrong type is refused for the property "$.customer"
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body property "$.customer" is set to "not an object"
      And the changed request breaks the clause "Customer: type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-type.body-stops-0-location-gps-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Gps/type
    Scenario: A number in place of a text is refused for the property "$.stops[0].location.gps"
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body property "$.stops[0].location.gps" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "Gps: type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-type.body-stops @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Fulfillment/properties/stops/type
    Scenario: A value of the wrong type is refused for the property "$.stops"
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body property "$.stops" is set to "not a list"
      And the changed request breaks the clause "Fulfillment, stops: type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-type.body-customer-person @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Person/type
    Scenario: A value of the wrong type is refused for the property "$.customer.person"
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body property "$.customer.person" is set to "not an object"
      And the changed request breaks the clause "Person: type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-type.body-customer-contact @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Contact/type
    Scenario: A value of the wrong type is refused for the property "$.customer.contact"
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body property "$.customer.contact" is set to "not an object"
      And the changed request breaks the clause "Contact: type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-type.body-stops-0-location @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Location/type
    Scenario: A value of the wrong type is refused for the property "$.stops[0].location"
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body property "$.stops[0].location" is set to "not an object"
      And the changed request breaks the clause "Location: type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-type.body-stops-0-location-gps @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Gps/type
    Scenario: A value of the wrong type is refused for the property "$.stops[0].location.gps"
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body property "$.stops[0].location.gps" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Gps: type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-type.body-stops-0-location-address @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Address/type
    Scenario: A value of the wrong type is refused for the property "$.stops[0].location.address"
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body property "$.stops[0].location.address" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Address: type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-type.body-type @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Fulfillment/properties/type/type
    Scenario: A value of the wrong type is refused for the property "$.type"
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body property "$.type" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Fulfillment, type: type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-type.body-customer-person-name @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Person/properties/name/type
    Scenario: A value of the wrong type is refused for the property "$.customer.person.name"
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body property "$.customer.person.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Person, name: type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-type.body-customer-contact-phone @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Contact/properties/phone/type
    Scenario: A value of the wrong type is refused for the property "$.customer.contact.phone"
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body property "$.customer.contact.phone" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Contact, phone: type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-type.body-stops-0-type @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Stop/properties/type/type
    Scenario: A value of the wrong type is refused for the property "$.stops[0].type"
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body property "$.stops[0].type" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Stop, type: type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-type.body-stops-0-location-area_code @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Location/properties/area_code/type
    Scenario: A value of the wrong type is refused for the property "$.stops[0].location.area_code"
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body property "$.stops[0].location.area_code" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Location, area_code: type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-item.body-stops @check=wrong-item @depth=standard @clause=/components/schemas/Stop/type
    Scenario: A value of the wrong type is refused for the first item of "$.stops"
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body property "$.stops[0]" is set to "not an object"
      And the changed request breaks the clause "Stop: type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-body.body @check=wrong-body @clause=/components/schemas/Fulfillment/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "Fulfillment: type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.wrong-pattern.body-stops-0-location-gps @check=wrong-pattern @clause=/components/schemas/Gps/pattern
    Scenario: A value that does not match its pattern is refused for the property "$.stops[0].location.gps"
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body property "$.stops[0].location.gps" is set to "~59.43,24.75~"
      And the changed request breaks the clause "Gps: pattern" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.malformed-json.body @check=malformed-json @clause=/paths/~1orders~1{orderId}~1updateFulfillment/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /orders/{orderId}/updateFulfillment, request body" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.no-credential @check=no-credential @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-orders-orderId-updateFulfillment" is accepted
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "put-orders-orderId-updateFulfillment" is accepted
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "put-orders-orderId-updateFulfillment" is accepted
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "put-orders-orderId-updateFulfillment" is accepted
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "put-orders-orderId-updateFulfillment" is accepted
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-orders-orderId-updateFulfillment" is accepted
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the success response is written in UTF-8

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the path parameter "orderId" is set to an identifier that does not exist
      When the request "put-orders-orderId-updateFulfillment" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the path parameter "orderId" is set to an identifier that does not exist
      When the request "put-orders-orderId-updateFulfillment" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.put-orders-orderId-updateFulfillment.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/Customer/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "put-orders-orderId-updateFulfillment" is accepted
      And the request body property "$.customer" is set to "not an object"
      And the changed request breaks the clause "Customer: type" of the definition
      When the request "put-orders-orderId-updateFulfillment" is sent
      Then the response reveals nothing about how the candidate is built
