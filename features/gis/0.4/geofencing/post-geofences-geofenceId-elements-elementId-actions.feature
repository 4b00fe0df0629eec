# Generated from specs/gis/0.4/geofencing.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=geofencing @operation=post-geofences-geofenceId-elements-elementId-actions @method=POST @endpoint=/geofences/{geofenceId}/elements/{elementId}/actions @level=REQUIRED @requirement=6.7-7
Feature: Geofencing API 1.0.0, post-geofences-geofenceId-elements-elementId-actions
  Says who is notified when one element crosses the border.

  Background:
    Given an environment at "apiRoot" of the API "geofencing"
    And the resource "/geofences/{geofenceId}/elements/{elementId}/actions"
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
    And the request body:
      """json
      {
        "notificationType": "email",
        "recipient": "dispatcher@example.org",
        "recipientType": "person"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which notifications and recipients there are; the profile can give one that fits (objects.geofence-notification)"

  Rule: A valid request is answered as the definition says

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the operation is served

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the response status code is 201

  Rule: A request that breaks the definition is refused

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-geofences-geofenceId-elements-elementId-actions" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1geofences~1{geofenceId}~1elements~1{elementId}~1actions/post/requestBody/required" of the definition
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.wrong-type.body-notificationType @check=wrong-type
    Scenario: The property "$.notificationType" has a value of the wrong type
      Given the request "post-geofences-geofenceId-elements-elementId-actions" is accepted as it stands
      And the request body property "$.notificationType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/geofenceNotification/properties/notificationType/type" of the definition
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.wrong-type.body-recipient @check=wrong-type
    Scenario: The property "$.recipient" has a value of the wrong type
      Given the request "post-geofences-geofenceId-elements-elementId-actions" is accepted as it stands
      And the request body property "$.recipient" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/geofenceNotification/properties/recipient/type" of the definition
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.wrong-type.body-recipientType @check=wrong-type
    Scenario: The property "$.recipientType" has a value of the wrong type
      Given the request "post-geofences-geofenceId-elements-elementId-actions" is accepted as it stands
      And the request body property "$.recipientType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/geofenceNotification/properties/recipientType/type" of the definition
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "post-geofences-geofenceId-elements-elementId-actions" is accepted as it stands
      And the path parameter "elementId" is set to an identifier that does not exist
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-geofences-geofenceId-elements-elementId-actions" is accepted as it stands
      And no credential is presented
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then access is refused with the status code 401 or 403
