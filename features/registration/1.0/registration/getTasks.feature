# Generated from specs/registration/1.0/registration.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=registration @api=registration @operation=getTasks @method=GET @endpoint=/tasks @level=REQUIRED
Feature: Registration Building Block API 0.1.1, getTasks
  Lists the tasks of operators and applicants.

  Background:
    Given an environment at "apiRoot" of the API "registration"
    And the resource "/tasks"
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
    And the query parameter "fileId" is set to "{{existing application identifier}}"

  Rule: A valid request is answered as the definition says

    @id=registration.registration.getTasks.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "getTasks" is sent
      Then the operation is served

    @id=registration.registration.getTasks.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "getTasks" is sent
      Then the response status code is 200

    @id=registration.registration.getTasks.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "getTasks" is sent
      Then the success response has one of the media types "*/*"

    @id=registration.registration.getTasks.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "getTasks" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.registration.getTasks.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "getTasks" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=registration.registration.getTasks.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "getTasks" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=registration.registration.getTasks.accepts-optional.query-firstResult @check=accepts-optional @depth=standard @together=1 @clause=/paths/~1tasks/get/parameters/3
    Scenario: A value is accepted for the optional query parameter "firstResult"
      Given the unchanged request "getTasks" is accepted
      And the query parameter "firstResult" is set to "1"
      And the changed request is still valid
      When the request "getTasks" is sent
      Then the request is accepted, because the clause "GET /tasks, parameter 4" allows it

    @id=registration.registration.getTasks.accepts-optional.query-maxResult @check=accepts-optional @depth=standard @together=1 @clause=/paths/~1tasks/get/parameters/4
    Scenario: A value is accepted for the optional query parameter "maxResult"
      Given the unchanged request "getTasks" is accepted
      And the query parameter "maxResult" is set to "1"
      And the changed request is still valid
      When the request "getTasks" is sent
      Then the request is accepted, because the clause "GET /tasks, parameter 5" allows it

    @id=registration.registration.getTasks.odd-texts.quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the query cause no server error
      Given the unchanged request "getTasks" is accepted
      And the query parameter "mainTaskId" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "assigneeId" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "sortBy" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "sortOrder" is set to "O'Brien \"x\" \\ % ([*"
      When the request "getTasks" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=registration.registration.getTasks.wrong-type.query-firstResult @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1tasks/get/parameters/3/schema/type
    Scenario: A value of the wrong type is refused for the query parameter "firstResult"
      Given the unchanged request "getTasks" is accepted
      And the query parameter "firstResult" is set to "not-a-number"
      And the changed request breaks the clause "GET /tasks, parameter 4: type" of the definition
      When the request "getTasks" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=registration.registration.getTasks.wrong-type.query-firstResult-fraction @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1tasks/get/parameters/3/schema/type
    Scenario: A fraction in place of a whole number is refused for the query parameter "firstResult"
      Given the unchanged request "getTasks" is accepted
      And the query parameter "firstResult" is set to "0.5"
      And the changed request breaks the clause "GET /tasks, parameter 4: type" of the definition
      When the request "getTasks" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=registration.registration.getTasks.wrong-type.query-maxResult @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1tasks/get/parameters/4/schema/type
    Scenario: A value of the wrong type is refused for the query parameter "maxResult"
      Given the unchanged request "getTasks" is accepted
      And the query parameter "maxResult" is set to "not-a-number"
      And the changed request breaks the clause "GET /tasks, parameter 5: type" of the definition
      When the request "getTasks" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=registration.registration.getTasks.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getTasks" is accepted
      When the request "getTasks" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getTasks.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "getTasks" is accepted
      When the request "getTasks" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getTasks.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "getTasks" is accepted
      When the request "getTasks" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getTasks.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "getTasks" is accepted
      When the request "getTasks" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getTasks.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getTasks" is accepted
      When the request "getTasks" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=registration.registration.getTasks.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "getTasks" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "getTasks" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=registration.registration.getTasks.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "getTasks" is sent
      Then the response to a conditional request agrees with its condition

    @id=registration.registration.getTasks.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "getTasks" is accepted
      When the request "getTasks" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=registration.registration.getTasks.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "getTasks" is accepted
      When the request "getTasks" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=registration.registration.getTasks.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1tasks/get/parameters/3/schema/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "getTasks" is accepted
      And the query parameter "firstResult" is set to "not-a-number"
      And the changed request breaks the clause "GET /tasks, parameter 4: type" of the definition
      When the request "getTasks" is sent
      Then the response reveals nothing about how the candidate is built
