# Written by hand: several requests that belong together. See docs/vocabulary.md.
@bb=identity @check=journey
Feature: Identity, a client is registered and used

  @id=identity.journey.client
  Scenario: A client is registered once, and can be changed
    Given the next request is "identity-provider/post-client"
    When the request "identity-provider/post-client" is sent
    Then the response status code is 200
    And the response property "$.response.clientId" is kept as "client"

    # The key is another one, so that only the identifier is taken.
    Given the next request is "identity-provider/post-client"
    And the request body property "$.request.clientId" is set to "{{kept client}}"
    When the request "identity-provider/post-client" is sent
    Then the request is refused

    Given an existing "client", created with the request "identity-provider/post-client"
    And the next request is "identity-provider/put-oidc-client-client_id"
    When the request "identity-provider/put-oidc-client-client_id" is sent
    Then the response status code is 200

  @id=identity.journey.client-assertion
  Scenario: A client shows who it is with its own key, and not with another
    Given the next request is "identity-provider/post-client"
    And an existing "client", created with the request "identity-provider/post-client"
    And the next request is "identity-provider/post-token"
    And the request body property "$.code" is set to "{{fresh text}}"
    When the request "identity-provider/post-token" is sent
    Then the request is refused
    And the response property "$.error" is kept as "reason of the code"

    # The code does not exist either; only another reason tells that the assertion is looked at.
    Given the next request is "identity-provider/post-token"
    And the request body property "$.code" is set to "{{fresh text}}"
    And the request body property "$.client_assertion" is set to "{{assertion tokenAudience another-key}}"
    When the request "identity-provider/post-token" is sent
    Then the request is refused
    And the response property "$.error" differs from the kept "reason of the code"
