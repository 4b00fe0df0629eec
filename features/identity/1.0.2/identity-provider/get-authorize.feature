# Generated from specs/identity/1.0.2/identity-provider.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=identity @api=identity-provider @operation=get-authorize @method=GET @endpoint=/authorize @level=REQUIRED @requirement=6.1-1 @requirement=6.1-2 @requirement=6.1-6 @requirement=6.5-7
Feature: ID Building Block 1.0, get-authorize
  Starts a log-in: loads the page on which a person proves who they are.

  The vendor supplies: redirect_uri.

  Background:
    Given an environment at "apiRoot" of the API "identity-provider"
    And the resource "/authorize"
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
    And the query parameter "scope" is set to "openid"
    And the query parameter "response_type" is set to "code"
    And the query parameter "client_id" is set to the identifier of the existing "client"
    And the query parameter "redirect_uri" is set to the profile value "redirect_uri", or to "{{existing client /redirectUris/0}}" where the profile has none
    And the query parameter "state" is set to "state-1"
    And the query parameter "nonce" is set to "nonce-1"
    And the query parameter "acr_values" is set to "idbb:acr:static-code"

  Rule: A valid request is answered as the definition says

    @id=identity.identity-provider.get-authorize.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-authorize" is sent
      Then the operation is served

    @id=identity.identity-provider.get-authorize.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-authorize" is sent
      Then the response status code is 200

  Rule: A request that breaks the definition is refused

    @id=identity.identity-provider.get-authorize.missing-required.query-scope @check=missing-required
    Scenario: The query parameter "scope" is left out
      Given the request "get-authorize" is accepted as it stands
      And the query parameter "scope" is left out
      And this breaks the clause "/paths/~1authorize/get/parameters/0/required" of the definition
      When the request "get-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.get-authorize.missing-required.query-response_type @check=missing-required
    Scenario: The query parameter "response_type" is left out
      Given the request "get-authorize" is accepted as it stands
      And the query parameter "response_type" is left out
      And this breaks the clause "/paths/~1authorize/get/parameters/1/required" of the definition
      When the request "get-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.get-authorize.missing-required.query-client_id @check=missing-required
    Scenario: The query parameter "client_id" is left out
      Given the request "get-authorize" is accepted as it stands
      And the query parameter "client_id" is left out
      And this breaks the clause "/paths/~1authorize/get/parameters/2/required" of the definition
      When the request "get-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.get-authorize.missing-required.query-redirect_uri @check=missing-required
    Scenario: The query parameter "redirect_uri" is left out
      Given the request "get-authorize" is accepted as it stands
      And the query parameter "redirect_uri" is left out
      And this breaks the clause "/paths/~1authorize/get/parameters/3/required" of the definition
      When the request "get-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.get-authorize.wrong-type.query-max_age @check=wrong-type
    Scenario: The query parameter "max_age" has a value of the wrong type
      Given the request "get-authorize" is accepted as it stands
      And the query parameter "max_age" is set to "not-a-number"
      And this breaks the clause "/paths/~1authorize/get/parameters/8/schema/type" of the definition
      When the request "get-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX
