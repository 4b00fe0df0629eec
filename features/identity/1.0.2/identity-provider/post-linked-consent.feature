# Generated from specs/identity/1.0.2/identity-provider.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=identity @api=identity-provider @operation=post-linked-consent @method=POST @endpoint=/linked-authorization/consent @level=REQUIRED @requirement=6.5-7
Feature: ID Building Block 1.0, post-linked-consent
  Takes what the person agrees to disclose, from the wallet app.

  Background:
    Given an environment at "apiRoot" of the API "identity-provider"
    And the resource "/linked-authorization/consent"
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
    And an existing "authenticated-transaction", created with the request "identity-provider/post-linked-authenticate" and the body:
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
    And the request body:
      """json
      {
        "requestTime": "{{now}}",
        "request": {
          "linkedTransactionId": "{{existing authenticated-transaction identifier}}",
          "permittedAuthorizeScopes": [],
          "acceptedClaims": []
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=identity.identity-provider.post-linked-consent.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-linked-consent" is sent
      Then the operation is served

    @id=identity.identity-provider.post-linked-consent.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-linked-consent" is sent
      Then the response status code is 200

    @id=identity.identity-provider.post-linked-consent.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-linked-consent" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.identity-provider.post-linked-consent.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-linked-consent" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.identity-provider.post-linked-consent.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-linked-consent" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=identity.identity-provider.post-linked-consent.missing-required.body-requestTime @check=missing-required
    Scenario: The required property "$.requestTime" is left out
      Given the request "post-linked-consent" is accepted as it stands
      And the request body property "$.requestTime" is left out
      And this breaks the clause "/paths/~1linked-authorization~1consent/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-linked-consent" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-consent.missing-required.body-request @check=missing-required
    Scenario: The required property "$.request" is left out
      Given the request "post-linked-consent" is accepted as it stands
      And the request body property "$.request" is left out
      And this breaks the clause "/paths/~1linked-authorization~1consent/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-linked-consent" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-consent.missing-required.body-request-linkedTransactionId @check=missing-required
    Scenario: The required property "$.request.linkedTransactionId" is left out
      Given the request "post-linked-consent" is accepted as it stands
      And the request body property "$.request.linkedTransactionId" is left out
      And this breaks the clause "/paths/~1linked-authorization~1consent/post/requestBody/content/application~1json/schema/properties/request/required" of the definition
      When the request "post-linked-consent" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-consent.wrong-type.body-request @check=wrong-type
    Scenario: The property "$.request" has a value of the wrong type
      Given the request "post-linked-consent" is accepted as it stands
      And the request body property "$.request" is set to "not an object"
      And this breaks the clause "/paths/~1linked-authorization~1consent/post/requestBody/content/application~1json/schema/properties/request/type" of the definition
      When the request "post-linked-consent" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-consent.wrong-type.body-request-permittedAuthorizeScopes @check=wrong-type
    Scenario: The property "$.request.permittedAuthorizeScopes" has a value of the wrong type
      Given the request "post-linked-consent" is accepted as it stands
      And the request body property "$.request.permittedAuthorizeScopes" is set to "not a list"
      And this breaks the clause "/paths/~1linked-authorization~1consent/post/requestBody/content/application~1json/schema/properties/request/properties/permittedAuthorizeScopes/type" of the definition
      When the request "post-linked-consent" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-consent.wrong-type.body-request-acceptedClaims @check=wrong-type
    Scenario: The property "$.request.acceptedClaims" has a value of the wrong type
      Given the request "post-linked-consent" is accepted as it stands
      And the request body property "$.request.acceptedClaims" is set to "not a list"
      And this breaks the clause "/paths/~1linked-authorization~1consent/post/requestBody/content/application~1json/schema/properties/request/properties/acceptedClaims/type" of the definition
      When the request "post-linked-consent" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX
