# Generated from specs/registration/1.0/registration.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=registration @api=registration @operation=getApplicantFileList @method=GET @endpoint=/applications @level=REQUIRED
Feature: Registration Building Block API 0.1.1, getApplicantFileList
  Lists the applications that the caller may see.

  The vendor supplies: Information-Mediator-Client.

  Background:
    Given an environment at "apiRoot" of the API "registration"
    And the resource "/applications"
    And the credential of the candidate profile is presented
    And an existing "service"
    And an existing "e-form"
    And an existing "application", created with the request "registration/post-services-serviceId-applications" and the body:
      """json
      {
        "applicationName": "First application",
        "applicantId": "{{profile applicantId}}",
        "created": "2000-10-23T00:00:00.000Z",
        "formData": {
          "data": {},
          "eFormId": "{{existing e-form identifier}}"
        }
      }
      """
    And the header "Information-Mediator-Client" is set to the profile value "Information-Mediator-Client", or to "eGovStack/GOV/90000009/digitalregistries" where the profile has none

  Rule: A valid request is answered as the definition says

    @id=registration.registration.getApplicantFileList.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "getApplicantFileList" is sent
      Then the operation is served

    @id=registration.registration.getApplicantFileList.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "getApplicantFileList" is sent
      Then the response status code is 200

    @id=registration.registration.getApplicantFileList.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "getApplicantFileList" is sent
      Then the success response has one of the media types "*/*"

    @id=registration.registration.getApplicantFileList.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "getApplicantFileList" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.registration.getApplicantFileList.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "getApplicantFileList" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=registration.registration.getApplicantFileList.state-list @check=state-list @depth=standard @requirement=6.2-1
    Scenario: The list contains the existing item
      When the request "getApplicantFileList" is sent
      Then the list contains the existing "application"

    @id=registration.registration.getApplicantFileList.list-agrees @check=list-agrees @depth=standard
    Scenario: The list shows the same values as a read of the item
      When the request "getApplicantFileList" is sent
      Then the list shows the existing "application" as it is read

    @id=registration.registration.getApplicantFileList.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "getApplicantFileList" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=registration.registration.getApplicantFileList.accepts-optional.query-firstResult @check=accepts-optional @depth=standard @together=1 @clause=/paths/~1applications/get/parameters/3
    Scenario: A value is accepted for the optional query parameter "firstResult"
      Given the unchanged request "getApplicantFileList" is accepted
      And the query parameter "firstResult" is set to "1"
      And the changed request is still valid
      When the request "getApplicantFileList" is sent
      Then the request is accepted, because the clause "GET /applications, parameter 4" allows it

    @id=registration.registration.getApplicantFileList.accepts-optional.query-maxResult @check=accepts-optional @depth=standard @together=1 @clause=/paths/~1applications/get/parameters/4
    Scenario: A value is accepted for the optional query parameter "maxResult"
      Given the unchanged request "getApplicantFileList" is accepted
      And the query parameter "maxResult" is set to "10"
      And the changed request is still valid
      When the request "getApplicantFileList" is sent
      Then the request is accepted, because the clause "GET /applications, parameter 5" allows it

    @id=registration.registration.getApplicantFileList.odd-texts.quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the query cause no server error
      Given the unchanged request "getApplicantFileList" is accepted
      And the query parameter "sortBy" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "sortOrder" is set to "O'Brien \"x\" \\ % ([*"
      When the request "getApplicantFileList" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=registration.registration.getApplicantFileList.missing-required.header-Information-Mediator-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: A request without the header "Information-Mediator-Client" is refused
      Given the unchanged request "getApplicantFileList" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "getApplicantFileList" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=registration.registration.getApplicantFileList.wrong-type.query-firstResult @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1applications/get/parameters/3/schema/type
    Scenario: A value of the wrong type is refused for the query parameter "firstResult"
      Given the unchanged request "getApplicantFileList" is accepted
      And the query parameter "firstResult" is set to "not-a-number"
      And the changed request breaks the clause "GET /applications, parameter 4: type" of the definition
      When the request "getApplicantFileList" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=registration.registration.getApplicantFileList.wrong-type.query-firstResult-fraction @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1applications/get/parameters/3/schema/type
    Scenario: A fraction in place of a whole number is refused for the query parameter "firstResult"
      Given the unchanged request "getApplicantFileList" is accepted
      And the query parameter "firstResult" is set to "0.5"
      And the changed request breaks the clause "GET /applications, parameter 4: type" of the definition
      When the request "getApplicantFileList" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=registration.registration.getApplicantFileList.wrong-type.query-maxResult @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1applications/get/parameters/4/schema/type
    Scenario: A value of the wrong type is refused for the query parameter "maxResult"
      Given the unchanged request "getApplicantFileList" is accepted
      And the query parameter "maxResult" is set to "not-a-number"
      And the changed request breaks the clause "GET /applications, parameter 5: type" of the definition
      When the request "getApplicantFileList" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=registration.registration.getApplicantFileList.wrong-format.query-serviceId @check=wrong-format @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1applications/get/parameters/1/schema/format
    Scenario: A value that does not match its format is refused for the query parameter "serviceId"
      Given the unchanged request "getApplicantFileList" is accepted
      And the query parameter "serviceId" is set to "not-a-uuid"
      And the changed request breaks the clause "GET /applications, parameter 2: format" of the definition
      When the request "getApplicantFileList" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=registration.registration.getApplicantFileList.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getApplicantFileList" is accepted
      When the request "getApplicantFileList" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getApplicantFileList.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "getApplicantFileList" is accepted
      When the request "getApplicantFileList" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getApplicantFileList.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "getApplicantFileList" is accepted
      When the request "getApplicantFileList" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getApplicantFileList.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "getApplicantFileList" is accepted
      When the request "getApplicantFileList" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getApplicantFileList.other-tenant-list @check=other-tenant-list @depth=standard
    Scenario: The list of another tenant does not show the item
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "getApplicantFileList" is accepted
      When the request "getApplicantFileList" is sent
      Then the list of another tenant does not show the existing "application"

    @id=registration.registration.getApplicantFileList.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getApplicantFileList" is accepted
      When the request "getApplicantFileList" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=registration.registration.getApplicantFileList.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "getApplicantFileList" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "getApplicantFileList" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=registration.registration.getApplicantFileList.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "getApplicantFileList" is sent
      Then the response to a conditional request agrees with its condition

    @id=registration.registration.getApplicantFileList.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "getApplicantFileList" is accepted
      When the request "getApplicantFileList" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=registration.registration.getApplicantFileList.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "getApplicantFileList" is accepted
      When the request "getApplicantFileList" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=registration.registration.getApplicantFileList.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "getApplicantFileList" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "getApplicantFileList" is sent
      Then the response reveals nothing about how the candidate is built
