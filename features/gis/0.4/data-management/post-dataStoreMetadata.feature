# Generated from specs/gis/0.4/data-management.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=data-management @operation=post-dataStoreMetadata @method=POST @endpoint=/dataStoreMetadata @level=REQUIRED @requirement=6.3-1
Feature: GIS Data Management API 1.0.0, post-dataStoreMetadata
  Makes known what a data store holds.

  Background:
    Given an environment at "apiRoot" of the API "data-management"
    And the resource "/dataStoreMetadata"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "name": "{{fresh text}}",
        "source": "roads",
        "description": "description 1",
        "keywords": "roads, transport",
        "lastUpdated": "{{now}}"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say how the data store is named that is described; the profile can give one that fits (objects.data-store-metadata)"

  Rule: A valid request is answered as the definition says

    @id=gis.data-management.post-dataStoreMetadata.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-dataStoreMetadata" is sent
      Then the operation is served

    @id=gis.data-management.post-dataStoreMetadata.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-dataStoreMetadata" is sent
      Then the response status code is 201

  Rule: A request that breaks the definition is refused

    @id=gis.data-management.post-dataStoreMetadata.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-dataStoreMetadata" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1dataStoreMetadata/post/requestBody/required" of the definition
      When the request "post-dataStoreMetadata" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-dataStoreMetadata.wrong-type.body-name @check=wrong-type
    Scenario: The property "$.name" has a value of the wrong type
      Given the request "post-dataStoreMetadata" is accepted as it stands
      And the request body property "$.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1dataStoreMetadata/post/requestBody/content/application~1json/schema/properties/name/type" of the definition
      When the request "post-dataStoreMetadata" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-dataStoreMetadata.wrong-type.body-source @check=wrong-type
    Scenario: The property "$.source" has a value of the wrong type
      Given the request "post-dataStoreMetadata" is accepted as it stands
      And the request body property "$.source" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1dataStoreMetadata/post/requestBody/content/application~1json/schema/properties/source/type" of the definition
      When the request "post-dataStoreMetadata" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-dataStoreMetadata.wrong-type.body-description @check=wrong-type
    Scenario: The property "$.description" has a value of the wrong type
      Given the request "post-dataStoreMetadata" is accepted as it stands
      And the request body property "$.description" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1dataStoreMetadata/post/requestBody/content/application~1json/schema/properties/description/type" of the definition
      When the request "post-dataStoreMetadata" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.data-management.post-dataStoreMetadata.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-dataStoreMetadata" is accepted as it stands
      And no credential is presented
      When the request "post-dataStoreMetadata" is sent
      Then access is refused with the status code 401 or 403
