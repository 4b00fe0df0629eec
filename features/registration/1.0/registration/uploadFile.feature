# Generated from specs/registration/1.0/registration.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=registration @api=registration @operation=uploadFile @method=POST @endpoint=/documents @level=REQUIRED
Feature: Registration Building Block API 0.1.1, uploadFile
  Takes in documents for an application.

  Background:
    Given an environment at "apiRoot" of the API "registration"
    And the resource "/documents"
    And the credential of the candidate profile is presented
    And the request body, as "multipart/form-data":
      """json
      {
        "file": [
          "V2UgbG92ZSBqc29uIQ=="
        ]
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say what a document may hold, nor how its text in base64 travels in a form"

  Rule: A valid request is answered as the definition says

    @id=registration.registration.uploadFile.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "uploadFile" is sent
      Then the operation is served

    @id=registration.registration.uploadFile.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "uploadFile" is sent
      Then the response status code is 200

    @id=registration.registration.uploadFile.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "uploadFile" is sent
      Then the success response has one of the media types "*/*"

    @id=registration.registration.uploadFile.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "uploadFile" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.registration.uploadFile.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "uploadFile" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=registration.registration.uploadFile.odd-texts.quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the query cause no server error
      Given the unchanged request "uploadFile" is accepted
      And the query parameter "additionalMetadata" is set to "O'Brien \"x\" \\ % ([*"
      When the request "uploadFile" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=registration.registration.uploadFile.body-schema.refusal @check=body-schema @clause=/paths/~1documents/post/requestBody/required
    Scenario: The body of a refusal matches its schema
      Given the unchanged request "uploadFile" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /documents, request body: required" of the definition
      When the request "uploadFile" is sent
      Then the body of the refusal complies with the OAS schema for this operation and status code

    @id=registration.registration.uploadFile.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1documents/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "uploadFile" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /documents, request body: required" of the definition
      When the request "uploadFile" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=registration.registration.uploadFile.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "uploadFile" is accepted
      When the request "uploadFile" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.uploadFile.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "uploadFile" is accepted
      When the request "uploadFile" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.uploadFile.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "uploadFile" is accepted
      When the request "uploadFile" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.uploadFile.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "uploadFile" is accepted
      When the request "uploadFile" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.uploadFile.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "uploadFile" is accepted
      When the request "uploadFile" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=registration.registration.uploadFile.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "uploadFile" is accepted
      When the request "uploadFile" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=registration.registration.uploadFile.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "uploadFile" is accepted
      When the request "uploadFile" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=registration.registration.uploadFile.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1documents/post/requestBody/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "uploadFile" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /documents, request body: required" of the definition
      When the request "uploadFile" is sent
      Then the response reveals nothing about how the candidate is built
