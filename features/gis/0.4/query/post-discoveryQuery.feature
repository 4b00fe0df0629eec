# Generated from specs/gis/0.4/query.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=query @operation=post-discoveryQuery @method=POST @endpoint=/discoveryQuery @level=REQUIRED @requirement=6.2-2 @requirement=6.2-3
Feature: GIS Query API 1.0.0, post-discoveryQuery
  Finds descriptions by the name of an attribute.

  Background:
    Given an environment at "apiRoot" of the API "query"
    And the resource "/discoveryQuery"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "attributeName": "name"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which attributes there are; the profile can give one that fits (objects.discovery-query)"

  Rule: A valid request is answered as the definition says

    @id=gis.query.post-discoveryQuery.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-discoveryQuery" is sent
      Then the operation is served

    @id=gis.query.post-discoveryQuery.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-discoveryQuery" is sent
      Then the response status code is 200

    @id=gis.query.post-discoveryQuery.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-discoveryQuery" is sent
      Then the success response has one of the media types "application/json"

  Rule: A request that breaks the definition is refused

    @id=gis.query.post-discoveryQuery.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-discoveryQuery" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1discoveryQuery/post/requestBody/required" of the definition
      When the request "post-discoveryQuery" is sent
      Then the request is refused with a status code 4XX

    @id=gis.query.post-discoveryQuery.wrong-type.body-attributeName @check=wrong-type
    Scenario: The property "$.attributeName" has a value of the wrong type
      Given the request "post-discoveryQuery" is accepted as it stands
      And the request body property "$.attributeName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/discoveryQuery/properties/attributeName/type" of the definition
      When the request "post-discoveryQuery" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.query.post-discoveryQuery.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-discoveryQuery" is accepted as it stands
      And no credential is presented
      When the request "post-discoveryQuery" is sent
      Then access is refused with the status code 401 or 403
