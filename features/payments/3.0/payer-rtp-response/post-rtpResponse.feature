# Generated from specs/payments/3.0/payer-rtp-response.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=payments @api=payer-rtp-response @operation=post-rtpResponse @method=POST @endpoint=/rtpResponse @level=REQUIRED @requirement=6.1-34 @requirement=6.1-35
Feature: RTP Response API to Payments BB 1.0.0, post-rtpResponse
  Takes the decision of the payer.

  The vendor supplies: X-Platform-TenantId, X-billerId.

  Background:
    Given an environment at "apiRoot" of the API "payer-rtp-response"
    And the resource "/rtpResponse"
    And the credential of the candidate profile is presented
    And the header "X-CorrelationID" is set to "{{fresh text}}"
    And the header "X-Platform-TenantId" is set to the profile value "X-Platform-TenantId", or to "tenant-1" where the profile has none
    And the header "X-billerId" is set to the profile value "X-billerId", or to "biller-1" where the profile has none
    And the request body:
      """json
      {
        "RequestId": "{{fresh text 12}}",
        "txnId": "txnId 1",
        "rtpId": 1,
        "billId": "billId 1",
        "rtpStatus": "00",
        "rejectReason": "rejectReas"
      }
      """
    But a refusal is not held against the candidate, because "it answers a call of the candidate that was not made"

  Rule: A valid request is answered as the definition says

    @id=payments.payer-rtp-response.post-rtpResponse.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-rtpResponse" is sent
      Then the operation is served

    @id=payments.payer-rtp-response.post-rtpResponse.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-rtpResponse" is sent
      Then the response status code is 200

    @id=payments.payer-rtp-response.post-rtpResponse.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-rtpResponse" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.payer-rtp-response.post-rtpResponse.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-rtpResponse" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.payer-rtp-response.post-rtpResponse.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-rtpResponse" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=payments.payer-rtp-response.post-rtpResponse.missing-required.header-X-CorrelationID @check=missing-required
    Scenario: The header "X-CorrelationID" is left out
      Given the request "post-rtpResponse" is accepted as it stands
      And the header "X-CorrelationID" is left out
      And this breaks the clause "/paths/~1rtpResponse/post/parameters/0/required" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.missing-required.header-X-Platform-TenantId @check=missing-required
    Scenario: The header "X-Platform-TenantId" is left out
      Given the request "post-rtpResponse" is accepted as it stands
      And the header "X-Platform-TenantId" is left out
      And this breaks the clause "/paths/~1rtpResponse/post/parameters/1/required" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.missing-required.header-X-billerId @check=missing-required
    Scenario: The header "X-billerId" is left out
      Given the request "post-rtpResponse" is accepted as it stands
      And the header "X-billerId" is left out
      And this breaks the clause "/paths/~1rtpResponse/post/parameters/2/required" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-type.body-rtpId @check=wrong-type
    Scenario: The property "$.rtpId" has a value of the wrong type
      Given the request "post-rtpResponse" is accepted as it stands
      And the request body property "$.rtpId" is set to "not a number"
      And this breaks the clause "/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/properties/rtpId/type" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-type.body-RequestId @check=wrong-type
    Scenario: The property "$.RequestId" has a value of the wrong type
      Given the request "post-rtpResponse" is accepted as it stands
      And the request body property "$.RequestId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/properties/RequestId/type" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.payer-rtp-response.post-rtpResponse.wrong-type.body-txnId @check=wrong-type
    Scenario: The property "$.txnId" has a value of the wrong type
      Given the request "post-rtpResponse" is accepted as it stands
      And the request body property "$.txnId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1rtpResponse/post/requestBody/content/application~1json/schema/properties/txnId/type" of the definition
      When the request "post-rtpResponse" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=payments.payer-rtp-response.post-rtpResponse.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-rtpResponse" is accepted as it stands
      And no credential is presented
      When the request "post-rtpResponse" is sent
      Then access is refused with the status code 401 or 403
