# What each phrase of the journeys and proofs of Identity stands for. A change here changes what they ask.
@bb=identity
Feature: The phrases of Identity

  Scenario: the identifier of the person is blocked
    Given the next request is "credential-management/post-block"
    When the request "credential-management/post-block" is sent

  Scenario: an identifier that is blocked
    Given an existing "blocking", created with the request "credential-management/post-block"

  Scenario: the identifier of the person is unblocked
    Given the next request is "credential-management/post-unblock"
    When the request "credential-management/post-unblock" is sent

  Scenario: the answer names the person
    Then the response property "$.response.id" is "{{profile individualId}}"

  Scenario: a client is registered, and its identifier is kept as "<client>"
    Given the next request is "identity-provider/post-client"
    When the request "identity-provider/post-client" is sent
    Then the response status code is 200
    And the response property "$.response.clientId" is kept as "<client>"

  Scenario: a client with another key and the identifier "<client>" is refused
    Given the next request is "identity-provider/post-client"
    And the request body property "$.request.clientId" is set to "<client>"
    When the request "identity-provider/post-client" is sent
    Then the request is refused

  Scenario: a registered client
    Given an existing "client", created with the request "identity-provider/post-client"

  Scenario: the client can be changed
    Given the next request is "identity-provider/put-oidc-client-client_id"
    When the request "identity-provider/put-oidc-client-client_id" is sent
    Then the response status code is 200

  Scenario: a token for a code that does not exist is refused, and the reason is kept as "<reason>"
    Given the next request is "identity-provider/post-token"
    And the request body property "$.code" is set to "{{fresh text}}"
    When the request "identity-provider/post-token" is sent
    Then the request is refused
    And the response property "$.error" is kept as "<reason>"

  Scenario: a token for a client that signs with another key is refused, for a reason other than the kept "<reason>"
    Given the next request is "identity-provider/post-token"
    And the request body property "$.code" is set to "{{fresh text}}"
    And the request body property "$.client_assertion" is set to "{{assertion tokenAudience another-key}}"
    When the request "identity-provider/post-token" is sent
    Then the request is refused
    And the response property "$.error" differs from the kept "<reason>"

  Scenario: the configuration of the provider is read
    Given the next request is "identity-provider/get-.well-known-openid-configuration"
    When the request "identity-provider/get-.well-known-openid-configuration" is sent

  Scenario: it says where the keys of the provider are
    Then the response property "$.jwks_uri" exists

  Scenario: the keys of the provider are read
    Given the next request is "identity-provider/get-certs"
    When the request "identity-provider/get-certs" is sent

  Scenario: the keys of the provider are read, and kept as "<keys>"
    Given the next request is "identity-provider/get-certs"
    When the request "identity-provider/get-certs" is sent
    Then the response status code is 200
    And the response property "$.keys" is kept as "<keys>"

  Scenario: a log-in that a browser began
    Given an existing "transaction" that may be removed

  Scenario: the browser asks for a link code, which is kept as "<link>"
    Given the next request is "identity-provider/get-authorization-generate-link-code"
    When the request "identity-provider/get-authorization-generate-link-code" is sent
    Then the response status code is 200
    And the response property "$.response.linkCode" is kept as "<link>"

  Scenario: the wallet app links the log-in by the code "<link>", which is kept as "<linked>"
    Given the next request is "identity-provider/post-authorization-link-transaction"
    And the request body property "$.request.linkCode" is set to "<link>"
    When the request "identity-provider/post-authorization-link-transaction" is sent
    Then the response status code is 200
    And the response property "$.response.linkTransactionId" is kept as "<linked>"

  Scenario: the browser sees that the code "<link>" is linked
    Given the next request is "identity-provider/post-authorization-link-status"
    And the request body property "$.request.linkCode" is set to "<link>"
    When the request "identity-provider/post-authorization-link-status" is sent
    Then the response property "$.response.linkStatus" is "LINKED"

  Scenario: the person can be authenticated for the log-in "<linked>"
    Given the next request is "identity-provider/post-linked-authenticate"
    And the request body property "$.request.linkedTransactionId" is set to "<linked>"
    When the request "identity-provider/post-linked-authenticate" is sent
    Then the response property "$.response.linkedTransactionId" is "<linked>"

  Scenario: the person can consent to the log-in "<linked>"
    Given the next request is "identity-provider/post-linked-consent"
    And the request body property "$.request.linkedTransactionId" is set to "<linked>"
    When the request "identity-provider/post-linked-consent" is sent
    Then the response property "$.response.linkedTransactionId" is "<linked>"

  Scenario: the browser asks for the authorization of the code "<link>", which is kept as "<code>"
    Given the next request is "identity-provider/post-authorization-link-auth"
    And the request body property "$.request.linkedCode" is set to "<link>"
    When the request "identity-provider/post-authorization-link-auth" is sent
    Then the response status code is 200
    And the response property "$.response.code" is kept as "<code>"

  Scenario: the client asks for tokens with the code "<code>"
    Given the next request is "identity-provider/post-token"
    And the request body property "$.code" is set to "<code>"
    When the request "identity-provider/post-token" is sent
    Then the response status code is 200

  Scenario: the client asks for the data of the person with the token "<token>"
    Given the next request is "identity-provider/get-userinfo"
    And the bearer token "<token>" is presented
    When the request "identity-provider/get-userinfo" is sent

  Scenario: a link code, kept as "<link>"
    Given the next request is "identity-provider/get-authorization-generate-link-code"
    When the request "identity-provider/get-authorization-generate-link-code" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.response.linkCode" is kept as "<link>"

  Scenario: a log-in that is linked by the code "<link>", kept as "<linked>"
    Given the next request is "identity-provider/post-authorization-link-transaction"
    And the request body property "$.request.linkCode" is set to "<link>"
    When the request "identity-provider/post-authorization-link-transaction" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.response.linkTransactionId" is kept as "<linked>"

  Scenario: the log-in "<linked>" is refused for the identifier "<identifier>"
    Given the next request is "identity-provider/post-linked-authenticate"
    And the request body property "$.request.linkedTransactionId" is set to "<linked>"
    And the request body property "$.request.individualId" is set to "<identifier>"
    When the request "identity-provider/post-linked-authenticate" is sent
    Then the request is refused

  Scenario: the person is authenticated for the log-in "<linked>"
    Given the next request is "identity-provider/post-linked-authenticate"
    And the request body property "$.request.linkedTransactionId" is set to "<linked>"
    When the request "identity-provider/post-linked-authenticate" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the authorization of the code "<link>" is refused
    Given the next request is "identity-provider/post-authorization-link-auth"
    And the request body property "$.request.linkedCode" is set to "<link>"
    When the request "identity-provider/post-authorization-link-auth" is sent
    Then the request is refused

  Scenario: a client that registered its own key
    Given the next request is "identity-provider/post-client"
    And an existing "client", created with the request "identity-provider/post-client"

  Scenario: the office sends the details of the person "<person>" for the enrolment "<enrolment>"
    Given the next request is "enrollment/put-enrollment"
    And the request body property "$.request.id" is set to "<enrolment>"
    And the request body property "$.request.fields.fullName" is set to "<person>"
    And the request body property "$.request.biometrics" is left out
    When the request "enrollment/put-enrollment" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the office can add the biometrics to the enrolment "<enrolment>"
    Given the next request is "enrollment/put-enrollment"
    And the request body property "$.request.id" is set to "<enrolment>"
    And the request body property "$.request.fields" is left out
    When the request "enrollment/put-enrollment" is sent
    Then the response status code is one of "2XX"

  Scenario: the portal asks for the credentials of the person to be shared
    Given the next request is "credential-management/post-share-credential"
    When the request "credential-management/post-share-credential" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the portal downloads the card of the person
    Given the next request is "credential-management/post-download-personalized-card"
    When the request "credential-management/post-download-personalized-card" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the portal can look up the event of the request
    Given the next request is "credential-management/get-events-eventId"
    When the request "credential-management/get-events-eventId" is sent
    Then the response status code is 200
    And the response property "$.response.eventId" is "{{existing event identifier}}"
