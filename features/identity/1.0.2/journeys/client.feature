# Each phrase stands for the requests and checks that phrases.feature gives.
@bb=identity @check=journey
Feature: Identity, a client is registered and used

  @id=identity.journey.client
  Scenario: A client is registered once, and can be changed
    When a client is registered, and its identifier is kept as "client"
    # The key is another one, so that only the identifier is taken.
    Then a client with another key and the identifier "{{kept client}}" is refused
    Given a registered client
    Then the client can be changed

  @id=identity.journey.client-assertion
  Scenario: A client can authenticate with its own key, and not with another key
    Given a client that registered its own key
    Then a token for a code that does not exist is refused, and the reason is kept as "reason of the code"
    # The code does not exist either; only another reason tells that the assertion is looked at.
    And a token for a client that signs with another key is refused, for a reason other than the kept "reason of the code"
