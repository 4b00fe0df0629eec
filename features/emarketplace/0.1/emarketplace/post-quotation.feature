# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=post-quotation @method=POST @endpoint=/quotation @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, post-quotation
  Prices an order and answers it with its quotation.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/quotation"
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
        ]
      }
      """

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.post-quotation.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-quotation" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.post-quotation.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-quotation" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.post-quotation.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-quotation" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.post-quotation.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-quotation" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.post-quotation.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-quotation" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=emarketplace.emarketplace.post-quotation.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1quotation/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-quotation" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-quotation" is sent
      Then the additional property is ignored, as the clause "POST /quotation, request body" allows

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.post-quotation.wrong-type.body-items-0-quantity-selected @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ItemQuantity/properties/selected/type
    Scenario: A value of the wrong type is refused for the property "$.items[0].quantity.selected"
      Given the unchanged request "post-quotation" is accepted
      And the request body property "$.items[0].quantity.selected" is set to "not an object"
      And the changed request breaks the clause "ItemQuantity, selected: type" of the definition
      When the request "post-quotation" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-quotation.wrong-type.body-items-0-quantity-selected-count-fraction @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ItemQuantity/properties/selected/properties/count/type
    Scenario: A fraction in place of a whole number is refused for the property "$.items[0].quantity.selected.count"
      Given the unchanged request "post-quotation" is accepted
      And the request body property "$.items[0].quantity.selected.count" is set to the JSON:
        """json
        0.5
        """
      And the changed request breaks the clause "ItemQuantity, selected, count: type" of the definition
      When the request "post-quotation" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-quotation.wrong-type.body-items-0-quantity-selected-count-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ItemQuantity/properties/selected/properties/count/type
    Scenario: The right value written as a text is refused for the property "$.items[0].quantity.selected.count"
      Given the unchanged request "post-quotation" is accepted
      And the request body property "$.items[0].quantity.selected.count" is set to "1"
      And the changed request breaks the clause "ItemQuantity, selected, count: type" of the definition
      When the request "post-quotation" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-quotation.wrong-type.body-items-0-id-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Item/properties/id/type
    Scenario: A number in place of a text is refused for the property "$.items[0].id"
      Given the unchanged request "post-quotation" is accepted
      And the request body property "$.items[0].id" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "Item, id: type" of the definition
      When the request "post-quotation" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-quotation.wrong-type.body-items-0-quantity-selected-count @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ItemQuantity/properties/selected/properties/count/type
    Scenario: A value of the wrong type is refused for the property "$.items[0].quantity.selected.count"
      Given the unchanged request "post-quotation" is accepted
      And the request body property "$.items[0].quantity.selected.count" is set to "not a number"
      And the changed request breaks the clause "ItemQuantity, selected, count: type" of the definition
      When the request "post-quotation" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-quotation.wrong-type.body-provider-id @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Provider/properties/id/type
    Scenario: A value of the wrong type is refused for the property "$.provider.id"
      Given the unchanged request "post-quotation" is accepted
      And the request body property "$.provider.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Provider, id: type" of the definition
      When the request "post-quotation" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-quotation.wrong-type.body-items-0-id @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Item/properties/id/type
    Scenario: A value of the wrong type is refused for the property "$.items[0].id"
      Given the unchanged request "post-quotation" is accepted
      And the request body property "$.items[0].id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Item, id: type" of the definition
      When the request "post-quotation" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-quotation.wrong-type.body-provider @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Provider/type
    Scenario: A value of the wrong type is refused for the property "$.provider"
      Given the unchanged request "post-quotation" is accepted
      And the request body property "$.provider" is set to "not an object"
      And the changed request breaks the clause "Provider: type" of the definition
      When the request "post-quotation" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-quotation.wrong-type.body-items @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Order/properties/items/type
    Scenario: A value of the wrong type is refused for the property "$.items"
      Given the unchanged request "post-quotation" is accepted
      And the request body property "$.items" is set to "not a list"
      And the changed request breaks the clause "Order, items: type" of the definition
      When the request "post-quotation" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-quotation.wrong-type.body-items-0-quantity @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ItemQuantity/type
    Scenario: A value of the wrong type is refused for the property "$.items[0].quantity"
      Given the unchanged request "post-quotation" is accepted
      And the request body property "$.items[0].quantity" is set to "not an object"
      And the changed request breaks the clause "ItemQuantity: type" of the definition
      When the request "post-quotation" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-quotation.wrong-item.body-items @check=wrong-item @depth=standard @clause=/components/schemas/Item/type
    Scenario: A value of the wrong type is refused for the first item of "$.items"
      Given the unchanged request "post-quotation" is accepted
      And the request body property "$.items[0]" is set to "not an object"
      And the changed request breaks the clause "Item: type" of the definition
      When the request "post-quotation" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-quotation.wrong-body.body @check=wrong-body @clause=/components/schemas/Order/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-quotation" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "Order: type" of the definition
      When the request "post-quotation" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-quotation.out-of-range.body-items-0-quantity-selected-count-minimum @check=out-of-range @clause=/components/schemas/ItemQuantity/properties/selected/properties/count/minimum
    Scenario: A number that is too small is refused for the property "$.items[0].quantity.selected.count"
      Given the unchanged request "post-quotation" is accepted
      And the request body property "$.items[0].quantity.selected.count" is set to the JSON:
        """json
        -1
        """
      And the changed request breaks the clause "ItemQuantity, selected, count: minimum" of the definition
      When the request "post-quotation" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-quotation.malformed-json.body @check=malformed-json @clause=/paths/~1quotation/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-quotation" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /quotation, request body" of the definition
      When the request "post-quotation" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.post-quotation.no-credential @check=no-credential @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-quotation" is accepted
      When the request "post-quotation" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-quotation.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-quotation" is accepted
      When the request "post-quotation" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-quotation.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-quotation" is accepted
      When the request "post-quotation" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-quotation.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-quotation" is accepted
      When the request "post-quotation" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-quotation.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-quotation" is accepted
      When the request "post-quotation" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=emarketplace.emarketplace.post-quotation.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-quotation" is sent
      Then the success response is written in UTF-8

    @id=emarketplace.emarketplace.post-quotation.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-quotation" is accepted
      When the request "post-quotation" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.post-quotation.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-quotation" is accepted
      When the request "post-quotation" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.post-quotation.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/ItemQuantity/properties/selected/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-quotation" is accepted
      And the request body property "$.items[0].quantity.selected" is set to "not an object"
      And the changed request breaks the clause "ItemQuantity, selected: type" of the definition
      When the request "post-quotation" is sent
      Then the response reveals nothing about how the candidate is built
