# Generated from specs/consent/1.1.0/consent.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=consent @api=consent @operation=serviceIndividualDataAgreementConsentRecordList @method=GET @endpoint=/service/individual/record/data-agreement/{dataAgreementId}/all/
Feature: Consent BB API 1.1.0-rc1, serviceIndividualDataAgreementConsentRecordList
  Lists every consent record of the individual for a data agreement.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/service/individual/record/data-agreement/{dataAgreementId}/all/"
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
    And an existing "individual", created with the request "consent/configIndividualCreate" and the body:
      """json
      {
        "individual": {
          "id": "{{fresh text}}",
          "externalId": "externalId 1 {{fresh text 8}}",
          "externalIdType": "email",
          "identityProviderId": "identityProviderId 1 {{fresh text 8}}"
        }
      }
      """
    And an existing "consent-record", created with the request "consent/serviceIndividualConsentRecordCreate"
    And the path parameter "dataAgreementId" is set to the identifier of the existing "data-agreement"
    But a refusal is not held against the candidate, because "the GovSpec does not define how the individual is known who asks for their own records"

  Rule: A valid request is answered as the definition says

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then the operation is served

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then the response status code is 200

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.page-not-there.offset @check=page-not-there @depth=standard
    Scenario: A page far beyond the end ("offset") causes no server error
      Given the unchanged request "serviceIndividualDataAgreementConsentRecordList" is accepted
      And the query parameter "offset" is set to "1000000"
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then the server does not fail, whether the page exists or not

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.page-not-there.limit @check=page-not-there @depth=standard
    Scenario: A negative page size ("limit") causes no server error
      Given the unchanged request "serviceIndividualDataAgreementConsentRecordList" is accepted
      And the query parameter "limit" is set to "-1"
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then the server does not fail, whether the page exists or not

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.accepts-optional.query-offset @check=accepts-optional @depth=standard @together=1 @clause=/paths/~1service~1individual~1record~1data-agreement~1{dataAgreementId}~1all~1/get/parameters/1
    Scenario: A value is accepted for the optional query parameter "offset"
      Given the unchanged request "serviceIndividualDataAgreementConsentRecordList" is accepted
      And the query parameter "offset" is set to "1"
      And the changed request is still valid
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then the request is accepted, because the clause "GET /service/individual/record/data-agreement/{dataAgreementId}/all/, parameter 2" allows it

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.accepts-optional.query-limit @check=accepts-optional @depth=standard @together=1 @clause=/paths/~1service~1individual~1record~1data-agreement~1{dataAgreementId}~1all~1/get/parameters/2
    Scenario: A value is accepted for the optional query parameter "limit"
      Given the unchanged request "serviceIndividualDataAgreementConsentRecordList" is accepted
      And the query parameter "limit" is set to "1"
      And the changed request is still valid
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then the request is accepted, because the clause "GET /service/individual/record/data-agreement/{dataAgreementId}/all/, parameter 3" allows it

  Rule: A request that breaks the definition is refused

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.wrong-type.query-offset @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1service~1individual~1record~1data-agreement~1{dataAgreementId}~1all~1/get/parameters/1/schema/type
    Scenario: A value of the wrong type is refused for the query parameter "offset"
      Given the unchanged request "serviceIndividualDataAgreementConsentRecordList" is accepted
      And the query parameter "offset" is set to "not-a-number"
      And the changed request breaks the clause "GET /service/individual/record/data-agreement/{dataAgreementId}/all/, parameter 2: type" of the definition
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.wrong-type.query-offset-fraction @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1service~1individual~1record~1data-agreement~1{dataAgreementId}~1all~1/get/parameters/1/schema/type
    Scenario: A fraction in place of a whole number is refused for the query parameter "offset"
      Given the unchanged request "serviceIndividualDataAgreementConsentRecordList" is accepted
      And the query parameter "offset" is set to "0.5"
      And the changed request breaks the clause "GET /service/individual/record/data-agreement/{dataAgreementId}/all/, parameter 2: type" of the definition
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.wrong-type.query-limit @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1service~1individual~1record~1data-agreement~1{dataAgreementId}~1all~1/get/parameters/2/schema/type
    Scenario: A value of the wrong type is refused for the query parameter "limit"
      Given the unchanged request "serviceIndividualDataAgreementConsentRecordList" is accepted
      And the query parameter "limit" is set to "not-a-number"
      And the changed request breaks the clause "GET /service/individual/record/data-agreement/{dataAgreementId}/all/, parameter 3: type" of the definition
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.no-credential @check=no-credential @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "serviceIndividualDataAgreementConsentRecordList" is accepted
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualDataAgreementConsentRecordList" is accepted
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualDataAgreementConsentRecordList" is accepted
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualDataAgreementConsentRecordList" is accepted
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualDataAgreementConsentRecordList" is accepted
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "serviceIndividualDataAgreementConsentRecordList" is accepted
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then the success response is written in UTF-8

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then the response to a conditional request agrees with its condition

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.method-not-allowed @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "serviceIndividualDataAgreementConsentRecordList" is accepted
      And the path parameter "dataAgreementId" is set to an identifier that does not exist
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "serviceIndividualDataAgreementConsentRecordList" is accepted
      And the path parameter "dataAgreementId" is set to an identifier that does not exist
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=consent.consent.serviceIndividualDataAgreementConsentRecordList.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1service~1individual~1record~1data-agreement~1{dataAgreementId}~1all~1/get/parameters/1/schema/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "serviceIndividualDataAgreementConsentRecordList" is accepted
      And the query parameter "offset" is set to "not-a-number"
      And the changed request breaks the clause "GET /service/individual/record/data-agreement/{dataAgreementId}/all/, parameter 2: type" of the definition
      When the request "serviceIndividualDataAgreementConsentRecordList" is sent
      Then the response reveals nothing about how the candidate is built
