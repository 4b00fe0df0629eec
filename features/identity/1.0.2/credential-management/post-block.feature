# Generated from specs/identity/1.0.2/credential-management.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=identity @api=credential-management @operation=post-block @method=POST @endpoint=/block
Feature: Credential Management APIs 1.0.0, post-block
  Blocks an identifier.

  Background:
    Given an environment at "apiRoot" of the API "credential-management"
    And the resource "/block"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "id": "id 1 {{fresh text 8}}",
        "version": "1.0",
        "requesttime": "{{now}}",
        "metadata": {},
        "request": {
          "id": "{{profile individualId}}",
          "idType": "{{profile individualIdType}}",
          "status": "status 1",
          "expiryTimestamp": "expiryTimestamp 1 {{fresh text 8}}"
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which id, version and status a request carries"

  Rule: A valid request is answered as the definition says

    @id=identity.credential-management.post-block.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-block" is sent
      Then the operation is served

    @id=identity.credential-management.post-block.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-block" is sent
      Then the response status code is 200

    @id=identity.credential-management.post-block.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-block" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.credential-management.post-block.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-block" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.credential-management.post-block.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-block" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=identity.credential-management.post-block.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-block" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-block" is sent
      Then the server does not fail without properties

    @id=identity.credential-management.post-block.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1block/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-block" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-block" is sent
      Then the additional property is ignored, as the clause "POST /block, request body" allows

    @id=identity.credential-management.post-block.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "post-block" is accepted
      And the request body property "$.id" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.version" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.status" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.expiryTimestamp" is set to "O'Brien \"x\" \\ % ([*"
      When the request "post-block" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=identity.credential-management.post-block.wrong-type.body-request @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UINAdminRequest/properties/request/type
    Scenario: A value of the wrong type is refused for the property "$.request"
      Given the unchanged request "post-block" is accepted
      And the request body property "$.request" is set to "not an object"
      And the changed request breaks the clause "UINAdminRequest, request: type" of the definition
      When the request "post-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-block.wrong-type.body-version-number @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UINAdminRequest/properties/version/type
    Scenario: A number in place of a text is refused for the property "$.version"
      Given the unchanged request "post-block" is accepted
      And the request body property "$.version" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "UINAdminRequest, version: type" of the definition
      When the request "post-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-block.wrong-type.body-id @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UINAdminRequest/properties/id/type
    Scenario: A value of the wrong type is refused for the property "$.id"
      Given the unchanged request "post-block" is accepted
      And the request body property "$.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "UINAdminRequest, id: type" of the definition
      When the request "post-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-block.wrong-type.body-version @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UINAdminRequest/properties/version/type
    Scenario: A value of the wrong type is refused for the property "$.version"
      Given the unchanged request "post-block" is accepted
      And the request body property "$.version" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "UINAdminRequest, version: type" of the definition
      When the request "post-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-block.wrong-type.body-requesttime @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UINAdminRequest/properties/requesttime/type
    Scenario: A value of the wrong type is refused for the property "$.requesttime"
      Given the unchanged request "post-block" is accepted
      And the request body property "$.requesttime" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "UINAdminRequest, requesttime: type" of the definition
      When the request "post-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-block.wrong-type.body-request-id @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UINAdminRequest/properties/request/properties/id/type
    Scenario: A value of the wrong type is refused for the property "$.request.id"
      Given the unchanged request "post-block" is accepted
      And the request body property "$.request.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "UINAdminRequest, request, id: type" of the definition
      When the request "post-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-block.wrong-type.body-request-idType @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UINAdminRequest/properties/request/properties/idType/type
    Scenario: A value of the wrong type is refused for the property "$.request.idType"
      Given the unchanged request "post-block" is accepted
      And the request body property "$.request.idType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "UINAdminRequest, request, idType: type" of the definition
      When the request "post-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-block.wrong-type.body-request-status @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UINAdminRequest/properties/request/properties/status/type
    Scenario: A value of the wrong type is refused for the property "$.request.status"
      Given the unchanged request "post-block" is accepted
      And the request body property "$.request.status" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "UINAdminRequest, request, status: type" of the definition
      When the request "post-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-block.wrong-type.body-request-expiryTimestamp @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UINAdminRequest/properties/request/properties/expiryTimestamp/type
    Scenario: A value of the wrong type is refused for the property "$.request.expiryTimestamp"
      Given the unchanged request "post-block" is accepted
      And the request body property "$.request.expiryTimestamp" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "UINAdminRequest, request, expiryTimestamp: type" of the definition
      When the request "post-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-block.wrong-type.body-metadata @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UINAdminRequest/properties/metadata/type
    Scenario: A value of the wrong type is refused for the property "$.metadata"
      Given the unchanged request "post-block" is accepted
      And the request body property "$.metadata" is set to "not an object"
      And the changed request breaks the clause "UINAdminRequest, metadata: type" of the definition
      When the request "post-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-block.wrong-body.body @check=wrong-body @clause=/components/schemas/UINAdminRequest/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-block" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "UINAdminRequest: type" of the definition
      When the request "post-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-block.malformed-json.body @check=malformed-json @clause=/paths/~1block/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-block" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /block, request body" of the definition
      When the request "post-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=identity.credential-management.post-block.no-credential @check=no-credential @requirement=6.5-1 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-block" is accepted
      When the request "post-block" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-block.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-block" is accepted
      When the request "post-block" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-block.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-block" is accepted
      When the request "post-block" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-block.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-block" is accepted
      When the request "post-block" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-block.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=6.5-1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-block" is accepted
      When the request "post-block" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=identity.credential-management.post-block.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-block" is sent
      Then the success response is written in UTF-8

    @id=identity.credential-management.post-block.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-block" is accepted
      When the request "post-block" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=identity.credential-management.post-block.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-block" is accepted
      When the request "post-block" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=identity.credential-management.post-block.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=6.5-5 @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/UINAdminRequest/properties/request/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-block" is accepted
      And the request body property "$.request" is set to "not an object"
      And the changed request breaks the clause "UINAdminRequest, request: type" of the definition
      When the request "post-block" is sent
      Then the response reveals nothing about how the candidate is built
