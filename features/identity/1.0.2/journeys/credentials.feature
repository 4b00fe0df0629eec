# Workflows 9.3.1 and 9.3.2 of the GovSpec. Each phrase stands for the requests and checks that phrases.feature gives.
@bb=identity @check=journey
Feature: Identity, a person shares credentials and downloads a card

  @id=identity.journey.share-credential
  Scenario: A person has credentials shared, and can ask later what became of it
    When the portal asks for the credentials of the person to be shared
    Then the portal can look up the event of the request

  @id=identity.journey.download-card
  Scenario: A person downloads a card, and can look up the download
    When the portal downloads the card of the person
    Then the portal can look up the event of the request
