# Written by hand: several requests that belong together. See docs/vocabulary.md.
@bb=wallet @check=journey
Feature: Wallet, a credential is issued

  # The profile gives codes that an offer would carry (existing.pre-authorized-code).
  @id=wallet.journey.issuance
  Scenario: A wallet has a credential issued for its key, and tells what became of it
    Given the next request is "wallet/get-issuer-well-known"
    When the request "wallet/get-issuer-well-known" is sent
    Then the response property "$.credential_endpoint" exists

    Given an existing "pre-authorized-code" that may be removed
    And the next request is "wallet/token"
    When the request "wallet/token" is sent
    Then the response status code is 200
    And the response property "$.access_token" is kept as "token"
    And the response property "$.c_nonce" is kept as "nonce"

    Given the next request is "wallet/credential"
    And the bearer token "{{kept token}}" is presented
    And the request body property "$.proof.jwt" is set to "{{proof credential_issuer kept nonce}}"
    When the request "wallet/credential" is sent
    Then the response property "$.credential" exists
    And the response property "$.notification_id" is kept as "notification"

    # The same with a nonce that was never given out.
    Given the next request is "wallet/credential"
    And the bearer token "{{kept token}}" is presented
    And the request body property "$.proof.jwt" is set to "{{proof credential_issuer fresh text}}"
    When the request "wallet/credential" is sent
    Then the request is refused

    Given the next request is "wallet/post-notification"
    And the bearer token "{{kept token}}" is presented
    And the request body property "$.notification_id" is set to "{{kept notification}}"
    When the request "wallet/post-notification" is sent
    Then the response status code is one of "204, 2XX"
