# Generated from specs/gis/0.4/map-display.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=map-display @operation=post-notes @method=POST @endpoint=/notes @level=OPTIONAL
Feature: GovStack GIS_BB MapDisplay API 1.0.0, post-notes
  Puts a note on the map, or takes one off.

  Background:
    Given an environment at "apiRoot" of the API "map-display"
    And the resource "/notes"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "creator": "John Doe",
        "content": "{{fresh text}}",
        "timeStamp": "{{now}}",
        "add": true,
        "delete": false,
        "view": true,
        "visible": true,
        "x": 12.3456,
        "y": 34.5678
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say how add, delete and view go together; give a suitable object in the profile (objects.note)"

  Rule: A valid request is answered as the definition says

    @id=gis.map-display.post-notes.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-notes" is sent
      Then the operation is served

    @id=gis.map-display.post-notes.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-notes" is sent
      Then the response status code is 200

    @id=gis.map-display.post-notes.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-notes" is sent
      Then the success response has one of the media types "application/json"

    @id=gis.map-display.post-notes.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-notes" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=gis.map-display.post-notes.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-notes" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=gis.map-display.post-notes.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-notes" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-notes" is sent
      Then the server does not fail without properties

    @id=gis.map-display.post-notes.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1notes/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-notes" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-notes" is sent
      Then the additional property is ignored, as the clause "POST /notes, request body" allows

    @id=gis.map-display.post-notes.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "post-notes" is accepted
      And the request body property "$.creator" is set to "O'Brien \"x\" \\ % ([*"
      When the request "post-notes" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=gis.map-display.post-notes.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1notes/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "post-notes" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /notes, request body: required" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-notes.wrong-type.body-add @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/mapNote/properties/add/type
    Scenario: A value of the wrong type is refused for the property "$.add"
      Given the unchanged request "post-notes" is accepted
      And the request body property "$.add" is set to "not a boolean"
      And the changed request breaks the clause "mapNote, add: type" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-notes.wrong-type.body-add-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/mapNote/properties/add/type
    Scenario: The right value written as a text is refused for the property "$.add"
      Given the unchanged request "post-notes" is accepted
      And the request body property "$.add" is set to "true"
      And the changed request breaks the clause "mapNote, add: type" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-notes.wrong-type.body-creator-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/mapNote/properties/creator/type
    Scenario: A number in place of a text is refused for the property "$.creator"
      Given the unchanged request "post-notes" is accepted
      And the request body property "$.creator" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "mapNote, creator: type" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-notes.wrong-type.body-delete @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/mapNote/properties/delete/type
    Scenario: A value of the wrong type is refused for the property "$.delete"
      Given the unchanged request "post-notes" is accepted
      And the request body property "$.delete" is set to "not a boolean"
      And the changed request breaks the clause "mapNote, delete: type" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-notes.wrong-type.body-view @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/mapNote/properties/view/type
    Scenario: A value of the wrong type is refused for the property "$.view"
      Given the unchanged request "post-notes" is accepted
      And the request body property "$.view" is set to "not a boolean"
      And the changed request breaks the clause "mapNote, view: type" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-notes.wrong-type.body-visible @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/mapNote/properties/visible/type
    Scenario: A value of the wrong type is refused for the property "$.visible"
      Given the unchanged request "post-notes" is accepted
      And the request body property "$.visible" is set to "not a boolean"
      And the changed request breaks the clause "mapNote, visible: type" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-notes.wrong-type.body-x @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/mapNote/properties/x/type
    Scenario: A value of the wrong type is refused for the property "$.x"
      Given the unchanged request "post-notes" is accepted
      And the request body property "$.x" is set to "not a number"
      And the changed request breaks the clause "mapNote, x: type" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-notes.wrong-type.body-y @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/mapNote/properties/y/type
    Scenario: A value of the wrong type is refused for the property "$.y"
      Given the unchanged request "post-notes" is accepted
      And the request body property "$.y" is set to "not a number"
      And the changed request breaks the clause "mapNote, y: type" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-notes.wrong-type.body-creator @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/mapNote/properties/creator/type
    Scenario: A value of the wrong type is refused for the property "$.creator"
      Given the unchanged request "post-notes" is accepted
      And the request body property "$.creator" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "mapNote, creator: type" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-notes.wrong-type.body-content @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/mapNote/properties/content/type
    Scenario: A value of the wrong type is refused for the property "$.content"
      Given the unchanged request "post-notes" is accepted
      And the request body property "$.content" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "mapNote, content: type" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-notes.wrong-type.body-timeStamp @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/mapNote/properties/timeStamp/type
    Scenario: A value of the wrong type is refused for the property "$.timeStamp"
      Given the unchanged request "post-notes" is accepted
      And the request body property "$.timeStamp" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "mapNote, timeStamp: type" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-notes.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/mapNote/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-notes" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "mapNote: type" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-notes.malformed-json.body @check=malformed-json @clause=/paths/~1notes/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-notes" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /notes, request body" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-notes.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1notes/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-notes" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /notes, request body" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.map-display.post-notes.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-notes" is accepted
      When the request "post-notes" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.post-notes.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-notes" is accepted
      When the request "post-notes" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.post-notes.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-notes" is accepted
      When the request "post-notes" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.post-notes.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-notes" is accepted
      When the request "post-notes" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.post-notes.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-notes" is accepted
      When the request "post-notes" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=gis.map-display.post-notes.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-notes" is sent
      Then the success response is written in UTF-8

    @id=gis.map-display.post-notes.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-notes" is accepted
      When the request "post-notes" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.map-display.post-notes.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-notes" is accepted
      When the request "post-notes" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.map-display.post-notes.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/mapNote/properties/add/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-notes" is accepted
      And the request body property "$.add" is set to "not a boolean"
      And the changed request breaks the clause "mapNote, add: type" of the definition
      When the request "post-notes" is sent
      Then the response reveals nothing about how the candidate is built
