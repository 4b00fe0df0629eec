# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=put-catalog-provider-providerId-resource @method=PUT @endpoint=/catalog/provider/{providerId}/{resource} @level=REQUIRED @requirement=6.2-1
Feature: E-Marketplace Transaction Layer Specification 0.2, put-catalog-provider-providerId-resource
  Stores a new entry in a provider's catalogue.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/catalog/provider/{providerId}/{resource}"
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
    And the path parameter "resource" is set to "Item"
    And the path parameter "providerId" is set to the identifier of the existing "provider"
    And the request body:
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

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.state-create @check=state-create
    Scenario: What was created can be read back
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the "item" can be read back and agrees with what was sent

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "put-catalog-provider-providerId-resource" is accepted as it stands
      And no credential is presented
      When the request "put-catalog-provider-providerId-resource" is sent
      Then access is refused with the status code 401 or 403
