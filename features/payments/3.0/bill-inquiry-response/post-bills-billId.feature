# Generated from specs/payments/3.0/bill-inquiry-response.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=bill-inquiry-response @operation=post-bills-billId @method=POST @endpoint=/bills/{billId} @sends=bill-inquiry-request/get-bills-billId
Feature: Bill Inquiry Response API for Payer FI 1.0.1, post-bills-billId
  Takes the bill.

  The vendor supplies: Platform-TenantId, PayerFI-Id, billId.

  Background:
    Given an environment at "apiRoot" of the API "bill-inquiry-request"
    And the resource "/bills/{billId}"
    And the credential of the candidate profile is presented
    And the header "X-CorrelationID" is set to "{{fresh text}}"
    And the header "Platform-TenantId" is set to the profile value "Platform-TenantId", or to "tenant-1" where the profile has none
    And the header "PayerFI-Id" is set to the profile value "PayerFI-Id", or to "payer-fi-1" where the profile has none
    And the path parameter "billId" is set to the profile value "billId", or to "BILL-1" where the profile has none
    And the query parameter "fields" is set to "inquiry"
    And the request body:
      """json
      {
        "requestId": "{{fresh text 12}}",
        "billId": "{{profile billId}}"
      }
      """

  Rule: The candidate calls as the definition says

    @id=payments.bill-inquiry-response.post-bills-billId.callback-arrives @check=callback-arrives @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "bill-inquiry-request/get-bills-billId" is sent
      Then the call "bill-inquiry-response/post-bills-billId" arrives

    @id=payments.bill-inquiry-response.post-bills-billId.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      When the request "bill-inquiry-request/get-bills-billId" is sent
      Then the body of the call "bill-inquiry-response/post-bills-billId" complies with the OAS schema of its request

    @id=payments.bill-inquiry-response.post-bills-billId.callback-correlation @check=callback-correlation
    Scenario: The call names the request that it answers
      Given a callback address that can be reached
      When the request "bill-inquiry-request/get-bills-billId" is sent
      Then the call "bill-inquiry-response/post-bills-billId" carries the request property "$.requestId" at "$.requestId"
