# Generated from specs/payments/3.0/mark-bill-payment-response.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=payments @api=mark-bill-payment-response @operation=post-billTransferRequests @method=POST @endpoint=/billTransferRequests
Feature: Bill Payment Notification Status Update API 1.0.0, post-billTransferRequests
  Takes the answer of the biller.

  The vendor supplies: X-Platform-TenantId.

  Background:
    Given an environment at "apiRoot" of the API "mark-bill-payment-response"
    And the resource "/billTransferRequests"
    And the credential of the candidate profile is presented
    And the header "X-CorrelationID" is set to "{{fresh text}}"
    And the header "X-Platform-TenantId" is set to the profile value "X-Platform-TenantId", or to "tenant-1" where the profile has none
    And the header "X-Payer FI-ID" is set to "X-Payer FI-ID 1"
    And the request body:
      """json
      {
        "requestId": "{{fresh text 12}}",
        "billId": "billId 1",
        "status": "ACK",
        "rejectReason": "Def"
      }
      """
    But a refusal is not held against the candidate, because "it answers a call of the candidate that was not made"

  Rule: A valid request is answered as the definition says

    @id=payments.mark-bill-payment-response.post-billTransferRequests.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-billTransferRequests" is sent
      Then the operation is served

    @id=payments.mark-bill-payment-response.post-billTransferRequests.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-billTransferRequests" is sent
      Then the response status code is 202

    @id=payments.mark-bill-payment-response.post-billTransferRequests.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-billTransferRequests" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.mark-bill-payment-response.post-billTransferRequests.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-billTransferRequests" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.mark-bill-payment-response.post-billTransferRequests.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-billTransferRequests" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=payments.mark-bill-payment-response.post-billTransferRequests.missing-required.header-X-CorrelationID @check=missing-required
    Scenario: The header "X-CorrelationID" is left out
      Given the request "post-billTransferRequests" is accepted as it stands
      And the header "X-CorrelationID" is left out
      And this breaks the clause "/paths/~1billTransferRequests/post/parameters/0/required" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.mark-bill-payment-response.post-billTransferRequests.missing-required.header-X-Platform-TenantId @check=missing-required
    Scenario: The header "X-Platform-TenantId" is left out
      Given the request "post-billTransferRequests" is accepted as it stands
      And the header "X-Platform-TenantId" is left out
      And this breaks the clause "/paths/~1billTransferRequests/post/parameters/1/required" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.mark-bill-payment-response.post-billTransferRequests.missing-required.header-X-Payer-FI-ID @check=missing-required
    Scenario: The header "X-Payer FI-ID" is left out
      Given the request "post-billTransferRequests" is accepted as it stands
      And the header "X-Payer FI-ID" is left out
      And this breaks the clause "/paths/~1billTransferRequests/post/parameters/2/required" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.mark-bill-payment-response.post-billTransferRequests.wrong-type.body-requestId @check=wrong-type
    Scenario: The property "$.requestId" has a value of the wrong type
      Given the request "post-billTransferRequests" is accepted as it stands
      And the request body property "$.requestId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema/properties/requestId/type" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.mark-bill-payment-response.post-billTransferRequests.wrong-type.body-billId @check=wrong-type
    Scenario: The property "$.billId" has a value of the wrong type
      Given the request "post-billTransferRequests" is accepted as it stands
      And the request body property "$.billId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema/properties/billId/type" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.mark-bill-payment-response.post-billTransferRequests.wrong-type.body-status @check=wrong-type
    Scenario: The property "$.status" has a value of the wrong type
      Given the request "post-billTransferRequests" is accepted as it stands
      And the request body property "$.status" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema/properties/status/type" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=payments.mark-bill-payment-response.post-billTransferRequests.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-billTransferRequests" is accepted as it stands
      And no credential is presented
      When the request "post-billTransferRequests" is sent
      Then access is refused with the status code 401 or 403
