# Generated from specs/payments/3.0/bulk-validate-account-response.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=payments @api=bulk-validate-account-response @operation=post-callback @method=POST @endpoint=/callback @level=REQUIRED @requirement=6.9-5 @requirement=6.9-6 @requirement=6.9-7 @requirement=6.9-9
Feature: Payer Bank Validation Response API 1.0.1, post-callback
  Takes the failed checks of a list of accounts.

  Background:
    Given an environment at "apiRoot" of the API "bulk-validate-account-response"
    And the resource "/callback"
    And the credential of the candidate profile is presented
    And the header "X-Callback-URL" is set to "https://example.org/1"
    And the request body:
      """json
      {
        "clientCorrelationId": "clientCorrel",
        "batchId": "batchId 1",
        "numberOfFailedCases": 1,
        "failedAccountLookups": [
          {
            "instructionID": "instructionID 1",
            "failureReason": "failureReason 1"
          }
        ]
      }
      """
    But a refusal is not held against the candidate, because "it answers a call of the candidate that was not made"

  Rule: A valid request is answered as the definition says

    @id=payments.bulk-validate-account-response.post-callback.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-callback" is sent
      Then the operation is served

    @id=payments.bulk-validate-account-response.post-callback.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-callback" is sent
      Then the response status code is one of "200, 202"

  Rule: A request that breaks the definition is refused

    @id=payments.bulk-validate-account-response.post-callback.missing-required.header-X-Callback-URL @check=missing-required
    Scenario: The header "X-Callback-URL" is left out
      Given the request "post-callback" is accepted as it stands
      And the header "X-Callback-URL" is left out
      And this breaks the clause "/paths/~1callback/post/parameters/0/required" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.missing-required.body-clientCorrelationId @check=missing-required
    Scenario: The required property "$.clientCorrelationId" is left out
      Given the request "post-callback" is accepted as it stands
      And the request body property "$.clientCorrelationId" is left out
      And this breaks the clause "/paths/~1callback/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.missing-required.body-batchId @check=missing-required
    Scenario: The required property "$.batchId" is left out
      Given the request "post-callback" is accepted as it stands
      And the request body property "$.batchId" is left out
      And this breaks the clause "/paths/~1callback/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.missing-required.body-numberOfFailedCases @check=missing-required
    Scenario: The required property "$.numberOfFailedCases" is left out
      Given the request "post-callback" is accepted as it stands
      And the request body property "$.numberOfFailedCases" is left out
      And this breaks the clause "/paths/~1callback/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.wrong-type.body-numberOfFailedCases @check=wrong-type
    Scenario: The property "$.numberOfFailedCases" has a value of the wrong type
      Given the request "post-callback" is accepted as it stands
      And the request body property "$.numberOfFailedCases" is set to "not a number"
      And this breaks the clause "/paths/~1callback/post/requestBody/content/application~1json/schema/properties/numberOfFailedCases/type" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.wrong-type.body-failedAccountLookups @check=wrong-type
    Scenario: The property "$.failedAccountLookups" has a value of the wrong type
      Given the request "post-callback" is accepted as it stands
      And the request body property "$.failedAccountLookups" is set to "not a list"
      And this breaks the clause "/paths/~1callback/post/requestBody/content/application~1json/schema/properties/failedAccountLookups/type" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.bulk-validate-account-response.post-callback.wrong-type.body-clientCorrelationId @check=wrong-type
    Scenario: The property "$.clientCorrelationId" has a value of the wrong type
      Given the request "post-callback" is accepted as it stands
      And the request body property "$.clientCorrelationId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1callback/post/requestBody/content/application~1json/schema/properties/clientCorrelationId/type" of the definition
      When the request "post-callback" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=payments.bulk-validate-account-response.post-callback.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-callback" is accepted as it stands
      And no credential is presented
      When the request "post-callback" is sent
      Then access is refused with the status code 401 or 403
