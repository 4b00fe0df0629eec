# Generated from specs/gis/0.4/query.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=query @operation=post-attributeQuery @method=POST @endpoint=/attributeQuery @level=REQUIRED
Feature: GIS Query API 1.0.0, post-attributeQuery
  Finds features by the value of an attribute.

  Background:
    Given an environment at "apiRoot" of the API "query"
    And the resource "/attributeQuery"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "attributeName": "name",
        "operator": "=",
        "value": "Main Street"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which attributes and operators there are; give a suitable object in the profile (objects.attribute-query)"

  Rule: A valid request is answered as the definition says

    @id=gis.query.post-attributeQuery.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-attributeQuery" is sent
      Then the operation is served

    @id=gis.query.post-attributeQuery.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-attributeQuery" is sent
      Then the response status code is 200

    @id=gis.query.post-attributeQuery.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-attributeQuery" is sent
      Then the success response has one of the media types "application/json"

  Rule: A request that the definition allows is accepted

    @id=gis.query.post-attributeQuery.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-attributeQuery" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-attributeQuery" is sent
      Then the server does not fail without properties

    @id=gis.query.post-attributeQuery.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1attributeQuery/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-attributeQuery" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-attributeQuery" is sent
      Then the additional property is ignored, as the clause "POST /attributeQuery, request body" allows

  Rule: A request that breaks the definition is refused

    @id=gis.query.post-attributeQuery.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1attributeQuery/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "post-attributeQuery" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /attributeQuery, request body: required" of the definition
      When the request "post-attributeQuery" is sent
      Then the request is refused with a status code 4XX

    @id=gis.query.post-attributeQuery.wrong-type.body-attributeName @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/attributeQuery/properties/attributeName/type
    Scenario: A value of the wrong type is refused for the property "$.attributeName"
      Given the unchanged request "post-attributeQuery" is accepted
      And the request body property "$.attributeName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "attributeQuery, attributeName: type" of the definition
      When the request "post-attributeQuery" is sent
      Then the request is refused with a status code 4XX

    @id=gis.query.post-attributeQuery.wrong-type.body-attributeName-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/attributeQuery/properties/attributeName/type
    Scenario: A number in place of a text is refused for the property "$.attributeName"
      Given the unchanged request "post-attributeQuery" is accepted
      And the request body property "$.attributeName" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "attributeQuery, attributeName: type" of the definition
      When the request "post-attributeQuery" is sent
      Then the request is refused with a status code 4XX

    @id=gis.query.post-attributeQuery.wrong-type.body-operator @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/attributeQuery/properties/operator/type
    Scenario: A value of the wrong type is refused for the property "$.operator"
      Given the unchanged request "post-attributeQuery" is accepted
      And the request body property "$.operator" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "attributeQuery, operator: type" of the definition
      When the request "post-attributeQuery" is sent
      Then the request is refused with a status code 4XX

    @id=gis.query.post-attributeQuery.wrong-type.body-value @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/attributeQuery/properties/value/type
    Scenario: A value of the wrong type is refused for the property "$.value"
      Given the unchanged request "post-attributeQuery" is accepted
      And the request body property "$.value" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "attributeQuery, value: type" of the definition
      When the request "post-attributeQuery" is sent
      Then the request is refused with a status code 4XX

    @id=gis.query.post-attributeQuery.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/attributeQuery/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-attributeQuery" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "attributeQuery: type" of the definition
      When the request "post-attributeQuery" is sent
      Then the request is refused with a status code 4XX

    @id=gis.query.post-attributeQuery.malformed-json.body @check=malformed-json @clause=/paths/~1attributeQuery/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-attributeQuery" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /attributeQuery, request body" of the definition
      When the request "post-attributeQuery" is sent
      Then the request is refused with a status code 4XX

    @id=gis.query.post-attributeQuery.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1attributeQuery/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-attributeQuery" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /attributeQuery, request body" of the definition
      When the request "post-attributeQuery" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.query.post-attributeQuery.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-attributeQuery" is accepted
      When the request "post-attributeQuery" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.post-attributeQuery.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-attributeQuery" is accepted
      When the request "post-attributeQuery" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.post-attributeQuery.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-attributeQuery" is accepted
      When the request "post-attributeQuery" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.post-attributeQuery.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-attributeQuery" is accepted
      When the request "post-attributeQuery" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.query.post-attributeQuery.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-attributeQuery" is accepted
      When the request "post-attributeQuery" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=gis.query.post-attributeQuery.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-attributeQuery" is sent
      Then the success response is written in UTF-8

    @id=gis.query.post-attributeQuery.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-attributeQuery" is accepted
      When the request "post-attributeQuery" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.query.post-attributeQuery.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-attributeQuery" is accepted
      When the request "post-attributeQuery" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.query.post-attributeQuery.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/attributeQuery/properties/attributeName/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-attributeQuery" is accepted
      And the request body property "$.attributeName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "attributeQuery, attributeName: type" of the definition
      When the request "post-attributeQuery" is sent
      Then the response reveals nothing about how the candidate is built
