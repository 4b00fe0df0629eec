# Generated from specs/gis/0.4/data-management.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=data-management @operation=post-editorTracking @method=POST @endpoint=/editorTracking @level=RECOMMENDED @requirement=6.3-7
Feature: GIS Data Management API 1.0.0, post-editorTracking
  Records that something was edited.

  Background:
    Given an environment at "apiRoot" of the API "data-management"
    And the resource "/editorTracking"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "editType": "update",
        "timeStamp": "{{now}}"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which types of edits there are; the profile can give one that fits (objects.edit-record)"

  Rule: A valid request is answered as the definition says

    @id=gis.data-management.post-editorTracking.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-editorTracking" is sent
      Then the operation is served

    @id=gis.data-management.post-editorTracking.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-editorTracking" is sent
      Then the response status code is 201

  Rule: A request that breaks the definition is refused

    @id=gis.data-management.post-editorTracking.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-editorTracking" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1editorTracking/post/requestBody/required" of the definition
      When the request "post-editorTracking" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-editorTracking.wrong-type.body-editType @check=wrong-type
    Scenario: The property "$.editType" has a value of the wrong type
      Given the request "post-editorTracking" is accepted as it stands
      And the request body property "$.editType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1editorTracking/post/requestBody/content/application~1json/schema/properties/editType/type" of the definition
      When the request "post-editorTracking" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-editorTracking.wrong-type.body-timeStamp @check=wrong-type
    Scenario: The property "$.timeStamp" has a value of the wrong type
      Given the request "post-editorTracking" is accepted as it stands
      And the request body property "$.timeStamp" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1editorTracking/post/requestBody/content/application~1json/schema/properties/timeStamp/type" of the definition
      When the request "post-editorTracking" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.data-management.post-editorTracking.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-editorTracking" is accepted as it stands
      And no credential is presented
      When the request "post-editorTracking" is sent
      Then access is refused with the status code 401 or 403
