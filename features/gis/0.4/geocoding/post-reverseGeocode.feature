# Generated from specs/gis/0.4/geocoding.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=geocoding @operation=post-reverseGeocode @method=POST @endpoint=/reverseGeocode @level=REQUIRED @requirement=6.4-2
Feature: Geocoding and Reverse Geocoding API 1.0.0, post-reverseGeocode
  Finds the address at given coordinates.

  Background:
    Given an environment at "apiRoot" of the API "geocoding"
    And the resource "/reverseGeocode"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "longitude": 24.7536,
        "latitude": 59.437
      }
      """
    But a refusal is not held against the candidate, because "only the vendor knows for which coordinates the candidate has addresses; the profile can give one that fits (objects.reverse-geocoding)"

  Rule: A valid request is answered as the definition says

    @id=gis.geocoding.post-reverseGeocode.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-reverseGeocode" is sent
      Then the operation is served

    @id=gis.geocoding.post-reverseGeocode.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-reverseGeocode" is sent
      Then the response status code is 200

  Rule: A request that breaks the definition is refused

    @id=gis.geocoding.post-reverseGeocode.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-reverseGeocode" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1reverseGeocode/post/requestBody/required" of the definition
      When the request "post-reverseGeocode" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geocoding.post-reverseGeocode.wrong-type.body-longitude @check=wrong-type
    Scenario: The property "$.longitude" has a value of the wrong type
      Given the request "post-reverseGeocode" is accepted as it stands
      And the request body property "$.longitude" is set to "not a number"
      And this breaks the clause "/components/schemas/coordinates/properties/longitude/type" of the definition
      When the request "post-reverseGeocode" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geocoding.post-reverseGeocode.wrong-type.body-latitude @check=wrong-type
    Scenario: The property "$.latitude" has a value of the wrong type
      Given the request "post-reverseGeocode" is accepted as it stands
      And the request body property "$.latitude" is set to "not a number"
      And this breaks the clause "/components/schemas/coordinates/properties/latitude/type" of the definition
      When the request "post-reverseGeocode" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.geocoding.post-reverseGeocode.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-reverseGeocode" is accepted as it stands
      And no credential is presented
      When the request "post-reverseGeocode" is sent
      Then access is refused with the status code 401 or 403
