# Generated from specs/gis/0.4/routing.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=routing @operation=get-routes-routeId-segments @method=GET @endpoint=/routes/{routeId}/segments @level=REQUIRED @requirement=6.8-3
Feature: Routing API 1.0.0, get-routes-routeId-segments
  Lists the parts of a route.

  Background:
    Given an environment at "apiRoot" of the API "routing"
    And the resource "/routes/{routeId}/segments"
    And the credential of the candidate profile is presented
    And an existing "route", created with the request "routing/post-routes" and the body:
      """json
      {
        "startNode": {
          "longitude": 24.7536,
          "latitude": 59.437,
          "order": 1
        },
        "endNode": {
          "longitude": 26.7251,
          "latitude": 58.378,
          "order": 2
        },
        "passThrough": false
      }
      """
    And the path parameter "routeId" is set to the identifier of the existing "route"

  Rule: A valid request is answered as the definition says

    @id=gis.routing.get-routes-routeId-segments.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-routes-routeId-segments" is sent
      Then the operation is served

    @id=gis.routing.get-routes-routeId-segments.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-routes-routeId-segments" is sent
      Then the response status code is 200

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.routing.get-routes-routeId-segments.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "get-routes-routeId-segments" is accepted as it stands
      And the path parameter "routeId" is set to an identifier that does not exist
      When the request "get-routes-routeId-segments" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.routing.get-routes-routeId-segments.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-routes-routeId-segments" is accepted as it stands
      And no credential is presented
      When the request "get-routes-routeId-segments" is sent
      Then access is refused with the status code 401 or 403
