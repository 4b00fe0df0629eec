# Written by hand: several requests that belong together. See docs/vocabulary.md.
@bb=payments @check=journey
Feature: Payments, a voucher is made and activated

  @id=payments.journey.voucher
  Scenario: A voucher that was pre-activated is activated, and its state tells
    Given the next request is "voucher-preactivation-request/post-vouchers"
    And an existing "voucher", created with the request "voucher-preactivation-request/post-vouchers"
    And the next request is "voucher-status/getVoucherStatus"
    When the request "voucher-status/getVoucherStatus" is sent
    Then the response property "$.serialNumber" is "{{existing voucher identifier}}"
    And the response property "$.status" is kept as "state before"

    Given the next request is "voucher-activate/put-vouchers"
    When the request "voucher-activate/put-vouchers" is sent
    Then the response status code is one of "200, 202"

    # Activation may take its time: where the state is the same, nothing is shown.
    Given the next request is "voucher-status/getVoucherStatus"
    When the request "voucher-status/getVoucherStatus" is sent
    Then the response property "$.status" differs from the kept "state before"
