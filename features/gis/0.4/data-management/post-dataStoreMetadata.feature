# Generated from specs/gis/0.4/data-management.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=data-management @operation=post-dataStoreMetadata @method=POST @endpoint=/dataStoreMetadata
Feature: GIS Data Management API 1.0.0, post-dataStoreMetadata
  Makes known what a data store holds.

  Background:
    Given an environment at "apiRoot" of the API "data-management"
    And the resource "/dataStoreMetadata"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "name": "{{fresh text}}",
        "source": "roads",
        "description": "description 1 {{fresh text 8}}",
        "keywords": "roads, transport",
        "lastUpdated": "{{now}}"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say how the data store is named that is described; give a suitable object in the profile (objects.data-store-metadata)"

  Rule: A valid request is answered as the definition says

    @id=gis.data-management.post-dataStoreMetadata.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-dataStoreMetadata" is sent
      Then the operation is served

    @id=gis.data-management.post-dataStoreMetadata.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-dataStoreMetadata" is sent
      Then the response status code is 201

  Rule: A request that the definition allows is accepted

    @id=gis.data-management.post-dataStoreMetadata.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-dataStoreMetadata" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-dataStoreMetadata" is sent
      Then the server does not fail without properties

    @id=gis.data-management.post-dataStoreMetadata.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1dataStoreMetadata/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-dataStoreMetadata" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-dataStoreMetadata" is sent
      Then the additional property is ignored, as the clause "POST /dataStoreMetadata, request body" allows

    @id=gis.data-management.post-dataStoreMetadata.odd-texts.nul @check=odd-texts @depth=standard
    Scenario: The character U+0000 causes no server error
      Given the unchanged request "post-dataStoreMetadata" is accepted
      And the request body property "$.description" is set to the JSON:
        """json
        "a\u0000b"
        """
      When the request "post-dataStoreMetadata" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=gis.data-management.post-dataStoreMetadata.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1dataStoreMetadata/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "post-dataStoreMetadata" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /dataStoreMetadata, request body: required" of the definition
      When the request "post-dataStoreMetadata" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-dataStoreMetadata.wrong-type.body-name @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1dataStoreMetadata/post/requestBody/content/application~1json/schema/properties/name/type
    Scenario: A value of the wrong type is refused for the property "$.name"
      Given the unchanged request "post-dataStoreMetadata" is accepted
      And the request body property "$.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /dataStoreMetadata, request body, name: type" of the definition
      When the request "post-dataStoreMetadata" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-dataStoreMetadata.wrong-type.body-name-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1dataStoreMetadata/post/requestBody/content/application~1json/schema/properties/name/type
    Scenario: A number in place of a text is refused for the property "$.name"
      Given the unchanged request "post-dataStoreMetadata" is accepted
      And the request body property "$.name" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /dataStoreMetadata, request body, name: type" of the definition
      When the request "post-dataStoreMetadata" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-dataStoreMetadata.wrong-type.body-source @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1dataStoreMetadata/post/requestBody/content/application~1json/schema/properties/source/type
    Scenario: A value of the wrong type is refused for the property "$.source"
      Given the unchanged request "post-dataStoreMetadata" is accepted
      And the request body property "$.source" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /dataStoreMetadata, request body, source: type" of the definition
      When the request "post-dataStoreMetadata" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-dataStoreMetadata.wrong-type.body-description @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1dataStoreMetadata/post/requestBody/content/application~1json/schema/properties/description/type
    Scenario: A value of the wrong type is refused for the property "$.description"
      Given the unchanged request "post-dataStoreMetadata" is accepted
      And the request body property "$.description" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /dataStoreMetadata, request body, description: type" of the definition
      When the request "post-dataStoreMetadata" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-dataStoreMetadata.wrong-type.body-keywords @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1dataStoreMetadata/post/requestBody/content/application~1json/schema/properties/keywords/type
    Scenario: A value of the wrong type is refused for the property "$.keywords"
      Given the unchanged request "post-dataStoreMetadata" is accepted
      And the request body property "$.keywords" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /dataStoreMetadata, request body, keywords: type" of the definition
      When the request "post-dataStoreMetadata" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-dataStoreMetadata.wrong-type.body-lastUpdated @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1dataStoreMetadata/post/requestBody/content/application~1json/schema/properties/lastUpdated/type
    Scenario: A value of the wrong type is refused for the property "$.lastUpdated"
      Given the unchanged request "post-dataStoreMetadata" is accepted
      And the request body property "$.lastUpdated" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /dataStoreMetadata, request body, lastUpdated: type" of the definition
      When the request "post-dataStoreMetadata" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-dataStoreMetadata.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1dataStoreMetadata/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-dataStoreMetadata" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /dataStoreMetadata, request body: type" of the definition
      When the request "post-dataStoreMetadata" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-dataStoreMetadata.wrong-format.body-lastUpdated @check=wrong-format @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1dataStoreMetadata/post/requestBody/content/application~1json/schema/properties/lastUpdated/format
    Scenario: A value that does not match its format is refused for the property "$.lastUpdated"
      Given the unchanged request "post-dataStoreMetadata" is accepted
      And the request body property "$.lastUpdated" is set to "2024-13-45T08:00:00Z"
      And the changed request breaks the clause "POST /dataStoreMetadata, request body, lastUpdated: format" of the definition
      When the request "post-dataStoreMetadata" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-dataStoreMetadata.malformed-json.body @check=malformed-json @clause=/paths/~1dataStoreMetadata/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-dataStoreMetadata" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /dataStoreMetadata, request body" of the definition
      When the request "post-dataStoreMetadata" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.post-dataStoreMetadata.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1dataStoreMetadata/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-dataStoreMetadata" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /dataStoreMetadata, request body" of the definition
      When the request "post-dataStoreMetadata" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.data-management.post-dataStoreMetadata.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-dataStoreMetadata" is accepted
      When the request "post-dataStoreMetadata" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.data-management.post-dataStoreMetadata.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-dataStoreMetadata" is accepted
      When the request "post-dataStoreMetadata" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.data-management.post-dataStoreMetadata.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-dataStoreMetadata" is accepted
      When the request "post-dataStoreMetadata" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.data-management.post-dataStoreMetadata.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-dataStoreMetadata" is accepted
      When the request "post-dataStoreMetadata" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.data-management.post-dataStoreMetadata.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-dataStoreMetadata" is accepted
      When the request "post-dataStoreMetadata" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.data-management.post-dataStoreMetadata.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-dataStoreMetadata" is accepted
      When the request "post-dataStoreMetadata" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.data-management.post-dataStoreMetadata.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1dataStoreMetadata/post/requestBody/content/application~1json/schema/properties/name/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-dataStoreMetadata" is accepted
      And the request body property "$.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /dataStoreMetadata, request body, name: type" of the definition
      When the request "post-dataStoreMetadata" is sent
      Then the response reveals nothing about how the candidate is built
