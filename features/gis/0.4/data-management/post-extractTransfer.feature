# Generated from specs/gis/0.4/data-management.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=data-management @operation=post-extractTransfer @method=POST @endpoint=/extractTransfer @level=REQUIRED
Feature: GIS Data Management API 1.0.0, post-extractTransfer
  Takes data out of one data store and puts it into another.

  Background:
    Given an environment at "apiRoot" of the API "data-management"
    And the resource "/extractTransfer"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "sourceDataStore": "roads",
        "targetDataStore": "{{fresh text}}"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say how data stores are named; give a suitable object in the profile (objects.extract)"

  Rule: A valid request is answered as the definition says

    @id=gis.data-management.post-extractTransfer.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-extractTransfer" is sent
      Then the operation is served

    @id=gis.data-management.post-extractTransfer.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-extractTransfer" is sent
      Then the response status code is 201

  Rule: A request that the definition allows is accepted

    @id=gis.data-management.post-extractTransfer.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-extractTransfer" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-extractTransfer" is sent
      Then the server does not fail without properties

    @id=gis.data-management.post-extractTransfer.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1extractTransfer/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-extractTransfer" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-extractTransfer" is sent
      Then the additional property is ignored, as the clause "POST /extractTransfer, request body" allows

  Rule: A request that breaks the definition is refused

    @id=gis.data-management.post-extractTransfer.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1extractTransfer/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "post-extractTransfer" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /extractTransfer, request body: required" of the definition
      When the request "post-extractTransfer" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-extractTransfer.wrong-type.body-sourceDataStore @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1extractTransfer/post/requestBody/content/application~1json/schema/properties/sourceDataStore/type
    Scenario: A value of the wrong type is refused for the property "$.sourceDataStore"
      Given the unchanged request "post-extractTransfer" is accepted
      And the request body property "$.sourceDataStore" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /extractTransfer, request body, sourceDataStore: type" of the definition
      When the request "post-extractTransfer" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-extractTransfer.wrong-type.body-sourceDataStore-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1extractTransfer/post/requestBody/content/application~1json/schema/properties/sourceDataStore/type
    Scenario: A number in place of a text is refused for the property "$.sourceDataStore"
      Given the unchanged request "post-extractTransfer" is accepted
      And the request body property "$.sourceDataStore" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /extractTransfer, request body, sourceDataStore: type" of the definition
      When the request "post-extractTransfer" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-extractTransfer.wrong-type.body-targetDataStore @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1extractTransfer/post/requestBody/content/application~1json/schema/properties/targetDataStore/type
    Scenario: A value of the wrong type is refused for the property "$.targetDataStore"
      Given the unchanged request "post-extractTransfer" is accepted
      And the request body property "$.targetDataStore" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /extractTransfer, request body, targetDataStore: type" of the definition
      When the request "post-extractTransfer" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-extractTransfer.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1extractTransfer/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-extractTransfer" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /extractTransfer, request body: type" of the definition
      When the request "post-extractTransfer" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-extractTransfer.malformed-json.body @check=malformed-json @clause=/paths/~1extractTransfer/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-extractTransfer" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /extractTransfer, request body" of the definition
      When the request "post-extractTransfer" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-extractTransfer.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1extractTransfer/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-extractTransfer" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /extractTransfer, request body" of the definition
      When the request "post-extractTransfer" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.data-management.post-extractTransfer.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-extractTransfer" is accepted
      When the request "post-extractTransfer" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.data-management.post-extractTransfer.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-extractTransfer" is accepted
      When the request "post-extractTransfer" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.data-management.post-extractTransfer.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-extractTransfer" is accepted
      When the request "post-extractTransfer" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.data-management.post-extractTransfer.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-extractTransfer" is accepted
      When the request "post-extractTransfer" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.data-management.post-extractTransfer.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-extractTransfer" is accepted
      When the request "post-extractTransfer" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.data-management.post-extractTransfer.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-extractTransfer" is accepted
      When the request "post-extractTransfer" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.data-management.post-extractTransfer.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1extractTransfer/post/requestBody/content/application~1json/schema/properties/sourceDataStore/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-extractTransfer" is accepted
      And the request body property "$.sourceDataStore" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /extractTransfer, request body, sourceDataStore: type" of the definition
      When the request "post-extractTransfer" is sent
      Then the response reveals nothing about how the candidate is built
