# Generated from specs/gis/0.4/data-management.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=data-management @operation=post-replicate @method=POST @endpoint=/replicate @level=REQUIRED @requirement=6.3-6
Feature: GIS Data Management API 1.0.0, post-replicate
  Copies one data store into another as a replica.

  Background:
    Given an environment at "apiRoot" of the API "data-management"
    And the resource "/replicate"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "sourceDataStore": "roads",
        "targetDataStore": "{{fresh text}}",
        "replicaType": "full"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say how data stores are named, or which types of replicas there are; the profile can give one that fits (objects.replica)"

  Rule: A valid request is answered as the definition says

    @id=gis.data-management.post-replicate.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-replicate" is sent
      Then the operation is served

    @id=gis.data-management.post-replicate.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-replicate" is sent
      Then the response status code is 201

  Rule: A request that breaks the definition is refused

    @id=gis.data-management.post-replicate.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-replicate" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1replicate/post/requestBody/required" of the definition
      When the request "post-replicate" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-replicate.wrong-type.body-sourceDataStore @check=wrong-type
    Scenario: The property "$.sourceDataStore" has a value of the wrong type
      Given the request "post-replicate" is accepted as it stands
      And the request body property "$.sourceDataStore" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1replicate/post/requestBody/content/application~1json/schema/properties/sourceDataStore/type" of the definition
      When the request "post-replicate" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-replicate.wrong-type.body-targetDataStore @check=wrong-type
    Scenario: The property "$.targetDataStore" has a value of the wrong type
      Given the request "post-replicate" is accepted as it stands
      And the request body property "$.targetDataStore" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1replicate/post/requestBody/content/application~1json/schema/properties/targetDataStore/type" of the definition
      When the request "post-replicate" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-replicate.wrong-type.body-replicaType @check=wrong-type
    Scenario: The property "$.replicaType" has a value of the wrong type
      Given the request "post-replicate" is accepted as it stands
      And the request body property "$.replicaType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1replicate/post/requestBody/content/application~1json/schema/properties/replicaType/type" of the definition
      When the request "post-replicate" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.data-management.post-replicate.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-replicate" is accepted as it stands
      And no credential is presented
      When the request "post-replicate" is sent
      Then access is refused with the status code 401 or 403
