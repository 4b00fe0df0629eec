# Generated from specs/gis/0.4/data-management.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=data-management @operation=patch-dataStore-dataStoreId @method=PATCH @endpoint=/dataStore/{dataStoreId}
Feature: GIS Data Management API 1.0.0, patch-dataStore-dataStoreId
  Changes some properties of a data store.

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
    And the request body:
      """json
      {
        "name": "{{fresh text}}",
        "description": "description 2",
        "provider": "PostGIS",
        "connectionString": "postgresql://gis.example.org:5432/roads",
        "accessRestrictions": false,
        "updateFrequency": "daily"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which providers and connection strings there are; the profile can give one that fits (objects.data-store)"

  Rule: A valid request is answered as the definition says

    @id=gis.data-management.patch-dataStore-dataStoreId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "patch-dataStore-dataStoreId" is sent
      Then the operation is served

    @id=gis.data-management.patch-dataStore-dataStoreId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "patch-dataStore-dataStoreId" is sent
      Then the response status code is 200

  Rule: A request that breaks the definition is refused

    @id=gis.data-management.patch-dataStore-dataStoreId.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "patch-dataStore-dataStoreId" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1dataStore~1{dataStoreId}/patch/requestBody/required" of the definition
      When the request "patch-dataStore-dataStoreId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.patch-dataStore-dataStoreId.wrong-type.body-accessRestrictions @check=wrong-type
    Scenario: The property "$.accessRestrictions" has a value of the wrong type
      Given the request "patch-dataStore-dataStoreId" is accepted as it stands
      And the request body property "$.accessRestrictions" is set to "not a boolean"
      And this breaks the clause "/paths/~1dataStore~1{dataStoreId}/patch/requestBody/content/application~1json/schema/properties/accessRestrictions/type" of the definition
      When the request "patch-dataStore-dataStoreId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.patch-dataStore-dataStoreId.wrong-type.body-name @check=wrong-type
    Scenario: The property "$.name" has a value of the wrong type
      Given the request "patch-dataStore-dataStoreId" is accepted as it stands
      And the request body property "$.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1dataStore~1{dataStoreId}/patch/requestBody/content/application~1json/schema/properties/name/type" of the definition
      When the request "patch-dataStore-dataStoreId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.patch-dataStore-dataStoreId.wrong-type.body-description @check=wrong-type
    Scenario: The property "$.description" has a value of the wrong type
      Given the request "patch-dataStore-dataStoreId" is accepted as it stands
      And the request body property "$.description" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1dataStore~1{dataStoreId}/patch/requestBody/content/application~1json/schema/properties/description/type" of the definition
      When the request "patch-dataStore-dataStoreId" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.data-management.patch-dataStore-dataStoreId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "patch-dataStore-dataStoreId" is accepted as it stands
      And the path parameter "dataStoreId" is set to an identifier that does not exist
      When the request "patch-dataStore-dataStoreId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.data-management.patch-dataStore-dataStoreId.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "patch-dataStore-dataStoreId" is accepted as it stands
      And no credential is presented
      When the request "patch-dataStore-dataStoreId" is sent
      Then access is refused with the status code 401 or 403
