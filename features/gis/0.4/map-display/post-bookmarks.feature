# Generated from specs/gis/0.4/map-display.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=map-display @operation=post-bookmarks @method=POST @endpoint=/bookmarks @level=RECOMMENDED
Feature: GovStack GIS_BB MapDisplay API 1.0.0, post-bookmarks
  Stores, renames or removes a bookmark of an extent.

  Background:
    Given an environment at "apiRoot" of the API "map-display"
    And the resource "/bookmarks"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "name": "{{fresh text}}",
        "create": 1,
        "remove": false,
        "rename": false,
        "zoomTo": true,
        "minX": 12.3456,
        "minY": 34.5678,
        "maxX": 12.789,
        "maxY": 34.9012
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say how create, remove and rename go together; give a suitable object in the profile (objects.bookmark)"

  Rule: A valid request is answered as the definition says

    @id=gis.map-display.post-bookmarks.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-bookmarks" is sent
      Then the operation is served

    @id=gis.map-display.post-bookmarks.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-bookmarks" is sent
      Then the response status code is 200

    @id=gis.map-display.post-bookmarks.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-bookmarks" is sent
      Then the success response has one of the media types "application/json"

    @id=gis.map-display.post-bookmarks.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-bookmarks" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=gis.map-display.post-bookmarks.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-bookmarks" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=gis.map-display.post-bookmarks.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-bookmarks" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-bookmarks" is sent
      Then the server does not fail without properties

    @id=gis.map-display.post-bookmarks.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1bookmarks/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-bookmarks" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-bookmarks" is sent
      Then the additional property is ignored, as the clause "POST /bookmarks, request body" allows

  Rule: A request that breaks the definition is refused

    @id=gis.map-display.post-bookmarks.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1bookmarks/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "post-bookmarks" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /bookmarks, request body: required" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-bookmarks.wrong-type.body-create @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/spatialBookmark/properties/create/type
    Scenario: A value of the wrong type is refused for the property "$.create"
      Given the unchanged request "post-bookmarks" is accepted
      And the request body property "$.create" is set to "not a number"
      And the changed request breaks the clause "spatialBookmark, create: type" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-bookmarks.wrong-type.body-create-fraction @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/spatialBookmark/properties/create/type
    Scenario: A fraction in place of a whole number is refused for the property "$.create"
      Given the unchanged request "post-bookmarks" is accepted
      And the request body property "$.create" is set to the JSON:
        """json
        0.5
        """
      And the changed request breaks the clause "spatialBookmark, create: type" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-bookmarks.wrong-type.body-create-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/spatialBookmark/properties/create/type
    Scenario: The right value written as a text is refused for the property "$.create"
      Given the unchanged request "post-bookmarks" is accepted
      And the request body property "$.create" is set to "1"
      And the changed request breaks the clause "spatialBookmark, create: type" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-bookmarks.wrong-type.body-name-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/spatialBookmark/properties/name/type
    Scenario: A number in place of a text is refused for the property "$.name"
      Given the unchanged request "post-bookmarks" is accepted
      And the request body property "$.name" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "spatialBookmark, name: type" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-bookmarks.wrong-type.body-remove @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/spatialBookmark/properties/remove/type
    Scenario: A value of the wrong type is refused for the property "$.remove"
      Given the unchanged request "post-bookmarks" is accepted
      And the request body property "$.remove" is set to "not a boolean"
      And the changed request breaks the clause "spatialBookmark, remove: type" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-bookmarks.wrong-type.body-rename @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/spatialBookmark/properties/rename/type
    Scenario: A value of the wrong type is refused for the property "$.rename"
      Given the unchanged request "post-bookmarks" is accepted
      And the request body property "$.rename" is set to "not a boolean"
      And the changed request breaks the clause "spatialBookmark, rename: type" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-bookmarks.wrong-type.body-zoomTo @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/spatialBookmark/properties/zoomTo/type
    Scenario: A value of the wrong type is refused for the property "$.zoomTo"
      Given the unchanged request "post-bookmarks" is accepted
      And the request body property "$.zoomTo" is set to "not a boolean"
      And the changed request breaks the clause "spatialBookmark, zoomTo: type" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-bookmarks.wrong-type.body-minX @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/spatialBookmark/properties/minX/type
    Scenario: A value of the wrong type is refused for the property "$.minX"
      Given the unchanged request "post-bookmarks" is accepted
      And the request body property "$.minX" is set to "not a number"
      And the changed request breaks the clause "spatialBookmark, minX: type" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-bookmarks.wrong-type.body-minY @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/spatialBookmark/properties/minY/type
    Scenario: A value of the wrong type is refused for the property "$.minY"
      Given the unchanged request "post-bookmarks" is accepted
      And the request body property "$.minY" is set to "not a number"
      And the changed request breaks the clause "spatialBookmark, minY: type" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-bookmarks.wrong-type.body-maxX @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/spatialBookmark/properties/maxX/type
    Scenario: A value of the wrong type is refused for the property "$.maxX"
      Given the unchanged request "post-bookmarks" is accepted
      And the request body property "$.maxX" is set to "not a number"
      And the changed request breaks the clause "spatialBookmark, maxX: type" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-bookmarks.wrong-type.body-maxY @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/spatialBookmark/properties/maxY/type
    Scenario: A value of the wrong type is refused for the property "$.maxY"
      Given the unchanged request "post-bookmarks" is accepted
      And the request body property "$.maxY" is set to "not a number"
      And the changed request breaks the clause "spatialBookmark, maxY: type" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-bookmarks.wrong-type.body-name @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/spatialBookmark/properties/name/type
    Scenario: A value of the wrong type is refused for the property "$.name"
      Given the unchanged request "post-bookmarks" is accepted
      And the request body property "$.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "spatialBookmark, name: type" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-bookmarks.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/spatialBookmark/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-bookmarks" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "spatialBookmark: type" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-bookmarks.malformed-json.body @check=malformed-json @clause=/paths/~1bookmarks/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-bookmarks" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /bookmarks, request body" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-bookmarks.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1bookmarks/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-bookmarks" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /bookmarks, request body" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.map-display.post-bookmarks.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-bookmarks" is accepted
      When the request "post-bookmarks" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.post-bookmarks.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-bookmarks" is accepted
      When the request "post-bookmarks" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.post-bookmarks.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-bookmarks" is accepted
      When the request "post-bookmarks" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.post-bookmarks.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-bookmarks" is accepted
      When the request "post-bookmarks" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.post-bookmarks.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-bookmarks" is accepted
      When the request "post-bookmarks" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.post-bookmarks.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-bookmarks" is accepted
      When the request "post-bookmarks" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.post-bookmarks.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-bookmarks" is accepted
      When the request "post-bookmarks" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.post-bookmarks.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-bookmarks" is accepted
      When the request "post-bookmarks" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=gis.map-display.post-bookmarks.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-bookmarks" is sent
      Then the success response is written in UTF-8

    @id=gis.map-display.post-bookmarks.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-bookmarks" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-bookmarks" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=gis.map-display.post-bookmarks.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-bookmarks" is accepted
      When the request "post-bookmarks" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.map-display.post-bookmarks.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-bookmarks" is accepted
      When the request "post-bookmarks" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.map-display.post-bookmarks.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-bookmarks" is accepted
      When the request "post-bookmarks" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=gis.map-display.post-bookmarks.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-bookmarks" is accepted
      When the request "post-bookmarks" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=gis.map-display.post-bookmarks.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/spatialBookmark/properties/create/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-bookmarks" is accepted
      And the request body property "$.create" is set to "not a number"
      And the changed request breaks the clause "spatialBookmark, create: type" of the definition
      When the request "post-bookmarks" is sent
      Then the response reveals nothing about how the candidate is built
