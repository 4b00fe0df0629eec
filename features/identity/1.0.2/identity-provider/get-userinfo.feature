# Generated from specs/identity/1.0.2/identity-provider.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=identity @api=identity-provider @operation=get-userinfo @method=GET @endpoint=/oidc/userinfo @level=REQUIRED @requirement=6.1-1 @requirement=6.1-2 @requirement=6.1-3 @requirement=6.5-1 @requirement=6.5-2 @requirement=6.5-8
Feature: ID Building Block 1.0, get-userinfo
  Answers what the person agreed to disclose, as a JWT.

  Background:
    Given an environment at "apiRoot" of the API "identity-provider"
    And the resource "/oidc/userinfo"
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
    And an existing "authorization-code"
    And an existing "access-token", created with the request "identity-provider/post-token" and the body:
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
    And the identifier of the existing "access-token" is presented as the bearer token

  Rule: A valid request is answered as the definition says

    @id=identity.identity-provider.get-userinfo.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-userinfo" is sent
      Then the operation is served

    @id=identity.identity-provider.get-userinfo.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-userinfo" is sent
      Then the response status code is 200

    @id=identity.identity-provider.get-userinfo.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-userinfo" is sent
      Then the success response has one of the media types "application/jwt"

    @id=identity.identity-provider.get-userinfo.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "get-userinfo" is sent
      Then the success response body complies with the OAS schema for this operation and status code

  Rule: Access without a credential is refused

    @id=identity.identity-provider.get-userinfo.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-userinfo" is accepted as it stands
      And no credential is presented
      When the request "get-userinfo" is sent
      Then access is refused with the status code 401 or 403
