# Generated from specs/gis/0.4/data-management.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=data-management @operation=post-userControl @method=POST @endpoint=/userControl @level=RECOMMENDED
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
    But a refusal is not held against the candidate, because "the GovSpec does not say which permissions and passwords there are; give a suitable object in the profile (objects.user-control)"

  Rule: A valid request is answered as the definition says

    @id=gis.data-management.post-userControl.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-userControl" is sent
      Then the operation is served

    @id=gis.data-management.post-userControl.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-userControl" is sent
      Then the response status code is 201

  Rule: A request that the definition allows is accepted

    @id=gis.data-management.post-userControl.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-userControl" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-userControl" is sent
      Then the server does not fail without properties

    @id=gis.data-management.post-userControl.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1userControl/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-userControl" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-userControl" is sent
      Then the additional property is ignored, as the clause "POST /userControl, request body" allows

  Rule: A request that breaks the definition is refused

    @id=gis.data-management.post-userControl.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1userControl/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "post-userControl" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /userControl, request body: required" of the definition
      When the request "post-userControl" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-userControl.wrong-type.body-editorTracking @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1userControl/post/requestBody/content/application~1json/schema/properties/editorTracking/type
    Scenario: A value of the wrong type is refused for the property "$.editorTracking"
      Given the unchanged request "post-userControl" is accepted
      And the request body property "$.editorTracking" is set to "not a boolean"
      And the changed request breaks the clause "POST /userControl, request body, editorTracking: type" of the definition
      When the request "post-userControl" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-userControl.wrong-type.body-editorTracking-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1userControl/post/requestBody/content/application~1json/schema/properties/editorTracking/type
    Scenario: The right value written as a text is refused for the property "$.editorTracking"
      Given the unchanged request "post-userControl" is accepted
      And the request body property "$.editorTracking" is set to "true"
      And the changed request breaks the clause "POST /userControl, request body, editorTracking: type" of the definition
      When the request "post-userControl" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-userControl.wrong-type.body-username-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1userControl/post/requestBody/content/application~1json/schema/properties/username/type
    Scenario: A number in place of a text is refused for the property "$.username"
      Given the unchanged request "post-userControl" is accepted
      And the request body property "$.username" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /userControl, request body, username: type" of the definition
      When the request "post-userControl" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-userControl.wrong-type.body-ownerControl @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1userControl/post/requestBody/content/application~1json/schema/properties/ownerControl/type
    Scenario: A value of the wrong type is refused for the property "$.ownerControl"
      Given the unchanged request "post-userControl" is accepted
      And the request body property "$.ownerControl" is set to "not a boolean"
      And the changed request breaks the clause "POST /userControl, request body, ownerControl: type" of the definition
      When the request "post-userControl" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-userControl.wrong-type.body-username @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1userControl/post/requestBody/content/application~1json/schema/properties/username/type
    Scenario: A value of the wrong type is refused for the property "$.username"
      Given the unchanged request "post-userControl" is accepted
      And the request body property "$.username" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /userControl, request body, username: type" of the definition
      When the request "post-userControl" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-userControl.wrong-type.body-password @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1userControl/post/requestBody/content/application~1json/schema/properties/password/type
    Scenario: A value of the wrong type is refused for the property "$.password"
      Given the unchanged request "post-userControl" is accepted
      And the request body property "$.password" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /userControl, request body, password: type" of the definition
      When the request "post-userControl" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-userControl.wrong-type.body-editorPermissions @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1userControl/post/requestBody/content/application~1json/schema/properties/editorPermissions/type
    Scenario: A value of the wrong type is refused for the property "$.editorPermissions"
      Given the unchanged request "post-userControl" is accepted
      And the request body property "$.editorPermissions" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /userControl, request body, editorPermissions: type" of the definition
      When the request "post-userControl" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-userControl.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1userControl/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-userControl" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /userControl, request body: type" of the definition
      When the request "post-userControl" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-userControl.malformed-json.body @check=malformed-json @clause=/paths/~1userControl/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-userControl" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /userControl, request body" of the definition
      When the request "post-userControl" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-userControl.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1userControl/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-userControl" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /userControl, request body" of the definition
      When the request "post-userControl" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.data-management.post-userControl.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-userControl" is accepted
      When the request "post-userControl" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.data-management.post-userControl.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-userControl" is accepted
      When the request "post-userControl" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.data-management.post-userControl.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-userControl" is accepted
      When the request "post-userControl" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.data-management.post-userControl.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-userControl" is accepted
      When the request "post-userControl" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.data-management.post-userControl.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-userControl" is accepted
      When the request "post-userControl" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.data-management.post-userControl.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-userControl" is accepted
      When the request "post-userControl" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.data-management.post-userControl.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1userControl/post/requestBody/content/application~1json/schema/properties/editorTracking/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-userControl" is accepted
      And the request body property "$.editorTracking" is set to "not a boolean"
      And the changed request breaks the clause "POST /userControl, request body, editorTracking: type" of the definition
      When the request "post-userControl" is sent
      Then the response reveals nothing about how the candidate is built
