# Generated from specs/gis/0.4/query.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=query @operation=post-gisQuery @method=POST @endpoint=/gisQuery @level=REQUIRED @requirement=6.2-1 @requirement=6.2-4
Feature: GIS Query API 1.0.0, post-gisQuery
  Runs a query that is written out in full.

  Background:
    Given an environment at "apiRoot" of the API "query"
    And the resource "/gisQuery"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "type": "attribute",
        "queryFormat": "SQL",
        "queryString": "name = 'Main Street'",
        "timeStamp": "{{now}}"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say in which language a query is written; the profile can give one that fits (objects.gis-query)"

  Rule: A valid request is answered as the definition says

    @id=gis.query.post-gisQuery.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-gisQuery" is sent
      Then the operation is served

    @id=gis.query.post-gisQuery.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-gisQuery" is sent
      Then the response status code is 200

    @id=gis.query.post-gisQuery.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-gisQuery" is sent
      Then the success response has one of the media types "application/json"

  Rule: A request that breaks the definition is refused

    @id=gis.query.post-gisQuery.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-gisQuery" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1gisQuery/post/requestBody/required" of the definition
      When the request "post-gisQuery" is sent
      Then the request is refused with a status code 4XX

    @id=gis.query.post-gisQuery.wrong-type.body-type @check=wrong-type
    Scenario: The property "$.type" has a value of the wrong type
      Given the request "post-gisQuery" is accepted as it stands
      And the request body property "$.type" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/gisQuery/properties/type/type" of the definition
      When the request "post-gisQuery" is sent
      Then the request is refused with a status code 4XX

    @id=gis.query.post-gisQuery.wrong-type.body-queryFormat @check=wrong-type
    Scenario: The property "$.queryFormat" has a value of the wrong type
      Given the request "post-gisQuery" is accepted as it stands
      And the request body property "$.queryFormat" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/gisQuery/properties/queryFormat/type" of the definition
      When the request "post-gisQuery" is sent
      Then the request is refused with a status code 4XX

    @id=gis.query.post-gisQuery.wrong-type.body-queryString @check=wrong-type
    Scenario: The property "$.queryString" has a value of the wrong type
      Given the request "post-gisQuery" is accepted as it stands
      And the request body property "$.queryString" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/gisQuery/properties/queryString/type" of the definition
      When the request "post-gisQuery" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.query.post-gisQuery.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-gisQuery" is accepted as it stands
      And no credential is presented
      When the request "post-gisQuery" is sent
      Then access is refused with the status code 401 or 403
