# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=get-inventory-checkAvailability-resource-id @method=GET @endpoint=/inventory/checkAvailability/{resource}/{id} @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, get-inventory-checkAvailability-resource-id
  Tells how much of an item is in stock.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/inventory/checkAvailability/{resource}/{id}"
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
    And the path parameter "resource" is set to "Item"
    And the path parameter "id" is set to the identifier of the existing "stock"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-inventory-checkAvailability-resource-id" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-inventory-checkAvailability-resource-id" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-inventory-checkAvailability-resource-id" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-inventory-checkAvailability-resource-id" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-inventory-checkAvailability-resource-id" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.state-read @check=state-read
    Scenario: The read returns the item that was created
      When the request "get-inventory-checkAvailability-resource-id" is sent
      Then the answer is the "stock" that was created

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-inventory-checkAvailability-resource-id" is sent
      Then the repeated answer is the same

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.wrong-enum.path-resource @check=wrong-enum @clause=/paths/~1inventory~1checkAvailability~1{resource}~1{id}/get/parameters/0/schema/enum
    Scenario: A value that is not in its list is refused for the path parameter "resource"
      Given the unchanged request "get-inventory-checkAvailability-resource-id" is accepted
      And the path parameter "resource" is set to "no-such-value"
      And the changed request breaks the clause "GET /inventory/checkAvailability/{resource}/{id}, parameter 1: enum" of the definition
      When the request "get-inventory-checkAvailability-resource-id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.wrong-enum.path-resource-case @check=wrong-enum @clause=/paths/~1inventory~1checkAvailability~1{resource}~1{id}/get/parameters/0/schema/enum
    Scenario: A listed value in the wrong letter case is refused for the path parameter "resource"
      Given the unchanged request "get-inventory-checkAvailability-resource-id" is accepted
      And the path parameter "resource" is set to "ITEM"
      And the changed request breaks the clause "GET /inventory/checkAvailability/{resource}/{id}, parameter 1: enum" of the definition
      When the request "get-inventory-checkAvailability-resource-id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.no-credential @check=no-credential @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-inventory-checkAvailability-resource-id" is accepted
      When the request "get-inventory-checkAvailability-resource-id" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-inventory-checkAvailability-resource-id" is accepted
      When the request "get-inventory-checkAvailability-resource-id" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-inventory-checkAvailability-resource-id" is accepted
      When the request "get-inventory-checkAvailability-resource-id" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "get-inventory-checkAvailability-resource-id" is accepted
      When the request "get-inventory-checkAvailability-resource-id" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-inventory-checkAvailability-resource-id" is accepted
      When the request "get-inventory-checkAvailability-resource-id" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-inventory-checkAvailability-resource-id" is accepted
      When the request "get-inventory-checkAvailability-resource-id" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-inventory-checkAvailability-resource-id" is sent
      Then the success response is written in UTF-8

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-inventory-checkAvailability-resource-id" is sent
      Then the response to a conditional request agrees with its condition

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-inventory-checkAvailability-resource-id" is accepted
      And the path parameter "id" is set to an identifier that does not exist
      When the request "get-inventory-checkAvailability-resource-id" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-inventory-checkAvailability-resource-id" is accepted
      And the path parameter "id" is set to an identifier that does not exist
      When the request "get-inventory-checkAvailability-resource-id" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.get-inventory-checkAvailability-resource-id.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1inventory~1checkAvailability~1{resource}~1{id}/get/parameters/0/schema/enum
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "get-inventory-checkAvailability-resource-id" is accepted
      And the path parameter "resource" is set to "no-such-value"
      And the changed request breaks the clause "GET /inventory/checkAvailability/{resource}/{id}, parameter 1: enum" of the definition
      When the request "get-inventory-checkAvailability-resource-id" is sent
      Then the response reveals nothing about how the candidate is built
