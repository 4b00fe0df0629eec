# Generated from specs/payments/3.0/biller-rtp-response.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=biller-rtp-response @operation=post-rtpUpdate @method=POST @endpoint=/rtpUpdate @sends=biller-rtp-request/post-rtpRequest
Feature: RTP Update API 1.0.0, post-rtpUpdate
  Takes the result of a request to pay.

  The vendor supplies: X-Platform-TenantId, X-billerId.

  Background:
    Given an environment at "apiRoot" of the API "biller-rtp-request"
    And the resource "/rtpRequest"
    And the credential of the candidate profile is presented
    And the header "X-CorrelationID" is set to "{{fresh text}}"
    And the header "X-Platform-TenantId" is set to the profile value "X-Platform-TenantId", or to "tenant-1" where the profile has none
    And the header "X-billerId" is set to the profile value "X-billerId", or to "biller-1" where the profile has none
    And the header "X-Callback-URL" is set to "{{callback}}"
    And the request body:
      """json
      {
        "requestId": "{{fresh text 12}}",
        "rtpId": "{{fresh number}}",
        "billID": "{{profile billId}}",
        "requestType": "00",
        "payerFiDetails": {
          "payerFIBIC": "{{profile payerFIBIC}}",
          "financialAddress": "{{profile financialAddress}}"
        },
        "billDetails": {
          "billerName": "{{fresh text 10}}",
          "amount": 1
        }
      }
      """

  Rule: The candidate calls as the definition says

    @id=payments.biller-rtp-response.post-rtpUpdate.callback-arrives @check=callback-arrives @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "biller-rtp-request/post-rtpRequest" is sent
      Then the call "biller-rtp-response/post-rtpUpdate" arrives

    @id=payments.biller-rtp-response.post-rtpUpdate.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      When the request "biller-rtp-request/post-rtpRequest" is sent
      Then the body of the call "biller-rtp-response/post-rtpUpdate" complies with the OAS schema of its request

    @id=payments.biller-rtp-response.post-rtpUpdate.callback-correlation @check=callback-correlation
    Scenario: The call names the request that it answers
      Given a callback address that can be reached
      When the request "biller-rtp-request/post-rtpRequest" is sent
      Then the call "biller-rtp-response/post-rtpUpdate" carries the request property "$.rtpId" at "$.rtpId"

    @id=payments.biller-rtp-response.post-rtpUpdate.callback-once @check=callback-once @depth=standard
    Scenario: The call arrives only once
      Given a callback address that can be reached
      When the request "biller-rtp-request/post-rtpRequest" is sent
      Then the call "biller-rtp-response/post-rtpUpdate" arrives only once
