# Generated from specs/gis/0.4/map-display.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=map-display @operation=post-notes @method=POST @endpoint=/notes @level=OPTIONAL @requirement=6.1-6
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
    But a refusal is not held against the candidate, because "the GovSpec does not say how add, delete and view go together; the profile can give one that fits (objects.note)"

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
    Scenario: The body of the answer meets its schema
      When the request "post-notes" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=gis.map-display.post-notes.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-notes" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=gis.map-display.post-notes.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-notes" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1notes/post/requestBody/required" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-notes.wrong-type.body-add @check=wrong-type
    Scenario: The property "$.add" has a value of the wrong type
      Given the request "post-notes" is accepted as it stands
      And the request body property "$.add" is set to "not a boolean"
      And this breaks the clause "/components/schemas/mapNote/properties/add/type" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-notes.wrong-type.body-delete @check=wrong-type
    Scenario: The property "$.delete" has a value of the wrong type
      Given the request "post-notes" is accepted as it stands
      And the request body property "$.delete" is set to "not a boolean"
      And this breaks the clause "/components/schemas/mapNote/properties/delete/type" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.post-notes.wrong-type.body-view @check=wrong-type
    Scenario: The property "$.view" has a value of the wrong type
      Given the request "post-notes" is accepted as it stands
      And the request body property "$.view" is set to "not a boolean"
      And this breaks the clause "/components/schemas/mapNote/properties/view/type" of the definition
      When the request "post-notes" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.map-display.post-notes.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-notes" is accepted as it stands
      And no credential is presented
      When the request "post-notes" is sent
      Then access is refused with the status code 401 or 403
