# Generated from specs/payments/3.0/voucher-activate-response.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=voucher-activate-response @operation=post-callback-url @method=POST @endpoint=/callback-url @sends=voucher-activate/put-vouchers
Feature: Voucher Activation Confirmation Response API 1.0.1, post-callback-url
  Takes the result of an activation.

  Background:
    Given an environment at "apiRoot" of the API "voucher-activate"
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
    And the query parameter "command" is set to "activate"
    And the request body:
      """json
      {
        "RequestID": "{{fresh text 12}}",
        "BatchID": "{{sent voucher /batchID}}",
        "VoucherInstructions": [
          {
            "serialNumber": "{{existing voucher identifier}}"
          }
        ]
      }
      """

  Rule: The candidate calls as the definition says

    @id=payments.voucher-activate-response.post-callback-url.callback-arrives @check=callback-arrives @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "voucher-activate/put-vouchers" is sent
      Then the call "voucher-activate-response/post-callback-url" arrives

    @id=payments.voucher-activate-response.post-callback-url.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      When the request "voucher-activate/put-vouchers" is sent
      Then the body of the call "voucher-activate-response/post-callback-url" complies with the OAS schema of its request

    @id=payments.voucher-activate-response.post-callback-url.callback-correlation @check=callback-correlation
    Scenario: The call names the request that it answers
      Given a callback address that can be reached
      When the request "voucher-activate/put-vouchers" is sent
      Then the call "voucher-activate-response/post-callback-url" carries the request property "$.RequestID" at "$.registerRequestID"
