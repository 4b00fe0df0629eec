# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=post-support-orderId @method=POST @endpoint=/support/{orderId} @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, post-support-orderId
  Opens support for an order.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/support/{orderId}"
    And the credential of the candidate profile is presented
    And an existing "order"
    And the path parameter "orderId" is set to the identifier of the existing "order"
    But a refusal is not held against the candidate, because "an order of the profile may have support already, and the GovSpec does not say whether it may be opened twice"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.post-support-orderId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-support-orderId" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.post-support-orderId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-support-orderId" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.post-support-orderId.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-support-orderId" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.post-support-orderId.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-support-orderId" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.post-support-orderId.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-support-orderId" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=emarketplace.emarketplace.post-support-orderId.state-create @check=state-create @requirement=6.10-2
    Scenario: The created item can be read with the values that were sent
      When the request "post-support-orderId" is sent
      Then the "support" can be read back and agrees with what was sent

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.post-support-orderId.no-credential @check=no-credential @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-support-orderId" is accepted
      When the request "post-support-orderId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-support-orderId.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-support-orderId" is accepted
      When the request "post-support-orderId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-support-orderId.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-support-orderId" is accepted
      When the request "post-support-orderId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-support-orderId.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "post-support-orderId" is accepted
      When the request "post-support-orderId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-support-orderId.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-support-orderId" is accepted
      When the request "post-support-orderId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-support-orderId.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-support-orderId" is accepted
      When the request "post-support-orderId" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=emarketplace.emarketplace.post-support-orderId.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-support-orderId" is sent
      Then the success response is written in UTF-8
