# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=get-support-orderId-agent @method=GET @endpoint=/support/{orderId}/agent
Feature: E-Marketplace Transaction Layer Specification 0.2, get-support-orderId-agent
  Answers who gives the support.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/support/{orderId}/agent"
    And the credential of the candidate profile is presented
    And an existing "order"
    And an existing "support", created with the request "emarketplace/post-support-orderId"
    And an existing "support-agent", created with the request "emarketplace/put-support-orderId-agent" and the body:
      """json
      {
        "order_id": "{{existing support identifier}}",
        "agent": {
          "person": {
            "name": "Jaan Tamm"
          },
          "contact": {
            "phone": "+3725550002"
          }
        }
      }
      """
    And the path parameter "orderId" is set to the identifier of the existing "support-agent"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.get-support-orderId-agent.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-support-orderId-agent" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.get-support-orderId-agent.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-support-orderId-agent" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.get-support-orderId-agent.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-support-orderId-agent" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.get-support-orderId-agent.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-support-orderId-agent" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.get-support-orderId-agent.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-support-orderId-agent" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=emarketplace.emarketplace.get-support-orderId-agent.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-support-orderId-agent" is sent
      Then the repeated answer is the same

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.get-support-orderId-agent.no-credential @check=no-credential @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-support-orderId-agent" is accepted
      When the request "get-support-orderId-agent" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-support-orderId-agent.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-support-orderId-agent" is accepted
      When the request "get-support-orderId-agent" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-support-orderId-agent.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-support-orderId-agent" is accepted
      When the request "get-support-orderId-agent" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-support-orderId-agent.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "get-support-orderId-agent" is accepted
      When the request "get-support-orderId-agent" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-support-orderId-agent.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-support-orderId-agent" is accepted
      When the request "get-support-orderId-agent" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.get-support-orderId-agent.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-support-orderId-agent" is accepted
      When the request "get-support-orderId-agent" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=emarketplace.emarketplace.get-support-orderId-agent.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-support-orderId-agent" is sent
      Then the success response is written in UTF-8

    @id=emarketplace.emarketplace.get-support-orderId-agent.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-support-orderId-agent" is sent
      Then the response to a conditional request agrees with its condition

    @id=emarketplace.emarketplace.get-support-orderId-agent.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-support-orderId-agent" is accepted
      And the path parameter "orderId" is set to an identifier that does not exist
      When the request "get-support-orderId-agent" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.get-support-orderId-agent.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-support-orderId-agent" is accepted
      And the path parameter "orderId" is set to an identifier that does not exist
      When the request "get-support-orderId-agent" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one
