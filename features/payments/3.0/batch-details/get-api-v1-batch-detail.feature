# Generated from specs/payments/3.0/batch-details.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=batch-details @operation=get-api-v1-batch-detail @method=GET @endpoint=/api/v1/batch/detail @level=REQUIRED
Feature: Batch Details API 1.0.1, get-api-v1-batch-detail
  Answers the transactions of a batch, page by page.

  The vendor supplies: Platform-TenantId.

  Background:
    Given an environment at "apiRoot" of the API "batch-details"
    And the resource "/api/v1/batch/detail"
    And the credential of the candidate profile is presented
    And an existing "beneficiary", created with the request "register-beneficiary-request/post-identityAccountMapper-beneficiary" and the body:
      """json
      {
        "RequestID": "{{fresh text 12}}",
        "Beneficiaries": [
          {
            "payeeIdentity": "{{fresh text}}",
            "PaymentModality": "01",
            "FinancialAddress": "{{profile financialAddress}}"
          }
        ]
      }
      """
    And an existing "batch", created with the request "bulk-payment/post-batchtransactions" and the body:
      """json
      [
        {
          "requestId": "{{fresh text}}",
          "creditParty": [
            {
              "key": "payeeIdentity",
              "value": "{{existing beneficiary identifier}}"
            }
          ],
          "debitParty": [
            {
              "key": "accountNumber",
              "value": "{{profile payerAccount}}"
            }
          ],
          "paymentMode": "{{profile paymentMode}}",
          "amount": "{{profile amount}}",
          "currency": "{{profile currency}}",
          "descriptionText": "descriptionText 1 {{fresh text 8}}"
        }
      ]
      """
    And the query parameter "batchId" is set to the identifier of the existing "batch"
    And the header "Platform-TenantId" is set to the profile value "Platform-TenantId", or to "tenant-1" where the profile has none

  Rule: A valid request is answered as the definition says

    @id=payments.batch-details.get-api-v1-batch-detail.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-api-v1-batch-detail" is sent
      Then the operation is served

    @id=payments.batch-details.get-api-v1-batch-detail.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-api-v1-batch-detail" is sent
      Then the response status code is 200

    @id=payments.batch-details.get-api-v1-batch-detail.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-api-v1-batch-detail" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.batch-details.get-api-v1-batch-detail.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-api-v1-batch-detail" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.batch-details.get-api-v1-batch-detail.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-api-v1-batch-detail" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=payments.batch-details.get-api-v1-batch-detail.state-read @check=state-read
    Scenario: The read returns the item that was created
      When the request "get-api-v1-batch-detail" is sent
      Then the answer is the "batch" that was created

    @id=payments.batch-details.get-api-v1-batch-detail.page-not-there.pageNo @check=page-not-there @depth=standard
    Scenario: A page far beyond the end ("pageNo") causes no server error
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the query parameter "pageNo" is set to "1000000"
      When the request "get-api-v1-batch-detail" is sent
      Then the server does not fail, whether the page exists or not

    @id=payments.batch-details.get-api-v1-batch-detail.page-not-there.pageSize @check=page-not-there @depth=standard
    Scenario: A negative page size ("pageSize") causes no server error
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the query parameter "pageSize" is set to "-1"
      When the request "get-api-v1-batch-detail" is sent
      Then the server does not fail, whether the page exists or not

    @id=payments.batch-details.get-api-v1-batch-detail.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-api-v1-batch-detail" is sent
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=payments.batch-details.get-api-v1-batch-detail.accepts-optional.query-pageNo @check=accepts-optional @depth=standard @together=1 @clause=/paths/~1api~1v1~1batch~1detail/get/parameters/2
    Scenario: A value is accepted for the optional query parameter "pageNo"
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the query parameter "pageNo" is set to "1"
      And the changed request is still valid
      When the request "get-api-v1-batch-detail" is sent
      Then the request is accepted, because the clause "GET /api/v1/batch/detail, parameter 3" allows it

    @id=payments.batch-details.get-api-v1-batch-detail.accepts-optional.query-pageSize @check=accepts-optional @depth=standard @together=1 @clause=/paths/~1api~1v1~1batch~1detail/get/parameters/3
    Scenario: A value is accepted for the optional query parameter "pageSize"
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the query parameter "pageSize" is set to "1"
      And the changed request is still valid
      When the request "get-api-v1-batch-detail" is sent
      Then the request is accepted, because the clause "GET /api/v1/batch/detail, parameter 4" allows it

    @id=payments.batch-details.get-api-v1-batch-detail.accepts-boundary.query-direction-maxLength @check=accepts-boundary @depth=standard @together=1 @clause=/paths/~1api~1v1~1batch~1detail/get/parameters/1/schema/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the query parameter "direction"
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the query parameter "direction" is set to "xxxxxxxxxxxx"
      And the changed request is still valid
      When the request "get-api-v1-batch-detail" is sent
      Then the request is accepted, because the clause "GET /api/v1/batch/detail, parameter 2: maxLength" allows it

    @id=payments.batch-details.get-api-v1-batch-detail.accepts-boundary.query-X-CorrelationID-maxLength @check=accepts-boundary @depth=standard @together=1 @clause=/paths/~1api~1v1~1batch~1detail/get/parameters/4/schema/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the query parameter "X-CorrelationID"
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the query parameter "X-CorrelationID" is set to "xxxxxxxxxxxxxxxxxxxx"
      And the changed request is still valid
      When the request "get-api-v1-batch-detail" is sent
      Then the request is accepted, because the clause "GET /api/v1/batch/detail, parameter 5: maxLength" allows it

    @id=payments.batch-details.get-api-v1-batch-detail.odd-texts.quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the query cause no server error
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the query parameter "direction" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "X-CorrelationID" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "status" is set to "O'Brien \"x\" \\ % ([*"
      When the request "get-api-v1-batch-detail" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=payments.batch-details.get-api-v1-batch-detail.missing-required.query-batchId @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1api~1v1~1batch~1detail/get/parameters/0/required
    Scenario: A request without the query parameter "batchId" is refused
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the query parameter "batchId" is left out
      And the changed request breaks the clause "GET /api/v1/batch/detail, parameter 1: required" of the definition
      When the request "get-api-v1-batch-detail" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.batch-details.get-api-v1-batch-detail.missing-required.header-Platform-TenantId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1api~1v1~1batch~1detail/get/parameters/6/required
    Scenario: A request without the header "Platform-TenantId" is refused
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the header "Platform-TenantId" is left out
      And the changed request breaks the clause "GET /api/v1/batch/detail, parameter 7: required" of the definition
      When the request "get-api-v1-batch-detail" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.batch-details.get-api-v1-batch-detail.wrong-type.query-pageNo @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1api~1v1~1batch~1detail/get/parameters/2/schema/type
    Scenario: A value of the wrong type is refused for the query parameter "pageNo"
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the query parameter "pageNo" is set to "not-a-number"
      And the changed request breaks the clause "GET /api/v1/batch/detail, parameter 3: type" of the definition
      When the request "get-api-v1-batch-detail" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.batch-details.get-api-v1-batch-detail.wrong-type.query-pageNo-fraction @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1api~1v1~1batch~1detail/get/parameters/2/schema/type
    Scenario: A fraction in place of a whole number is refused for the query parameter "pageNo"
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the query parameter "pageNo" is set to "0.5"
      And the changed request breaks the clause "GET /api/v1/batch/detail, parameter 3: type" of the definition
      When the request "get-api-v1-batch-detail" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.batch-details.get-api-v1-batch-detail.wrong-type.query-pageSize @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1api~1v1~1batch~1detail/get/parameters/3/schema/type
    Scenario: A value of the wrong type is refused for the query parameter "pageSize"
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the query parameter "pageSize" is set to "not-a-number"
      And the changed request breaks the clause "GET /api/v1/batch/detail, parameter 4: type" of the definition
      When the request "get-api-v1-batch-detail" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.batch-details.get-api-v1-batch-detail.wrong-length.query-batchId-maxLength @check=wrong-length @clause=/paths/~1api~1v1~1batch~1detail/get/parameters/0/schema/maxLength
    Scenario: A text that is too long is refused for the query parameter "batchId"
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the query parameter "batchId" is set to "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /api/v1/batch/detail, parameter 1: maxLength" of the definition
      When the request "get-api-v1-batch-detail" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.batch-details.get-api-v1-batch-detail.wrong-length.query-direction-maxLength @check=wrong-length @depth=standard @clause=/paths/~1api~1v1~1batch~1detail/get/parameters/1/schema/maxLength
    Scenario: A text that is too long is refused for the query parameter "direction"
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the query parameter "direction" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /api/v1/batch/detail, parameter 2: maxLength" of the definition
      When the request "get-api-v1-batch-detail" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.batch-details.get-api-v1-batch-detail.wrong-length.query-X-CorrelationID-maxLength @check=wrong-length @depth=standard @clause=/paths/~1api~1v1~1batch~1detail/get/parameters/4/schema/maxLength
    Scenario: A text that is too long is refused for the query parameter "X-CorrelationID"
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the query parameter "X-CorrelationID" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /api/v1/batch/detail, parameter 5: maxLength" of the definition
      When the request "get-api-v1-batch-detail" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.batch-details.get-api-v1-batch-detail.wrong-length.header-Platform-TenantId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1api~1v1~1batch~1detail/get/parameters/6/schema/maxLength
    Scenario: A text that is too long is refused for the header "Platform-TenantId"
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the header "Platform-TenantId" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /api/v1/batch/detail, parameter 7: maxLength" of the definition
      When the request "get-api-v1-batch-detail" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=payments.batch-details.get-api-v1-batch-detail.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-api-v1-batch-detail" is accepted
      When the request "get-api-v1-batch-detail" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.batch-details.get-api-v1-batch-detail.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "get-api-v1-batch-detail" is accepted
      When the request "get-api-v1-batch-detail" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.batch-details.get-api-v1-batch-detail.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "get-api-v1-batch-detail" is accepted
      When the request "get-api-v1-batch-detail" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.batch-details.get-api-v1-batch-detail.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "get-api-v1-batch-detail" is accepted
      When the request "get-api-v1-batch-detail" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.batch-details.get-api-v1-batch-detail.near-credential.longer @check=near-credential @depth=standard
    Scenario: A credential that is one character longer is refused
      Given access to this operation is protected
      And the credential is presented with one character added
      But with the right credential, the request "get-api-v1-batch-detail" is accepted
      When the request "get-api-v1-batch-detail" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.batch-details.get-api-v1-batch-detail.near-credential.shorter @check=near-credential @depth=standard
    Scenario: A credential that is one character shorter is refused
      Given access to this operation is protected
      And the credential is presented without its last character
      But with the right credential, the request "get-api-v1-batch-detail" is accepted
      When the request "get-api-v1-batch-detail" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.batch-details.get-api-v1-batch-detail.near-credential.other-case @check=near-credential @depth=standard
    Scenario: A credential in the other letter case is refused
      Given access to this operation is protected
      And the credential is presented with its letters in the other case
      But with the right credential, the request "get-api-v1-batch-detail" is accepted
      When the request "get-api-v1-batch-detail" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.batch-details.get-api-v1-batch-detail.near-credential.empty @check=near-credential @depth=standard
    Scenario: An empty credential is refused
      Given access to this operation is protected
      And an empty credential is presented
      But with the right credential, the request "get-api-v1-batch-detail" is accepted
      When the request "get-api-v1-batch-detail" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.batch-details.get-api-v1-batch-detail.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-api-v1-batch-detail" is accepted
      When the request "get-api-v1-batch-detail" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.batch-details.get-api-v1-batch-detail.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-api-v1-batch-detail" is accepted
      When the request "get-api-v1-batch-detail" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.batch-details.get-api-v1-batch-detail.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "get-api-v1-batch-detail" is accepted
      When the request "get-api-v1-batch-detail" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.batch-details.get-api-v1-batch-detail.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-api-v1-batch-detail" is accepted
      When the request "get-api-v1-batch-detail" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.batch-details.get-api-v1-batch-detail.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.13 @requirement=6.14-3 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-api-v1-batch-detail" is accepted
      When the request "get-api-v1-batch-detail" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=payments.batch-details.get-api-v1-batch-detail.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-api-v1-batch-detail" is sent
      Then the success response is written in UTF-8

    @id=payments.batch-details.get-api-v1-batch-detail.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the header "Accept" is set to "*/*"
      When the request "get-api-v1-batch-detail" is sent
      Then the request is accepted whatever the form of the answer

    @id=payments.batch-details.get-api-v1-batch-detail.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "get-api-v1-batch-detail" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=payments.batch-details.get-api-v1-batch-detail.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-api-v1-batch-detail" is sent
      Then the response to a conditional request agrees with its condition

    @id=payments.batch-details.get-api-v1-batch-detail.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      When the request "get-api-v1-batch-detail" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=payments.batch-details.get-api-v1-batch-detail.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      When the request "get-api-v1-batch-detail" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=payments.batch-details.get-api-v1-batch-detail.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      When the request "get-api-v1-batch-detail" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=payments.batch-details.get-api-v1-batch-detail.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      When the request "get-api-v1-batch-detail" is sent with the method "HEAD"
      Then the method changes nothing

    @id=payments.batch-details.get-api-v1-batch-detail.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      When the request "get-api-v1-batch-detail" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=payments.batch-details.get-api-v1-batch-detail.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1api~1v1~1batch~1detail/get/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "get-api-v1-batch-detail" is accepted
      And the query parameter "batchId" is left out
      And the changed request breaks the clause "GET /api/v1/batch/detail, parameter 1: required" of the definition
      When the request "get-api-v1-batch-detail" is sent
      Then the response reveals nothing about how the candidate is built
