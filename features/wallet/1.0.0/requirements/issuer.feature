@bb=wallet
Feature: An issuer of credentials is what the GovSpec says of it

  @check=requirement @id=wallet.requirement.6.2-2 @requirement=6.2-2 @level=REQUIRED
  Scenario: A credential is issued to whoever proves to hold the key, and to nobody else
    Given an existing "pre-authorized-code" that may be removed
    And the next request is "wallet/token"
    When the request "wallet/token" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.access_token" is kept as "token"
    And the response property "$.c_nonce" is kept as "nonce"
    Given the next request is "wallet/credential"
    And the bearer token "{{kept token}}" is presented
    And the request body property "$.proof.jwt" is set to "{{proof credential_issuer kept nonce}}"
    When the request "wallet/credential" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "wallet/credential"
    And the bearer token "{{kept token}}" is presented
    And the request body property "$.proof.jwt" is set to "{{proof credential_issuer fresh text}}"
    When the request "wallet/credential" is sent
    Then the request is refused
