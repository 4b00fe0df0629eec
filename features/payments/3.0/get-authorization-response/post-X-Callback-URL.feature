# Generated from specs/payments/3.0/get-authorization-response.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=payments @api=get-authorization-response @operation=post-X-Callback-URL @method=POST @endpoint=/{X-Callback-URL} @level=REQUIRED @requirement=6.1-17
Feature: Authorization Response Callback API 1.0.1, post-X-Callback-URL
  Takes the yes or no of the bank.

  The vendor supplies: X-Callback-URL.

  Background:
    Given an environment at "apiRoot" of the API "get-authorization-response"
    And the resource "/{X-Callback-URL}"
    And the credential of the candidate profile is presented
    And the path parameter "X-Callback-URL" is set to the profile value "X-Callback-URL"
    And the request body:
      """json
      {
        "clientCorrelationId": "clientCorrel",
        "status": "Y",
        "reason": "reason 1"
      }
      """
    But a refusal is not held against the candidate, because "it answers a call of the candidate that was not made"

  Rule: A valid request is answered as the definition says

    @id=payments.get-authorization-response.post-X-Callback-URL.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-X-Callback-URL" is sent
      Then the operation is served

    @id=payments.get-authorization-response.post-X-Callback-URL.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-X-Callback-URL" is sent
      Then the response status code is one of "200, 202"

    @id=payments.get-authorization-response.post-X-Callback-URL.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-X-Callback-URL" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.get-authorization-response.post-X-Callback-URL.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-X-Callback-URL" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.get-authorization-response.post-X-Callback-URL.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-X-Callback-URL" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=payments.get-authorization-response.post-X-Callback-URL.missing-required.body-clientCorrelationId @check=missing-required
    Scenario: The required property "$.clientCorrelationId" is left out
      Given the request "post-X-Callback-URL" is accepted as it stands
      And the request body property "$.clientCorrelationId" is left out
      And this breaks the clause "/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.missing-required.body-status @check=missing-required
    Scenario: The required property "$.status" is left out
      Given the request "post-X-Callback-URL" is accepted as it stands
      And the request body property "$.status" is left out
      And this breaks the clause "/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.wrong-type.body-clientCorrelationId @check=wrong-type
    Scenario: The property "$.clientCorrelationId" has a value of the wrong type
      Given the request "post-X-Callback-URL" is accepted as it stands
      And the request body property "$.clientCorrelationId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/properties/clientCorrelationId/type" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.wrong-type.body-status @check=wrong-type
    Scenario: The property "$.status" has a value of the wrong type
      Given the request "post-X-Callback-URL" is accepted as it stands
      And the request body property "$.status" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/properties/status/type" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.get-authorization-response.post-X-Callback-URL.wrong-type.body-reason @check=wrong-type
    Scenario: The property "$.reason" has a value of the wrong type
      Given the request "post-X-Callback-URL" is accepted as it stands
      And the request body property "$.reason" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1{X-Callback-URL}/post/requestBody/content/application~1json/schema/properties/reason/type" of the definition
      When the request "post-X-Callback-URL" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=payments.get-authorization-response.post-X-Callback-URL.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-X-Callback-URL" is accepted as it stands
      And no credential is presented
      When the request "post-X-Callback-URL" is sent
      Then access is refused with the status code 401 or 403
