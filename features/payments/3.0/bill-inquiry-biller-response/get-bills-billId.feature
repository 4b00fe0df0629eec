# Generated from specs/payments/3.0/bill-inquiry-biller-response.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=payments @api=bill-inquiry-biller-response @operation=get-bills-billId @method=GET @endpoint=/bills/{billId}
Feature: Bill Inquiry Response API from Biller/Aggregator 1.0.0, get-bills-billId
  Takes the bill.

  The vendor supplies: X-Platform-TenantId, billId.

  Background:
    Given an environment at "apiRoot" of the API "bill-inquiry-biller-response"
    And the resource "/bills/{billId}"
    And the credential of the candidate profile is presented
    And the header "X-CorrelationID" is set to "{{fresh text}}"
    And the header "X-Platform-TenantId" is set to the profile value "X-Platform-TenantId", or to "tenant-1" where the profile has none
    And the path parameter "billId" is set to the profile value "billId", or to "BILL-1" where the profile has none
    And the request body:
      """json
      {
        "code": "00",
        "reason": "reason 1",
        "requestID": "{{fresh text 12}}",
        "billId": "{{profile billId}}",
        "billDetails": {
          "billerId": "billerId 1",
          "billerName": "billerName",
          "billStatus": "billStatus",
          "dueDate": "2024-05-01T08:00:00Z",
          "amountonDueDate": 1,
          "amountAfterDueDate": 1
        }
      }
      """
    But a refusal is not held against the candidate, because "it answers a call of the candidate that was not made"

  Rule: A valid request is answered as the definition says

    @id=payments.bill-inquiry-biller-response.get-bills-billId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-bills-billId" is sent
      Then the operation is served

    @id=payments.bill-inquiry-biller-response.get-bills-billId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-bills-billId" is sent
      Then the response status code is 202

    @id=payments.bill-inquiry-biller-response.get-bills-billId.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-bills-billId" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.bill-inquiry-biller-response.get-bills-billId.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "get-bills-billId" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.bill-inquiry-biller-response.get-bills-billId.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-bills-billId" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=payments.bill-inquiry-biller-response.get-bills-billId.missing-required.header-X-CorrelationID @check=missing-required
    Scenario: The header "X-CorrelationID" is left out
      Given the request "get-bills-billId" is accepted as it stands
      And the header "X-CorrelationID" is left out
      And this breaks the clause "/paths/~1bills~1{billId}/get/parameters/0/required" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-biller-response.get-bills-billId.missing-required.header-X-Platform-TenantId @check=missing-required
    Scenario: The header "X-Platform-TenantId" is left out
      Given the request "get-bills-billId" is accepted as it stands
      And the header "X-Platform-TenantId" is left out
      And this breaks the clause "/paths/~1bills~1{billId}/get/parameters/1/required" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-biller-response.get-bills-billId.missing-required.body-code @check=missing-required
    Scenario: The required property "$.code" is left out
      Given the request "get-bills-billId" is accepted as it stands
      And the request body property "$.code" is left out
      And this breaks the clause "/paths/~1bills~1{billId}/get/requestBody/content/application~1json/schema/required" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-biller-response.get-bills-billId.missing-required.body-reason @check=missing-required
    Scenario: The required property "$.reason" is left out
      Given the request "get-bills-billId" is accepted as it stands
      And the request body property "$.reason" is left out
      And this breaks the clause "/paths/~1bills~1{billId}/get/requestBody/content/application~1json/schema/required" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-biller-response.get-bills-billId.missing-required.body-requestID @check=missing-required
    Scenario: The required property "$.requestID" is left out
      Given the request "get-bills-billId" is accepted as it stands
      And the request body property "$.requestID" is left out
      And this breaks the clause "/paths/~1bills~1{billId}/get/requestBody/content/application~1json/schema/required" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-biller-response.get-bills-billId.wrong-type.body-billDetails @check=wrong-type
    Scenario: The property "$.billDetails" has a value of the wrong type
      Given the request "get-bills-billId" is accepted as it stands
      And the request body property "$.billDetails" is set to "not an object"
      And this breaks the clause "/paths/~1bills~1{billId}/get/requestBody/content/application~1json/schema/properties/billDetails/type" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-biller-response.get-bills-billId.wrong-type.body-billDetails-amountonDueDate @check=wrong-type
    Scenario: The property "$.billDetails.amountonDueDate" has a value of the wrong type
      Given the request "get-bills-billId" is accepted as it stands
      And the request body property "$.billDetails.amountonDueDate" is set to "not a number"
      And this breaks the clause "/paths/~1bills~1{billId}/get/requestBody/content/application~1json/schema/properties/billDetails/properties/amountonDueDate/type" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-biller-response.get-bills-billId.wrong-type.body-billDetails-amountAfterDueDate @check=wrong-type
    Scenario: The property "$.billDetails.amountAfterDueDate" has a value of the wrong type
      Given the request "get-bills-billId" is accepted as it stands
      And the request body property "$.billDetails.amountAfterDueDate" is set to "not a number"
      And this breaks the clause "/paths/~1bills~1{billId}/get/requestBody/content/application~1json/schema/properties/billDetails/properties/amountAfterDueDate/type" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=payments.bill-inquiry-biller-response.get-bills-billId.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-bills-billId" is accepted as it stands
      And no credential is presented
      When the request "get-bills-billId" is sent
      Then access is refused with the status code 401 or 403
