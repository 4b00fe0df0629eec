# Generated from specs/payments/3.0/voucher-status.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=payments @api=voucher-status @operation=getVoucherStatus @method=GET @endpoint=/vouchers/{serialNumber} @level=REQUIRED @requirement=6.1-22 @requirement=6.1-24 @requirement=6.1-25 @requirement=6.1-26 @requirement=6.1-30 @requirement=6.2.1-1 @requirement=6.2.1-2 @requirement=6.2.2-1 @requirement=6.2.2-2 @requirement=6.2.4-3 @requirement=6.6-6 @requirement=6.14-2 @requirement=6.14-6
Feature: Voucher Status API 1.0.1, getVoucherStatus
  Answers state and value of a voucher.

  Background:
    Given an environment at "apiRoot" of the API "voucher-status"
    And the resource "/vouchers/{serialNumber}"
    And the credential of the candidate profile is presented
    And an existing "voucher", created with the request "voucher-preactivation-request/post-vouchers" and the body:
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
            "narration": "narration 1"
          }
        ]
      }
      """
    And the path parameter "serialNumber" is set to the identifier of the existing "voucher"
    And the query parameter "fields" is set to "status"

  Rule: A valid request is answered as the definition says

    @id=payments.voucher-status.getVoucherStatus.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "getVoucherStatus" is sent
      Then the operation is served

    @id=payments.voucher-status.getVoucherStatus.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "getVoucherStatus" is sent
      Then the response status code is 200

    @id=payments.voucher-status.getVoucherStatus.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "getVoucherStatus" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.voucher-status.getVoucherStatus.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "getVoucherStatus" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.voucher-status.getVoucherStatus.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "getVoucherStatus" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=payments.voucher-status.getVoucherStatus.missing-required.query-fields @check=missing-required
    Scenario: The query parameter "fields" is left out
      Given the request "getVoucherStatus" is accepted as it stands
      And the query parameter "fields" is left out
      And this breaks the clause "/paths/~1vouchers~1{serialNumber}/get/parameters/1/required" of the definition
      When the request "getVoucherStatus" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=payments.voucher-status.getVoucherStatus.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "getVoucherStatus" is accepted as it stands
      And no credential is presented
      When the request "getVoucherStatus" is sent
      Then access is refused with the status code 401 or 403
