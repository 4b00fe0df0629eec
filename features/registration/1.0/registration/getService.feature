# Generated from specs/registration/1.0/registration.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=registration @api=registration @operation=getService @method=GET @endpoint=/services/{serviceId} @level=REQUIRED
Feature: Registration Building Block API 0.1.1, getService
  Shows one service.

  Background:
    Given an environment at "apiRoot" of the API "registration"
    And the resource "/services/{serviceId}"
    And the credential of the candidate profile is presented
    And an existing "service"
    And the path parameter "serviceId" is set to the identifier of the existing "service"

  Rule: A valid request is answered as the definition says

    @id=registration.registration.getService.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "getService" is sent
      Then the operation is served

    @id=registration.registration.getService.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "getService" is sent
      Then the response status code is 200

    @id=registration.registration.getService.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "getService" is sent
      Then the success response has one of the media types "application/json"

    @id=registration.registration.getService.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "getService" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.registration.getService.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "getService" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=registration.registration.getService.state-read @check=state-read @requirement=6.1-4
    Scenario: The read returns the item that was created
      When the request "getService" is sent
      Then the answer is the "service" that was created

    @id=registration.registration.getService.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "getService" is sent
      Then the repeated answer is the same

  Rule: A request that breaks the definition is refused

    @id=registration.registration.getService.wrong-format.path-serviceId @check=wrong-format @requirement=govstack-cfr-23Q4#5.25 @clause=/components/parameters/serviceIdParam/schema/format
    Scenario: A value that does not match its format is refused for the path parameter "serviceId"
      Given the unchanged request "getService" is accepted
      And the path parameter "serviceId" is set to "not-a-uuid"
      And the changed request breaks the clause "serviceIdParam: format" of the definition
      When the request "getService" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=registration.registration.getService.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "getService" is accepted
      And the path parameter "serviceId" is set to an identifier that does not exist
      When the request "getService" is sent
      Then the identifier is answered with the status code 404

    @id=registration.registration.getService.near-identifier @check=near-identifier @depth=standard
    Scenario: An identifier with a different end is treated as unknown
      Given the unchanged request "getService" is accepted
      And the path parameter "serviceId" is set to an identifier that differs from the right one only at its end
      When the request "getService" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=registration.registration.getService.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getService" is accepted
      When the request "getService" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getService.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "getService" is accepted
      When the request "getService" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getService.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "getService" is accepted
      When the request "getService" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getService.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "getService" is accepted
      When the request "getService" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getService.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "getService" is accepted
      When the request "getService" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getService.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "getService" is accepted
      When the request "getService" is sent
      Then access is refused with the status code 401 or 403

    @id=registration.registration.getService.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "getService" is accepted
      When the request "getService" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=registration.registration.getService.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "getService" is sent
      Then the success response is written in UTF-8

    @id=registration.registration.getService.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "getService" is accepted
      And the header "Accept" is set to "*/*"
      When the request "getService" is sent
      Then the request is accepted whatever the form of the answer

    @id=registration.registration.getService.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "getService" is sent
      Then the response to a conditional request agrees with its condition

    @id=registration.registration.getService.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "getService" is accepted
      And the path parameter "serviceId" is set to an identifier that does not exist
      When the request "getService" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=registration.registration.getService.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "getService" is accepted
      And the path parameter "serviceId" is set to an identifier that does not exist
      When the request "getService" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=registration.registration.getService.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "getService" is accepted
      And the path parameter "serviceId" is set to an identifier that does not exist
      When the request "getService" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=registration.registration.getService.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "getService" is accepted
      When the request "getService" is sent with the method "HEAD"
      Then the method changes nothing

    @id=registration.registration.getService.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "getService" is accepted
      When the request "getService" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=registration.registration.getService.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/serviceIdParam/schema/format
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "getService" is accepted
      And the path parameter "serviceId" is set to "not-a-uuid"
      And the changed request breaks the clause "serviceIdParam: format" of the definition
      When the request "getService" is sent
      Then the response reveals nothing about how the candidate is built

    @id=registration.registration.getService.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "getService" is accepted
      And the path parameter "serviceId" is set to an identifier that does not exist
      When the request "getService" is sent
      Then the response reveals nothing about how the candidate is built
