# Generated from specs/payments/3.0/bill-inquiry-biller-request.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=bill-inquiry-biller-request @operation=get-bills-billId @method=GET @endpoint=/bills/{billId} @sends=bill-inquiry-request/get-bills-billId
Feature: Bill Inquiry API to Biller/Aggregator 1.0.0, get-bills-billId
  Takes the question for a bill; the bill follows in a call.

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

    @id=payments.bill-inquiry-biller-request.get-bills-billId.callback-arrives @check=callback-arrives @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "bill-inquiry-request/get-bills-billId" is sent
      Then the call "bill-inquiry-biller-request/get-bills-billId" arrives
