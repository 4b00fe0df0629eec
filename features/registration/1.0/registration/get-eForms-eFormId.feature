# Generated from specs/registration/1.0/registration.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=registration @api=registration @operation=get-eForms-eFormId @method=GET @endpoint=/eForms/{eFormId}
Feature: Registration Building Block API 0.1.1, get-eForms-eFormId
  Shows one form, with the schema of its data.

  Background:
    Given an environment at "apiRoot" of the API "registration"
    And the resource "/eForms/{eFormId}"
    And the credential of the candidate profile is presented
    And an existing "service"
    And an existing "e-form"
    And the path parameter "eFormId" is set to the identifier of the existing "e-form"

  Rule: A valid request is answered as the definition says

    @id=registration.registration.get-eForms-eFormId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-eForms-eFormId" is sent
      Then the operation is served

    @id=registration.registration.get-eForms-eFormId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-eForms-eFormId" is sent
      Then the response status code is 200

    @id=registration.registration.get-eForms-eFormId.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-eForms-eFormId" is sent
      Then the success response has one of the media types "application/json"

    @id=registration.registration.get-eForms-eFormId.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-eForms-eFormId" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.registration.get-eForms-eFormId.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-eForms-eFormId" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=registration.registration.get-eForms-eFormId.state-read @check=state-read
    Scenario: The read returns the item that was created
      When the request "get-eForms-eFormId" is sent
      Then the answer is the "e-form" that was created

    @id=registration.registration.get-eForms-eFormId.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-eForms-eFormId" is sent
      Then the repeated answer is the same

  Rule: An identifier that does not exist is answered as the definition says

    @id=registration.registration.get-eForms-eFormId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "get-eForms-eFormId" is accepted
      And the path parameter "eFormId" is set to an identifier that does not exist
      When the request "get-eForms-eFormId" is sent
      Then the identifier is answered with the status code 404

    @id=registration.registration.get-eForms-eFormId.near-identifier @check=near-identifier @depth=standard
    Scenario: An identifier with a different end is treated as unknown
      Given the unchanged request "get-eForms-eFormId" is accepted
      And the path parameter "eFormId" is set to an identifier that differs from the right one only at its end
      When the request "get-eForms-eFormId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=registration.registration.get-eForms-eFormId.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-eForms-eFormId" is accepted
      When the request "get-eForms-eFormId" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.get-eForms-eFormId.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-eForms-eFormId" is accepted
      When the request "get-eForms-eFormId" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.get-eForms-eFormId.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-eForms-eFormId" is accepted
      When the request "get-eForms-eFormId" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.get-eForms-eFormId.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "get-eForms-eFormId" is accepted
      When the request "get-eForms-eFormId" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.get-eForms-eFormId.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-eForms-eFormId" is accepted
      When the request "get-eForms-eFormId" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.get-eForms-eFormId.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-eForms-eFormId" is accepted
      When the request "get-eForms-eFormId" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=registration.registration.get-eForms-eFormId.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-eForms-eFormId" is sent
      Then the success response is written in UTF-8

    @id=registration.registration.get-eForms-eFormId.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-eForms-eFormId" is sent
      Then the response to a conditional request agrees with its condition

    @id=registration.registration.get-eForms-eFormId.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-eForms-eFormId" is accepted
      And the path parameter "eFormId" is set to an identifier that does not exist
      When the request "get-eForms-eFormId" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=registration.registration.get-eForms-eFormId.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-eForms-eFormId" is accepted
      And the path parameter "eFormId" is set to an identifier that does not exist
      When the request "get-eForms-eFormId" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=registration.registration.get-eForms-eFormId.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "get-eForms-eFormId" is accepted
      And the path parameter "eFormId" is set to an identifier that does not exist
      When the request "get-eForms-eFormId" is sent
      Then the response reveals nothing about how the candidate is built
