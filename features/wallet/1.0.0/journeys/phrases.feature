# What each phrase of the journeys and proofs of Wallet stands for. A change here changes what they ask.
@bb=wallet
Feature: The phrases of Wallet

  Scenario: the wallet reads what the issuer says of itself
    Given the next request is "wallet/get-issuer-well-known"
    When the request "wallet/get-issuer-well-known" is sent

  Scenario: it names where credentials are issued
    Then the response property "$.credential_endpoint" exists

  Scenario: an offer of a credential
    Given an existing "pre-authorized-code" that may be removed

  Scenario: the wallet exchanges the code of the offer for a token, kept as "<token>", and a nonce, kept as "<nonce>"
    Given the next request is "wallet/token"
    When the request "wallet/token" is sent
    Then the response status code is 200
    And the response property "$.access_token" is kept as "<token>"
    And the response property "$.c_nonce" is kept as "<nonce>"

  Scenario: the wallet has exchanged the code of the offer for a token, kept as "<token>", and a nonce, kept as "<nonce>"
    Given the next request is "wallet/token"
    When the request "wallet/token" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.access_token" is kept as "<token>"
    And the response property "$.c_nonce" is kept as "<nonce>"

  Scenario: the wallet gets a credential with the token "<token>", of which the notification is kept as "<notification>"
    Given the next request is "wallet/credential"
    And the bearer token "<token>" is presented
    And the request body property "$.proof.jwt" is set to "{{proof credential_issuer kept nonce}}"
    When the request "wallet/credential" is sent
    Then the response property "$.credential" exists
    And the response property "$.notification_id" is kept as "<notification>"

  Scenario: the wallet gets a credential with the token "<token>"
    Given the next request is "wallet/credential"
    And the bearer token "<token>" is presented
    And the request body property "$.proof.jwt" is set to "{{proof credential_issuer kept nonce}}"
    When the request "wallet/credential" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a proof for a nonce that was never given out is refused with the token "<token>"
    Given the next request is "wallet/credential"
    And the bearer token "<token>" is presented
    And the request body property "$.proof.jwt" is set to "{{proof credential_issuer fresh text}}"
    When the request "wallet/credential" is sent
    Then the request is refused

  Scenario: the wallet can tell with the token "<token>" what became of the notification "<notification>"
    Given the next request is "wallet/post-notification"
    And the bearer token "<token>" is presented
    And the request body property "$.notification_id" is set to "<notification>"
    When the request "wallet/post-notification" is sent
    Then the response status code is one of "204, 2XX"

  Scenario: a holder who logged in at the issuer and agreed to the credential
    Given an existing "authorization-code" that may be removed

  Scenario: the wallet exchanges the code of the log-in for a token, kept as "<token>", and a nonce, kept as "<nonce>"
    Given the next request is "wallet/token"
    And the request body:
      """json
      {
        "grant_type": "authorization_code",
        "code": "{{existing authorization-code identifier}}",
        "redirect_uri": "{{profile redirect_uri}}",
        "client_id": "{{profile client_id}}"
      }
      """
    When the request "wallet/token" is sent
    Then the response status code is 200
    And the response property "$.access_token" is kept as "<token>"
    And the response property "$.c_nonce" is kept as "<nonce>"

  Scenario: the code of the log-in is refused when it is used again
    Given the next request is "wallet/token"
    And the request body:
      """json
      {
        "grant_type": "authorization_code",
        "code": "{{existing authorization-code identifier}}",
        "redirect_uri": "{{profile redirect_uri}}",
        "client_id": "{{profile client_id}}"
      }
      """
    When the request "wallet/token" is sent
    Then the request is refused

  Scenario: the verifier asks for credentials by a definition
    Given the next request is "wallet/get-verify-authorize"
    When the request "wallet/get-verify-authorize" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the wallet presents credentials for the definition "<definition>"
    Then the response property "$.vp_token" exists
    And a text in the answer contains "<definition>"
