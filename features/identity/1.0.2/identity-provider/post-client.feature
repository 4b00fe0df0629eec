# Generated from specs/identity/1.0.2/identity-provider.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=identity @api=identity-provider @operation=post-client @method=POST @endpoint=/client-mgmt/oidc-client @level=REQUIRED @requirement=6.5-1 @requirement=6.5-2 @requirement=6.5-3
Feature: ID Building Block 1.0, post-client
  Registers a client with its public key and redirect addresses.

  Background:
    Given an environment at "apiRoot" of the API "identity-provider"
    And the resource "/client-mgmt/oidc-client"
    And the credential of the candidate profile is presented
    And the request body:
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

  Rule: A valid request is answered as the definition says

    @id=identity.identity-provider.post-client.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-client" is sent
      Then the operation is served

    @id=identity.identity-provider.post-client.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-client" is sent
      Then the response status code is 200

    @id=identity.identity-provider.post-client.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-client" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.identity-provider.post-client.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-client" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.identity-provider.post-client.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-client" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=identity.identity-provider.post-client.missing-required.body-requestTime @check=missing-required
    Scenario: The required property "$.requestTime" is left out
      Given the request "post-client" is accepted as it stands
      And the request body property "$.requestTime" is left out
      And this breaks the clause "/paths/~1client-mgmt~1oidc-client/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-client" is sent
      Then the request is refused with a status code 4XX

    @id=identity.identity-provider.post-client.missing-required.body-request @check=missing-required
    Scenario: The required property "$.request" is left out
      Given the request "post-client" is accepted as it stands
      And the request body property "$.request" is left out
      And this breaks the clause "/paths/~1client-mgmt~1oidc-client/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-client" is sent
      Then the request is refused with a status code 4XX

    @id=identity.identity-provider.post-client.missing-required.body-request-clientName @check=missing-required
    Scenario: The required property "$.request.clientName" is left out
      Given the request "post-client" is accepted as it stands
      And the request body property "$.request.clientName" is left out
      And this breaks the clause "/paths/~1client-mgmt~1oidc-client/post/requestBody/content/application~1json/schema/properties/request/required" of the definition
      When the request "post-client" is sent
      Then the request is refused with a status code 4XX

    @id=identity.identity-provider.post-client.wrong-type.body-request @check=wrong-type
    Scenario: The property "$.request" has a value of the wrong type
      Given the request "post-client" is accepted as it stands
      And the request body property "$.request" is set to "not an object"
      And this breaks the clause "/paths/~1client-mgmt~1oidc-client/post/requestBody/content/application~1json/schema/properties/request/type" of the definition
      When the request "post-client" is sent
      Then the request is refused with a status code 4XX

    @id=identity.identity-provider.post-client.wrong-type.body-request-redirectUris @check=wrong-type
    Scenario: The property "$.request.redirectUris" has a value of the wrong type
      Given the request "post-client" is accepted as it stands
      And the request body property "$.request.redirectUris" is set to "not a list"
      And this breaks the clause "/paths/~1client-mgmt~1oidc-client/post/requestBody/content/application~1json/schema/properties/request/properties/redirectUris/type" of the definition
      When the request "post-client" is sent
      Then the request is refused with a status code 4XX

    @id=identity.identity-provider.post-client.wrong-type.body-request-authContextRefs @check=wrong-type
    Scenario: The property "$.request.authContextRefs" has a value of the wrong type
      Given the request "post-client" is accepted as it stands
      And the request body property "$.request.authContextRefs" is set to "not a list"
      And this breaks the clause "/paths/~1client-mgmt~1oidc-client/post/requestBody/content/application~1json/schema/properties/request/properties/authContextRefs/type" of the definition
      When the request "post-client" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=identity.identity-provider.post-client.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-client" is accepted as it stands
      And no credential is presented
      When the request "post-client" is sent
      Then access is refused with the status code 401 or 403
