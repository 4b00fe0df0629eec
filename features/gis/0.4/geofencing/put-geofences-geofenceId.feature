# Generated from specs/gis/0.4/geofencing.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=geofencing @operation=put-geofences-geofenceId @method=PUT @endpoint=/geofences/{geofenceId} @level=REQUIRED @requirement=6.7-2
Feature: Geofencing API 1.0.0, put-geofences-geofenceId
  Changes a geofence.

  Background:
    Given an environment at "apiRoot" of the API "geofencing"
    And the resource "/geofences/{geofenceId}"
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
    And the path parameter "geofenceId" is set to the identifier of the existing "geofence"
    And the request body:
      """json
      {
        "name": "{{fresh text}}",
        "shape": "circle",
        "size": 500,
        "status": true
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say how a shape is written; the profile can give one that fits (objects.geofence)"

  Rule: A valid request is answered as the definition says

    @id=gis.geofencing.put-geofences-geofenceId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-geofences-geofenceId" is sent
      Then the operation is served

    @id=gis.geofencing.put-geofences-geofenceId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-geofences-geofenceId" is sent
      Then the response status code is 204

  Rule: A request that breaks the definition is refused

    @id=gis.geofencing.put-geofences-geofenceId.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "put-geofences-geofenceId" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1geofences~1{geofenceId}/put/requestBody/required" of the definition
      When the request "put-geofences-geofenceId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.put-geofences-geofenceId.wrong-type.body-size @check=wrong-type
    Scenario: The property "$.size" has a value of the wrong type
      Given the request "put-geofences-geofenceId" is accepted as it stands
      And the request body property "$.size" is set to "not a number"
      And this breaks the clause "/components/schemas/geofence/properties/size/type" of the definition
      When the request "put-geofences-geofenceId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.put-geofences-geofenceId.wrong-type.body-status @check=wrong-type
    Scenario: The property "$.status" has a value of the wrong type
      Given the request "put-geofences-geofenceId" is accepted as it stands
      And the request body property "$.status" is set to "not a boolean"
      And this breaks the clause "/components/schemas/geofence/properties/status/type" of the definition
      When the request "put-geofences-geofenceId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.put-geofences-geofenceId.wrong-type.body-name @check=wrong-type
    Scenario: The property "$.name" has a value of the wrong type
      Given the request "put-geofences-geofenceId" is accepted as it stands
      And the request body property "$.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/geofence/properties/name/type" of the definition
      When the request "put-geofences-geofenceId" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.geofencing.put-geofences-geofenceId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "put-geofences-geofenceId" is accepted as it stands
      And the path parameter "geofenceId" is set to an identifier that does not exist
      When the request "put-geofences-geofenceId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.geofencing.put-geofences-geofenceId.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "put-geofences-geofenceId" is accepted as it stands
      And no credential is presented
      When the request "put-geofences-geofenceId" is sent
      Then access is refused with the status code 401 or 403
