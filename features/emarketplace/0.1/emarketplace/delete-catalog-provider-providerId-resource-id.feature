# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=delete-catalog-provider-providerId-resource-id @method=DELETE @endpoint=/catalog/provider/{providerId}/{resource}/{id}
Feature: E-Marketplace Transaction Layer Specification 0.2, delete-catalog-provider-providerId-resource-id
  Removes an entry from a provider's catalogue.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/catalog/provider/{providerId}/{resource}/{id}"
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
    And the path parameter "providerId" is set to the identifier of the existing "provider"
    And the path parameter "resource" is set to "Item"
    And the path parameter "id" is set to the identifier of the existing "item"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.delete-catalog-provider-providerId-resource-id.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "delete-catalog-provider-providerId-resource-id" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.delete-catalog-provider-providerId-resource-id.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "delete-catalog-provider-providerId-resource-id" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.delete-catalog-provider-providerId-resource-id.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "delete-catalog-provider-providerId-resource-id" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.delete-catalog-provider-providerId-resource-id.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "delete-catalog-provider-providerId-resource-id" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.delete-catalog-provider-providerId-resource-id.state-delete @check=state-delete
    Scenario: What was removed can no longer be read
      When the request "delete-catalog-provider-providerId-resource-id" is sent
      Then the "item" can no longer be read

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.delete-catalog-provider-providerId-resource-id.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "delete-catalog-provider-providerId-resource-id" is accepted as it stands
      And no credential is presented
      When the request "delete-catalog-provider-providerId-resource-id" is sent
      Then access is refused with the status code 401 or 403
