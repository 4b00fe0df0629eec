# Generated from specs/payments/3.0/rtp-status-request.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=payments @api=rtp-status-request @operation=get-transferRequests-transferRequestId @method=GET @endpoint=/transferRequests/{transferRequestId} @level=REQUIRED @requirement=6.1-31 @requirement=6.6-6
Feature: RTP Status Inquiry API 1.0.0, get-transferRequests-transferRequestId
  Takes the question; the state follows in a call.

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
          "billerName": "billerName",
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

  Rule: A valid request is answered as the definition says

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-transferRequests-transferRequestId" is sent
      Then the operation is served

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-transferRequests-transferRequestId" is sent
      Then the response status code is 202

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-transferRequests-transferRequestId" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "get-transferRequests-transferRequestId" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-transferRequests-transferRequestId" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.missing-required.header-X-CorrelationID @check=missing-required
    Scenario: The header "X-CorrelationID" is left out
      Given the request "get-transferRequests-transferRequestId" is accepted as it stands
      And the header "X-CorrelationID" is left out
      And this breaks the clause "/paths/~1transferRequests~1{transferRequestId}/get/parameters/1/required" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.missing-required.header-X-Platform-TenantId @check=missing-required
    Scenario: The header "X-Platform-TenantId" is left out
      Given the request "get-transferRequests-transferRequestId" is accepted as it stands
      And the header "X-Platform-TenantId" is left out
      And this breaks the clause "/paths/~1transferRequests~1{transferRequestId}/get/parameters/2/required" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.missing-required.header-X-billerId @check=missing-required
    Scenario: The header "X-billerId" is left out
      Given the request "get-transferRequests-transferRequestId" is accepted as it stands
      And the header "X-billerId" is left out
      And this breaks the clause "/paths/~1transferRequests~1{transferRequestId}/get/parameters/3/required" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.wrong-type.body-rtpId @check=wrong-type
    Scenario: The property "$.rtpId" has a value of the wrong type
      Given the request "get-transferRequests-transferRequestId" is accepted as it stands
      And the request body property "$.rtpId" is set to "not a number"
      And this breaks the clause "/paths/~1transferRequests~1{transferRequestId}/get/requestBody/content/application~1json/schema/properties/rtpId/type" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.wrong-type.body-RequestId @check=wrong-type
    Scenario: The property "$.RequestId" has a value of the wrong type
      Given the request "get-transferRequests-transferRequestId" is accepted as it stands
      And the request body property "$.RequestId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1transferRequests~1{transferRequestId}/get/requestBody/content/application~1json/schema/properties/RequestId/type" of the definition
      When the request "get-transferRequests-transferRequestId" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=payments.rtp-status-request.get-transferRequests-transferRequestId.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-transferRequests-transferRequestId" is accepted as it stands
      And no credential is presented
      When the request "get-transferRequests-transferRequestId" is sent
      Then access is refused with the status code 401 or 403
