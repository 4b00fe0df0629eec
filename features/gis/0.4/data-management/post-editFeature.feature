# Generated from specs/gis/0.4/data-management.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=data-management @operation=post-editFeature @method=POST @endpoint=/editFeature @level=REQUIRED @requirement=6.3-5
Feature: GIS Data Management API 1.0.0, post-editFeature
  Edits one geographic feature of a layer.

  Background:
    Given an environment at "apiRoot" of the API "data-management"
    And the resource "/editFeature"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "layerType": "roads",
        "featureID": "1",
        "operation": "update"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which operations there are, and only the vendor knows a feature; the profile can give one that fits (objects.feature-edit)"

  Rule: A valid request is answered as the definition says

    @id=gis.data-management.post-editFeature.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-editFeature" is sent
      Then the operation is served

    @id=gis.data-management.post-editFeature.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-editFeature" is sent
      Then the response status code is 201

  Rule: A request that breaks the definition is refused

    @id=gis.data-management.post-editFeature.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-editFeature" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1editFeature/post/requestBody/required" of the definition
      When the request "post-editFeature" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-editFeature.wrong-type.body-layerType @check=wrong-type
    Scenario: The property "$.layerType" has a value of the wrong type
      Given the request "post-editFeature" is accepted as it stands
      And the request body property "$.layerType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1editFeature/post/requestBody/content/application~1json/schema/properties/layerType/type" of the definition
      When the request "post-editFeature" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-editFeature.wrong-type.body-featureID @check=wrong-type
    Scenario: The property "$.featureID" has a value of the wrong type
      Given the request "post-editFeature" is accepted as it stands
      And the request body property "$.featureID" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1editFeature/post/requestBody/content/application~1json/schema/properties/featureID/type" of the definition
      When the request "post-editFeature" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-editFeature.wrong-type.body-operation @check=wrong-type
    Scenario: The property "$.operation" has a value of the wrong type
      Given the request "post-editFeature" is accepted as it stands
      And the request body property "$.operation" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1editFeature/post/requestBody/content/application~1json/schema/properties/operation/type" of the definition
      When the request "post-editFeature" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.data-management.post-editFeature.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-editFeature" is accepted as it stands
      And no credential is presented
      When the request "post-editFeature" is sent
      Then access is refused with the status code 401 or 403
