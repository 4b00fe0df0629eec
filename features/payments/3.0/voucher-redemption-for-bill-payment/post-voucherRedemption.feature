# Generated from specs/payments/3.0/voucher-redemption-for-bill-payment.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=payments @api=voucher-redemption-for-bill-payment @operation=post-voucherRedemption @method=POST @endpoint=/voucherRedemption @level=REQUIRED @requirement=6.1-24 @requirement=6.1-26 @requirement=6.1-30 @requirement=6.2.3-1 @requirement=6.2.3-2 @requirement=6.2.4-4
Feature: Voucher Redemption API 1.0.0, post-voucherRedemption
  Takes a voucher in payment of a bill.

  The vendor supplies: X-Platform-TenantId, X-PayerFI-Id.

  Background:
    Given an environment at "apiRoot" of the API "voucher-redemption-for-bill-payment"
    And the resource "/voucherRedemption"
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
        "billDetails": {
          "billerId": "billerId 1",
          "billerName": "billerName",
          "billStatus": "billStatus",
          "dueDate": 1,
          "amountonDueDate": 1,
          "amountAfterDueDate": 1
        },
        "VoucherSecretHash": "{{profile VoucherSecretHash}}"
      }
      """
    But a refusal is not held against the candidate, because "a voucher can be redeemed only once, and by whoever knows its secret"

  Rule: A valid request is answered as the definition says

    @id=payments.voucher-redemption-for-bill-payment.post-voucherRedemption.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-voucherRedemption" is sent
      Then the operation is served

    @id=payments.voucher-redemption-for-bill-payment.post-voucherRedemption.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-voucherRedemption" is sent
      Then the response status code is 202

    @id=payments.voucher-redemption-for-bill-payment.post-voucherRedemption.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-voucherRedemption" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.voucher-redemption-for-bill-payment.post-voucherRedemption.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-voucherRedemption" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.voucher-redemption-for-bill-payment.post-voucherRedemption.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-voucherRedemption" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=payments.voucher-redemption-for-bill-payment.post-voucherRedemption.missing-required.header-X-CorrelationID @check=missing-required
    Scenario: The header "X-CorrelationID" is left out
      Given the request "post-voucherRedemption" is accepted as it stands
      And the header "X-CorrelationID" is left out
      And this breaks the clause "/paths/~1voucherRedemption/post/parameters/0/required" of the definition
      When the request "post-voucherRedemption" is sent
      Then the request is refused with a status code 4XX

    @id=payments.voucher-redemption-for-bill-payment.post-voucherRedemption.missing-required.header-X-Platform-TenantId @check=missing-required
    Scenario: The header "X-Platform-TenantId" is left out
      Given the request "post-voucherRedemption" is accepted as it stands
      And the header "X-Platform-TenantId" is left out
      And this breaks the clause "/paths/~1voucherRedemption/post/parameters/1/required" of the definition
      When the request "post-voucherRedemption" is sent
      Then the request is refused with a status code 4XX

    @id=payments.voucher-redemption-for-bill-payment.post-voucherRedemption.missing-required.header-X-PayerFI-Id @check=missing-required
    Scenario: The header "X-PayerFI-Id" is left out
      Given the request "post-voucherRedemption" is accepted as it stands
      And the header "X-PayerFI-Id" is left out
      And this breaks the clause "/paths/~1voucherRedemption/post/parameters/2/required" of the definition
      When the request "post-voucherRedemption" is sent
      Then the request is refused with a status code 4XX

    @id=payments.voucher-redemption-for-bill-payment.post-voucherRedemption.wrong-type.body-billDetails @check=wrong-type
    Scenario: The property "$.billDetails" has a value of the wrong type
      Given the request "post-voucherRedemption" is accepted as it stands
      And the request body property "$.billDetails" is set to "not an object"
      And this breaks the clause "/paths/~1voucherRedemption/post/requestBody/content/application~1json/schema/properties/billDetails/type" of the definition
      When the request "post-voucherRedemption" is sent
      Then the request is refused with a status code 4XX

    @id=payments.voucher-redemption-for-bill-payment.post-voucherRedemption.wrong-type.body-billDetails-dueDate @check=wrong-type
    Scenario: The property "$.billDetails.dueDate" has a value of the wrong type
      Given the request "post-voucherRedemption" is accepted as it stands
      And the request body property "$.billDetails.dueDate" is set to "not a number"
      And this breaks the clause "/paths/~1voucherRedemption/post/requestBody/content/application~1json/schema/properties/billDetails/properties/dueDate/type" of the definition
      When the request "post-voucherRedemption" is sent
      Then the request is refused with a status code 4XX

    @id=payments.voucher-redemption-for-bill-payment.post-voucherRedemption.wrong-type.body-billDetails-amountonDueDate @check=wrong-type
    Scenario: The property "$.billDetails.amountonDueDate" has a value of the wrong type
      Given the request "post-voucherRedemption" is accepted as it stands
      And the request body property "$.billDetails.amountonDueDate" is set to "not a number"
      And this breaks the clause "/paths/~1voucherRedemption/post/requestBody/content/application~1json/schema/properties/billDetails/properties/amountonDueDate/type" of the definition
      When the request "post-voucherRedemption" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=payments.voucher-redemption-for-bill-payment.post-voucherRedemption.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-voucherRedemption" is accepted as it stands
      And no credential is presented
      When the request "post-voucherRedemption" is sent
      Then access is refused with the status code 401 or 403
