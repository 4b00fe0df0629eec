# Each phrase stands for the requests and checks that phrases.feature gives.
@bb=payments @check=journey
Feature: A voucher is pre-activated and activated

  @id=payments.journey.voucher
  Scenario: A pre-activated voucher is activated, and its state changes
    Given a pre-activated voucher
    Then the status of the voucher is answered, and its state is kept as "state before"
    When the voucher is activated
    # Activation may take its time: where the state is the same, nothing is shown.
    Then the state of the voucher differs from the kept "state before"

  # Workflow 9.2.4 of the GovSpec.
  @id=payments.journey.voucher-cancelled
  Scenario: A pre-activated voucher is cancelled, and its state changes
    Given a callback address that can be reached
    And a pre-activated voucher
    Then the status of the voucher is kept as "new"
    When the voucher is cancelled
    Then a call says that the cancellation is done
    And the status of the voucher is kept as "cancelled"
    And the kept "new" differs from the kept "cancelled"

  # Workflow 9.2.3 of the GovSpec. The profile gives the voucher, its secret and the agent.
  @id=payments.journey.voucher-redeemed
  Scenario: An agent redeems a voucher, and cannot redeem it again
    Given a pre-activated voucher
    When the voucher is activated
    And the agent redeems the voucher
    Then the same voucher cannot be redeemed again
