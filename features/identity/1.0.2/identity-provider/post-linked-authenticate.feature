# Generated from specs/identity/1.0.2/identity-provider.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=identity @api=identity-provider @operation=post-linked-authenticate @method=POST @endpoint=/linked-authorization/authenticate @level=REQUIRED @requirement=6.1-6
Feature: ID Building Block 1.0, post-linked-authenticate
  Takes the identifier of the person and the proofs, from the wallet app.

  Background:
    Given an environment at "apiRoot" of the API "identity-provider"
    And the resource "/linked-authorization/authenticate"
    And an existing "transaction"
    And an existing "link", created with the request "identity-provider/get-authorization-generate-link-code" and the body:
      """json
      {
        "requestTime": "{{now}}",
        "request": {
          "transactionId": "{{existing transaction identifier}}"
        }
      }
      """
    And an existing "linked-transaction", created with the request "identity-provider/post-authorization-link-transaction" and the body:
      """json
      {
        "requestTime": "{{now}}",
        "request": {
          "linkCode": "{{existing link identifier}}"
        }
      }
      """
    And the request body:
      """json
      {
        "requestTime": "{{now}}",
        "request": {
          "linkedTransactionId": "{{existing linked-transaction identifier}}",
          "individualId": "{{profile individualId}}",
          "challengeList": [
            {
              "authFactorType": "{{profile authFactorType}}",
              "challenge": "{{profile challenge}}",
              "format": "{{profile challengeFormat}}"
            }
          ]
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=identity.identity-provider.post-linked-authenticate.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-linked-authenticate" is sent
      Then the operation is served

    @id=identity.identity-provider.post-linked-authenticate.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-linked-authenticate" is sent
      Then the response status code is 200

    @id=identity.identity-provider.post-linked-authenticate.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-linked-authenticate" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.identity-provider.post-linked-authenticate.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-linked-authenticate" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.identity-provider.post-linked-authenticate.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-linked-authenticate" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=identity.identity-provider.post-linked-authenticate.missing-required.body-requestTime @check=missing-required
    Scenario: The required property "$.requestTime" is left out
      Given the request "post-linked-authenticate" is accepted as it stands
      And the request body property "$.requestTime" is left out
      And this breaks the clause "/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.missing-required.body-request @check=missing-required
    Scenario: The required property "$.request" is left out
      Given the request "post-linked-authenticate" is accepted as it stands
      And the request body property "$.request" is left out
      And this breaks the clause "/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.missing-required.body-request-linkedTransactionId @check=missing-required
    Scenario: The required property "$.request.linkedTransactionId" is left out
      Given the request "post-linked-authenticate" is accepted as it stands
      And the request body property "$.request.linkedTransactionId" is left out
      And this breaks the clause "/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/properties/request/required" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.wrong-type.body-request @check=wrong-type
    Scenario: The property "$.request" has a value of the wrong type
      Given the request "post-linked-authenticate" is accepted as it stands
      And the request body property "$.request" is set to "not an object"
      And this breaks the clause "/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/properties/request/type" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.wrong-type.body-request-challengeList @check=wrong-type
    Scenario: The property "$.request.challengeList" has a value of the wrong type
      Given the request "post-linked-authenticate" is accepted as it stands
      And the request body property "$.request.challengeList" is set to "not a list"
      And this breaks the clause "/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/properties/request/properties/challengeList/type" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.wrong-type.body-requestTime @check=wrong-type
    Scenario: The property "$.requestTime" has a value of the wrong type
      Given the request "post-linked-authenticate" is accepted as it stands
      And the request body property "$.requestTime" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/properties/requestTime/type" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX
