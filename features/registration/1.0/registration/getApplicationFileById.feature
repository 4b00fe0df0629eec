# Generated from specs/registration/1.0/registration.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=registration @api=registration @operation=getApplicationFileById @method=GET @endpoint=/applications/{fileId} @level=REQUIRED
Feature: Registration Building Block API 0.1.1, getApplicationFileById
  Shows one application.

  The vendor supplies: Information-Mediator-Client.

  Background:
    Given an environment at "apiRoot" of the API "registration"
    And the resource "/applications/{fileId}"
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
    And the path parameter "fileId" is set to the identifier of the existing "application"

  Rule: A valid request is answered as the definition says

    @id=registration.registration.getApplicationFileById.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "getApplicationFileById" is sent
      Then the operation is served

    @id=registration.registration.getApplicationFileById.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "getApplicationFileById" is sent
      Then the response status code is 200

    @id=registration.registration.getApplicationFileById.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "getApplicationFileById" is sent
      Then the success response has one of the media types "*/*"

    @id=registration.registration.getApplicationFileById.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "getApplicationFileById" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.registration.getApplicationFileById.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "getApplicationFileById" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=registration.registration.getApplicationFileById.state-read @check=state-read
    Scenario: The read returns the item that was created
      When the request "getApplicationFileById" is sent
      Then the answer is the "application" that was created

    @id=registration.registration.getApplicationFileById.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "getApplicationFileById" is sent
      Then the repeated answer is the same

  Rule: A request that breaks the definition is refused

    @id=registration.registration.getApplicationFileById.missing-required.header-Information-Mediator-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: A request without the header "Information-Mediator-Client" is refused
      Given the unchanged request "getApplicationFileById" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "getApplicationFileById" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=registration.registration.getApplicationFileById.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "getApplicationFileById" is accepted
      And the path parameter "fileId" is set to an identifier that does not exist
      When the request "getApplicationFileById" is sent
      Then the identifier is answered with the status code 404

    @id=registration.registration.getApplicationFileById.near-identifier @check=near-identifier @depth=standard
    Scenario: An identifier with a different end is treated as unknown
      Given the unchanged request "getApplicationFileById" is accepted
      And the path parameter "fileId" is set to an identifier that differs from the right one only at its end
      When the request "getApplicationFileById" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=registration.registration.getApplicationFileById.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getApplicationFileById" is accepted
      When the request "getApplicationFileById" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getApplicationFileById.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "getApplicationFileById" is accepted
      When the request "getApplicationFileById" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getApplicationFileById.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "getApplicationFileById" is accepted
      When the request "getApplicationFileById" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getApplicationFileById.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "getApplicationFileById" is accepted
      When the request "getApplicationFileById" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getApplicationFileById.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "getApplicationFileById" is accepted
      When the request "getApplicationFileById" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getApplicationFileById.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getApplicationFileById" is accepted
      When the request "getApplicationFileById" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=registration.registration.getApplicationFileById.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "getApplicationFileById" is sent
      Then the response to a conditional request agrees with its condition

    @id=registration.registration.getApplicationFileById.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "getApplicationFileById" is accepted
      And the path parameter "fileId" is set to an identifier that does not exist
      When the request "getApplicationFileById" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=registration.registration.getApplicationFileById.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "getApplicationFileById" is accepted
      And the path parameter "fileId" is set to an identifier that does not exist
      When the request "getApplicationFileById" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=registration.registration.getApplicationFileById.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "getApplicationFileById" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "getApplicationFileById" is sent
      Then the response reveals nothing about how the candidate is built

    @id=registration.registration.getApplicationFileById.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "getApplicationFileById" is accepted
      And the path parameter "fileId" is set to an identifier that does not exist
      When the request "getApplicationFileById" is sent
      Then the response reveals nothing about how the candidate is built
