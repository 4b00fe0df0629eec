# Generated from specs/gis/0.4/data-management.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=data-management @operation=get-dataStore-dataStoreId @method=GET @endpoint=/dataStore/{dataStoreId} @level=REQUIRED @requirement=6.3-2 @requirement=6.3-3 @requirement=6.3-4
Feature: GIS Data Management API 1.0.0, get-dataStore-dataStoreId
  Answers one data store.

  Background:
    Given an environment at "apiRoot" of the API "data-management"
    And the resource "/dataStore/{dataStoreId}"
    And the credential of the candidate profile is presented
    And an existing "data-store", created with the request "data-management/post-dataStore" and the body:
      """json
      {
        "name": "{{fresh text}}",
        "description": "description 1",
        "provider": "PostGIS",
        "connectionString": "postgresql://gis.example.org:5432/roads",
        "accessRestrictions": true,
        "updateFrequency": "daily"
      }
      """
    And the path parameter "dataStoreId" is set to the identifier of the existing "data-store"

  Rule: A valid request is answered as the definition says

    @id=gis.data-management.get-dataStore-dataStoreId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-dataStore-dataStoreId" is sent
      Then the operation is served

    @id=gis.data-management.get-dataStore-dataStoreId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-dataStore-dataStoreId" is sent
      Then the response status code is 200

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.data-management.get-dataStore-dataStoreId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "get-dataStore-dataStoreId" is accepted as it stands
      And the path parameter "dataStoreId" is set to an identifier that does not exist
      When the request "get-dataStore-dataStoreId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.data-management.get-dataStore-dataStoreId.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-dataStore-dataStoreId" is accepted as it stands
      And no credential is presented
      When the request "get-dataStore-dataStoreId" is sent
      Then access is refused with the status code 401 or 403
