# A journey across Building Blocks, after the chain of calls of the GovStack sandbox. journeys/phrases.feature says what each
# phrase stands for. See docs/portfolio.md.
@use-case=unconditional-social-cash-transfer @check=journey
Feature: Unconditional Social Cash Transfer, from log-in to payment
  A person logs in, is found in the registry, agrees to the use of their data, is entered as a beneficiary, is paid, and
  hears of it. Each Building Block is a candidate of its own; what one answers is sent to the next.

  @id=use-case.unconditional-social-cash-transfer
  Scenario: A person is found, agrees, is paid and hears of it
    # Step 2, Registration.
    When a person logs in, known as "person"
    Then Identity vouches for the person who logged in
    # Steps 3 and 4, Data Verification and Validation, and eligibility.
    When "{{kept person}}" is entered in the registry, as the record "household"
    Then the registry shows the record of "{{kept person}}"
    When "{{kept person}}" agrees to the use of the data, recorded as "agreement"
    Then the agreement "{{kept agreement}}" can be verified
    # Step 5, Enrollment.
    When "{{kept person}}" is entered in the registry, as the record "beneficiary"
    And "{{kept beneficiary}}" is entered as a beneficiary, and a call confirms it
    # Step 6, Payment.
    And "{{kept beneficiary}}" is paid in the batch "batch"
    Then an email tells of "{{kept batch}}", and its state can be asked for
