# Generated from specs/gis/0.4/geocoding.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=geocoding @operation=post-geocode @method=POST @endpoint=/geocode @level=REQUIRED @requirement=6.4-2 @requirement=6.4-3 @requirement=6.4-5 @requirement=6.4-6
Feature: Geocoding and Reverse Geocoding API 1.0.0, post-geocode
  Finds the coordinates of an address.

  Background:
    Given an environment at "apiRoot" of the API "geocoding"
    And the resource "/geocode"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "address": "1 Main Street"
      }
      """
    But a refusal is not held against the candidate, because "only the vendor knows for which addresses the candidate has coordinates; the profile can give one that fits (objects.geocoding)"

  Rule: A valid request is answered as the definition says

    @id=gis.geocoding.post-geocode.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-geocode" is sent
      Then the operation is served

    @id=gis.geocoding.post-geocode.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-geocode" is sent
      Then the response status code is 200

  Rule: A request that breaks the definition is refused

    @id=gis.geocoding.post-geocode.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-geocode" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1geocode/post/requestBody/required" of the definition
      When the request "post-geocode" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geocoding.post-geocode.wrong-type.body-address @check=wrong-type
    Scenario: The property "$.address" has a value of the wrong type
      Given the request "post-geocode" is accepted as it stands
      And the request body property "$.address" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/addressData/properties/address/type" of the definition
      When the request "post-geocode" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.geocoding.post-geocode.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-geocode" is accepted as it stands
      And no credential is presented
      When the request "post-geocode" is sent
      Then access is refused with the status code 401 or 403
