# Generated from specs/identity/1.0.2/identity-provider.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=identity @api=identity-provider @operation=put-oidc-client-client_id @method=PUT @endpoint=/client-mgmt/oidc-client/{client_id} @level=REQUIRED @requirement=6.5-1 @requirement=6.5-2 @requirement=6.5-3
Feature: ID Building Block 1.0, put-oidc-client-client_id
  Changes a registered client.

  Background:
    Given an environment at "apiRoot" of the API "identity-provider"
    And the resource "/client-mgmt/oidc-client/{client_id}"
    And the credential of the candidate profile is presented
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
    And the path parameter "client_id" is set to the identifier of the existing "client"
    And the request body:
      """json
      {
        "requestTime": "{{now}}",
        "request": {
          "clientName": "clientName 2",
          "status": "active",
          "logoUri": "https://example.org/2",
          "redirectUris": [
            "https://example.org/2"
          ],
          "userClaims": [
            "given_name"
          ],
          "authContextRefs": [
            "idbb:acr:generated-code"
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

    @id=identity.identity-provider.put-oidc-client-client_id.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-oidc-client-client_id" is sent
      Then the operation is served

    @id=identity.identity-provider.put-oidc-client-client_id.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-oidc-client-client_id" is sent
      Then the response status code is 200

    @id=identity.identity-provider.put-oidc-client-client_id.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-oidc-client-client_id" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.identity-provider.put-oidc-client-client_id.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "put-oidc-client-client_id" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.identity-provider.put-oidc-client-client_id.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-oidc-client-client_id" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=identity.identity-provider.put-oidc-client-client_id.missing-required.body-requestTime @check=missing-required
    Scenario: The required property "$.requestTime" is left out
      Given the request "put-oidc-client-client_id" is accepted as it stands
      And the request body property "$.requestTime" is left out
      And this breaks the clause "/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/required" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.missing-required.body-request @check=missing-required
    Scenario: The required property "$.request" is left out
      Given the request "put-oidc-client-client_id" is accepted as it stands
      And the request body property "$.request" is left out
      And this breaks the clause "/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/required" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.missing-required.body-request-clientName @check=missing-required
    Scenario: The required property "$.request.clientName" is left out
      Given the request "put-oidc-client-client_id" is accepted as it stands
      And the request body property "$.request.clientName" is left out
      And this breaks the clause "/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/required" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.wrong-type.body-request @check=wrong-type
    Scenario: The property "$.request" has a value of the wrong type
      Given the request "put-oidc-client-client_id" is accepted as it stands
      And the request body property "$.request" is set to "not an object"
      And this breaks the clause "/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/type" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.wrong-type.body-request-redirectUris @check=wrong-type
    Scenario: The property "$.request.redirectUris" has a value of the wrong type
      Given the request "put-oidc-client-client_id" is accepted as it stands
      And the request body property "$.request.redirectUris" is set to "not a list"
      And this breaks the clause "/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/properties/redirectUris/type" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.wrong-type.body-request-userClaims @check=wrong-type
    Scenario: The property "$.request.userClaims" has a value of the wrong type
      Given the request "put-oidc-client-client_id" is accepted as it stands
      And the request body property "$.request.userClaims" is set to "not a list"
      And this breaks the clause "/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/properties/userClaims/type" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=identity.identity-provider.put-oidc-client-client_id.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "put-oidc-client-client_id" is accepted as it stands
      And no credential is presented
      When the request "put-oidc-client-client_id" is sent
      Then access is refused with the status code 401 or 403
