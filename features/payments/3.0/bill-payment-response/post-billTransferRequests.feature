# Generated from specs/payments/3.0/bill-payment-response.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=bill-payment-response @operation=post-billTransferRequests @method=POST @endpoint=/billTransferRequests @sends=bill-payment-request/post-billTransferRequests @level=REQUIRED
Feature: Update Payer FI of Mark Bill Payment Notification API 1.0.0, post-billTransferRequests
  Takes the answer of the biller.

  The vendor supplies: X-Platform-TenantId, X-PayerFI-Id.

  Background:
    Given an environment at "apiRoot" of the API "bill-payment-request"
    And the resource "/billTransferRequests"
    And the credential of the candidate profile is presented
    And an existing "bill-inquiry", created with the request "bill-inquiry-request/get-bills-billId" and the body:
      """json
      {
        "requestId": "{{fresh text 12}}",
        "billId": "{{profile billId}}"
      }
      """
    And the header "X-CorrelationID" is set to "{{fresh text}}"
    And the header "X-Platform-TenantId" is set to the profile value "X-Platform-TenantId", or to "tenant-1" where the profile has none
    And the header "X-PayerFI-Id" is set to the profile value "X-PayerFI-Id", or to "payer-fi-1" where the profile has none
    And the request body:
      """json
      {
        "requestId": "{{fresh text 12}}",
        "billInquiryRequestId": "{{existing bill-inquiry identifier}}",
        "billId": "{{profile billId}}",
        "paymentReferenceID": "{{fresh text}}"
      }
      """

  Rule: The candidate calls as the definition says

    @id=payments.bill-payment-response.post-billTransferRequests.callback-arrives @check=callback-arrives @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "bill-payment-request/post-billTransferRequests" is sent
      Then the call "bill-payment-response/post-billTransferRequests" arrives

    @id=payments.bill-payment-response.post-billTransferRequests.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      When the request "bill-payment-request/post-billTransferRequests" is sent
      Then the body of the call "bill-payment-response/post-billTransferRequests" complies with the OAS schema of its request

    @id=payments.bill-payment-response.post-billTransferRequests.callback-correlation @check=callback-correlation
    Scenario: The call names the request that it answers
      Given a callback address that can be reached
      When the request "bill-payment-request/post-billTransferRequests" is sent
      Then the call "bill-payment-response/post-billTransferRequests" carries the request property "$.requestId" at "$.requestId"
