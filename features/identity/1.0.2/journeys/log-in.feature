# Each phrase stands for the requests and checks that phrases.feature gives.
@bb=identity @check=journey
Feature: Identity, a person logs in through a wallet app

  @id=identity.journey.keys @requirement=6.1-1
  Scenario: The provider says where its keys are, and they can be used
    When the configuration of the provider is read
    Then it says where the keys of the provider are
    When the keys of the provider are read
    Then the keys at "$.keys" can be used to verify signatures

  # A browser begins the log-in: the profile gives transactions (existing.transaction) and the token of the page.
  @id=identity.journey.log-in @requirement=6.1-1 @requirement=6.1-3
  Scenario: A log-in that a browser began is finished by a wallet app, and ends with tokens that can be verified
    When the keys of the provider are read, and kept as "keys"
    Given a log-in that a browser began
    When the browser asks for a link code, which is kept as "link"
    And the wallet app links the log-in by the code "{{kept link}}", which is kept as "linked"
    Then the browser sees that the code "{{kept link}}" is linked
    And the person can be authenticated for the log-in "{{kept linked}}"
    And the person can consent to the log-in "{{kept linked}}"
    When the browser asks for the authorization of the code "{{kept link}}", which is kept as "code"
    Given a registered client
    When the client asks for tokens with the code "{{kept code}}"
    Then the response property "$.id_token" is a JWT that is signed with one of the kept "keys" and shows "iss, sub, aud, exp, iat"
    And the response property "$.access_token" is kept as "token"
    When the client asks for the data of the person with the token "{{kept token}}"
    Then the response property "$" is a JWT that is signed with one of the kept "keys"
