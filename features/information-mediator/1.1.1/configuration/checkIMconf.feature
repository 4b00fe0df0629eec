# Generated from specs/information-mediator/1.1.1/configuration.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=information-mediator @api=configuration @operation=checkIMconf @method=GET @endpoint=/api/v1/status
Feature: GovStack IM Configuration Management API 1.0.1, checkIMconf
  Tells whether the instance is up.

  Background:
    Given an environment at "apiRoot" of the API "configuration"
    And the resource "/api/v1/status"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=information-mediator.configuration.checkIMconf.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "checkIMconf" is sent
      Then the operation is served

    @id=information-mediator.configuration.checkIMconf.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "checkIMconf" is sent
      Then the response status code is 200

  Rule: What the candidate holds stays true

    @id=information-mediator.configuration.checkIMconf.repeat-read @check=repeat-read @depth=standard @requirement=5.1.1 @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "checkIMconf" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: Access without a credential is refused

    @id=information-mediator.configuration.checkIMconf.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "checkIMconf" is accepted
      When the request "checkIMconf" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.configuration.checkIMconf.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "checkIMconf" is accepted
      When the request "checkIMconf" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.configuration.checkIMconf.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "checkIMconf" is accepted
      When the request "checkIMconf" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.configuration.checkIMconf.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "checkIMconf" is accepted
      When the request "checkIMconf" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.configuration.checkIMconf.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "checkIMconf" is accepted
      When the request "checkIMconf" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=information-mediator.configuration.checkIMconf.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "checkIMconf" is accepted
      And the header "Accept" is set to "*/*"
      When the request "checkIMconf" is sent
      Then the request is accepted whatever the form of the answer

    @id=information-mediator.configuration.checkIMconf.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "checkIMconf" is sent
      Then the response to a conditional request agrees with its condition

    @id=information-mediator.configuration.checkIMconf.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "checkIMconf" is accepted
      When the request "checkIMconf" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=information-mediator.configuration.checkIMconf.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "checkIMconf" is accepted
      When the request "checkIMconf" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=information-mediator.configuration.checkIMconf.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "checkIMconf" is accepted
      When the request "checkIMconf" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=information-mediator.configuration.checkIMconf.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "checkIMconf" is accepted
      When the request "checkIMconf" is sent with the method "HEAD"
      Then the method changes nothing

    @id=information-mediator.configuration.checkIMconf.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "checkIMconf" is accepted
      When the request "checkIMconf" is sent with the method "OPTIONS"
      Then the method changes nothing
