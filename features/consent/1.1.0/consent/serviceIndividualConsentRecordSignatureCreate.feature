# Generated from specs/consent/1.1.0/consent.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=consent @api=consent @operation=serviceIndividualConsentRecordSignatureCreate @method=POST @endpoint=/service/individual/record/consent-record/ @level=REQUIRED
Feature: Consent BB API 1.1.0-rc1, serviceIndividualConsentRecordSignatureCreate
  Stores a drafted consent record together with its signature.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/service/individual/record/consent-record/"
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
    And an existing "consent-draft", created with the request "consent/serviceIndividualConsentRecordDraftCreate"
    And the request body:
      """json
      {
        "consentRecord": "{{existing consent-draft /consentRecord}}",
        "signature": "{{existing consent-draft /signature}}"
      }
      """

  Rule: A valid request is answered as the definition says

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the operation is served

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the response status code is 200

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.state-create @check=state-create @requirement=6.2-2
    Scenario: The created item can be read with the values that were sent
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the "consent-record" can be read back and agrees with what was sent

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.properties-kept @check=properties-kept @depth=standard
    Scenario: A read shows every property that was sent
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the "consent-record" shows every property that was sent and that its schema defines

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.answer-agrees @check=answer-agrees @depth=standard
    Scenario: The answer shows the item as it is stored
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the answer shows the "consent-record" as it is read afterwards

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.list-changes-by-one @check=list-changes-by-one @depth=standard
    Scenario: One item is added, and no other item is lost
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the list of the "consent-record" changes by no more than one

  Rule: A request that the definition allows is accepted

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1service~1individual~1record~1consent-record~1/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "serviceIndividualConsentRecordSignatureCreate" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the additional property is ignored, as the clause "POST /service/individual/record/consent-record/, request body" allows

  Rule: A request that breaks the definition is refused

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.missing-required.body-consentRecord @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1service~1individual~1record~1consent-record~1/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.consentRecord" is refused
      Given the unchanged request "serviceIndividualConsentRecordSignatureCreate" is accepted
      And the request body property "$.consentRecord" is left out
      And the changed request breaks the clause "POST /service/individual/record/consent-record/, request body: required" of the definition
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.missing-required.body-signature @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1service~1individual~1record~1consent-record~1/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.signature" is refused
      Given the unchanged request "serviceIndividualConsentRecordSignatureCreate" is accepted
      And the request body property "$.signature" is left out
      And the changed request breaks the clause "POST /service/individual/record/consent-record/, request body: required" of the definition
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.wrong-type.body-consentRecord @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ConsentRecord/type
    Scenario: A value of the wrong type is refused for the property "$.consentRecord"
      Given the unchanged request "serviceIndividualConsentRecordSignatureCreate" is accepted
      And the request body property "$.consentRecord" is set to "not an object"
      And the changed request breaks the clause "ConsentRecord: type" of the definition
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.wrong-type.body-signature @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Signature/type
    Scenario: A value of the wrong type is refused for the property "$.signature"
      Given the unchanged request "serviceIndividualConsentRecordSignatureCreate" is accepted
      And the request body property "$.signature" is set to "not an object"
      And the changed request breaks the clause "Signature: type" of the definition
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.null-value.body-consentRecord @check=null-value @depth=standard @clause=/components/schemas/ConsentRecord/type
    Scenario: Null is refused for the property "$.consentRecord"
      Given the unchanged request "serviceIndividualConsentRecordSignatureCreate" is accepted
      And the request body property "$.consentRecord" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "ConsentRecord: type" of the definition
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.null-value.body-signature @check=null-value @depth=standard @clause=/components/schemas/Signature/type
    Scenario: Null is refused for the property "$.signature"
      Given the unchanged request "serviceIndividualConsentRecordSignatureCreate" is accepted
      And the request body property "$.signature" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Signature: type" of the definition
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1service~1individual~1record~1consent-record~1/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "serviceIndividualConsentRecordSignatureCreate" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /service/individual/record/consent-record/, request body: type" of the definition
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.malformed-json.body @check=malformed-json @clause=/paths/~1service~1individual~1record~1consent-record~1/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "serviceIndividualConsentRecordSignatureCreate" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /service/individual/record/consent-record/, request body" of the definition
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1service~1individual~1record~1consent-record~1/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "serviceIndividualConsentRecordSignatureCreate" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /service/individual/record/consent-record/, request body" of the definition
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.no-credential @check=no-credential @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "serviceIndividualConsentRecordSignatureCreate" is accepted
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualConsentRecordSignatureCreate" is accepted
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualConsentRecordSignatureCreate" is accepted
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualConsentRecordSignatureCreate" is accepted
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "serviceIndividualConsentRecordSignatureCreate" is accepted
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the success response is written in UTF-8

    @id=consent.consent.serviceIndividualConsentRecordSignatureCreate.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1service~1individual~1record~1consent-record~1/post/requestBody/content/application~1json/schema/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "serviceIndividualConsentRecordSignatureCreate" is accepted
      And the request body property "$.consentRecord" is left out
      And the changed request breaks the clause "POST /service/individual/record/consent-record/, request body: required" of the definition
      When the request "serviceIndividualConsentRecordSignatureCreate" is sent
      Then the response reveals nothing about how the candidate is built
