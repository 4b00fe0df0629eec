# Generated from specs/gis/0.4/map-display.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=map-display @operation=put-scale @method=PUT @endpoint=/scale @level=RECOMMENDED @requirement=6.1-5
Feature: GovStack GIS_BB MapDisplay API 1.0.0, put-scale
  Limits the scales at which a layer is shown.

  The vendor supplies: layerTitle.

  Background:
    Given an environment at "apiRoot" of the API "map-display"
    And the resource "/scale"
    And the credential of the candidate profile is presented
    And the query parameter "layerTitle" is set to the profile value "layerTitle", or to "roads" where the profile has none
    And the query parameter "minScale" is set to "1000"
    And the query parameter "maxScale" is set to "100000"

  Rule: A valid request is answered as the definition says

    @id=gis.map-display.put-scale.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-scale" is sent
      Then the operation is served

    @id=gis.map-display.put-scale.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-scale" is sent
      Then the response status code is 204

  Rule: A request that breaks the definition is refused

    @id=gis.map-display.put-scale.missing-required.query-layerTitle @check=missing-required
    Scenario: The query parameter "layerTitle" is left out
      Given the request "put-scale" is accepted as it stands
      And the query parameter "layerTitle" is left out
      And this breaks the clause "/paths/~1scale/put/parameters/0/required" of the definition
      When the request "put-scale" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.put-scale.wrong-type.query-minScale @check=wrong-type
    Scenario: The query parameter "minScale" has a value of the wrong type
      Given the request "put-scale" is accepted as it stands
      And the query parameter "minScale" is set to "not-a-number"
      And this breaks the clause "/paths/~1scale/put/parameters/1/schema/type" of the definition
      When the request "put-scale" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.put-scale.wrong-type.query-maxScale @check=wrong-type
    Scenario: The query parameter "maxScale" has a value of the wrong type
      Given the request "put-scale" is accepted as it stands
      And the query parameter "maxScale" is set to "not-a-number"
      And this breaks the clause "/paths/~1scale/put/parameters/2/schema/type" of the definition
      When the request "put-scale" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.map-display.put-scale.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "put-scale" is accepted as it stands
      And no credential is presented
      When the request "put-scale" is sent
      Then access is refused with the status code 401 or 403
