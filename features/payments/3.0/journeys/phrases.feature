# What each phrase of the journeys and proofs of Payments stands for. A change here changes what they ask.
@bb=payments
Feature: The phrases of Payments

  Scenario: a beneficiary is registered
    Given the next request is "register-beneficiary-request/post-identityAccountMapper-beneficiary"
    When the request "register-beneficiary-request/post-identityAccountMapper-beneficiary" is sent
    Then the response status code is one of "200, 202"

  Scenario: the registration is confirmed by a call
    Then the call "register-beneficiary-response/post-callback" carries the request property "$.RequestID" at "$.registerRequestID"

  Scenario: a registered beneficiary
    Given the next request is "register-beneficiary-request/post-identityAccountMapper-beneficiary"
    And an existing "beneficiary", created with the request "register-beneficiary-request/post-identityAccountMapper-beneficiary"

  Scenario: the account of the beneficiary can be looked up
    Given the next request is "account-lookup/get-beneficiary"
    When the request "account-lookup/get-beneficiary" is sent
    Then the response property "$.paymentModalityList[0].payeeIdentity" is "{{existing beneficiary identifier}}"

  Scenario: a batch of payments is sent, kept as "<batch>"
    Given the next request is "bulk-payment/post-batchtransactions"
    When the request "bulk-payment/post-batchtransactions" is sent
    Then the response status code is one of "200, 202"
    And the response property "$.batchId" is kept as "<batch>"

  Scenario: the state of the batch "<batch>" can be asked for
    Given the next request is "batch-details/get-api-v1-batch-detail"
    And the query parameter "batchId" is set to "<batch>"
    When the request "batch-details/get-api-v1-batch-detail" is sent
    Then the response status code is 200

  Scenario: a batch of payments, kept as "<batch>"
    Given the next request is "bulk-payment/post-batchtransactions"
    When the request "bulk-payment/post-batchtransactions" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.batchId" is kept as "<batch>"

  Scenario: a batch of payments
    Given the next request is "bulk-payment/post-batchtransactions"
    When the request "bulk-payment/post-batchtransactions" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the payments of the batch "<batch>" are asked for
    Given the next request is "batch-details/get-api-v1-batch-detail"
    And the query parameter "batchId" is set to "<batch>"
    When the request "batch-details/get-api-v1-batch-detail" is sent

  Scenario: a payment without its "<property>" is refused
    Given the next request is "bulk-payment/post-batchtransactions"
    And the request body property "$[0].<property>" is left out
    And the changed request breaks the clause "POST /batchtransactions, request body, items: required" of the definition
    When the request "bulk-payment/post-batchtransactions" is sent
    Then the request is refused

  Scenario: a beneficiary, kept as "<beneficiary>"
    Given the next request is "register-beneficiary-request/post-identityAccountMapper-beneficiary"
    When the request "register-beneficiary-request/post-identityAccountMapper-beneficiary" is sent
    Then the request is accepted, or the scenario ends here
    And the identifier of the existing "beneficiary" is kept as "<beneficiary>"

  Scenario: the account of the beneficiary "<beneficiary>" is looked up
    Given the next request is "account-lookup/get-beneficiary"
    And the query parameter "payeeIdentity" is set to "<beneficiary>"
    When the request "account-lookup/get-beneficiary" is sent

  Scenario: the account of the beneficiary "<beneficiary>" is looked up in bulk
    Given the next request is "bulk-account-lookup/put-beneficiary"
    And the request body property "$.payeePartyIds" is set to the JSON:
      """json
      ["<beneficiary>"]
      """
    When the request "bulk-account-lookup/put-beneficiary" is sent

  Scenario: a pre-activated voucher
    Given the next request is "voucher-preactivation-request/post-vouchers"
    And an existing "voucher", created with the request "voucher-preactivation-request/post-vouchers"

  Scenario: the status of the voucher is answered, and its state is kept as "<state>"
    Given the next request is "voucher-status/getVoucherStatus"
    When the request "voucher-status/getVoucherStatus" is sent
    Then the response property "$.serialNumber" is "{{existing voucher identifier}}"
    And the response property "$.status" is kept as "<state>"

  Scenario: the voucher is activated
    Given the next request is "voucher-activate/put-vouchers"
    When the request "voucher-activate/put-vouchers" is sent
    Then the response status code is one of "200, 202"

  Scenario: the state of the voucher differs from the kept "<state>"
    Given the next request is "voucher-status/getVoucherStatus"
    When the request "voucher-status/getVoucherStatus" is sent
    Then the response property "$.status" differs from the kept "<state>"

  Scenario: the status of the voucher "<voucher>" is asked for
    Given the next request is "voucher-status/getVoucherStatus"
    And the path parameter "serialNumber" is set to "<voucher>"
    When the request "voucher-status/getVoucherStatus" is sent

  Scenario: the voucher "<voucher>" of the batch "<batch>" is activated
    Given the next request is "voucher-activate/put-vouchers"
    And the request body property "$.BatchID" is set to "<batch>"
    And the request body property "$.VoucherInstructions[0].serialNumber" is set to "<voucher>"
    When the request "voucher-activate/put-vouchers" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: two vouchers are pre-activated
    Given the next request is "voucher-preactivation-request/post-vouchers"
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

  Scenario: two vouchers are pre-activated in the batch "<batch>"
    Given the next request is "voucher-preactivation-request/post-vouchers"
    And the request body property "$.batchID" is set to "<batch>"
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

  Scenario: a call gives the serial numbers of the two vouchers, kept as "<first>" and "<second>"
    Then the property "$.voucherInstructions[0].serialNumber" of the call "voucher-creation-response/post-voucher-details-return" is kept as "<first>"
    And the property "$.voucherInstructions[1].serialNumber" of the call "voucher-creation-response/post-voucher-details-return" is kept as "<second>"

  Scenario: it gives the voucher numbers of both, kept as "<first>" and "<second>"
    Then the property "$.voucherInstructions[0].voucherNumber" of the call "voucher-creation-response/post-voucher-details-return" is kept as "<first>"
    And the property "$.voucherInstructions[1].voucherNumber" of the call "voucher-creation-response/post-voucher-details-return" is kept as "<second>"

  Scenario: a call says that the activation is done
    Then the property "$.numberFailedCases" of the call "voucher-activate-response/post-callback-url" is kept as "failed"

  Scenario: the status of the voucher is kept as "<status>"
    Given the next request is "voucher-status/getVoucherStatus"
    When the request "voucher-status/getVoucherStatus" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.status" is kept as "<status>"

  Scenario: the voucher is cancelled
    Given the next request is "voucher-cancellation/post-vouchers"
    When the request "voucher-cancellation/post-vouchers" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a call says that the cancellation is done
    Then the property "$.numberFailedCases" of the call "voucher-cancellation-response/confirmVoucherCancellation" is kept as "failed"

  Scenario: the agent redeems the voucher
    Given the next request is "voucher-redemption/redeemVoucher"
    When the request "voucher-redemption/redeemVoucher" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the same voucher cannot be redeemed again
    Given the next request is "voucher-redemption/redeemVoucher"
    When the request "voucher-redemption/redeemVoucher" is sent
    Then the request is refused

  Scenario: the bank of the payer asks for the bill
    Given the next request is "bill-inquiry-request/get-bills-billId"
    When the request "bill-inquiry-request/get-bills-billId" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the bank gets the bill by a call
    Then the call "bill-inquiry-response/post-bills-billId" arrives
    And the call "bill-inquiry-response/post-bills-billId" carries the request property "$.requestId" at "$.requestId"
    And the call "bill-inquiry-response/post-bills-billId" carries the request property "$.billId" at "$.billId"

  Scenario: the bank of the payer says that the bill is paid
    Given the next request is "bill-payment-request/post-billTransferRequests"
    When the request "bill-payment-request/post-billTransferRequests" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the biller is told by a call to mark the bill as paid
    Then the call "mark-bill-payment-request/post-billTransferRequests" arrives
    And the call "mark-bill-payment-request/post-billTransferRequests" carries the request property "$.paymentReferenceID" at "$.PaymentReferenceID"
    And the call "mark-bill-payment-request/post-billTransferRequests" carries the request property "$.billId" at "$.billId"

  Scenario: the biller asks the payer to pay
    Given the next request is "biller-rtp-request/post-rtpRequest"
    When the request "biller-rtp-request/post-rtpRequest" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the request to pay reaches the bank of the payer by a call
    Then the call "payer-rtp-request/post-rtpRequest" arrives
    And the call "payer-rtp-request/post-rtpRequest" carries the request property "$.rtpId" at "$.rTPID"
    And the call "payer-rtp-request/post-rtpRequest" carries the request property "$.billDetails.amount" at "$.billDetails.Amount"

  Scenario: the biller asks for the state of the request to pay
    Given the next request is "rtp-status-request/get-transferRequests-transferRequestId"
    When the request "rtp-status-request/get-transferRequests-transferRequestId" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the biller gets the state by a call
    Then the call "rtp-status-response/post-transferRequests-transferRequestId" arrives
    And the call "rtp-status-response/post-transferRequests-transferRequestId" carries the request property "$.rtpId" at "$.rtpId"
