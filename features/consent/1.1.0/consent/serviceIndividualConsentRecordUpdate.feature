# Generated from specs/consent/1.1.0/consent.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=consent @api=consent @operation=serviceIndividualConsentRecordUpdate @method=PUT @endpoint=/service/individual/record/consent-record/{consentRecordId}/ @level=REQUIRED
Feature: Consent BB API 1.1.0-rc1, serviceIndividualConsentRecordUpdate
  Changes a consent record, such as opting in or out.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/service/individual/record/consent-record/{consentRecordId}/"
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
    And the path parameter "consentRecordId" is set to the identifier of the existing "consent-record"
    And the request body:
      """json
      {
        "consentRecord": "{{existing consent-record}}"
      }
      """
    And the request body property "$.consentRecord.optIn" is set to the JSON:
      """json
      false
      """

  Rule: A valid request is answered as the definition says

    @id=consent.consent.serviceIndividualConsentRecordUpdate.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then the operation is served

    @id=consent.consent.serviceIndividualConsentRecordUpdate.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then the response status code is 200

    @id=consent.consent.serviceIndividualConsentRecordUpdate.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.serviceIndividualConsentRecordUpdate.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.serviceIndividualConsentRecordUpdate.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=consent.consent.serviceIndividualConsentRecordUpdate.state-update @check=state-update
    Scenario: The changed item can be read with the values that were sent
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then the "consent-record" can be read back and agrees with what was sent

    @id=consent.consent.serviceIndividualConsentRecordUpdate.answer-agrees @check=answer-agrees @depth=standard
    Scenario: The answer shows the item as it is stored
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then the answer shows the "consent-record" as it is read afterwards

    @id=consent.consent.serviceIndividualConsentRecordUpdate.list-agrees.changed @check=list-agrees @depth=standard
    Scenario: The list shows the changed values
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then the list shows the "consent-record" as it is read after the change

    @id=consent.consent.serviceIndividualConsentRecordUpdate.others-untouched @check=others-untouched @depth=standard
    Scenario: Other items are unchanged
      Given another existing "consent-record" like it
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then the other "consent-record" is unchanged

    @id=consent.consent.serviceIndividualConsentRecordUpdate.repeat-update @check=repeat-update @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: A repeated PUT has the same effect as one PUT
      When the request "serviceIndividualConsentRecordUpdate" is sent
      And the "consent-record" is read in between
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "consent-record" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=consent.consent.serviceIndividualConsentRecordUpdate.missing-required.body-consentRecord @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1service~1individual~1record~1consent-record~1{consentRecordId}~1/put/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.consentRecord" is refused
      Given the unchanged request "serviceIndividualConsentRecordUpdate" is accepted
      And the request body property "$.consentRecord" is left out
      And the changed request breaks the clause "PUT /service/individual/record/consent-record/{consentRecordId}/, request body: required" of the definition
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualConsentRecordUpdate.wrong-type.body-consentRecord @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ConsentRecord/type
    Scenario: A value of the wrong type is refused for the property "$.consentRecord"
      Given the unchanged request "serviceIndividualConsentRecordUpdate" is accepted
      And the request body property "$.consentRecord" is set to "not an object"
      And the changed request breaks the clause "ConsentRecord: type" of the definition
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualConsentRecordUpdate.null-value.body-consentRecord @check=null-value @depth=standard @clause=/components/schemas/ConsentRecord/type
    Scenario: Null is refused for the property "$.consentRecord"
      Given the unchanged request "serviceIndividualConsentRecordUpdate" is accepted
      And the request body property "$.consentRecord" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "ConsentRecord: type" of the definition
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualConsentRecordUpdate.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1service~1individual~1record~1consent-record~1{consentRecordId}~1/put/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "serviceIndividualConsentRecordUpdate" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "PUT /service/individual/record/consent-record/{consentRecordId}/, request body: type" of the definition
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualConsentRecordUpdate.malformed-json.body @check=malformed-json @clause=/paths/~1service~1individual~1record~1consent-record~1{consentRecordId}~1/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "serviceIndividualConsentRecordUpdate" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /service/individual/record/consent-record/{consentRecordId}/, request body" of the definition
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualConsentRecordUpdate.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1service~1individual~1record~1consent-record~1{consentRecordId}~1/put/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "serviceIndividualConsentRecordUpdate" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "PUT /service/individual/record/consent-record/{consentRecordId}/, request body" of the definition
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.serviceIndividualConsentRecordUpdate.no-credential @check=no-credential @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "serviceIndividualConsentRecordUpdate" is accepted
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualConsentRecordUpdate.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualConsentRecordUpdate" is accepted
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualConsentRecordUpdate.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualConsentRecordUpdate" is accepted
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualConsentRecordUpdate.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualConsentRecordUpdate" is accepted
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualConsentRecordUpdate.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualConsentRecordUpdate" is accepted
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualConsentRecordUpdate.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "serviceIndividualConsentRecordUpdate" is accepted
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=consent.consent.serviceIndividualConsentRecordUpdate.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then the success response is written in UTF-8

    @id=consent.consent.serviceIndividualConsentRecordUpdate.method-not-allowed @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "serviceIndividualConsentRecordUpdate" is accepted
      And the path parameter "consentRecordId" is set to an identifier that does not exist
      When the request "serviceIndividualConsentRecordUpdate" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=consent.consent.serviceIndividualConsentRecordUpdate.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "serviceIndividualConsentRecordUpdate" is accepted
      And the path parameter "consentRecordId" is set to an identifier that does not exist
      When the request "serviceIndividualConsentRecordUpdate" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=consent.consent.serviceIndividualConsentRecordUpdate.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1service~1individual~1record~1consent-record~1{consentRecordId}~1/put/requestBody/content/application~1json/schema/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "serviceIndividualConsentRecordUpdate" is accepted
      And the request body property "$.consentRecord" is left out
      And the changed request breaks the clause "PUT /service/individual/record/consent-record/{consentRecordId}/, request body: required" of the definition
      When the request "serviceIndividualConsentRecordUpdate" is sent
      Then the response reveals nothing about how the candidate is built
