# Generated from specs/payments/3.0/account-lookup.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=payments @api=account-lookup @operation=get-beneficiary @method=GET @endpoint=/beneficiary/ @level=REQUIRED
Feature: Beneficiary Details API 1.0.1, get-beneficiary
  Answers how one beneficiary is paid.

  The vendor supplies: X-Callback_URL, registeringInstitutionId.

  Background:
    Given an environment at "apiRoot" of the API "account-lookup"
    And the resource "/beneficiary/"
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
    And the query parameter "payeeIdentity" is set to the identifier of the existing "beneficiary"
    And the query parameter "requestId" is set to "{{fresh text 12}}"
    And the header "X-Callback_URL" is set to the profile value "X-Callback_URL", or to "http://cb.example/" where the profile has none
    And the header "registeringInstitutionId" is set to the profile value "registeringInstitutionId", or to "agency-1" where the profile has none

  Rule: A valid request is answered as the definition says

    @id=payments.account-lookup.get-beneficiary.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-beneficiary" is sent
      Then the operation is served

    @id=payments.account-lookup.get-beneficiary.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-beneficiary" is sent
      Then the response status code is 200

    @id=payments.account-lookup.get-beneficiary.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-beneficiary" is sent
      Then the success response has one of the media types "application/json"

    @id=payments.account-lookup.get-beneficiary.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-beneficiary" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=payments.account-lookup.get-beneficiary.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-beneficiary" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=payments.account-lookup.get-beneficiary.state-read @check=state-read
    Scenario: The read returns the item that was created
      When the request "get-beneficiary" is sent
      Then the answer is the "beneficiary" that was created

    @id=payments.account-lookup.get-beneficiary.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-beneficiary" is sent
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=payments.account-lookup.get-beneficiary.accepts-boundary.query-requestId-maxLength @check=accepts-boundary @depth=standard @clause=/paths/~1beneficiary~1/get/parameters/1/schema/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the query parameter "requestId"
      Given the unchanged request "get-beneficiary" is accepted
      And the query parameter "requestId" is set to "xxxxxxxxxxxx"
      And the changed request is still valid
      When the request "get-beneficiary" is sent
      Then the request is accepted, because the clause "GET /beneficiary/, parameter 2: maxLength" allows it

    @id=payments.account-lookup.get-beneficiary.odd-texts.quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the query cause no server error
      Given the unchanged request "get-beneficiary" is accepted
      And the query parameter "requestId" is set to "O'Brien \"x\" \\ % ([*"
      When the request "get-beneficiary" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=payments.account-lookup.get-beneficiary.missing-required.query-payeeIdentity @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1beneficiary~1/get/parameters/0/required
    Scenario: A request without the query parameter "payeeIdentity" is refused
      Given the unchanged request "get-beneficiary" is accepted
      And the query parameter "payeeIdentity" is left out
      And the changed request breaks the clause "GET /beneficiary/, parameter 1: required" of the definition
      When the request "get-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.account-lookup.get-beneficiary.missing-required.query-requestId @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1beneficiary~1/get/parameters/1/required
    Scenario: A request without the query parameter "requestId" is refused
      Given the unchanged request "get-beneficiary" is accepted
      And the query parameter "requestId" is left out
      And the changed request breaks the clause "GET /beneficiary/, parameter 2: required" of the definition
      When the request "get-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.account-lookup.get-beneficiary.missing-required.header-X-Callback_URL @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1beneficiary~1/get/parameters/2/required
    Scenario: A request without the header "X-Callback_URL" is refused
      Given the unchanged request "get-beneficiary" is accepted
      And the header "X-Callback_URL" is left out
      And the changed request breaks the clause "GET /beneficiary/, parameter 3: required" of the definition
      When the request "get-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.account-lookup.get-beneficiary.missing-required.header-registeringInstitutionId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1beneficiary~1/get/parameters/3/required
    Scenario: A request without the header "registeringInstitutionId" is refused
      Given the unchanged request "get-beneficiary" is accepted
      And the header "registeringInstitutionId" is left out
      And the changed request breaks the clause "GET /beneficiary/, parameter 4: required" of the definition
      When the request "get-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.account-lookup.get-beneficiary.wrong-length.query-payeeIdentity-maxLength @check=wrong-length @clause=/paths/~1beneficiary~1/get/parameters/0/schema/maxLength
    Scenario: A text that is too long is refused for the query parameter "payeeIdentity"
      Given the unchanged request "get-beneficiary" is accepted
      And the query parameter "payeeIdentity" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /beneficiary/, parameter 1: maxLength" of the definition
      When the request "get-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.account-lookup.get-beneficiary.wrong-length.query-requestId-maxLength @check=wrong-length @clause=/paths/~1beneficiary~1/get/parameters/1/schema/maxLength
    Scenario: A text that is too long is refused for the query parameter "requestId"
      Given the unchanged request "get-beneficiary" is accepted
      And the query parameter "requestId" is set to "xxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /beneficiary/, parameter 2: maxLength" of the definition
      When the request "get-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.account-lookup.get-beneficiary.wrong-length.header-X-Callback_URL-maxLength @check=wrong-length @depth=standard @clause=/paths/~1beneficiary~1/get/parameters/2/schema/maxLength
    Scenario: A text that is too long is refused for the header "X-Callback_URL"
      Given the unchanged request "get-beneficiary" is accepted
      And the header "X-Callback_URL" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /beneficiary/, parameter 3: maxLength" of the definition
      When the request "get-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=payments.account-lookup.get-beneficiary.wrong-length.header-registeringInstitutionId-maxLength @check=wrong-length @depth=standard @clause=/paths/~1beneficiary~1/get/parameters/3/schema/maxLength
    Scenario: A text that is too long is refused for the header "registeringInstitutionId"
      Given the unchanged request "get-beneficiary" is accepted
      And the header "registeringInstitutionId" is set to "xxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /beneficiary/, parameter 4: maxLength" of the definition
      When the request "get-beneficiary" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=payments.account-lookup.get-beneficiary.no-credential @check=no-credential @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-beneficiary" is accepted
      When the request "get-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.account-lookup.get-beneficiary.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.13 @requirement=5.3.1-t2 @requirement=5.3.4-t5 @requirement=6.14-2 @requirement=6.14-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "get-beneficiary" is accepted
      When the request "get-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.account-lookup.get-beneficiary.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "get-beneficiary" is accepted
      When the request "get-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.account-lookup.get-beneficiary.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "get-beneficiary" is accepted
      When the request "get-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.account-lookup.get-beneficiary.near-credential.longer @check=near-credential @depth=standard
    Scenario: A credential that is one character longer is refused
      Given access to this operation is protected
      And the credential is presented with one character added
      But with the right credential, the request "get-beneficiary" is accepted
      When the request "get-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.account-lookup.get-beneficiary.near-credential.shorter @check=near-credential @depth=standard
    Scenario: A credential that is one character shorter is refused
      Given access to this operation is protected
      And the credential is presented without its last character
      But with the right credential, the request "get-beneficiary" is accepted
      When the request "get-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.account-lookup.get-beneficiary.near-credential.other-case @check=near-credential @depth=standard
    Scenario: A credential in the other letter case is refused
      Given access to this operation is protected
      And the credential is presented with its letters in the other case
      But with the right credential, the request "get-beneficiary" is accepted
      When the request "get-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.account-lookup.get-beneficiary.near-credential.empty @check=near-credential @depth=standard
    Scenario: An empty credential is refused
      Given access to this operation is protected
      And an empty credential is presented
      But with the right credential, the request "get-beneficiary" is accepted
      When the request "get-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.account-lookup.get-beneficiary.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-beneficiary" is accepted
      When the request "get-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.account-lookup.get-beneficiary.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-beneficiary" is accepted
      When the request "get-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.account-lookup.get-beneficiary.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "get-beneficiary" is accepted
      When the request "get-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.account-lookup.get-beneficiary.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-beneficiary" is accepted
      When the request "get-beneficiary" is sent
      Then access is refused with the status code 401 or 403

    @id=payments.account-lookup.get-beneficiary.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=5.1.13 @requirement=6.14-3 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-beneficiary" is accepted
      When the request "get-beneficiary" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=payments.account-lookup.get-beneficiary.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-beneficiary" is sent
      Then the success response is written in UTF-8

    @id=payments.account-lookup.get-beneficiary.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "get-beneficiary" is accepted
      And the header "Accept" is set to "*/*"
      When the request "get-beneficiary" is sent
      Then the request is accepted whatever the form of the answer

    @id=payments.account-lookup.get-beneficiary.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "get-beneficiary" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "get-beneficiary" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=payments.account-lookup.get-beneficiary.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-beneficiary" is sent
      Then the response to a conditional request agrees with its condition

    @id=payments.account-lookup.get-beneficiary.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-beneficiary" is accepted
      When the request "get-beneficiary" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=payments.account-lookup.get-beneficiary.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-beneficiary" is accepted
      When the request "get-beneficiary" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=payments.account-lookup.get-beneficiary.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "get-beneficiary" is accepted
      When the request "get-beneficiary" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=payments.account-lookup.get-beneficiary.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "get-beneficiary" is accepted
      When the request "get-beneficiary" is sent with the method "HEAD"
      Then the method changes nothing

    @id=payments.account-lookup.get-beneficiary.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "get-beneficiary" is accepted
      When the request "get-beneficiary" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=payments.account-lookup.get-beneficiary.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=5.1.13 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1beneficiary~1/get/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "get-beneficiary" is accepted
      And the query parameter "payeeIdentity" is left out
      And the changed request breaks the clause "GET /beneficiary/, parameter 1: required" of the definition
      When the request "get-beneficiary" is sent
      Then the response reveals nothing about how the candidate is built
