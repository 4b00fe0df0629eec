@bb=payments
Feature: Vouchers are made, told apart and activated

  @check=requirement @id=payments.requirement.6.2.1-1 @requirement=6.1-30 @requirement=6.2.1-1 @level=REQUIRED
  Scenario: Two vouchers have serial numbers and voucher numbers of their own, and the value that was asked for
    Given a callback address that can be reached
    And the next request is "voucher-preactivation-request/post-vouchers"
    And the request body property "$.voucherInstructions" is set to the JSON:
      """json
      [
        {
          "instructionID": "{{fresh text first 12}}",
          "groupCode": "{{profile groupCode}}",
          "currency": "{{profile currency}}",
          "amount": "{{profile amount}}",
          "payeeFunctionalID": "{{profile payeeFunctionalID}}",
          "narration": "The first voucher"
        },
        {
          "instructionID": "{{fresh text second 12}}",
          "groupCode": "{{profile groupCode}}",
          "currency": "{{profile currency}}",
          "amount": "{{profile amount}}",
          "payeeFunctionalID": "{{profile payeeFunctionalID}}",
          "narration": "The second voucher"
        }
      ]
      """
    When the request "voucher-preactivation-request/post-vouchers" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.voucherInstructions[0].serialNumber" of the call "voucher-creation-response/post-voucher-details-return" is kept as "first"
    And the property "$.voucherInstructions[1].serialNumber" of the call "voucher-creation-response/post-voucher-details-return" is kept as "second"
    And the property "$.voucherInstructions[0].voucherNumber" of the call "voucher-creation-response/post-voucher-details-return" is kept as "number"
    And the property "$.voucherInstructions[1].voucherNumber" of the call "voucher-creation-response/post-voucher-details-return" is kept as "other"
    And the kept "first" differs from the kept "second"
    And the kept "number" differs from the kept "other"
    Given the next request is "voucher-status/getVoucherStatus"
    And the path parameter "serialNumber" is set to "{{kept second}}"
    When the request "voucher-status/getVoucherStatus" is sent
    Then the response property "$.value" is "{{profile amount}}"

  @check=requirement @id=payments.requirement.activation @level=REQUIRED
  @requirement=6.1-22 @requirement=6.1-25 @requirement=6.2.2-1 @requirement=6.2.4-2 @requirement=6.2.4-3
  Scenario: A voucher is activated by its serial number, and another one of its batch is not
    Given a callback address that can be reached
    And the next request is "voucher-preactivation-request/post-vouchers"
    And the request body property "$.batchID" is set to "{{own text batch 12}}"
    And the request body property "$.voucherInstructions" is set to the JSON:
      """json
      [
        {
          "instructionID": "{{fresh text first 12}}",
          "groupCode": "{{profile groupCode}}",
          "currency": "{{profile currency}}",
          "amount": "{{profile amount}}",
          "payeeFunctionalID": "{{profile payeeFunctionalID}}",
          "narration": "The first voucher"
        },
        {
          "instructionID": "{{fresh text second 12}}",
          "groupCode": "{{profile groupCode}}",
          "currency": "{{profile currency}}",
          "amount": "{{profile amount}}",
          "payeeFunctionalID": "{{profile payeeFunctionalID}}",
          "narration": "The second voucher"
        }
      ]
      """
    When the request "voucher-preactivation-request/post-vouchers" is sent
    Then the request is accepted, or the scenario ends here
    And the property "$.voucherInstructions[0].serialNumber" of the call "voucher-creation-response/post-voucher-details-return" is kept as "first"
    And the property "$.voucherInstructions[1].serialNumber" of the call "voucher-creation-response/post-voucher-details-return" is kept as "second"
    Given the next request is "voucher-status/getVoucherStatus"
    And the path parameter "serialNumber" is set to "{{kept first}}"
    When the request "voucher-status/getVoucherStatus" is sent
    Then the response property "$.status" is kept as "new"
    Given the next request is "voucher-activate/put-vouchers"
    And the request body property "$.BatchID" is set to "{{own text batch 12}}"
    And the request body property "$.VoucherInstructions[0].serialNumber" is set to "{{kept first}}"
    When the request "voucher-activate/put-vouchers" is sent
    Then the request is accepted, or the scenario ends here
    # Activation may take its time: the state is looked at when the candidate has said that it is done.
    And the property "$.numberFailedCases" of the call "voucher-activate-response/post-callback-url" is kept as "failed"
    Given the next request is "voucher-status/getVoucherStatus"
    And the path parameter "serialNumber" is set to "{{kept first}}"
    When the request "voucher-status/getVoucherStatus" is sent
    Then the response property "$.status" is kept as "active"
    And the kept "new" differs from the kept "active"
    Given the next request is "voucher-status/getVoucherStatus"
    And the path parameter "serialNumber" is set to "{{kept second}}"
    When the request "voucher-status/getVoucherStatus" is sent
    Then the response property "$.status" is "{{kept new}}"
