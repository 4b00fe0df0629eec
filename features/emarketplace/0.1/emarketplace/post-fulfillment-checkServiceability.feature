# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=post-fulfillment-checkServiceability @method=POST @endpoint=/fulfillment/checkServiceability @level=REQUIRED @requirement=6.4-5 @requirement=6.4-6 @requirement=6.4-7 @requirement=6.6-1
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
    Scenario: The body of the answer meets its schema
      When the request "post-fulfillment-checkServiceability" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-fulfillment-checkServiceability" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-type.body-items @check=wrong-type
    Scenario: The property "$.items" has a value of the wrong type
      Given the request "post-fulfillment-checkServiceability" is accepted as it stands
      And the request body property "$.items" is set to "not a list"
      And this breaks the clause "/components/schemas/Order/properties/items/type" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-type.body-fulfillments @check=wrong-type
    Scenario: The property "$.fulfillments" has a value of the wrong type
      Given the request "post-fulfillment-checkServiceability" is accepted as it stands
      And the request body property "$.fulfillments" is set to "not a list"
      And this breaks the clause "/components/schemas/Order/properties/fulfillments/type" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.wrong-type.body-payments @check=wrong-type
    Scenario: The property "$.payments" has a value of the wrong type
      Given the request "post-fulfillment-checkServiceability" is accepted as it stands
      And the request body property "$.payments" is set to "not a list"
      And this breaks the clause "/components/schemas/Order/properties/payments/type" of the definition
      When the request "post-fulfillment-checkServiceability" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.post-fulfillment-checkServiceability.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-fulfillment-checkServiceability" is accepted as it stands
      And no credential is presented
      When the request "post-fulfillment-checkServiceability" is sent
      Then access is refused with the status code 401 or 403
