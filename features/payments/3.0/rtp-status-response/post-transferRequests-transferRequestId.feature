# Generated from specs/payments/3.0/rtp-status-response.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=rtp-status-response @operation=post-transferRequests-transferRequestId @method=POST @endpoint=/transferRequests/{transferRequestId} @sends=rtp-status-request/get-transferRequests-transferRequestId
Feature: PBB RTP Status Response API 1.0.0, post-transferRequests-transferRequestId
  Takes the state of a request to pay.

  The vendor supplies: transferRequestId, X-Platform-TenantId, X-billerId.

  Background:
    Given an environment at "apiRoot" of the API "rtp-status-request"
    And the resource "/transferRequests/{transferRequestId}"
    And the credential of the candidate profile is presented
    And an existing "rtp", created with the request "biller-rtp-request/post-rtpRequest" and the body:
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
    And the path parameter "transferRequestId" is set to the profile value "transferRequestId", or to "{{existing rtp /requestId}}" where the profile has none
    And the header "X-CorrelationID" is set to "{{fresh text}}"
    And the header "X-Platform-TenantId" is set to the profile value "X-Platform-TenantId", or to "tenant-1" where the profile has none
    And the header "X-billerId" is set to the profile value "X-billerId", or to "biller-1" where the profile has none
    And the request body:
      """json
      {
        "RequestId": "{{fresh text 12}}",
        "rtpId": "{{existing rtp identifier}}"
      }
      """

  Rule: The candidate calls as the definition says

    @id=payments.rtp-status-response.post-transferRequests-transferRequestId.callback-arrives @check=callback-arrives @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "rtp-status-request/get-transferRequests-transferRequestId" is sent
      Then the call "rtp-status-response/post-transferRequests-transferRequestId" arrives

    @id=payments.rtp-status-response.post-transferRequests-transferRequestId.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      When the request "rtp-status-request/get-transferRequests-transferRequestId" is sent
      Then the body of the call "rtp-status-response/post-transferRequests-transferRequestId" complies with the OAS schema of its request

    @id=payments.rtp-status-response.post-transferRequests-transferRequestId.callback-correlation @check=callback-correlation
    Scenario: The call names the request that it answers
      Given a callback address that can be reached
      When the request "rtp-status-request/get-transferRequests-transferRequestId" is sent
      Then the call "rtp-status-response/post-transferRequests-transferRequestId" carries the request property "$.rtpId" at "$.rtpId"
