# Generated from specs/gis/0.4/routing.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=routing @operation=delete-routes-routeId @method=DELETE @endpoint=/routes/{routeId} @level=REQUIRED
Feature: Routing API 1.0.0, delete-routes-routeId
  Removes a stored route.

  Background:
    Given an environment at "apiRoot" of the API "routing"
    And the resource "/routes/{routeId}"
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

    @id=gis.routing.delete-routes-routeId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "delete-routes-routeId" is sent
      Then the operation is served

    @id=gis.routing.delete-routes-routeId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "delete-routes-routeId" is sent
      Then the response status code is 204

  Rule: What the candidate holds stays true

    @id=gis.routing.delete-routes-routeId.state-delete @check=state-delete @requirement=6.8-2 @requirement=govstack-cfr-data#req-7
    Scenario: The removed item can no longer be read
      When the request "delete-routes-routeId" is sent
      Then the "route" can no longer be read

    @id=gis.routing.delete-routes-routeId.others-untouched @check=others-untouched @depth=standard
    Scenario: Other items are unchanged
      Given another existing "route" like it
      When the request "delete-routes-routeId" is sent
      Then the other "route" is unchanged

    @id=gis.routing.delete-routes-routeId.repeat-delete @check=repeat-delete @depth=standard @requirement=govstack-cfr-architecture#req-5
    Scenario: A repeated removal causes no server error
      When the request "delete-routes-routeId" is sent
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "route" can no longer be read

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.routing.delete-routes-routeId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "delete-routes-routeId" is accepted
      And the path parameter "routeId" is set to an identifier that does not exist
      When the request "delete-routes-routeId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.routing.delete-routes-routeId.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "delete-routes-routeId" is accepted
      When the request "delete-routes-routeId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.routing.delete-routes-routeId.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "delete-routes-routeId" is accepted
      When the request "delete-routes-routeId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.routing.delete-routes-routeId.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "delete-routes-routeId" is accepted
      When the request "delete-routes-routeId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.routing.delete-routes-routeId.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "delete-routes-routeId" is accepted
      When the request "delete-routes-routeId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.routing.delete-routes-routeId.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "delete-routes-routeId" is accepted
      When the request "delete-routes-routeId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.routing.delete-routes-routeId.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "delete-routes-routeId" is accepted
      When the request "delete-routes-routeId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.routing.delete-routes-routeId.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "delete-routes-routeId" is accepted
      When the request "delete-routes-routeId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.routing.delete-routes-routeId.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "delete-routes-routeId" is accepted
      When the request "delete-routes-routeId" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.routing.delete-routes-routeId.no-content @check=no-content @depth=standard
    Scenario: An answer with status 204 has no content
      Given the unchanged request "delete-routes-routeId" is accepted
      And the changed request is still valid
      When the request "delete-routes-routeId" is sent over a connection of its own
      Then a response without content has an empty body

    @id=gis.routing.delete-routes-routeId.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "delete-routes-routeId" is accepted
      And the path parameter "routeId" is set to an identifier that does not exist
      When the request "delete-routes-routeId" is sent
      Then the response reveals nothing about how the candidate is built
