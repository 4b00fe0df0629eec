# Generated from specs/gis/0.4/reporting.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=reporting @operation=post-charts @method=POST @endpoint=/charts @level=REQUIRED
Feature: GIS Reporting API 1.0.0, post-charts
  Puts a chart on the layout.

  Background:
    Given an environment at "apiRoot" of the API "reporting"
    And the resource "/charts"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "title": "Roads",
        "type": "bar",
        "data": "1,2,3"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which types of charts there are, or how their data are written; give a suitable object in the profile (objects.chart)"

  Rule: A valid request is answered as the definition says

    @id=gis.reporting.post-charts.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-charts" is sent
      Then the operation is served

    @id=gis.reporting.post-charts.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-charts" is sent
      Then the response status code is 200

  Rule: A request that the definition allows is accepted

    @id=gis.reporting.post-charts.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-charts" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-charts" is sent
      Then the server does not fail without properties

    @id=gis.reporting.post-charts.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1charts/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-charts" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-charts" is sent
      Then the additional property is ignored, as the clause "POST /charts, request body" allows

  Rule: A request that breaks the definition is refused

    @id=gis.reporting.post-charts.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1charts/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "post-charts" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /charts, request body: required" of the definition
      When the request "post-charts" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-charts.wrong-type.body-title @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/chart/properties/title/type
    Scenario: A value of the wrong type is refused for the property "$.title"
      Given the unchanged request "post-charts" is accepted
      And the request body property "$.title" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "chart, title: type" of the definition
      When the request "post-charts" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-charts.wrong-type.body-title-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/chart/properties/title/type
    Scenario: A number in place of a text is refused for the property "$.title"
      Given the unchanged request "post-charts" is accepted
      And the request body property "$.title" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "chart, title: type" of the definition
      When the request "post-charts" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-charts.wrong-type.body-type @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/chart/properties/type/type
    Scenario: A value of the wrong type is refused for the property "$.type"
      Given the unchanged request "post-charts" is accepted
      And the request body property "$.type" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "chart, type: type" of the definition
      When the request "post-charts" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-charts.wrong-type.body-data @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/chart/properties/data/type
    Scenario: A value of the wrong type is refused for the property "$.data"
      Given the unchanged request "post-charts" is accepted
      And the request body property "$.data" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "chart, data: type" of the definition
      When the request "post-charts" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-charts.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/chart/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-charts" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "chart: type" of the definition
      When the request "post-charts" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-charts.malformed-json.body @check=malformed-json @clause=/paths/~1charts/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-charts" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /charts, request body" of the definition
      When the request "post-charts" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-charts.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1charts/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-charts" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /charts, request body" of the definition
      When the request "post-charts" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.reporting.post-charts.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-charts" is accepted
      When the request "post-charts" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.reporting.post-charts.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-charts" is accepted
      When the request "post-charts" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.reporting.post-charts.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-charts" is accepted
      When the request "post-charts" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.reporting.post-charts.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-charts" is accepted
      When the request "post-charts" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.reporting.post-charts.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-charts" is accepted
      When the request "post-charts" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.reporting.post-charts.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-charts" is accepted
      When the request "post-charts" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.reporting.post-charts.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/chart/properties/title/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-charts" is accepted
      And the request body property "$.title" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "chart, title: type" of the definition
      When the request "post-charts" is sent
      Then the response reveals nothing about how the candidate is built
