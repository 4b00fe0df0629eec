# Generated from specs/consent/1.1.0/consent.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=consent @api=consent @operation=auditConsentRecordList @method=GET @endpoint=/audit/consent-records/ @level=REQUIRED @requirement=6.3-4
Feature: Consent BB API 1.1.0-rc1, auditConsentRecordList
  Lists consent records, for an auditor.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/audit/consent-records/"
    And the credential of the candidate profile is presented
    And an existing "policy", created with the request "consent/configPolicyCreate" and the body:
      """json
      {
        "policy": {
          "id": "{{fresh text}}",
          "name": "name 1",
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
          "purpose": "purpose 1",
          "lawfulBasis": "lawfulBasis 1",
          "dataUse": "dataUse 1",
          "dpia": "dpia 1",
          "active": true,
          "forgettable": true
        }
      }
      """
    And an existing "individual", created with the request "consent/configIndividualCreate" and the body:
      """json
      {
        "individual": {
          "id": "{{fresh text}}",
          "externalId": "externalId 1",
          "externalIdType": "externalIdType 1",
          "identityProviderId": "identityProviderId 1"
        }
      }
      """
    And an existing "consent-record", created with the request "consent/serviceIndividualConsentRecordCreate"

  Rule: A valid request is answered as the definition says

    @id=consent.consent.auditConsentRecordList.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "auditConsentRecordList" is sent
      Then the operation is served

    @id=consent.consent.auditConsentRecordList.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "auditConsentRecordList" is sent
      Then the response status code is 200

    @id=consent.consent.auditConsentRecordList.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "auditConsentRecordList" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.auditConsentRecordList.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "auditConsentRecordList" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.auditConsentRecordList.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "auditConsentRecordList" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=consent.consent.auditConsentRecordList.wrong-type.query-offset @check=wrong-type
    Scenario: The query parameter "offset" has a value of the wrong type
      Given the request "auditConsentRecordList" is accepted as it stands
      And the query parameter "offset" is set to "not-a-number"
      And this breaks the clause "/paths/~1audit~1consent-records~1/get/parameters/0/schema/type" of the definition
      When the request "auditConsentRecordList" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.auditConsentRecordList.wrong-type.query-limit @check=wrong-type
    Scenario: The query parameter "limit" has a value of the wrong type
      Given the request "auditConsentRecordList" is accepted as it stands
      And the query parameter "limit" is set to "not-a-number"
      And this breaks the clause "/paths/~1audit~1consent-records~1/get/parameters/1/schema/type" of the definition
      When the request "auditConsentRecordList" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.auditConsentRecordList.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "auditConsentRecordList" is accepted as it stands
      And no credential is presented
      When the request "auditConsentRecordList" is sent
      Then access is refused with the status code 401 or 403
