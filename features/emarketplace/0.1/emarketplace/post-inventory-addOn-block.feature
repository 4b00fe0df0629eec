# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=post-inventory-addOn-block @method=POST @endpoint=/inventory/addOn/block
Feature: E-Marketplace Transaction Layer Specification 0.2, post-inventory-addOn-block
  Reserves stock of an add-on.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/inventory/addOn/block"
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
        "id": "{{existing item identifier}}",
        "add_ons": [
          {
            "id": "gift-wrap",
            "descriptor": {
              "name": "Gift wrapping"
            }
          }
        ]
      }
      """
    But a refusal is not held against the candidate, because "the body is an item, and the GovSpec does not say where in it the add-on is named"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.post-inventory-addOn-block.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-inventory-addOn-block" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.post-inventory-addOn-block.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-inventory-addOn-block" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.post-inventory-addOn-block.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-inventory-addOn-block" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.post-inventory-addOn-block.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-inventory-addOn-block" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.post-inventory-addOn-block.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-inventory-addOn-block" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=emarketplace.emarketplace.post-inventory-addOn-block.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1inventory~1addOn~1block/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-inventory-addOn-block" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-inventory-addOn-block" is sent
      Then the additional property is ignored, as the clause "POST /inventory/addOn/block, request body" allows

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.post-inventory-addOn-block.wrong-type.body-add_ons-0-descriptor-name @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Descriptor/properties/name/type
    Scenario: A value of the wrong type is refused for the property "$.add_ons[0].descriptor.name"
      Given the unchanged request "post-inventory-addOn-block" is accepted
      And the request body property "$.add_ons[0].descriptor.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Descriptor, name: type" of the definition
      When the request "post-inventory-addOn-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-inventory-addOn-block.wrong-type.body-add_ons-0-id-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/AddOn/properties/id/type
    Scenario: A number in place of a text is refused for the property "$.add_ons[0].id"
      Given the unchanged request "post-inventory-addOn-block" is accepted
      And the request body property "$.add_ons[0].id" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "AddOn, id: type" of the definition
      When the request "post-inventory-addOn-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-inventory-addOn-block.wrong-type.body-add_ons @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Item/properties/add_ons/type
    Scenario: A value of the wrong type is refused for the property "$.add_ons"
      Given the unchanged request "post-inventory-addOn-block" is accepted
      And the request body property "$.add_ons" is set to "not a list"
      And the changed request breaks the clause "Item, add_ons: type" of the definition
      When the request "post-inventory-addOn-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-inventory-addOn-block.wrong-type.body-add_ons-0-descriptor @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Descriptor/type
    Scenario: A value of the wrong type is refused for the property "$.add_ons[0].descriptor"
      Given the unchanged request "post-inventory-addOn-block" is accepted
      And the request body property "$.add_ons[0].descriptor" is set to "not an object"
      And the changed request breaks the clause "Descriptor: type" of the definition
      When the request "post-inventory-addOn-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-inventory-addOn-block.wrong-type.body-id @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Item/properties/id/type
    Scenario: A value of the wrong type is refused for the property "$.id"
      Given the unchanged request "post-inventory-addOn-block" is accepted
      And the request body property "$.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Item, id: type" of the definition
      When the request "post-inventory-addOn-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-inventory-addOn-block.wrong-type.body-add_ons-0-id @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/AddOn/properties/id/type
    Scenario: A value of the wrong type is refused for the property "$.add_ons[0].id"
      Given the unchanged request "post-inventory-addOn-block" is accepted
      And the request body property "$.add_ons[0].id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "AddOn, id: type" of the definition
      When the request "post-inventory-addOn-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-inventory-addOn-block.wrong-item.body-add_ons @check=wrong-item @clause=/components/schemas/AddOn/type
    Scenario: A value of the wrong type is refused for the first item of "$.add_ons"
      Given the unchanged request "post-inventory-addOn-block" is accepted
      And the request body property "$.add_ons[0]" is set to "not an object"
      And the changed request breaks the clause "AddOn: type" of the definition
      When the request "post-inventory-addOn-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-inventory-addOn-block.wrong-body.body @check=wrong-body @clause=/components/schemas/Item/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-inventory-addOn-block" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "Item: type" of the definition
      When the request "post-inventory-addOn-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-inventory-addOn-block.malformed-json.body @check=malformed-json @clause=/paths/~1inventory~1addOn~1block/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-inventory-addOn-block" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /inventory/addOn/block, request body" of the definition
      When the request "post-inventory-addOn-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.post-inventory-addOn-block.no-credential @check=no-credential @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-inventory-addOn-block" is accepted
      When the request "post-inventory-addOn-block" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-inventory-addOn-block.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-inventory-addOn-block" is accepted
      When the request "post-inventory-addOn-block" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-inventory-addOn-block.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-inventory-addOn-block" is accepted
      When the request "post-inventory-addOn-block" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-inventory-addOn-block.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-inventory-addOn-block" is accepted
      When the request "post-inventory-addOn-block" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-inventory-addOn-block.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-inventory-addOn-block" is accepted
      When the request "post-inventory-addOn-block" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=emarketplace.emarketplace.post-inventory-addOn-block.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-inventory-addOn-block" is sent
      Then the success response is written in UTF-8

    @id=emarketplace.emarketplace.post-inventory-addOn-block.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-inventory-addOn-block" is accepted
      When the request "post-inventory-addOn-block" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.post-inventory-addOn-block.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-inventory-addOn-block" is accepted
      When the request "post-inventory-addOn-block" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.post-inventory-addOn-block.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/Descriptor/properties/name/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-inventory-addOn-block" is accepted
      And the request body property "$.add_ons[0].descriptor.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Descriptor, name: type" of the definition
      When the request "post-inventory-addOn-block" is sent
      Then the response reveals nothing about how the candidate is built
