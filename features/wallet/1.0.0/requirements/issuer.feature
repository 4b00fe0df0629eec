# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=wallet
Feature: An issuer of credentials is what the GovSpec says of it

  @check=requirement @id=wallet.requirement.6.2-2 @requirement=6.2-2 @level=REQUIRED
  Scenario: A credential is issued to whoever proves to hold the key, and to nobody else
    Given an offer of a credential
    And the wallet has exchanged the code of the offer for a token, kept as "token", and a nonce, kept as "nonce"
    When the wallet gets a credential with the token "{{kept token}}"
    Then a proof for a nonce that was never given out is refused with the token "{{kept token}}"
