# Generated from specs/identity/1.0.2/identity-provider.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=identity @api=identity-provider @operation=post-token @method=POST @endpoint=/oauth/token @level=REQUIRED
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
    Scenario: The body of the answer matches its schema
      When the request "post-token" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.identity-provider.post-token.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-token" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=identity.identity-provider.post-token.body-schema.refusal @check=body-schema @clause=/paths/~1oauth~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema/required
    Scenario: The body of a refusal matches its schema
      Given the unchanged request "post-token" is accepted
      And the request body property "$.grant_type" is left out
      And the changed request breaks the clause "POST /oauth/token, request body: required" of the definition
      When the request "post-token" is sent
      Then the body of the refusal complies with the OAS schema for this operation and status code

    @id=identity.identity-provider.post-token.missing-required.body-grant_type @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1oauth~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema/required
    Scenario: A request without the required property "$.grant_type" is refused
      Given the unchanged request "post-token" is accepted
      And the request body property "$.grant_type" is left out
      And the changed request breaks the clause "POST /oauth/token, request body: required" of the definition
      When the request "post-token" is sent
      Then the request is refused with a status code 4XX

    @id=identity.identity-provider.post-token.missing-required.body-code @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1oauth~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema/required
    Scenario: A request without the required property "$.code" is refused
      Given the unchanged request "post-token" is accepted
      And the request body property "$.code" is left out
      And the changed request breaks the clause "POST /oauth/token, request body: required" of the definition
      When the request "post-token" is sent
      Then the request is refused with a status code 4XX

    @id=identity.identity-provider.post-token.missing-required.body-client_id @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1oauth~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema/required
    Scenario: A request without the required property "$.client_id" is refused
      Given the unchanged request "post-token" is accepted
      And the request body property "$.client_id" is left out
      And the changed request breaks the clause "POST /oauth/token, request body: required" of the definition
      When the request "post-token" is sent
      Then the request is refused with a status code 4XX

    @id=identity.identity-provider.post-token.missing-required.body-client_assertion_type @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1oauth~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema/required
    Scenario: A request without the required property "$.client_assertion_type" is refused
      Given the unchanged request "post-token" is accepted
      And the request body property "$.client_assertion_type" is left out
      And the changed request breaks the clause "POST /oauth/token, request body: required" of the definition
      When the request "post-token" is sent
      Then the request is refused with a status code 4XX

    @id=identity.identity-provider.post-token.missing-required.body-client_assertion @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1oauth~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema/required
    Scenario: A request without the required property "$.client_assertion" is refused
      Given the unchanged request "post-token" is accepted
      And the request body property "$.client_assertion" is left out
      And the changed request breaks the clause "POST /oauth/token, request body: required" of the definition
      When the request "post-token" is sent
      Then the request is refused with a status code 4XX

    @id=identity.identity-provider.post-token.missing-required.body-redirect_uri @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1oauth~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema/required
    Scenario: A request without the required property "$.redirect_uri" is refused
      Given the unchanged request "post-token" is accepted
      And the request body property "$.redirect_uri" is left out
      And the changed request breaks the clause "POST /oauth/token, request body: required" of the definition
      When the request "post-token" is sent
      Then the request is refused with a status code 4XX

    @id=identity.identity-provider.post-token.wrong-enum.body-grant_type @check=wrong-enum @clause=/paths/~1oauth~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/grant_type/enum
    Scenario: A value that is not in its list is refused for the property "$.grant_type"
      Given the unchanged request "post-token" is accepted
      And the request body property "$.grant_type" is set to "no-such-value"
      And the changed request breaks the clause "POST /oauth/token, request body, grant_type: enum" of the definition
      When the request "post-token" is sent
      Then the request is refused with a status code 4XX

    @id=identity.identity-provider.post-token.wrong-enum.body-grant_type-case @check=wrong-enum @clause=/paths/~1oauth~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/grant_type/enum
    Scenario: A listed value in the wrong letter case is refused for the property "$.grant_type"
      Given the unchanged request "post-token" is accepted
      And the request body property "$.grant_type" is set to "AUTHORIZATION_CODE"
      And the changed request breaks the clause "POST /oauth/token, request body, grant_type: enum" of the definition
      When the request "post-token" is sent
      Then the request is refused with a status code 4XX

    @id=identity.identity-provider.post-token.wrong-enum.body-client_assertion_type @check=wrong-enum @depth=standard @clause=/paths/~1oauth~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/client_assertion_type/enum
    Scenario: A value that is not in its list is refused for the property "$.client_assertion_type"
      Given the unchanged request "post-token" is accepted
      And the request body property "$.client_assertion_type" is set to "no-such-value"
      And the changed request breaks the clause "POST /oauth/token, request body, client_assertion_type: enum" of the definition
      When the request "post-token" is sent
      Then the request is refused with a status code 4XX

  Rule: HTTP is spoken as its RFCs say

    @id=identity.identity-provider.post-token.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-token" is sent
      Then the success response is written in UTF-8

    @id=identity.identity-provider.post-token.declared-headers @check=declared-headers @depth=standard
    Scenario: The answer has the declared headers
      When the request "post-token" is sent
      Then the success response has the headers that the definition declares

    @id=identity.identity-provider.post-token.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-token" is accepted
      When the request "post-token" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=identity.identity-provider.post-token.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-token" is accepted
      When the request "post-token" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=identity.identity-provider.post-token.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=6.5-5 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1oauth~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-token" is accepted
      And the request body property "$.grant_type" is left out
      And the changed request breaks the clause "POST /oauth/token, request body: required" of the definition
      When the request "post-token" is sent
      Then the response reveals nothing about how the candidate is built
