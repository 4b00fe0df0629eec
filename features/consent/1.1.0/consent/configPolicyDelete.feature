# Generated from specs/consent/1.1.0/consent.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=consent @api=consent @operation=configPolicyDelete @method=DELETE @endpoint=/config/policy/{policyId}/ @level=REQUIRED
Feature: Consent BB API 1.1.0-rc1, configPolicyDelete
  Removes a policy and answers the revision that records it.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/config/policy/{policyId}/"
    And the credential of the candidate profile is presented
    And an existing "policy", created with the request "consent/configPolicyCreate" and the body:
      """json
      {
        "policy": {
          "id": "{{fresh text}}",
          "name": "name 1 {{fresh text 8}}",
          "version": "1.0",
          "url": "https://example.org/1",
          "jurisdiction": "jurisdiction 1",
          "industrySector": "industrySector 1",
          "dataRetentionPeriodDays": 1,
          "geographicRestriction": "geographicRestriction 1",
          "storageLocation": "storageLocation 1"
        }
      }
      """
    And the path parameter "policyId" is set to the identifier of the existing "policy"

  Rule: A valid request is answered as the definition says

    @id=consent.consent.configPolicyDelete.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "configPolicyDelete" is sent
      Then the operation is served

    @id=consent.consent.configPolicyDelete.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "configPolicyDelete" is sent
      Then the response status code is 200

    @id=consent.consent.configPolicyDelete.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "configPolicyDelete" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.configPolicyDelete.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "configPolicyDelete" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.configPolicyDelete.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "configPolicyDelete" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=consent.consent.configPolicyDelete.state-delete @check=state-delete @requirement=govstack-cfr-data#req-7
    Scenario: The removed item can no longer be read
      When the request "configPolicyDelete" is sent
      Then the "policy" can no longer be read

    @id=consent.consent.configPolicyDelete.list-forgets @check=list-forgets @depth=standard
    Scenario: The removed item is not in the list
      When the request "configPolicyDelete" is sent
      Then the list no longer contains the "policy" that was removed

    @id=consent.consent.configPolicyDelete.list-changes-by-one @check=list-changes-by-one @depth=standard
    Scenario: One item is removed, and no other item is lost
      When the request "configPolicyDelete" is sent
      Then the list of the "policy" changes by no more than one

    @id=consent.consent.configPolicyDelete.repeat-delete @check=repeat-delete @depth=standard @requirement=govstack-cfr-architecture#req-5
    Scenario: A repeated removal causes no server error
      When the request "configPolicyDelete" is sent
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "policy" can no longer be read

  Rule: Access without a credential is refused

    @id=consent.consent.configPolicyDelete.no-credential @check=no-credential @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "configPolicyDelete" is accepted
      When the request "configPolicyDelete" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyDelete.unknown-credential @check=unknown-credential @depth=standard @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "configPolicyDelete" is accepted
      When the request "configPolicyDelete" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyDelete.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "configPolicyDelete" is accepted
      When the request "configPolicyDelete" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyDelete.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "configPolicyDelete" is accepted
      When the request "configPolicyDelete" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyDelete.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "configPolicyDelete" is accepted
      When the request "configPolicyDelete" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyDelete.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "configPolicyDelete" is accepted
      When the request "configPolicyDelete" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyDelete.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "configPolicyDelete" is accepted
      When the request "configPolicyDelete" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyDelete.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "configPolicyDelete" is accepted
      When the request "configPolicyDelete" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyDelete.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "configPolicyDelete" is accepted
      When the request "configPolicyDelete" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=consent.consent.configPolicyDelete.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "configPolicyDelete" is sent
      Then the success response is written in UTF-8
