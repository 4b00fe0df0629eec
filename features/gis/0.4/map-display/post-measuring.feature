# Generated from specs/gis/0.4/map-display.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=map-display @operation=post-measuring @method=POST @endpoint=/measuring @level=REQUIRED @requirement=6.1-3
Feature: GovStack GIS_BB MapDisplay API 1.0.0, post-measuring
  Asks for a measurement on the map.

  Background:
    Given an environment at "apiRoot" of the API "map-display"
    And the resource "/measuring"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "distance": true,
        "area": false
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say what is measured; the profile can give one that fits (objects.measurement)"

  Rule: A valid request is answered as the definition says

    @id=gis.map-display.post-measuring.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-measuring" is sent
      Then the operation is served

    @id=gis.map-display.post-measuring.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-measuring" is sent
      Then the response status code is 204

  Rule: A request that breaks the definition is refused

    @id=gis.map-display.post-measuring.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-measuring" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1measuring/post/requestBody/required" of the definition
      When the request "post-measuring" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-measuring.wrong-type.body-distance @check=wrong-type
    Scenario: The property "$.distance" has a value of the wrong type
      Given the request "post-measuring" is accepted as it stands
      And the request body property "$.distance" is set to "not a boolean"
      And this breaks the clause "/components/schemas/measuringAction/properties/distance/type" of the definition
      When the request "post-measuring" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-measuring.wrong-type.body-area @check=wrong-type
    Scenario: The property "$.area" has a value of the wrong type
      Given the request "post-measuring" is accepted as it stands
      And the request body property "$.area" is set to "not a boolean"
      And this breaks the clause "/components/schemas/measuringAction/properties/area/type" of the definition
      When the request "post-measuring" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.map-display.post-measuring.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-measuring" is accepted as it stands
      And no credential is presented
      When the request "post-measuring" is sent
      Then access is refused with the status code 401 or 403
