# Workflow 9.2.1 of the GovSpec. Across devices (9.2.2), the wallet fetches the request from an address and sends the
# presentation to another one; the definition has a parameter for neither. Each phrase stands for the requests and checks that
# phrases.feature gives.
@bb=wallet @check=journey
Feature: A wallet presents credentials to a verifier

  # The profile says what the wallet can present (presentation_definition).
  @id=wallet.journey.presentation
  Scenario: A verifier on the same device asks for credentials, and the wallet presents what was asked for
    When the verifier asks for credentials by a definition
    Then the wallet presents credentials for the definition "{{profile presentation_definition /id}}"
