# Generated from specs/identity/1.0.2/identity-provider.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=identity @api=identity-provider @operation=post-token @method=POST @endpoint=/oauth/token @level=REQUIRED @requirement=6.1-1 @requirement=6.1-2 @requirement=6.5-1 @requirement=6.5-2
Feature: ID Building Block 1.0, post-token
  Exchanges an authorization code for tokens.

  Background:
    Given an environment at "apiRoot" of the API "identity-provider"
    And the resource "/oauth/token"
    And an existing "client", created with the request "identity-provider/post-client" and the body:
      """json
      {
        "requestTime": "{{now}}",
        "request": {
          "clientId": "{{fresh text}}",
          "clientName": "ABC Health Care",
          "relyingPartyId": "{{profile relyingPartyId}}",
          "logoUri": "https://example.org/1",
          "redirectUris": [
            "https://example.org/1"
          ],
          "authContextRefs": [
            "idbb:acr:static-code"
          ],
          "publicKey": "{{fresh key}}",
          "userClaims": [
            "name"
          ],
          "grantTypes": [
            "authorization_code"
          ],
          "clientAuthMethods": [
            "private_key_jwt"
          ]
        }
      }
      """
    And an existing "authorization-code" that may be removed
    And the request body, as "application/x-www-form-urlencoded":
      """json
      {
        "grant_type": "authorization_code",
        "code": "{{existing authorization-code identifier}}",
        "client_id": "{{existing client identifier}}",
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion": "{{assertion tokenAudience}}",
        "redirect_uri": "{{profile redirect_uri}}"
      }
      """

  Rule: A valid request is answered as the definition says

    @id=identity.identity-provider.post-token.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-token" is sent
      Then the operation is served

    @id=identity.identity-provider.post-token.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-token" is sent
      Then the response status code is 200

    @id=identity.identity-provider.post-token.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-token" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.identity-provider.post-token.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-token" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.identity-provider.post-token.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-token" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=identity.identity-provider.post-token.missing-required.body-grant_type @check=missing-required
    Scenario: The required property "$.grant_type" is left out
      Given the request "post-token" is accepted as it stands
      And the request body property "$.grant_type" is left out
      And this breaks the clause "/paths/~1oauth~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema/required" of the definition
      When the request "post-token" is sent
      Then the request is refused with a status code 4XX

    @id=identity.identity-provider.post-token.missing-required.body-code @check=missing-required
    Scenario: The required property "$.code" is left out
      Given the request "post-token" is accepted as it stands
      And the request body property "$.code" is left out
      And this breaks the clause "/paths/~1oauth~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema/required" of the definition
      When the request "post-token" is sent
      Then the request is refused with a status code 4XX

    @id=identity.identity-provider.post-token.missing-required.body-client_id @check=missing-required
    Scenario: The required property "$.client_id" is left out
      Given the request "post-token" is accepted as it stands
      And the request body property "$.client_id" is left out
      And this breaks the clause "/paths/~1oauth~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema/required" of the definition
      When the request "post-token" is sent
      Then the request is refused with a status code 4XX
