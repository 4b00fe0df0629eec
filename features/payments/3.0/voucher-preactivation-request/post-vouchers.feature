# Generated from specs/payments/3.0/voucher-preactivation-request.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=payments @api=voucher-preactivation-request @operation=post-vouchers @method=POST @endpoint=/vouchers @level=REQUIRED @requirement=6.1-22 @requirement=6.1-24 @requirement=6.1-25 @requirement=6.1-30 @requirement=6.2.1-1 @requirement=6.2.1-2 @requirement=6.2.2-2 @requirement=6.2.4-1
Feature: Voucher Creation API 1.0.1, post-vouchers
  Takes an order for vouchers; they follow in a call.

  Background:
    Given an environment at "apiRoot" of the API "voucher-preactivation-request"
    And the resource "/vouchers"
    And the credential of the candidate profile is presented
    And the header "X-Callback-URL" is set to "{{callback}}"
    And the request body:
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

  Rule: A valid request is answered as the definition says

    @id=payments.voucher-preactivation-request.post-vouchers.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-vouchers" is sent
      Then the operation is served

    @id=payments.voucher-preactivation-request.post-vouchers.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-vouchers" is sent
      Then the response status code is 200

    @id=payments.voucher-preactivation-request.post-vouchers.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-vouchers" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.voucher-preactivation-request.post-vouchers.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-vouchers" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.voucher-preactivation-request.post-vouchers.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-vouchers" is sent
      Then the success response body shows the documented properties

    @id=payments.voucher-preactivation-request.post-vouchers.state-create @check=state-create
    Scenario: What was created can be read back
      When the request "post-vouchers" is sent
      Then the "voucher" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=payments.voucher-preactivation-request.post-vouchers.missing-required.header-X-Callback-URL @check=missing-required
    Scenario: The header "X-Callback-URL" is left out
      Given the request "post-vouchers" is accepted as it stands
      And the header "X-Callback-URL" is left out
      And this breaks the clause "/paths/~1vouchers/post/parameters/2/required" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-vouchers" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1vouchers/post/requestBody/required" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-type.body-voucherInstructions @check=wrong-type
    Scenario: The property "$.voucherInstructions" has a value of the wrong type
      Given the request "post-vouchers" is accepted as it stands
      And the request body property "$.voucherInstructions" is set to "not a list"
      And this breaks the clause "/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/voucherInstructions/type" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-type.body-voucherInstructions-0-amount @check=wrong-type
    Scenario: The property "$.voucherInstructions[0].amount" has a value of the wrong type
      Given the request "post-vouchers" is accepted as it stands
      And the request body property "$.voucherInstructions[0].amount" is set to "not a number"
      And this breaks the clause "/paths/~1vouchers/post/requestBody/content/application~1json/schema/properties/voucherInstructions/items/properties/amount/type" of the definition
      When the request "post-vouchers" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.voucher-preactivation-request.post-vouchers.wrong-type.body-requestID @check=wrong-type
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

  Rule: Access without a credential is refused

    @id=payments.voucher-preactivation-request.post-vouchers.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-vouchers" is accepted as it stands
      And no credential is presented
      When the request "post-vouchers" is sent
      Then access is refused with the status code 401 or 403
