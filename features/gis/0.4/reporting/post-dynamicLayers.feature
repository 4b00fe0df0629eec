# Generated from specs/gis/0.4/reporting.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=reporting @operation=post-dynamicLayers @method=POST @endpoint=/dynamicLayers @level=REQUIRED @requirement=6.6-2
Feature: GIS Reporting API 1.0.0, post-dynamicLayers
  Puts a layer that is drawn afresh on the layout.

  Background:
    Given an environment at "apiRoot" of the API "reporting"
    And the resource "/dynamicLayers"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "title": "roads",
        "abstract": "abstract 1",
        "author": "author 1",
        "keywords": "keywords 1",
        "lastUpdated": "{{now}}"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say how the layer is named that is added; the profile can give one that fits (objects.dynamic-layer)"

  Rule: A valid request is answered as the definition says

    @id=gis.reporting.post-dynamicLayers.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-dynamicLayers" is sent
      Then the operation is served

    @id=gis.reporting.post-dynamicLayers.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-dynamicLayers" is sent
      Then the response status code is 200

  Rule: A request that breaks the definition is refused

    @id=gis.reporting.post-dynamicLayers.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-dynamicLayers" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1dynamicLayers/post/requestBody/required" of the definition
      When the request "post-dynamicLayers" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-dynamicLayers.wrong-type.body-title @check=wrong-type
    Scenario: The property "$.title" has a value of the wrong type
      Given the request "post-dynamicLayers" is accepted as it stands
      And the request body property "$.title" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/mapReport/properties/title/type" of the definition
      When the request "post-dynamicLayers" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-dynamicLayers.wrong-type.body-abstract @check=wrong-type
    Scenario: The property "$.abstract" has a value of the wrong type
      Given the request "post-dynamicLayers" is accepted as it stands
      And the request body property "$.abstract" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/mapReport/properties/abstract/type" of the definition
      When the request "post-dynamicLayers" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-dynamicLayers.wrong-type.body-author @check=wrong-type
    Scenario: The property "$.author" has a value of the wrong type
      Given the request "post-dynamicLayers" is accepted as it stands
      And the request body property "$.author" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/mapReport/properties/author/type" of the definition
      When the request "post-dynamicLayers" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.reporting.post-dynamicLayers.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-dynamicLayers" is accepted as it stands
      And no credential is presented
      When the request "post-dynamicLayers" is sent
      Then access is refused with the status code 401 or 403
