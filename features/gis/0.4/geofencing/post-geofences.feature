# Generated from specs/gis/0.4/geofencing.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=geofencing @operation=post-geofences @method=POST @endpoint=/geofences @level=REQUIRED @requirement=6.7-1
Feature: Geofencing API 1.0.0, post-geofences
  Stores a new geofence.

  Background:
    Given an environment at "apiRoot" of the API "geofencing"
    And the resource "/geofences"
    And the credential of the candidate profile is presented
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

    @id=gis.geofencing.post-geofences.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-geofences" is sent
      Then the operation is served

    @id=gis.geofencing.post-geofences.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-geofences" is sent
      Then the response status code is 201

    @id=gis.geofencing.post-geofences.state-create @check=state-create
    Scenario: What was created can be read back
      When the request "post-geofences" is sent
      Then the "geofence" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=gis.geofencing.post-geofences.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-geofences" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1geofences/post/requestBody/required" of the definition
      When the request "post-geofences" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.geofencing.post-geofences.wrong-type.body-size @check=wrong-type
    Scenario: The property "$.size" has a value of the wrong type
      Given the request "post-geofences" is accepted as it stands
      And the request body property "$.size" is set to "not a number"
      And this breaks the clause "/components/schemas/geofence/properties/size/type" of the definition
      When the request "post-geofences" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.geofencing.post-geofences.wrong-type.body-status @check=wrong-type
    Scenario: The property "$.status" has a value of the wrong type
      Given the request "post-geofences" is accepted as it stands
      And the request body property "$.status" is set to "not a boolean"
      And this breaks the clause "/components/schemas/geofence/properties/status/type" of the definition
      When the request "post-geofences" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.geofencing.post-geofences.wrong-type.body-name @check=wrong-type
    Scenario: The property "$.name" has a value of the wrong type
      Given the request "post-geofences" is accepted as it stands
      And the request body property "$.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/geofence/properties/name/type" of the definition
      When the request "post-geofences" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=gis.geofencing.post-geofences.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-geofences" is accepted as it stands
      And no credential is presented
      When the request "post-geofences" is sent
      Then access is refused with the status code 401 or 403
