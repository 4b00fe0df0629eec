# Generated from specs/gis/0.4/data-management.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=data-management @operation=post-userControl @method=POST @endpoint=/userControl @level=RECOMMENDED @requirement=6.3-7
Feature: GIS Data Management API 1.0.0, post-userControl
  Sets what a user may edit.

  Background:
    Given an environment at "apiRoot" of the API "data-management"
    And the resource "/userControl"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "username": "{{fresh text}}",
        "password": "Correct-Horse-7-Battery",
        "editorPermissions": "edit",
        "editorTracking": true,
        "ownerControl": true
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which permissions and passwords there are; the profile can give one that fits (objects.user-control)"

  Rule: A valid request is answered as the definition says

    @id=gis.data-management.post-userControl.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-userControl" is sent
      Then the operation is served

    @id=gis.data-management.post-userControl.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-userControl" is sent
      Then the response status code is 201

  Rule: A request that breaks the definition is refused

    @id=gis.data-management.post-userControl.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-userControl" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1userControl/post/requestBody/required" of the definition
      When the request "post-userControl" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-userControl.wrong-type.body-editorTracking @check=wrong-type
    Scenario: The property "$.editorTracking" has a value of the wrong type
      Given the request "post-userControl" is accepted as it stands
      And the request body property "$.editorTracking" is set to "not a boolean"
      And this breaks the clause "/paths/~1userControl/post/requestBody/content/application~1json/schema/properties/editorTracking/type" of the definition
      When the request "post-userControl" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-userControl.wrong-type.body-ownerControl @check=wrong-type
    Scenario: The property "$.ownerControl" has a value of the wrong type
      Given the request "post-userControl" is accepted as it stands
      And the request body property "$.ownerControl" is set to "not a boolean"
      And this breaks the clause "/paths/~1userControl/post/requestBody/content/application~1json/schema/properties/ownerControl/type" of the definition
      When the request "post-userControl" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-userControl.wrong-type.body-username @check=wrong-type
    Scenario: The property "$.username" has a value of the wrong type
      Given the request "post-userControl" is accepted as it stands
      And the request body property "$.username" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1userControl/post/requestBody/content/application~1json/schema/properties/username/type" of the definition
      When the request "post-userControl" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.data-management.post-userControl.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-userControl" is accepted as it stands
      And no credential is presented
      When the request "post-userControl" is sent
      Then access is refused with the status code 401 or 403
