# Written by hand: several requests that belong together. See docs/vocabulary.md.
@bb=identity @check=journey
Feature: Identity, a person logs in through a wallet app

  @id=identity.journey.keys @requirement=6.1-1
  Scenario: The provider says where its keys are, and they can be used
    Given the next request is "identity-provider/get-.well-known-openid-configuration"
    When the request "identity-provider/get-.well-known-openid-configuration" is sent
    Then the response property "$.jwks_uri" exists

    Given the next request is "identity-provider/get-certs"
    When the request "identity-provider/get-certs" is sent
    Then the keys at "$.keys" can be used to verify signatures

  # A browser begins the log-in: the profile gives transactions (existing.transaction) and the token of the page.
  @id=identity.journey.log-in @requirement=6.1-1 @requirement=6.1-3
  Scenario: A log-in that a browser began is finished by a wallet app, and ends with tokens that can be verified
    Given the next request is "identity-provider/get-certs"
    When the request "identity-provider/get-certs" is sent
    Then the response status code is 200
    And the response property "$.keys" is kept as "keys"

    Given an existing "transaction" that may be removed
    And the next request is "identity-provider/get-authorization-generate-link-code"
    When the request "identity-provider/get-authorization-generate-link-code" is sent
    Then the response status code is 200
    And the response property "$.response.linkCode" is kept as "link"

    Given the next request is "identity-provider/post-authorization-link-transaction"
    And the request body property "$.request.linkCode" is set to "{{kept link}}"
    When the request "identity-provider/post-authorization-link-transaction" is sent
    Then the response status code is 200
    And the response property "$.response.linkTransactionId" is kept as "linked"

    Given the next request is "identity-provider/post-authorization-link-status"
    And the request body property "$.request.linkCode" is set to "{{kept link}}"
    When the request "identity-provider/post-authorization-link-status" is sent
    Then the response property "$.response.linkStatus" is "LINKED"

    Given the next request is "identity-provider/post-linked-authenticate"
    And the request body property "$.request.linkedTransactionId" is set to "{{kept linked}}"
    When the request "identity-provider/post-linked-authenticate" is sent
    Then the response property "$.response.linkedTransactionId" is "{{kept linked}}"

    Given the next request is "identity-provider/post-linked-consent"
    And the request body property "$.request.linkedTransactionId" is set to "{{kept linked}}"
    When the request "identity-provider/post-linked-consent" is sent
    Then the response property "$.response.linkedTransactionId" is "{{kept linked}}"

    Given the next request is "identity-provider/post-authorization-link-auth"
    And the request body property "$.request.linkedCode" is set to "{{kept link}}"
    When the request "identity-provider/post-authorization-link-auth" is sent
    Then the response status code is 200
    And the response property "$.response.code" is kept as "code"

    Given an existing "client", created with the request "identity-provider/post-client"
    And the next request is "identity-provider/post-token"
    And the request body property "$.code" is set to "{{kept code}}"
    When the request "identity-provider/post-token" is sent
    Then the response status code is 200
    And the response property "$.id_token" is a JWT that is signed with one of the kept "keys" and shows "iss, sub, aud, exp, iat"
    And the response property "$.access_token" is kept as "token"

    Given the next request is "identity-provider/get-userinfo"
    And the bearer token "{{kept token}}" is presented
    When the request "identity-provider/get-userinfo" is sent
    Then the response property "$" is a JWT that is signed with one of the kept "keys"
