# Generated from specs/gis/0.4/map-display.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=map-display @operation=post-bookmarks @method=POST @endpoint=/bookmarks @level=RECOMMENDED @requirement=6.1-4
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
    But a refusal is not held against the candidate, because "the GovSpec does not say how create, remove and rename go together; the profile can give one that fits (objects.bookmark)"

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
    Scenario: The body of the answer meets its schema
      When the request "post-bookmarks" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=gis.map-display.post-bookmarks.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-bookmarks" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=gis.map-display.post-bookmarks.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-bookmarks" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1bookmarks/post/requestBody/required" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-bookmarks.wrong-type.body-create @check=wrong-type
    Scenario: The property "$.create" has a value of the wrong type
      Given the request "post-bookmarks" is accepted as it stands
      And the request body property "$.create" is set to "not a number"
      And this breaks the clause "/components/schemas/spatialBookmark/properties/create/type" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-bookmarks.wrong-type.body-remove @check=wrong-type
    Scenario: The property "$.remove" has a value of the wrong type
      Given the request "post-bookmarks" is accepted as it stands
      And the request body property "$.remove" is set to "not a boolean"
      And this breaks the clause "/components/schemas/spatialBookmark/properties/remove/type" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-bookmarks.wrong-type.body-rename @check=wrong-type
    Scenario: The property "$.rename" has a value of the wrong type
      Given the request "post-bookmarks" is accepted as it stands
      And the request body property "$.rename" is set to "not a boolean"
      And this breaks the clause "/components/schemas/spatialBookmark/properties/rename/type" of the definition
      When the request "post-bookmarks" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.map-display.post-bookmarks.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-bookmarks" is accepted as it stands
      And no credential is presented
      When the request "post-bookmarks" is sent
      Then access is refused with the status code 401 or 403
