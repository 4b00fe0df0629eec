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
