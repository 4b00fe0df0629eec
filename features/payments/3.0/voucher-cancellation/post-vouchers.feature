# Generated from specs/payments/3.0/voucher-cancellation.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=payments @api=voucher-cancellation @operation=post-vouchers @method=POST @endpoint=/vouchers @level=REQUIRED @requirement=6.14-2 @requirement=6.14-6
Feature: Voucher Cancellation API 1.0.1, post-vouchers
  Takes vouchers to cancel; the result follows in a call.

  Background:
    Given an environment at "apiRoot" of the API "voucher-cancellation"
    And the resource "/vouchers"
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
    And the query parameter "command" is set to "cancel"
    And the request body:
      """json
      {
        "requestID": "{{fresh text 12}}",
        "batchID": "{{sent voucher /batchID}}",
        "voucherInstructions": [
          {
            "serialNumber": "{{existing voucher identifier}}"
          }
        ]
      }
      """

  Rule: A valid request is answered as the definition says

    @id=payments.voucher-cancellation.post-vouchers.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-vouchers" is sent
      Then the operation is served

    @id=payments.voucher-cancellation.post-vouchers.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-vouchers" is sent
      Then the response status code is 200

    @id=payments.voucher-cancellation.post-vouchers.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-vouchers" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.voucher-cancellation.post-vouchers.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-vouchers" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.voucher-cancellation.post-vouchers.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-vouchers" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=payments.voucher-cancellation.post-vouchers.missing-required.query-command @check=missing-required
    Scenario: The query parameter "command" is left out
      Given the request "post-vouchers" is accepted as it stands
      And the query parameter "command" is left out
      And this breaks the clause "/paths/~1vouchers/post/parameters/0/required" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-cancellation.post-vouchers.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-vouchers" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1vouchers/post/requestBody/required" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-cancellation.post-vouchers.wrong-type.body-voucherInstructions @check=wrong-type
    Scenario: The property "$.voucherInstructions" has a value of the wrong type
      Given the request "post-vouchers" is accepted as it stands
      And the request body property "$.voucherInstructions" is set to "not a list"
      And this breaks the clause "/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/voucherInstructions/type" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-cancellation.post-vouchers.wrong-type.body-requestID @check=wrong-type
    Scenario: The property "$.requestID" has a value of the wrong type
      Given the request "post-vouchers" is accepted as it stands
      And the request body property "$.requestID" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/requestID/type" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-cancellation.post-vouchers.wrong-type.body-batchID @check=wrong-type
    Scenario: The property "$.batchID" has a value of the wrong type
      Given the request "post-vouchers" is accepted as it stands
      And the request body property "$.batchID" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/batchID/type" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=payments.voucher-cancellation.post-vouchers.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-vouchers" is accepted as it stands
      And no credential is presented
      When the request "post-vouchers" is sent
      Then access is refused with the status code 401 or 403
