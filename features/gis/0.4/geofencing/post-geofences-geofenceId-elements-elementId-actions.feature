# Generated from specs/gis/0.4/geofencing.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=geofencing @operation=post-geofences-geofenceId-elements-elementId-actions @method=POST @endpoint=/geofences/{geofenceId}/elements/{elementId}/actions @level=REQUIRED
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
    But a refusal is not held against the candidate, because "the GovSpec does not say which notifications and recipients there are; give a suitable object in the profile (objects.geofence-notification)"

  Rule: A valid request is answered as the definition says

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the operation is served

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the response status code is 201

  Rule: A request that the definition allows is accepted

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the server does not fail without properties

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1geofences~1{geofenceId}~1elements~1{elementId}~1actions/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the additional property is ignored, as the clause "POST /geofences/{geofenceId}/elements/{elementId}/actions, request body" allows

  Rule: A request that breaks the definition is refused

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1geofences~1{geofenceId}~1elements~1{elementId}~1actions/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /geofences/{geofenceId}/elements/{elementId}/actions, request body: required" of the definition
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.wrong-type.body-notificationType @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geofenceNotification/properties/notificationType/type
    Scenario: A value of the wrong type is refused for the property "$.notificationType"
      Given the unchanged request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      And the request body property "$.notificationType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "geofenceNotification, notificationType: type" of the definition
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.wrong-type.body-notificationType-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geofenceNotification/properties/notificationType/type
    Scenario: A number in place of a text is refused for the property "$.notificationType"
      Given the unchanged request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      And the request body property "$.notificationType" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "geofenceNotification, notificationType: type" of the definition
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.wrong-type.body-recipient @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geofenceNotification/properties/recipient/type
    Scenario: A value of the wrong type is refused for the property "$.recipient"
      Given the unchanged request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      And the request body property "$.recipient" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "geofenceNotification, recipient: type" of the definition
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.wrong-type.body-recipientType @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geofenceNotification/properties/recipientType/type
    Scenario: A value of the wrong type is refused for the property "$.recipientType"
      Given the unchanged request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      And the request body property "$.recipientType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "geofenceNotification, recipientType: type" of the definition
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/geofenceNotification/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "geofenceNotification: type" of the definition
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.malformed-json.body @check=malformed-json @clause=/paths/~1geofences~1{geofenceId}~1elements~1{elementId}~1actions/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /geofences/{geofenceId}/elements/{elementId}/actions, request body" of the definition
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1geofences~1{geofenceId}~1elements~1{elementId}~1actions/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /geofences/{geofenceId}/elements/{elementId}/actions, request body" of the definition
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      And the path parameter "elementId" is set to an identifier that does not exist
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      And the path parameter "elementId" is set to an identifier that does not exist
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      And the path parameter "elementId" is set to an identifier that does not exist
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/geofenceNotification/properties/notificationType/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      And the request body property "$.notificationType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "geofenceNotification, notificationType: type" of the definition
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the response reveals nothing about how the candidate is built

    @id=gis.geofencing.post-geofences-geofenceId-elements-elementId-actions.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "post-geofences-geofenceId-elements-elementId-actions" is accepted
      And the path parameter "elementId" is set to an identifier that does not exist
      When the request "post-geofences-geofenceId-elements-elementId-actions" is sent
      Then the response reveals nothing about how the candidate is built
