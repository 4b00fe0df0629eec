# Generated from specs/registration/1.0/registration.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=registration @api=registration @operation=getServiceSchemaByServiceKey @method=GET @endpoint=/services/{serviceId}/eForms @level=REQUIRED
Feature: Registration Building Block API 0.1.1, getServiceSchemaByServiceKey
  Lists the forms of a service.

  Background:
    Given an environment at "apiRoot" of the API "registration"
    And the resource "/services/{serviceId}/eForms"
    And the credential of the candidate profile is presented
    And an existing "service"
    And the path parameter "serviceId" is set to the identifier of the existing "service"

  Rule: A valid request is answered as the definition says

    @id=registration.registration.getServiceSchemaByServiceKey.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "getServiceSchemaByServiceKey" is sent
      Then the operation is served

    @id=registration.registration.getServiceSchemaByServiceKey.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "getServiceSchemaByServiceKey" is sent
      Then the response status code is 200

    @id=registration.registration.getServiceSchemaByServiceKey.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "getServiceSchemaByServiceKey" is sent
      Then the success response has one of the media types "application/json"

    @id=registration.registration.getServiceSchemaByServiceKey.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "getServiceSchemaByServiceKey" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.registration.getServiceSchemaByServiceKey.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "getServiceSchemaByServiceKey" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=registration.registration.getServiceSchemaByServiceKey.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "getServiceSchemaByServiceKey" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that breaks the definition is refused

    @id=registration.registration.getServiceSchemaByServiceKey.wrong-format.path-serviceId @check=wrong-format @requirement=govstack-cfr-23Q4#5.25 @clause=/components/parameters/serviceIdParam/schema/format
    Scenario: A value that does not match its format is refused for the path parameter "serviceId"
      Given the unchanged request "getServiceSchemaByServiceKey" is accepted
      And the path parameter "serviceId" is set to "not-a-uuid"
      And the changed request breaks the clause "serviceIdParam: format" of the definition
      When the request "getServiceSchemaByServiceKey" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=registration.registration.getServiceSchemaByServiceKey.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getServiceSchemaByServiceKey" is accepted
      When the request "getServiceSchemaByServiceKey" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getServiceSchemaByServiceKey.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "getServiceSchemaByServiceKey" is accepted
      When the request "getServiceSchemaByServiceKey" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getServiceSchemaByServiceKey.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "getServiceSchemaByServiceKey" is accepted
      When the request "getServiceSchemaByServiceKey" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getServiceSchemaByServiceKey.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "getServiceSchemaByServiceKey" is accepted
      When the request "getServiceSchemaByServiceKey" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getServiceSchemaByServiceKey.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "getServiceSchemaByServiceKey" is accepted
      When the request "getServiceSchemaByServiceKey" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getServiceSchemaByServiceKey.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getServiceSchemaByServiceKey" is accepted
      When the request "getServiceSchemaByServiceKey" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=registration.registration.getServiceSchemaByServiceKey.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "getServiceSchemaByServiceKey" is sent
      Then the success response is written in UTF-8

    @id=registration.registration.getServiceSchemaByServiceKey.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "getServiceSchemaByServiceKey" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "getServiceSchemaByServiceKey" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=registration.registration.getServiceSchemaByServiceKey.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "getServiceSchemaByServiceKey" is sent
      Then the response to a conditional request agrees with its condition

    @id=registration.registration.getServiceSchemaByServiceKey.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "getServiceSchemaByServiceKey" is accepted
      And the path parameter "serviceId" is set to an identifier that does not exist
      When the request "getServiceSchemaByServiceKey" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=registration.registration.getServiceSchemaByServiceKey.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "getServiceSchemaByServiceKey" is accepted
      And the path parameter "serviceId" is set to an identifier that does not exist
      When the request "getServiceSchemaByServiceKey" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=registration.registration.getServiceSchemaByServiceKey.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/serviceIdParam/schema/format
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "getServiceSchemaByServiceKey" is accepted
      And the path parameter "serviceId" is set to "not-a-uuid"
      And the changed request breaks the clause "serviceIdParam: format" of the definition
      When the request "getServiceSchemaByServiceKey" is sent
      Then the response reveals nothing about how the candidate is built
