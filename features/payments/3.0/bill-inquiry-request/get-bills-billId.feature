# Generated from specs/payments/3.0/bill-inquiry-request.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=payments @api=bill-inquiry-request @operation=get-bills-billId @method=GET @endpoint=/bills/{billId} @level=REQUIRED @requirement=6.1-31
Feature: Bill Inquiry API for Payer FI 1.0.0, get-bills-billId
  Takes the question for a bill; the bill follows in a call.

  The vendor supplies: Platform-TenantId, PayerFI-Id, billId.

  Background:
    Given an environment at "apiRoot" of the API "bill-inquiry-request"
    And the resource "/bills/{billId}"
    And the credential of the candidate profile is presented
    And the header "X-CorrelationID" is set to "{{fresh text}}"
    And the header "Platform-TenantId" is set to the profile value "Platform-TenantId", or to "tenant-1" where the profile has none
    And the header "PayerFI-Id" is set to the profile value "PayerFI-Id", or to "payer-fi-1" where the profile has none
    And the path parameter "billId" is set to the profile value "billId", or to "BILL-1" where the profile has none
    And the query parameter "fields" is set to "inquiry"
    And the request body:
      """json
      {
        "requestId": "{{fresh text 12}}",
        "billId": "{{profile billId}}"
      }
      """

  Rule: A valid request is answered as the definition says

    @id=payments.bill-inquiry-request.get-bills-billId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-bills-billId" is sent
      Then the operation is served

    @id=payments.bill-inquiry-request.get-bills-billId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-bills-billId" is sent
      Then the response status code is 202

    @id=payments.bill-inquiry-request.get-bills-billId.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-bills-billId" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.bill-inquiry-request.get-bills-billId.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "get-bills-billId" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.bill-inquiry-request.get-bills-billId.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-bills-billId" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=payments.bill-inquiry-request.get-bills-billId.missing-required.header-X-CorrelationID @check=missing-required
    Scenario: The header "X-CorrelationID" is left out
      Given the request "get-bills-billId" is accepted as it stands
      And the header "X-CorrelationID" is left out
      And this breaks the clause "/paths/~1bills~1{billId}/get/parameters/0/required" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.missing-required.header-Platform-TenantId @check=missing-required
    Scenario: The header "Platform-TenantId" is left out
      Given the request "get-bills-billId" is accepted as it stands
      And the header "Platform-TenantId" is left out
      And this breaks the clause "/paths/~1bills~1{billId}/get/parameters/1/required" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.missing-required.header-PayerFI-Id @check=missing-required
    Scenario: The header "PayerFI-Id" is left out
      Given the request "get-bills-billId" is accepted as it stands
      And the header "PayerFI-Id" is left out
      And this breaks the clause "/paths/~1bills~1{billId}/get/parameters/2/required" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.missing-required.query-fields @check=missing-required
    Scenario: The query parameter "fields" is left out
      Given the request "get-bills-billId" is accepted as it stands
      And the query parameter "fields" is left out
      And this breaks the clause "/paths/~1bills~1{billId}/get/parameters/4/required" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "get-bills-billId" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1bills~1{billId}/get/requestBody/required" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.wrong-type.body-requestId @check=wrong-type
    Scenario: The property "$.requestId" has a value of the wrong type
      Given the request "get-bills-billId" is accepted as it stands
      And the request body property "$.requestId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1bills~1{billId}/get/requestBody/content/application~1json/schema/properties/requestId/type" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

    @id=payments.bill-inquiry-request.get-bills-billId.wrong-type.body-billId @check=wrong-type
    Scenario: The property "$.billId" has a value of the wrong type
      Given the request "get-bills-billId" is accepted as it stands
      And the request body property "$.billId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1bills~1{billId}/get/requestBody/content/application~1json/schema/properties/billId/type" of the definition
      When the request "get-bills-billId" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=payments.bill-inquiry-request.get-bills-billId.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-bills-billId" is accepted as it stands
      And no credential is presented
      When the request "get-bills-billId" is sent
      Then access is refused with the status code 401 or 403
