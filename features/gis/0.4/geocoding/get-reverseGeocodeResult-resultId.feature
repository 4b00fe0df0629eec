# Generated from specs/gis/0.4/geocoding.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=geocoding @operation=get-reverseGeocodeResult-resultId @method=GET @endpoint=/reverseGeocodeResult/{resultId} @level=REQUIRED @requirement=6.4-3
Feature: Geocoding and Reverse Geocoding API 1.0.0, get-reverseGeocodeResult-resultId
  Answers the addresses that a lookup has found.

  Background:
    Given an environment at "apiRoot" of the API "geocoding"
    And the resource "/reverseGeocodeResult/{resultId}"
    And the credential of the candidate profile is presented
    And an existing "reverse-geocode-result"
    And the path parameter "resultId" is set to the identifier of the existing "reverse-geocode-result"

  Rule: A valid request is answered as the definition says

    @id=gis.geocoding.get-reverseGeocodeResult-resultId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-reverseGeocodeResult-resultId" is sent
      Then the operation is served

    @id=gis.geocoding.get-reverseGeocodeResult-resultId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-reverseGeocodeResult-resultId" is sent
      Then the response status code is 200

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.geocoding.get-reverseGeocodeResult-resultId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "get-reverseGeocodeResult-resultId" is accepted as it stands
      And the path parameter "resultId" is set to an identifier that does not exist
      When the request "get-reverseGeocodeResult-resultId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.geocoding.get-reverseGeocodeResult-resultId.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-reverseGeocodeResult-resultId" is accepted as it stands
      And no credential is presented
      When the request "get-reverseGeocodeResult-resultId" is sent
      Then access is refused with the status code 401 or 403
