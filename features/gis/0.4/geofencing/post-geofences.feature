# Generated from specs/gis/0.4/geofencing.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=geofencing @operation=post-geofences @method=POST @endpoint=/geofences @level=REQUIRED
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
    But a refusal is not held against the candidate, because "the GovSpec does not say how a shape is written; give a suitable object in the profile (objects.geofence)"

  Rule: A valid request is answered as the definition says

    @id=gis.geofencing.post-geofences.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-geofences" is sent
      Then the operation is served

    @id=gis.geofencing.post-geofences.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-geofences" is sent
      Then the response status code is 201

  Rule: What the candidate holds stays true

    @id=gis.geofencing.post-geofences.state-create @check=state-create @requirement=6.7-1
    Scenario: The created item can be read with the values that were sent
      When the request "post-geofences" is sent
      Then the "geofence" can be read back and agrees with what was sent

  Rule: A request that the definition allows is accepted

    @id=gis.geofencing.post-geofences.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-geofences" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-geofences" is sent
      Then the server does not fail without properties

    @id=gis.geofencing.post-geofences.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1geofences/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-geofences" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-geofences" is sent
      Then the additional property is ignored, as the clause "POST /geofences, request body" allows

  Rule: A request that breaks the definition is refused

    @id=gis.geofencing.post-geofences.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1geofences/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "post-geofences" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /geofences, request body: required" of the definition
      When the request "post-geofences" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.geofencing.post-geofences.wrong-type.body-size @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geofence/properties/size/type
    Scenario: A value of the wrong type is refused for the property "$.size"
      Given the unchanged request "post-geofences" is accepted
      And the request body property "$.size" is set to "not a number"
      And the changed request breaks the clause "geofence, size: type" of the definition
      When the request "post-geofences" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.geofencing.post-geofences.wrong-type.body-size-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geofence/properties/size/type
    Scenario: The right value written as a text is refused for the property "$.size"
      Given the unchanged request "post-geofences" is accepted
      And the request body property "$.size" is set to "500"
      And the changed request breaks the clause "geofence, size: type" of the definition
      When the request "post-geofences" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.geofencing.post-geofences.wrong-type.body-name-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geofence/properties/name/type
    Scenario: A number in place of a text is refused for the property "$.name"
      Given the unchanged request "post-geofences" is accepted
      And the request body property "$.name" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "geofence, name: type" of the definition
      When the request "post-geofences" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.geofencing.post-geofences.wrong-type.body-status @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geofence/properties/status/type
    Scenario: A value of the wrong type is refused for the property "$.status"
      Given the unchanged request "post-geofences" is accepted
      And the request body property "$.status" is set to "not a boolean"
      And the changed request breaks the clause "geofence, status: type" of the definition
      When the request "post-geofences" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.geofencing.post-geofences.wrong-type.body-name @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geofence/properties/name/type
    Scenario: A value of the wrong type is refused for the property "$.name"
      Given the unchanged request "post-geofences" is accepted
      And the request body property "$.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "geofence, name: type" of the definition
      When the request "post-geofences" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.geofencing.post-geofences.wrong-type.body-shape @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geofence/properties/shape/type
    Scenario: A value of the wrong type is refused for the property "$.shape"
      Given the unchanged request "post-geofences" is accepted
      And the request body property "$.shape" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "geofence, shape: type" of the definition
      When the request "post-geofences" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.geofencing.post-geofences.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/geofence/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-geofences" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "geofence: type" of the definition
      When the request "post-geofences" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.geofencing.post-geofences.malformed-json.body @check=malformed-json @clause=/paths/~1geofences/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-geofences" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /geofences, request body" of the definition
      When the request "post-geofences" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.geofencing.post-geofences.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1geofences/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-geofences" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /geofences, request body" of the definition
      When the request "post-geofences" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=gis.geofencing.post-geofences.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-geofences" is accepted
      When the request "post-geofences" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.post-geofences.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-geofences" is accepted
      When the request "post-geofences" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.post-geofences.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-geofences" is accepted
      When the request "post-geofences" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.post-geofences.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-geofences" is accepted
      When the request "post-geofences" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.post-geofences.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-geofences" is accepted
      When the request "post-geofences" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.post-geofences.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-geofences" is accepted
      When the request "post-geofences" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geofencing.post-geofences.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-geofences" is accepted
      When the request "post-geofences" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.geofencing.post-geofences.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-geofences" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-geofences" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=gis.geofencing.post-geofences.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/geofence/properties/size/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-geofences" is accepted
      And the request body property "$.size" is set to "not a number"
      And the changed request breaks the clause "geofence, size: type" of the definition
      When the request "post-geofences" is sent
      Then the response reveals nothing about how the candidate is built
