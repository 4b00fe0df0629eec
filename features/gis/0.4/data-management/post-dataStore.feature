# Generated from specs/gis/0.4/data-management.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=data-management @operation=post-dataStore @method=POST @endpoint=/dataStore @level=REQUIRED @requirement=6.3-1
Feature: GIS Data Management API 1.0.0, post-dataStore
  Sets up a data store.

  Background:
    Given an environment at "apiRoot" of the API "data-management"
    And the resource "/dataStore"
    And the credential of the candidate profile is presented
    And the request body:
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
    But a refusal is not held against the candidate, because "the GovSpec does not say which providers and connection strings there are; the profile can give one that fits (objects.data-store)"

  Rule: A valid request is answered as the definition says

    @id=gis.data-management.post-dataStore.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-dataStore" is sent
      Then the operation is served

    @id=gis.data-management.post-dataStore.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-dataStore" is sent
      Then the response status code is 201

    @id=gis.data-management.post-dataStore.state-create @check=state-create
    Scenario: What was created can be read back
      When the request "post-dataStore" is sent
      Then the "data-store" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=gis.data-management.post-dataStore.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-dataStore" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1dataStore/post/requestBody/required" of the definition
      When the request "post-dataStore" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-dataStore.wrong-type.body-accessRestrictions @check=wrong-type
    Scenario: The property "$.accessRestrictions" has a value of the wrong type
      Given the request "post-dataStore" is accepted as it stands
      And the request body property "$.accessRestrictions" is set to "not a boolean"
      And this breaks the clause "/paths/~1dataStore/post/requestBody/content/application~1json/schema/properties/accessRestrictions/type" of the definition
      When the request "post-dataStore" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-dataStore.wrong-type.body-name @check=wrong-type
    Scenario: The property "$.name" has a value of the wrong type
      Given the request "post-dataStore" is accepted as it stands
      And the request body property "$.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1dataStore/post/requestBody/content/application~1json/schema/properties/name/type" of the definition
      When the request "post-dataStore" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-dataStore.wrong-type.body-description @check=wrong-type
    Scenario: The property "$.description" has a value of the wrong type
      Given the request "post-dataStore" is accepted as it stands
      And the request body property "$.description" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1dataStore/post/requestBody/content/application~1json/schema/properties/description/type" of the definition
      When the request "post-dataStore" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.data-management.post-dataStore.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-dataStore" is accepted as it stands
      And no credential is presented
      When the request "post-dataStore" is sent
      Then access is refused with the status code 401 or 403
