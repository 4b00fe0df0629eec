# Generated from specs/gis/0.4/geocoding.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=geocoding @operation=post-batchGeocode @method=POST @endpoint=/batchGeocode @level=REQUIRED
Feature: Geocoding and Reverse Geocoding API 1.0.0, post-batchGeocode
  Starts looking up many addresses or coordinates at once.

  Background:
    Given an environment at "apiRoot" of the API "geocoding"
    And the resource "/batchGeocode"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "batchType": "geocode",
        "batchName": "{{fresh text}}",
        "timeStamp": "{{now}}"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which types of batches there are, or how their addresses are sent; give a suitable object in the profile (objects.geocoding-batch)"

  Rule: A valid request is answered as the definition says

    @id=gis.geocoding.post-batchGeocode.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-batchGeocode" is sent
      Then the operation is served

    @id=gis.geocoding.post-batchGeocode.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-batchGeocode" is sent
      Then the response status code is 201

  Rule: A request that the definition allows is accepted

    @id=gis.geocoding.post-batchGeocode.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-batchGeocode" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-batchGeocode" is sent
      Then the server does not fail without properties

    @id=gis.geocoding.post-batchGeocode.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1batchGeocode/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-batchGeocode" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-batchGeocode" is sent
      Then the additional property is ignored, as the clause "POST /batchGeocode, request body" allows

  Rule: A request that breaks the definition is refused

    @id=gis.geocoding.post-batchGeocode.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1batchGeocode/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "post-batchGeocode" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /batchGeocode, request body: required" of the definition
      When the request "post-batchGeocode" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geocoding.post-batchGeocode.wrong-type.body-batchType @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geocodingBatch/properties/batchType/type
    Scenario: A value of the wrong type is refused for the property "$.batchType"
      Given the unchanged request "post-batchGeocode" is accepted
      And the request body property "$.batchType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "geocodingBatch, batchType: type" of the definition
      When the request "post-batchGeocode" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geocoding.post-batchGeocode.wrong-type.body-batchType-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geocodingBatch/properties/batchType/type
    Scenario: A number in place of a text is refused for the property "$.batchType"
      Given the unchanged request "post-batchGeocode" is accepted
      And the request body property "$.batchType" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "geocodingBatch, batchType: type" of the definition
      When the request "post-batchGeocode" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geocoding.post-batchGeocode.wrong-type.body-batchName @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geocodingBatch/properties/batchName/type
    Scenario: A value of the wrong type is refused for the property "$.batchName"
      Given the unchanged request "post-batchGeocode" is accepted
      And the request body property "$.batchName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "geocodingBatch, batchName: type" of the definition
      When the request "post-batchGeocode" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geocoding.post-batchGeocode.wrong-type.body-timeStamp @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geocodingBatch/properties/timeStamp/type
    Scenario: A value of the wrong type is refused for the property "$.timeStamp"
      Given the unchanged request "post-batchGeocode" is accepted
      And the request body property "$.timeStamp" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "geocodingBatch, timeStamp: type" of the definition
      When the request "post-batchGeocode" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geocoding.post-batchGeocode.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/geocodingBatch/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-batchGeocode" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "geocodingBatch: type" of the definition
      When the request "post-batchGeocode" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geocoding.post-batchGeocode.wrong-format.body-timeStamp @check=wrong-format @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geocodingBatch/properties/timeStamp/format
    Scenario: A value that does not match its format is refused for the property "$.timeStamp"
      Given the unchanged request "post-batchGeocode" is accepted
      And the request body property "$.timeStamp" is set to "2024-13-45T08:00:00Z"
      And the changed request breaks the clause "geocodingBatch, timeStamp: format" of the definition
      When the request "post-batchGeocode" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geocoding.post-batchGeocode.malformed-json.body @check=malformed-json @clause=/paths/~1batchGeocode/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-batchGeocode" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /batchGeocode, request body" of the definition
      When the request "post-batchGeocode" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geocoding.post-batchGeocode.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1batchGeocode/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-batchGeocode" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /batchGeocode, request body" of the definition
      When the request "post-batchGeocode" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.geocoding.post-batchGeocode.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-batchGeocode" is accepted
      When the request "post-batchGeocode" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geocoding.post-batchGeocode.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-batchGeocode" is accepted
      When the request "post-batchGeocode" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geocoding.post-batchGeocode.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-batchGeocode" is accepted
      When the request "post-batchGeocode" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.geocoding.post-batchGeocode.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-batchGeocode" is accepted
      When the request "post-batchGeocode" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.geocoding.post-batchGeocode.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-batchGeocode" is accepted
      When the request "post-batchGeocode" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.geocoding.post-batchGeocode.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-batchGeocode" is accepted
      When the request "post-batchGeocode" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.geocoding.post-batchGeocode.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/geocodingBatch/properties/batchType/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-batchGeocode" is accepted
      And the request body property "$.batchType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "geocodingBatch, batchType: type" of the definition
      When the request "post-batchGeocode" is sent
      Then the response reveals nothing about how the candidate is built
