# Workflows 9.1.1 and 9.1.2 of the GovSpec. Each phrase stands for the requests and checks that phrases.feature gives.
@bb=wallet @check=journey
Feature: A wallet obtains a credential

  # The profile gives codes that an offer would carry (existing.pre-authorized-code).
  @id=wallet.journey.issuance
  Scenario: A wallet obtains a credential for its key, and tells the issuer what became of it
    When the wallet reads what the issuer says of itself
    Then it names where credentials are issued
    Given an offer of a credential
    When the wallet exchanges the code of the offer for a token, kept as "token", and a nonce, kept as "nonce"
    Then the wallet gets a credential with the token "{{kept token}}", of which the notification is kept as "notification"
    And a proof for a nonce that was never given out is refused with the token "{{kept token}}"
    And the wallet can tell with the token "{{kept token}}" what became of the notification "{{kept notification}}"

  # The profile gives codes that wallets were sent back with after a log-in (existing.authorization-code).
  @id=wallet.journey.authorization-code
  Scenario: A holder logs in at the issuer, and the wallet obtains a credential with the code of the log-in, which works once
    Given a holder who logged in at the issuer and agreed to the credential
    When the wallet exchanges the code of the log-in for a token, kept as "token", and a nonce, kept as "nonce"
    Then the wallet gets a credential with the token "{{kept token}}", of which the notification is kept as "notification"
    And the code of the log-in is refused when it is used again
