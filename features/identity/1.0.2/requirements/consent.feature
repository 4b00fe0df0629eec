# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
# Written by hand: proofs of requirements. See docs/vocabulary.md.
@bb=identity @check=requirement
Feature: Identity, a person is verified and agrees before anything is disclosed

  # A browser begins the log-in: the profile gives transactions (existing.transaction) and the token of the page.
  @id=identity.requirement.6.1-2 @requirement=6.1-2 @level=REQUIRED
  Scenario: A person is verified by a known identifier, and not by an unknown one
    Given a log-in that a browser began
    And a link code, kept as "link"
    And a log-in that is linked by the code "{{kept link}}", kept as "linked"
    Then the log-in "{{kept linked}}" is refused for the identifier "{{fresh text}}"
    When the person is authenticated for the log-in "{{kept linked}}"

  @id=identity.requirement.6.5-7 @requirement=6.1-3 @requirement=6.5-7 @level=REQUIRED
  Scenario: A log-in goes no further before the person has agreed
    Given a log-in that a browser began
    And a link code, kept as "link"
    And a log-in that is linked by the code "{{kept link}}", kept as "linked"
    When the person is authenticated for the log-in "{{kept linked}}"
    Then the authorization of the code "{{kept link}}" is refused
