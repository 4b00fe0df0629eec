# Written by hand: proofs of requirements. See docs/vocabulary.md.
@bb=identity @check=requirement
Feature: Identity, a person is verified and agrees before anything is disclosed

  # A browser begins the log-in: the profile gives transactions (existing.transaction) and the token of the page.
  @id=identity.requirement.6.1-2 @requirement=6.1-2 @level=REQUIRED
  Scenario: A person is verified by a known identifier, and not by an unknown one
    Given an existing "transaction" that may be removed
    And the next request is "identity-provider/get-authorization-generate-link-code"
    When the request "identity-provider/get-authorization-generate-link-code" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.response.linkCode" is kept as "link"

    Given the next request is "identity-provider/post-authorization-link-transaction"
    And the request body property "$.request.linkCode" is set to "{{kept link}}"
    When the request "identity-provider/post-authorization-link-transaction" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.response.linkTransactionId" is kept as "linked"

    Given the next request is "identity-provider/post-linked-authenticate"
    And the request body property "$.request.linkedTransactionId" is set to "{{kept linked}}"
    And the request body property "$.request.individualId" is set to "{{fresh text}}"
    When the request "identity-provider/post-linked-authenticate" is sent
    Then the request is refused

    Given the next request is "identity-provider/post-linked-authenticate"
    And the request body property "$.request.linkedTransactionId" is set to "{{kept linked}}"
    When the request "identity-provider/post-linked-authenticate" is sent
    Then the request is accepted, or the scenario ends here

  @id=identity.requirement.6.5-7 @requirement=6.1-3 @requirement=6.5-7 @level=REQUIRED
  Scenario: A log-in goes no further before the person has agreed
    Given an existing "transaction" that may be removed
    And the next request is "identity-provider/get-authorization-generate-link-code"
    When the request "identity-provider/get-authorization-generate-link-code" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.response.linkCode" is kept as "link"

    Given the next request is "identity-provider/post-authorization-link-transaction"
    And the request body property "$.request.linkCode" is set to "{{kept link}}"
    When the request "identity-provider/post-authorization-link-transaction" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.response.linkTransactionId" is kept as "linked"

    Given the next request is "identity-provider/post-linked-authenticate"
    And the request body property "$.request.linkedTransactionId" is set to "{{kept linked}}"
    When the request "identity-provider/post-linked-authenticate" is sent
    Then the request is accepted, or the scenario ends here

    Given the next request is "identity-provider/post-authorization-link-auth"
    And the request body property "$.request.linkedCode" is set to "{{kept link}}"
    When the request "identity-provider/post-authorization-link-auth" is sent
    Then the request is refused
