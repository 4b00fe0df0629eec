# Generated from specs/consent/1.1.0/consent.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=consent @api=consent @operation=configDataAgreementDelete @method=DELETE @endpoint=/config/data-agreement/{dataAgreementId}/ @level=REQUIRED
Feature: Consent BB API 1.1.0-rc1, configDataAgreementDelete
  Removes a data agreement.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/config/data-agreement/{dataAgreementId}/"
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
    And an existing "data-agreement", created with the request "consent/configDataAgreementCreate" and the body:
      """json
      {
        "dataAgreement": {
          "id": "{{fresh text}}",
          "version": "1.0",
          "policy": "{{existing policy}}",
          "purpose": "purpose 1 {{fresh text 8}}",
          "lawfulBasis": "contract",
          "dataUse": "data_source",
          "dpia": "dpia 1",
          "active": true,
          "forgettable": true
        }
      }
      """
    And the path parameter "dataAgreementId" is set to the identifier of the existing "data-agreement"

  Rule: A valid request is answered as the definition says

    @id=consent.consent.configDataAgreementDelete.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "configDataAgreementDelete" is sent
      Then the operation is served

    @id=consent.consent.configDataAgreementDelete.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "configDataAgreementDelete" is sent
      Then the response status code is 200

    @id=consent.consent.configDataAgreementDelete.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "configDataAgreementDelete" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.configDataAgreementDelete.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "configDataAgreementDelete" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.configDataAgreementDelete.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "configDataAgreementDelete" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=consent.consent.configDataAgreementDelete.state-delete @check=state-delete @requirement=6.1-4 @requirement=govstack-cfr-data#req-7
    Scenario: The removed item can no longer be read
      When the request "configDataAgreementDelete" is sent
      Then the "data-agreement" can no longer be read

    @id=consent.consent.configDataAgreementDelete.list-forgets @check=list-forgets @depth=standard
    Scenario: The removed item is not in the list
      When the request "configDataAgreementDelete" is sent
      Then the list no longer contains the "data-agreement" that was removed

    @id=consent.consent.configDataAgreementDelete.list-changes-by-one @check=list-changes-by-one @depth=standard
    Scenario: One item is removed, and no other item is lost
      When the request "configDataAgreementDelete" is sent
      Then the list of the "data-agreement" changes by no more than one

    @id=consent.consent.configDataAgreementDelete.repeat-delete @check=repeat-delete @depth=standard @requirement=govstack-cfr-architecture#req-5
    Scenario: A repeated removal causes no server error
      When the request "configDataAgreementDelete" is sent
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "data-agreement" can no longer be read

  Rule: Access without a credential is refused

    @id=consent.consent.configDataAgreementDelete.no-credential @check=no-credential @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "configDataAgreementDelete" is accepted
      When the request "configDataAgreementDelete" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configDataAgreementDelete.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "configDataAgreementDelete" is accepted
      When the request "configDataAgreementDelete" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configDataAgreementDelete.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "configDataAgreementDelete" is accepted
      When the request "configDataAgreementDelete" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configDataAgreementDelete.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "configDataAgreementDelete" is accepted
      When the request "configDataAgreementDelete" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configDataAgreementDelete.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "configDataAgreementDelete" is accepted
      When the request "configDataAgreementDelete" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configDataAgreementDelete.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "configDataAgreementDelete" is accepted
      When the request "configDataAgreementDelete" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=consent.consent.configDataAgreementDelete.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "configDataAgreementDelete" is sent
      Then the success response is written in UTF-8
