# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=post-quotation @method=POST @endpoint=/quotation @level=REQUIRED @requirement=6.3-8 @requirement=6.3-9 @requirement=6.3-10 @requirement=6.4-5 @requirement=6.4-6 @requirement=6.4-7
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
    Scenario: The body of the answer meets its schema
      When the request "post-quotation" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.post-quotation.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-quotation" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.post-quotation.wrong-type.body-items @check=wrong-type
    Scenario: The property "$.items" has a value of the wrong type
      Given the request "post-quotation" is accepted as it stands
      And the request body property "$.items" is set to "not a list"
      And this breaks the clause "/components/schemas/Order/properties/items/type" of the definition
      When the request "post-quotation" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-quotation.wrong-type.body-items-0-quantity-selected @check=wrong-type
    Scenario: The property "$.items[0].quantity.selected" has a value of the wrong type
      Given the request "post-quotation" is accepted as it stands
      And the request body property "$.items[0].quantity.selected" is set to "not an object"
      And this breaks the clause "/components/schemas/ItemQuantity/properties/selected/type" of the definition
      When the request "post-quotation" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-quotation.wrong-type.body-items-0-quantity-selected-count @check=wrong-type
    Scenario: The property "$.items[0].quantity.selected.count" has a value of the wrong type
      Given the request "post-quotation" is accepted as it stands
      And the request body property "$.items[0].quantity.selected.count" is set to "not a number"
      And this breaks the clause "/components/schemas/ItemQuantity/properties/selected/properties/count/type" of the definition
      When the request "post-quotation" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.post-quotation.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-quotation" is accepted as it stands
      And no credential is presented
      When the request "post-quotation" is sent
      Then access is refused with the status code 401 or 403
