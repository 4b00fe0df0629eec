# Generated from specs/gis/0.4/query.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=query @operation=post-attributeQuery @method=POST @endpoint=/attributeQuery @level=REQUIRED @requirement=6.2-1 @requirement=6.2-4
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
    But a refusal is not held against the candidate, because "the GovSpec does not say which attributes and operators there are; the profile can give one that fits (objects.attribute-query)"

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

  Rule: A request that breaks the definition is refused

    @id=gis.query.post-attributeQuery.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-attributeQuery" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1attributeQuery/post/requestBody/required" of the definition
      When the request "post-attributeQuery" is sent
      Then the request is refused with a status code 4XX

    @id=gis.query.post-attributeQuery.wrong-type.body-attributeName @check=wrong-type
    Scenario: The property "$.attributeName" has a value of the wrong type
      Given the request "post-attributeQuery" is accepted as it stands
      And the request body property "$.attributeName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/attributeQuery/properties/attributeName/type" of the definition
      When the request "post-attributeQuery" is sent
      Then the request is refused with a status code 4XX

    @id=gis.query.post-attributeQuery.wrong-type.body-operator @check=wrong-type
    Scenario: The property "$.operator" has a value of the wrong type
      Given the request "post-attributeQuery" is accepted as it stands
      And the request body property "$.operator" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/attributeQuery/properties/operator/type" of the definition
      When the request "post-attributeQuery" is sent
      Then the request is refused with a status code 4XX

    @id=gis.query.post-attributeQuery.wrong-type.body-value @check=wrong-type
    Scenario: The property "$.value" has a value of the wrong type
      Given the request "post-attributeQuery" is accepted as it stands
      And the request body property "$.value" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/attributeQuery/properties/value/type" of the definition
      When the request "post-attributeQuery" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.query.post-attributeQuery.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-attributeQuery" is accepted as it stands
      And no credential is presented
      When the request "post-attributeQuery" is sent
      Then access is refused with the status code 401 or 403
