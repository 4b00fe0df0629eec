# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=payments
Feature: Vouchers are made, told apart and activated

  @check=requirement @id=payments.requirement.6.2.1-1 @requirement=6.1-30 @requirement=6.2.1-1 @level=REQUIRED
  Scenario: Two vouchers have serial numbers and voucher numbers of their own, and the value that was asked for
    Given a callback address that can be reached
    When two vouchers are pre-activated
    Then a call gives the serial numbers of the two vouchers, kept as "first" and "second"
    And it gives the voucher numbers of both, kept as "number" and "other"
    And the kept "first" differs from the kept "second"
    And the kept "number" differs from the kept "other"
    When the status of the voucher "{{kept second}}" is asked for
    Then the response property "$.value" is "{{profile amount}}"

  @check=requirement @id=payments.requirement.activation @level=REQUIRED
  @requirement=6.1-22 @requirement=6.1-25 @requirement=6.2.2-1 @requirement=6.2.4-2 @requirement=6.2.4-3
  Scenario: A voucher is activated by its serial number, and another one of its batch is not
    Given a callback address that can be reached
    When two vouchers are pre-activated in the batch "{{own text batch 12}}"
    Then a call gives the serial numbers of the two vouchers, kept as "first" and "second"
    When the status of the voucher "{{kept first}}" is asked for
    Then the response property "$.status" is kept as "new"
    When the voucher "{{kept first}}" of the batch "{{own text batch 12}}" is activated
    # Activation may take its time: the state is looked at when the candidate has said that it is done.
    Then a call says that the activation is done
    When the status of the voucher "{{kept first}}" is asked for
    Then the response property "$.status" is kept as "active"
    And the kept "new" differs from the kept "active"
    When the status of the voucher "{{kept second}}" is asked for
    Then the response property "$.status" is "{{kept new}}"
