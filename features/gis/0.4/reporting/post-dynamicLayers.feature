# Generated from specs/gis/0.4/reporting.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=reporting @operation=post-dynamicLayers @method=POST @endpoint=/dynamicLayers @level=REQUIRED
Feature: GIS Reporting API 1.0.0, post-dynamicLayers
  Puts a layer that is drawn afresh on the layout.

  Background:
    Given an environment at "apiRoot" of the API "reporting"
    And the resource "/dynamicLayers"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "title": "roads",
        "abstract": "abstract 1 {{fresh text 8}}",
        "author": "author 1 {{fresh text 8}}",
        "keywords": "keywords 1 {{fresh text 8}}",
        "lastUpdated": "{{now}}"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say how the layer is named that is added; give a suitable object in the profile (objects.dynamic-layer)"

  Rule: A valid request is answered as the definition says

    @id=gis.reporting.post-dynamicLayers.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-dynamicLayers" is sent
      Then the operation is served

    @id=gis.reporting.post-dynamicLayers.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-dynamicLayers" is sent
      Then the response status code is 200

  Rule: A request that the definition allows is accepted

    @id=gis.reporting.post-dynamicLayers.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-dynamicLayers" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-dynamicLayers" is sent
      Then the server does not fail without properties

    @id=gis.reporting.post-dynamicLayers.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1dynamicLayers/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-dynamicLayers" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-dynamicLayers" is sent
      Then the additional property is ignored, as the clause "POST /dynamicLayers, request body" allows

    @id=gis.reporting.post-dynamicLayers.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "post-dynamicLayers" is accepted
      And the request body property "$.abstract" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.author" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.keywords" is set to "O'Brien \"x\" \\ % ([*"
      When the request "post-dynamicLayers" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=gis.reporting.post-dynamicLayers.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1dynamicLayers/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "post-dynamicLayers" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /dynamicLayers, request body: required" of the definition
      When the request "post-dynamicLayers" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-dynamicLayers.wrong-type.body-title @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/mapReport/properties/title/type
    Scenario: A value of the wrong type is refused for the property "$.title"
      Given the unchanged request "post-dynamicLayers" is accepted
      And the request body property "$.title" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "mapReport, title: type" of the definition
      When the request "post-dynamicLayers" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-dynamicLayers.wrong-type.body-title-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/mapReport/properties/title/type
    Scenario: A number in place of a text is refused for the property "$.title"
      Given the unchanged request "post-dynamicLayers" is accepted
      And the request body property "$.title" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "mapReport, title: type" of the definition
      When the request "post-dynamicLayers" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-dynamicLayers.wrong-type.body-abstract @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/mapReport/properties/abstract/type
    Scenario: A value of the wrong type is refused for the property "$.abstract"
      Given the unchanged request "post-dynamicLayers" is accepted
      And the request body property "$.abstract" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "mapReport, abstract: type" of the definition
      When the request "post-dynamicLayers" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-dynamicLayers.wrong-type.body-author @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/mapReport/properties/author/type
    Scenario: A value of the wrong type is refused for the property "$.author"
      Given the unchanged request "post-dynamicLayers" is accepted
      And the request body property "$.author" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "mapReport, author: type" of the definition
      When the request "post-dynamicLayers" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-dynamicLayers.wrong-type.body-keywords @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/mapReport/properties/keywords/type
    Scenario: A value of the wrong type is refused for the property "$.keywords"
      Given the unchanged request "post-dynamicLayers" is accepted
      And the request body property "$.keywords" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "mapReport, keywords: type" of the definition
      When the request "post-dynamicLayers" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-dynamicLayers.wrong-type.body-lastUpdated @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/mapReport/properties/lastUpdated/type
    Scenario: A value of the wrong type is refused for the property "$.lastUpdated"
      Given the unchanged request "post-dynamicLayers" is accepted
      And the request body property "$.lastUpdated" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "mapReport, lastUpdated: type" of the definition
      When the request "post-dynamicLayers" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-dynamicLayers.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/mapReport/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-dynamicLayers" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "mapReport: type" of the definition
      When the request "post-dynamicLayers" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-dynamicLayers.wrong-format.body-lastUpdated @check=wrong-format @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/mapReport/properties/lastUpdated/format
    Scenario: A value that does not match its format is refused for the property "$.lastUpdated"
      Given the unchanged request "post-dynamicLayers" is accepted
      And the request body property "$.lastUpdated" is set to "2024-13-45T08:00:00Z"
      And the changed request breaks the clause "mapReport, lastUpdated: format" of the definition
      When the request "post-dynamicLayers" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-dynamicLayers.malformed-json.body @check=malformed-json @clause=/paths/~1dynamicLayers/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-dynamicLayers" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /dynamicLayers, request body" of the definition
      When the request "post-dynamicLayers" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-dynamicLayers.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1dynamicLayers/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-dynamicLayers" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /dynamicLayers, request body" of the definition
      When the request "post-dynamicLayers" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.reporting.post-dynamicLayers.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-dynamicLayers" is accepted
      When the request "post-dynamicLayers" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.reporting.post-dynamicLayers.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-dynamicLayers" is accepted
      When the request "post-dynamicLayers" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.reporting.post-dynamicLayers.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-dynamicLayers" is accepted
      When the request "post-dynamicLayers" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.reporting.post-dynamicLayers.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-dynamicLayers" is accepted
      When the request "post-dynamicLayers" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.reporting.post-dynamicLayers.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-dynamicLayers" is accepted
      When the request "post-dynamicLayers" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.reporting.post-dynamicLayers.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-dynamicLayers" is accepted
      When the request "post-dynamicLayers" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.reporting.post-dynamicLayers.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-dynamicLayers" is accepted
      When the request "post-dynamicLayers" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.reporting.post-dynamicLayers.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-dynamicLayers" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-dynamicLayers" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=gis.reporting.post-dynamicLayers.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-dynamicLayers" is accepted
      When the request "post-dynamicLayers" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.reporting.post-dynamicLayers.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-dynamicLayers" is accepted
      When the request "post-dynamicLayers" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.reporting.post-dynamicLayers.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-dynamicLayers" is accepted
      When the request "post-dynamicLayers" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=gis.reporting.post-dynamicLayers.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-dynamicLayers" is accepted
      When the request "post-dynamicLayers" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=gis.reporting.post-dynamicLayers.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/mapReport/properties/title/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-dynamicLayers" is accepted
      And the request body property "$.title" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "mapReport, title: type" of the definition
      When the request "post-dynamicLayers" is sent
      Then the response reveals nothing about how the candidate is built
