# Generated from specs/payments/3.0/voucher-cancellation-response.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=voucher-cancellation-response @operation=confirmVoucherCancellation @method=POST @endpoint=/vouchers/cancellation/confirmation @sends=voucher-cancellation/post-vouchers
Feature: Voucher Cancellation Confirmation API 1.0.1, confirmVoucherCancellation
  Takes the result of a cancellation.

  Background:
    Given an environment at "apiRoot" of the API "voucher-cancellation"
    And the resource "/vouchers"
    And the credential of the candidate profile is presented
    And an existing "voucher", created with the request "voucher-preactivation-request/post-vouchers" and the body:
      """json
      {
        "requestID": "{{fresh text 12}}",
        "batchID": "{{fresh text batch 12}}",
        "voucherInstructions": [
          {
            "instructionID": "{{fresh text instruction}}",
            "groupCode": "{{profile groupCode}}",
            "currency": "{{profile currency}}",
            "amount": "{{profile amount}}",
            "payeeFunctionalID": "{{profile payeeFunctionalID}}",
            "narration": "narration 1 {{fresh text 8}}"
          }
        ]
      }
      """
    And the query parameter "command" is set to "cancel"
    And the request body:
      """json
      {
        "requestID": "{{fresh text 12}}",
        "batchID": "{{sent voucher /batchID}}",
        "voucherInstructions": [
          {
            "serialNumber": "{{existing voucher identifier}}"
          }
        ]
      }
      """

  Rule: The candidate calls as the definition says

    @id=payments.voucher-cancellation-response.confirmVoucherCancellation.callback-arrives @check=callback-arrives @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "voucher-cancellation/post-vouchers" is sent
      Then the call "voucher-cancellation-response/confirmVoucherCancellation" arrives

    @id=payments.voucher-cancellation-response.confirmVoucherCancellation.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      When the request "voucher-cancellation/post-vouchers" is sent
      Then the body of the call "voucher-cancellation-response/confirmVoucherCancellation" complies with the OAS schema of its request

    @id=payments.voucher-cancellation-response.confirmVoucherCancellation.callback-correlation @check=callback-correlation
    Scenario: The call names the request that it answers
      Given a callback address that can be reached
      When the request "voucher-cancellation/post-vouchers" is sent
      Then the call "voucher-cancellation-response/confirmVoucherCancellation" carries the request property "$.requestID" at "$.registerRequestID"
