# Generated from specs/payments/3.0/voucher-creation-response.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=voucher-creation-response @operation=post-voucher-details-return @method=POST @endpoint=/voucher-details-return @sends=voucher-preactivation-request/post-vouchers
Feature: Voucher Details Return API 1.0.1, post-voucher-details-return
  Takes new vouchers with their numbers.

  Background:
    Given an environment at "apiRoot" of the API "voucher-preactivation-request"
    And the resource "/vouchers"
    And the credential of the candidate profile is presented
    And the header "X-Callback-URL" is set to "{{callback}}"
    And the request body:
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

  Rule: The candidate calls as the definition says

    @id=payments.voucher-creation-response.post-voucher-details-return.callback-arrives @check=callback-arrives @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "voucher-preactivation-request/post-vouchers" is sent
      Then the call "voucher-creation-response/post-voucher-details-return" arrives

    @id=payments.voucher-creation-response.post-voucher-details-return.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      When the request "voucher-preactivation-request/post-vouchers" is sent
      Then the body of the call "voucher-creation-response/post-voucher-details-return" complies with the OAS schema of its request

    @id=payments.voucher-creation-response.post-voucher-details-return.callback-correlation @check=callback-correlation @requirement=6.14-5
    Scenario: The call names the request that it answers
      Given a callback address that can be reached
      When the request "voucher-preactivation-request/post-vouchers" is sent
      Then the call "voucher-creation-response/post-voucher-details-return" carries the request property "$.batchID" at "$.batchID"

    @id=payments.voucher-creation-response.post-voucher-details-return.callback-once @check=callback-once @depth=standard
    Scenario: The call arrives only once
      Given a callback address that can be reached
      When the request "voucher-preactivation-request/post-vouchers" is sent
      Then the call "voucher-creation-response/post-voucher-details-return" arrives only once
