# Generated from specs/gis/0.4/map-display.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=map-display @operation=post-measuring @method=POST @endpoint=/measuring @level=REQUIRED
Feature: GovStack GIS_BB MapDisplay API 1.0.0, post-measuring
  Asks for a measurement on the map.

  Background:
    Given an environment at "apiRoot" of the API "map-display"
    And the resource "/measuring"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "distance": true,
        "area": false
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say what is measured; give a suitable object in the profile (objects.measurement)"

  Rule: A valid request is answered as the definition says

    @id=gis.map-display.post-measuring.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-measuring" is sent
      Then the operation is served

    @id=gis.map-display.post-measuring.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-measuring" is sent
      Then the response status code is 204

  Rule: A request that the definition allows is accepted

    @id=gis.map-display.post-measuring.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-measuring" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-measuring" is sent
      Then the server does not fail without properties

    @id=gis.map-display.post-measuring.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1measuring/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-measuring" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-measuring" is sent
      Then the additional property is ignored, as the clause "POST /measuring, request body" allows

  Rule: A request that breaks the definition is refused

    @id=gis.map-display.post-measuring.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1measuring/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "post-measuring" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /measuring, request body: required" of the definition
      When the request "post-measuring" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-measuring.wrong-type.body-distance @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/measuringAction/properties/distance/type
    Scenario: A value of the wrong type is refused for the property "$.distance"
      Given the unchanged request "post-measuring" is accepted
      And the request body property "$.distance" is set to "not a boolean"
      And the changed request breaks the clause "measuringAction, distance: type" of the definition
      When the request "post-measuring" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-measuring.wrong-type.body-distance-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/measuringAction/properties/distance/type
    Scenario: The right value written as a text is refused for the property "$.distance"
      Given the unchanged request "post-measuring" is accepted
      And the request body property "$.distance" is set to "true"
      And the changed request breaks the clause "measuringAction, distance: type" of the definition
      When the request "post-measuring" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-measuring.wrong-type.body-area @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/measuringAction/properties/area/type
    Scenario: A value of the wrong type is refused for the property "$.area"
      Given the unchanged request "post-measuring" is accepted
      And the request body property "$.area" is set to "not a boolean"
      And the changed request breaks the clause "measuringAction, area: type" of the definition
      When the request "post-measuring" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-measuring.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/measuringAction/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-measuring" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "measuringAction: type" of the definition
      When the request "post-measuring" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-measuring.malformed-json.body @check=malformed-json @clause=/paths/~1measuring/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-measuring" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /measuring, request body" of the definition
      When the request "post-measuring" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-measuring.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1measuring/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-measuring" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /measuring, request body" of the definition
      When the request "post-measuring" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.map-display.post-measuring.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-measuring" is accepted
      When the request "post-measuring" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.post-measuring.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-measuring" is accepted
      When the request "post-measuring" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.post-measuring.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-measuring" is accepted
      When the request "post-measuring" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.post-measuring.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-measuring" is accepted
      When the request "post-measuring" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.map-display.post-measuring.no-content @check=no-content @depth=standard
    Scenario: An answer with status 204 has no content
      Given the unchanged request "post-measuring" is accepted
      And the changed request is still valid
      When the request "post-measuring" is sent over a connection of its own
      Then a response without content has an empty body

    @id=gis.map-display.post-measuring.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-measuring" is accepted
      When the request "post-measuring" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.map-display.post-measuring.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-measuring" is accepted
      When the request "post-measuring" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.map-display.post-measuring.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/measuringAction/properties/distance/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-measuring" is accepted
      And the request body property "$.distance" is set to "not a boolean"
      And the changed request breaks the clause "measuringAction, distance: type" of the definition
      When the request "post-measuring" is sent
      Then the response reveals nothing about how the candidate is built
