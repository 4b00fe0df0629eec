# Generated from specs/gis/0.4/reporting.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=reporting @operation=post-charts @method=POST @endpoint=/charts @level=REQUIRED @requirement=6.6-1
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
    But a refusal is not held against the candidate, because "the GovSpec does not say which types of charts there are, or how their data are written; the profile can give one that fits (objects.chart)"

  Rule: A valid request is answered as the definition says

    @id=gis.reporting.post-charts.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-charts" is sent
      Then the operation is served

    @id=gis.reporting.post-charts.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-charts" is sent
      Then the response status code is 200

  Rule: A request that breaks the definition is refused

    @id=gis.reporting.post-charts.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-charts" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1charts/post/requestBody/required" of the definition
      When the request "post-charts" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-charts.wrong-type.body-title @check=wrong-type
    Scenario: The property "$.title" has a value of the wrong type
      Given the request "post-charts" is accepted as it stands
      And the request body property "$.title" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/chart/properties/title/type" of the definition
      When the request "post-charts" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-charts.wrong-type.body-type @check=wrong-type
    Scenario: The property "$.type" has a value of the wrong type
      Given the request "post-charts" is accepted as it stands
      And the request body property "$.type" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/chart/properties/type/type" of the definition
      When the request "post-charts" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-charts.wrong-type.body-data @check=wrong-type
    Scenario: The property "$.data" has a value of the wrong type
      Given the request "post-charts" is accepted as it stands
      And the request body property "$.data" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/chart/properties/data/type" of the definition
      When the request "post-charts" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.reporting.post-charts.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-charts" is accepted as it stands
      And no credential is presented
      When the request "post-charts" is sent
      Then access is refused with the status code 401 or 403
