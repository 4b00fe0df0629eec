# Generated from specs/gis/0.4/query.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=query @operation=post-locationalQuery @method=POST @endpoint=/locationalQuery @level=REQUIRED @requirement=6.2-1 @requirement=6.2-4
Feature: GIS Query API 1.0.0, post-locationalQuery
  Finds features by where they are.

  Background:
    Given an environment at "apiRoot" of the API "query"
    And the resource "/locationalQuery"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "layerType": "roads",
        "spatialRelation": "within",
        "longitude": 24.7536,
        "latitude": 59.437,
        "distance": 1000
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which layers and spatial relations there are; the profile can give one that fits (objects.locational-query)"

  Rule: A valid request is answered as the definition says

    @id=gis.query.post-locationalQuery.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-locationalQuery" is sent
      Then the operation is served

    @id=gis.query.post-locationalQuery.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-locationalQuery" is sent
      Then the response status code is 200

    @id=gis.query.post-locationalQuery.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-locationalQuery" is sent
      Then the success response has one of the media types "application/json"

  Rule: A request that breaks the definition is refused

    @id=gis.query.post-locationalQuery.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-locationalQuery" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1locationalQuery/post/requestBody/required" of the definition
      When the request "post-locationalQuery" is sent
      Then the request is refused with a status code 4XX

    @id=gis.query.post-locationalQuery.wrong-type.body-longitude @check=wrong-type
    Scenario: The property "$.longitude" has a value of the wrong type
      Given the request "post-locationalQuery" is accepted as it stands
      And the request body property "$.longitude" is set to "not a number"
      And this breaks the clause "/components/schemas/locationalQuery/properties/longitude/type" of the definition
      When the request "post-locationalQuery" is sent
      Then the request is refused with a status code 4XX

    @id=gis.query.post-locationalQuery.wrong-type.body-latitude @check=wrong-type
    Scenario: The property "$.latitude" has a value of the wrong type
      Given the request "post-locationalQuery" is accepted as it stands
      And the request body property "$.latitude" is set to "not a number"
      And this breaks the clause "/components/schemas/locationalQuery/properties/latitude/type" of the definition
      When the request "post-locationalQuery" is sent
      Then the request is refused with a status code 4XX

    @id=gis.query.post-locationalQuery.wrong-type.body-distance @check=wrong-type
    Scenario: The property "$.distance" has a value of the wrong type
      Given the request "post-locationalQuery" is accepted as it stands
      And the request body property "$.distance" is set to "not a number"
      And this breaks the clause "/components/schemas/locationalQuery/properties/distance/type" of the definition
      When the request "post-locationalQuery" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.query.post-locationalQuery.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-locationalQuery" is accepted as it stands
      And no credential is presented
      When the request "post-locationalQuery" is sent
      Then access is refused with the status code 401 or 403
