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

  Rule: A request that the definition allows is accepted

    @id=payments.mark-bill-payment-response.post-billTransferRequests.accepts-boundary.header-X-CorrelationID-maxLength @check=accepts-boundary @depth=standard
    Scenario: The header "X-CorrelationID" lies on its limit (maxLength)
      Given the request "post-billTransferRequests" is accepted as it stands
      And the header "X-CorrelationID" is set to "xxxxxxxxxxxxxxxxxxxx"
      And this keeps to the definition
      When the request "post-billTransferRequests" is sent
      Then the request is accepted, because the clause "/paths/~1billTransferRequests/post/parameters/0/schema/maxLength" allows it

    @id=payments.mark-bill-payment-response.post-billTransferRequests.accepts-boundary.header-X-Payer-FI-ID-maxLength @check=accepts-boundary @depth=standard
    Scenario: The header "X-Payer FI-ID" lies on its limit (maxLength)
      Given the request "post-billTransferRequests" is accepted as it stands
      And the header "X-Payer FI-ID" is set to "xxxxxxxxxxxxxxxxxxxx"
      And this keeps to the definition
      When the request "post-billTransferRequests" is sent
      Then the request is accepted, because the clause "/paths/~1billTransferRequests/post/parameters/2/schema/maxLength" allows it

    @id=payments.mark-bill-payment-response.post-billTransferRequests.accepts-boundary.body-billId-maxLength @check=accepts-boundary @depth=standard
    Scenario: The property "$.billId" lies on its limit (maxLength)
      Given the request "post-billTransferRequests" is accepted as it stands
      And the request body property "$.billId" is set to "xxxxxxxxxxxxxxxxxxxx"
      And this keeps to the definition
      When the request "post-billTransferRequests" is sent
      Then the request is accepted, because the clause "/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema/properties/billId/maxLength" allows it

    @id=payments.mark-bill-payment-response.post-billTransferRequests.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18
    Scenario: A property that the definition does not know is overlooked
      Given the request "post-billTransferRequests" is accepted as it stands
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And this keeps to the definition
      When the request "post-billTransferRequests" is sent
      Then the request is accepted, because the clause "/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema" allows it

  Rule: A request that breaks the definition is refused

    @id=payments.mark-bill-payment-response.post-billTransferRequests.body-schema.refusal @check=body-schema
    Scenario: The body of a refusal meets its schema
      Given the request "post-billTransferRequests" is accepted as it stands
      And the header "X-CorrelationID" is left out
      And this breaks the clause "/paths/~1billTransferRequests/post/parameters/0/required" of the definition
      When the request "post-billTransferRequests" is sent
      Then the response body complies with the OAS schema for this operation and status code

    @id=payments.mark-bill-payment-response.post-billTransferRequests.missing-required.header-X-CorrelationID @check=missing-required @requirement=5.3.1-t7 @requirement=5.3.4-t3 @requirement=govstack-cfr-data#req-5
    Scenario: The header "X-CorrelationID" is left out
      Given the request "post-billTransferRequests" is accepted as it stands
      And the header "X-CorrelationID" is left out
      And this breaks the clause "/paths/~1billTransferRequests/post/parameters/0/required" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.mark-bill-payment-response.post-billTransferRequests.missing-required.header-X-Platform-TenantId @check=missing-required @depth=standard @requirement=5.3.1-t7 @requirement=5.3.4-t3 @requirement=govstack-cfr-data#req-5
    Scenario: The header "X-Platform-TenantId" is left out
      Given the request "post-billTransferRequests" is accepted as it stands
      And the header "X-Platform-TenantId" is left out
      And this breaks the clause "/paths/~1billTransferRequests/post/parameters/1/required" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.mark-bill-payment-response.post-billTransferRequests.missing-required.header-X-Payer-FI-ID @check=missing-required @depth=standard @requirement=5.3.1-t7 @requirement=5.3.4-t3 @requirement=govstack-cfr-data#req-5
    Scenario: The header "X-Payer FI-ID" is left out
      Given the request "post-billTransferRequests" is accepted as it stands
      And the header "X-Payer FI-ID" is left out
      And this breaks the clause "/paths/~1billTransferRequests/post/parameters/2/required" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.mark-bill-payment-response.post-billTransferRequests.wrong-type.body-requestId @check=wrong-type @requirement=5.3.1-t7 @requirement=5.3.4-t3 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25
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

    @id=payments.mark-bill-payment-response.post-billTransferRequests.wrong-type.body-billId @check=wrong-type @depth=standard @requirement=5.3.1-t7 @requirement=5.3.4-t3 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25
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

    @id=payments.mark-bill-payment-response.post-billTransferRequests.wrong-type.body-status @check=wrong-type @depth=standard @requirement=5.3.1-t7 @requirement=5.3.4-t3 @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25
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

    @id=payments.mark-bill-payment-response.post-billTransferRequests.wrong-enum.body-status @check=wrong-enum
    Scenario: The property "$.status" has a value that is not in its list
      Given the request "post-billTransferRequests" is accepted as it stands
      And the request body property "$.status" is set to "no-such-value"
      And this breaks the clause "/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema/properties/status/enum" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.mark-bill-payment-response.post-billTransferRequests.wrong-enum.body-rejectReason @check=wrong-enum @depth=standard
    Scenario: The property "$.rejectReason" has a value that is not in its list
      Given the request "post-billTransferRequests" is accepted as it stands
      And the request body property "$.rejectReason" is set to "no-such-value"
      And this breaks the clause "/paths/~1billTransferRequests/post/requestBody/content/application~1json/schema/properties/rejectReason/enum" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.mark-bill-payment-response.post-billTransferRequests.wrong-length.header-X-CorrelationID-maxLength @check=wrong-length
    Scenario: The header "X-CorrelationID" has a text that is too long
      Given the request "post-billTransferRequests" is accepted as it stands
      And the header "X-CorrelationID" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And this breaks the clause "/paths/~1billTransferRequests/post/parameters/0/schema/maxLength" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.mark-bill-payment-response.post-billTransferRequests.wrong-length.header-X-Platform-TenantId-maxLength @check=wrong-length @depth=standard
    Scenario: The header "X-Platform-TenantId" has a text that is too long
      Given the request "post-billTransferRequests" is accepted as it stands
      And the header "X-Platform-TenantId" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And this breaks the clause "/paths/~1billTransferRequests/post/parameters/1/schema/maxLength" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.mark-bill-payment-response.post-billTransferRequests.wrong-length.header-X-Payer-FI-ID-maxLength @check=wrong-length @depth=standard
    Scenario: The header "X-Payer FI-ID" has a text that is too long
      Given the request "post-billTransferRequests" is accepted as it stands
      And the header "X-Payer FI-ID" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And this breaks the clause "/paths/~1billTransferRequests/post/parameters/2/schema/maxLength" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

    @id=payments.mark-bill-payment-response.post-billTransferRequests.malformed-json.body @check=malformed-json @depth=standard
    Scenario: The request body is no JSON
      Given the request "post-billTransferRequests" is accepted as it stands
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And this breaks the clause "/paths/~1billTransferRequests/post/requestBody/content/application~1json" of the definition
      When the request "post-billTransferRequests" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=payments.mark-bill-payment-response.post-billTransferRequests.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      And the request "post-billTransferRequests" is accepted as it stands
      When the request "post-billTransferRequests" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.mark-bill-payment-response.post-billTransferRequests.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      And the request "post-billTransferRequests" is accepted as it stands
      When the request "post-billTransferRequests" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.mark-bill-payment-response.post-billTransferRequests.altered-credential.signature @check=altered-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      And the request "post-billTransferRequests" is accepted as it stands
      When the request "post-billTransferRequests" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.mark-bill-payment-response.post-billTransferRequests.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, by the algorithm "none"
      And the request "post-billTransferRequests" is accepted as it stands
      When the request "post-billTransferRequests" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.mark-bill-payment-response.post-billTransferRequests.other-credential.expired @check=other-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented in its place
      And the request "post-billTransferRequests" is accepted as it stands
      When the request "post-billTransferRequests" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.mark-bill-payment-response.post-billTransferRequests.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented in its place
      And the request "post-billTransferRequests" is accepted as it stands
      When the request "post-billTransferRequests" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.mark-bill-payment-response.post-billTransferRequests.other-credential.lowerRole @check=other-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented in its place
      And the request "post-billTransferRequests" is accepted as it stands
      When the request "post-billTransferRequests" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.mark-bill-payment-response.post-billTransferRequests.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.13 @requirement=6.14-3 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access shows nothing of what it protects
      Given access to this operation is protected
      And no credential is presented
      And the request "post-billTransferRequests" is accepted as it stands
      When the request "post-billTransferRequests" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=payments.mark-bill-payment-response.post-billTransferRequests.charset @check=charset @depth=standard @requirement=5.1.15 @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-billTransferRequests" is sent
      Then the success response is written in UTF-8

    @id=payments.mark-bill-payment-response.post-billTransferRequests.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not taken for another method
      Given the request "post-billTransferRequests" is accepted as it stands
      When the request "post-billTransferRequests" is sent with the method "PATCH"
      Then the method is not taken for another one

    @id=payments.mark-bill-payment-response.post-billTransferRequests.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS does no harm
      Given the request "post-billTransferRequests" is accepted as it stands
      When the request "post-billTransferRequests" is sent with the method "OPTIONS"
      Then the method does no harm

    @id=payments.mark-bill-payment-response.post-billTransferRequests.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16
    Scenario: An error reveals nothing (invalid)
      Given the request "post-billTransferRequests" is accepted as it stands
      And the header "X-CorrelationID" is left out
      And this breaks the clause "/paths/~1billTransferRequests/post/parameters/0/required" of the definition
      When the request "post-billTransferRequests" is sent
      Then the response reveals nothing of how the candidate is made
