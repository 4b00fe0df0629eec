# Each phrase stands for the requests and checks that phrases.feature gives.
@bb=payments @check=journey
Feature: Beneficiaries are registered and paid

  @id=payments.journey.registration
  Scenario: A call confirms that a beneficiary was registered
    Given a callback address that can be reached
    When a beneficiary is registered
    Then the registration is confirmed by a call

  @id=payments.journey.bulk-payment
  Scenario: A registered beneficiary is looked up and paid in a batch, and the state of the batch can be asked for
    Given a registered beneficiary
    Then the account of the beneficiary can be looked up
    When a batch of payments is sent, kept as "batch"
    Then the state of the batch "{{kept batch}}" can be asked for
