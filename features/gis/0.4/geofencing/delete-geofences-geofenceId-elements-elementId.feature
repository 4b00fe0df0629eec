# Generated from specs/gis/0.4/geofencing.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=geofencing @operation=delete-geofences-geofenceId-elements-elementId @method=DELETE @endpoint=/geofences/{geofenceId}/elements/{elementId}
Feature: Geofencing API 1.0.0, delete-geofences-geofenceId-elements-elementId
  Ends the watch over one element.

  Background:
    Given an environment at "apiRoot" of the API "geofencing"
    And the resource "/geofences/{geofenceId}/elements/{elementId}"
    And the credential of the candidate profile is presented
    And an existing "geofence", created with the request "geofencing/post-geofences" and the body:
      """json
      {
        "name": "{{fresh text}}",
        "shape": "circle",
        "size": 500,
        "status": true
      }
      """
    And an existing "geofence-element", created with the request "geofencing/post-geofences-geofenceId-elements" and the body:
      """json
      {
        "elementType": "vehicle",
        "trackingMethod": "GPS"
      }
      """
    And the path parameter "geofenceId" is set to the identifier of the existing "geofence"
    And the path parameter "elementId" is set to the identifier of the existing "geofence-element"

  Rule: A valid request is answered as the definition says

    @id=gis.geofencing.delete-geofences-geofenceId-elements-elementId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "delete-geofences-geofenceId-elements-elementId" is sent
      Then the operation is served

    @id=gis.geofencing.delete-geofences-geofenceId-elements-elementId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "delete-geofences-geofenceId-elements-elementId" is sent
      Then the response status code is 204

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.geofencing.delete-geofences-geofenceId-elements-elementId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "delete-geofences-geofenceId-elements-elementId" is accepted
      And the path parameter "elementId" is set to an identifier that does not exist
      When the request "delete-geofences-geofenceId-elements-elementId" is sent
      Then the identifier is answered with the status code 404

    @id=gis.geofencing.delete-geofences-geofenceId-elements-elementId.child-elsewhere @check=child-elsewhere @depth=standard
    Scenario: An item that belongs to one owner is not found under another owner
      Given another existing "geofence" like it
      Given the unchanged request "delete-geofences-geofenceId-elements-elementId" is accepted
      And the path parameter "geofenceId" is set to the identifier of the other "geofence"
      When the request "delete-geofences-geofenceId-elements-elementId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.geofencing.delete-geofences-geofenceId-elements-elementId.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "delete-geofences-geofenceId-elements-elementId" is accepted
      When the request "delete-geofences-geofenceId-elements-elementId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.delete-geofences-geofenceId-elements-elementId.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "delete-geofences-geofenceId-elements-elementId" is accepted
      When the request "delete-geofences-geofenceId-elements-elementId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.delete-geofences-geofenceId-elements-elementId.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "delete-geofences-geofenceId-elements-elementId" is accepted
      When the request "delete-geofences-geofenceId-elements-elementId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.delete-geofences-geofenceId-elements-elementId.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "delete-geofences-geofenceId-elements-elementId" is accepted
      When the request "delete-geofences-geofenceId-elements-elementId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.delete-geofences-geofenceId-elements-elementId.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "delete-geofences-geofenceId-elements-elementId" is accepted
      When the request "delete-geofences-geofenceId-elements-elementId" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.geofencing.delete-geofences-geofenceId-elements-elementId.no-content @check=no-content @depth=standard
    Scenario: An answer with status 204 has no content
      Given the unchanged request "delete-geofences-geofenceId-elements-elementId" is accepted
      And the changed request is still valid
      When the request "delete-geofences-geofenceId-elements-elementId" is sent over a connection of its own
      Then a response without content has an empty body

    @id=gis.geofencing.delete-geofences-geofenceId-elements-elementId.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "delete-geofences-geofenceId-elements-elementId" is accepted
      And the path parameter "elementId" is set to an identifier that does not exist
      When the request "delete-geofences-geofenceId-elements-elementId" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.geofencing.delete-geofences-geofenceId-elements-elementId.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "delete-geofences-geofenceId-elements-elementId" is accepted
      And the path parameter "elementId" is set to an identifier that does not exist
      When the request "delete-geofences-geofenceId-elements-elementId" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.geofencing.delete-geofences-geofenceId-elements-elementId.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "delete-geofences-geofenceId-elements-elementId" is accepted
      And the path parameter "elementId" is set to an identifier that does not exist
      When the request "delete-geofences-geofenceId-elements-elementId" is sent
      Then the response reveals nothing about how the candidate is built
