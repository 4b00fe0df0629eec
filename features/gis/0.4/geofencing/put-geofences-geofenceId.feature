# Generated from specs/gis/0.4/geofencing.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=geofencing @operation=put-geofences-geofenceId @method=PUT @endpoint=/geofences/{geofenceId} @level=REQUIRED
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
    But a refusal is not held against the candidate, because "the GovSpec does not say how a shape is written; give a suitable object in the profile (objects.geofence)"

  Rule: A valid request is answered as the definition says

    @id=gis.geofencing.put-geofences-geofenceId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-geofences-geofenceId" is sent
      Then the operation is served

    @id=gis.geofencing.put-geofences-geofenceId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-geofences-geofenceId" is sent
      Then the response status code is 204

  Rule: What the candidate holds stays true

    @id=gis.geofencing.put-geofences-geofenceId.state-update @check=state-update
    Scenario: The changed item can be read with the values that were sent
      When the request "put-geofences-geofenceId" is sent
      Then the "geofence" can be read back and agrees with what was sent

    @id=gis.geofencing.put-geofences-geofenceId.others-untouched @check=others-untouched @depth=standard
    Scenario: Other items are unchanged
      Given another existing "geofence" like it
      When the request "put-geofences-geofenceId" is sent
      Then the other "geofence" is unchanged

    @id=gis.geofencing.put-geofences-geofenceId.repeat-update @check=repeat-update @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: A repeated PUT has the same effect as one PUT
      When the request "put-geofences-geofenceId" is sent
      And the "geofence" is read in between
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "geofence" can be read back and agrees with what was sent

  Rule: A request that the definition allows is accepted

    @id=gis.geofencing.put-geofences-geofenceId.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "put-geofences-geofenceId" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "put-geofences-geofenceId" is sent
      Then the server does not fail without properties

  Rule: A request that breaks the definition is refused

    @id=gis.geofencing.put-geofences-geofenceId.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1geofences~1{geofenceId}/put/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "put-geofences-geofenceId" is accepted
      And the request body is left out
      And the changed request breaks the clause "PUT /geofences/{geofenceId}, request body: required" of the definition
      When the request "put-geofences-geofenceId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.put-geofences-geofenceId.wrong-type.body-status @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geofence/properties/status/type
    Scenario: A value of the wrong type is refused for the property "$.status"
      Given the unchanged request "put-geofences-geofenceId" is accepted
      And the request body property "$.status" is set to "not a boolean"
      And the changed request breaks the clause "geofence, status: type" of the definition
      When the request "put-geofences-geofenceId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.put-geofences-geofenceId.wrong-type.body-status-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geofence/properties/status/type
    Scenario: The right value written as a text is refused for the property "$.status"
      Given the unchanged request "put-geofences-geofenceId" is accepted
      And the request body property "$.status" is set to "true"
      And the changed request breaks the clause "geofence, status: type" of the definition
      When the request "put-geofences-geofenceId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.put-geofences-geofenceId.wrong-type.body-shape-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geofence/properties/shape/type
    Scenario: A number in place of a text is refused for the property "$.shape"
      Given the unchanged request "put-geofences-geofenceId" is accepted
      And the request body property "$.shape" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "geofence, shape: type" of the definition
      When the request "put-geofences-geofenceId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.put-geofences-geofenceId.wrong-type.body-name @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geofence/properties/name/type
    Scenario: A value of the wrong type is refused for the property "$.name"
      Given the unchanged request "put-geofences-geofenceId" is accepted
      And the request body property "$.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "geofence, name: type" of the definition
      When the request "put-geofences-geofenceId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.put-geofences-geofenceId.wrong-type.body-shape @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geofence/properties/shape/type
    Scenario: A value of the wrong type is refused for the property "$.shape"
      Given the unchanged request "put-geofences-geofenceId" is accepted
      And the request body property "$.shape" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "geofence, shape: type" of the definition
      When the request "put-geofences-geofenceId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.put-geofences-geofenceId.wrong-type.body-size @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geofence/properties/size/type
    Scenario: A value of the wrong type is refused for the property "$.size"
      Given the unchanged request "put-geofences-geofenceId" is accepted
      And the request body property "$.size" is set to "not a number"
      And the changed request breaks the clause "geofence, size: type" of the definition
      When the request "put-geofences-geofenceId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.put-geofences-geofenceId.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/geofence/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "put-geofences-geofenceId" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "geofence: type" of the definition
      When the request "put-geofences-geofenceId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.put-geofences-geofenceId.malformed-json.body @check=malformed-json @clause=/paths/~1geofences~1{geofenceId}/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "put-geofences-geofenceId" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /geofences/{geofenceId}, request body" of the definition
      When the request "put-geofences-geofenceId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geofencing.put-geofences-geofenceId.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1geofences~1{geofenceId}/put/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "put-geofences-geofenceId" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "PUT /geofences/{geofenceId}, request body" of the definition
      When the request "put-geofences-geofenceId" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.geofencing.put-geofences-geofenceId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "put-geofences-geofenceId" is accepted
      And the path parameter "geofenceId" is set to an identifier that does not exist
      When the request "put-geofences-geofenceId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.geofencing.put-geofences-geofenceId.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-geofences-geofenceId" is accepted
      When the request "put-geofences-geofenceId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.put-geofences-geofenceId.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "put-geofences-geofenceId" is accepted
      When the request "put-geofences-geofenceId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.put-geofences-geofenceId.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "put-geofences-geofenceId" is accepted
      When the request "put-geofences-geofenceId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.put-geofences-geofenceId.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "put-geofences-geofenceId" is accepted
      When the request "put-geofences-geofenceId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.put-geofences-geofenceId.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "put-geofences-geofenceId" is accepted
      When the request "put-geofences-geofenceId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.put-geofences-geofenceId.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "put-geofences-geofenceId" is accepted
      When the request "put-geofences-geofenceId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.put-geofences-geofenceId.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "put-geofences-geofenceId" is accepted
      When the request "put-geofences-geofenceId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.put-geofences-geofenceId.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "put-geofences-geofenceId" is accepted
      When the request "put-geofences-geofenceId" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.geofencing.put-geofences-geofenceId.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "put-geofences-geofenceId" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "put-geofences-geofenceId" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=gis.geofencing.put-geofences-geofenceId.no-content @check=no-content @depth=standard
    Scenario: An answer with status 204 has no content
      Given the unchanged request "put-geofences-geofenceId" is accepted
      And the changed request is still valid
      When the request "put-geofences-geofenceId" is sent over a connection of its own
      Then a response without content has an empty body

    @id=gis.geofencing.put-geofences-geofenceId.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/geofence/properties/status/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "put-geofences-geofenceId" is accepted
      And the request body property "$.status" is set to "not a boolean"
      And the changed request breaks the clause "geofence, status: type" of the definition
      When the request "put-geofences-geofenceId" is sent
      Then the response reveals nothing about how the candidate is built

    @id=gis.geofencing.put-geofences-geofenceId.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "put-geofences-geofenceId" is accepted
      And the path parameter "geofenceId" is set to an identifier that does not exist
      When the request "put-geofences-geofenceId" is sent
      Then the response reveals nothing about how the candidate is built
