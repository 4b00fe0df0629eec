# Generated from specs/consent/1.1.0/consent.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=consent @api=consent @operation=serviceIndividualSignatureUpdate @method=PUT @endpoint=/service/individual/record/consent-record/{consentRecordId}/signature/
Feature: Consent BB API 1.1.0-rc1, serviceIndividualSignatureUpdate
  Changes the signature of a consent record.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/service/individual/record/consent-record/{consentRecordId}/signature/"
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
        "signature": {
          "id": "id 1 {{fresh text 8}}",
          "payload": "payload 1 {{fresh text 8}}",
          "signature": "signature 1 {{fresh text 8}}",
          "verificationMethod": "verificationMethod 1",
          "verificationPayload": "verificationPayload 1 {{fresh text 8}}",
          "verificationPayloadHash": "verificationPayloadHash 1 {{fresh text 8}}",
          "verificationArtifact": "verificationArtifact 1 {{fresh text 8}}",
          "verificationSignedBy": "verificationSignedBy 1 {{fresh text 8}}",
          "verificationSignedAs": "individual",
          "verificationJwsHeader": "verificationJwsHeader 1 {{fresh text 8}}",
          "timestamp": "{{time 31 days ago}}",
          "signedWithoutObjectReference": true,
          "objectType": "signature",
          "objectReference": "objectReference 1 {{fresh text 8}}"
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=consent.consent.serviceIndividualSignatureUpdate.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the operation is served

    @id=consent.consent.serviceIndividualSignatureUpdate.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the response status code is 200

    @id=consent.consent.serviceIndividualSignatureUpdate.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.serviceIndividualSignatureUpdate.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.serviceIndividualSignatureUpdate.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=consent.consent.serviceIndividualSignatureUpdate.repeat-update @check=repeat-update @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: A repeated PUT has the same effect as one PUT
      When the request "serviceIndividualSignatureUpdate" is sent
      And the same request is sent again
      Then the repeated request changes nothing further

  Rule: A request that the definition allows is accepted

    @id=consent.consent.serviceIndividualSignatureUpdate.accepts-minimal @check=accepts-minimal @depth=standard @together=1 @clause=/components/schemas/Signature/required
    Scenario: A body with only its required properties is accepted
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature.verificationArtifact" is left out
      And the request body property "$.signature.verificationJwsHeader" is left out
      And the request body property "$.signature.signedWithoutObjectReference" is left out
      And the request body property "$.signature.objectReference" is left out
      And the changed request is still valid
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is accepted, because the clause "Signature: required" allows it

    @id=consent.consent.serviceIndividualSignatureUpdate.tolerant-reader @check=tolerant-reader @depth=standard @together=1 @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1service~1individual~1record~1consent-record~1{consentRecordId}~1signature~1/put/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the additional property is ignored, as the clause "PUT /service/individual/record/consent-record/{consentRecordId}/signature/, request body" allows

    @id=consent.consent.serviceIndividualSignatureUpdate.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature.id" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.signature.payload" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.signature.signature" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.signature.verificationMethod" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.signature.verificationPayload" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.signature.verificationPayloadHash" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.signature.verificationArtifact" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.signature.verificationSignedBy" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.signature.verificationJwsHeader" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.signature.timestamp" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.signature.objectReference" is set to "O'Brien \"x\" \\ % ([*"
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=consent.consent.serviceIndividualSignatureUpdate.missing-required.body-signature-id @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/Signature/required
    Scenario: A request without the required property "$.signature.id" is refused
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature.id" is left out
      And the changed request breaks the clause "Signature: required" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualSignatureUpdate.missing-required.body-signature @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1service~1individual~1record~1consent-record~1{consentRecordId}~1signature~1/put/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.signature" is refused
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature" is left out
      And the changed request breaks the clause "PUT /service/individual/record/consent-record/{consentRecordId}/signature/, request body: required" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualSignatureUpdate.missing-required.body-signature-payload @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/Signature/required
    Scenario: A request without the required property "$.signature.payload" is refused
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature.payload" is left out
      And the changed request breaks the clause "Signature: required" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualSignatureUpdate.missing-required.body-signature-signature @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/Signature/required
    Scenario: A request without the required property "$.signature.signature" is refused
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature.signature" is left out
      And the changed request breaks the clause "Signature: required" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualSignatureUpdate.missing-required.body-signature-verificationMethod @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/Signature/required
    Scenario: A request without the required property "$.signature.verificationMethod" is refused
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature.verificationMethod" is left out
      And the changed request breaks the clause "Signature: required" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualSignatureUpdate.wrong-type.body-signature @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Signature/type
    Scenario: A value of the wrong type is refused for the property "$.signature"
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature" is set to "not an object"
      And the changed request breaks the clause "Signature: type" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualSignatureUpdate.wrong-type.body-signature-signedWithoutObjectReference-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Signature/properties/signedWithoutObjectReference/type
    Scenario: The right value written as a text is refused for the property "$.signature.signedWithoutObjectReference"
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature.signedWithoutObjectReference" is set to "true"
      And the changed request breaks the clause "Signature, signedWithoutObjectReference: type" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualSignatureUpdate.wrong-type.body-signature-id-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Signature/properties/id/type
    Scenario: A number in place of a text is refused for the property "$.signature.id"
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature.id" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "Signature, id: type" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualSignatureUpdate.wrong-type.body-signature-signedWithoutObjectReference @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Signature/properties/signedWithoutObjectReference/type
    Scenario: A value of the wrong type is refused for the property "$.signature.signedWithoutObjectReference"
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature.signedWithoutObjectReference" is set to "not a boolean"
      And the changed request breaks the clause "Signature, signedWithoutObjectReference: type" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualSignatureUpdate.wrong-type.body-signature-id @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Signature/properties/id/type
    Scenario: A value of the wrong type is refused for the property "$.signature.id"
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Signature, id: type" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualSignatureUpdate.wrong-type.body-signature-payload @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Signature/properties/payload/type
    Scenario: A value of the wrong type is refused for the property "$.signature.payload"
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature.payload" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Signature, payload: type" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualSignatureUpdate.wrong-type.body-signature-signature @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Signature/properties/signature/type
    Scenario: A value of the wrong type is refused for the property "$.signature.signature"
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature.signature" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Signature, signature: type" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualSignatureUpdate.null-value.body-signature-id @check=null-value @depth=standard @clause=/components/schemas/Signature/properties/id/type
    Scenario: Null is refused for the property "$.signature.id"
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature.id" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Signature, id: type" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualSignatureUpdate.null-value.body-signature-payload @check=null-value @depth=standard @clause=/components/schemas/Signature/properties/payload/type
    Scenario: Null is refused for the property "$.signature.payload"
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature.payload" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Signature, payload: type" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualSignatureUpdate.null-value.body-signature-signature @check=null-value @depth=standard @clause=/components/schemas/Signature/properties/signature/type
    Scenario: Null is refused for the property "$.signature.signature"
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature.signature" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Signature, signature: type" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualSignatureUpdate.null-value.body-signature-verificationMethod @check=null-value @depth=standard @clause=/components/schemas/Signature/properties/verificationMethod/type
    Scenario: Null is refused for the property "$.signature.verificationMethod"
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature.verificationMethod" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Signature, verificationMethod: type" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualSignatureUpdate.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1service~1individual~1record~1consent-record~1{consentRecordId}~1signature~1/put/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "PUT /service/individual/record/consent-record/{consentRecordId}/signature/, request body: type" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualSignatureUpdate.malformed-json.body @check=malformed-json @clause=/paths/~1service~1individual~1record~1consent-record~1{consentRecordId}~1signature~1/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /service/individual/record/consent-record/{consentRecordId}/signature/, request body" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualSignatureUpdate.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1service~1individual~1record~1consent-record~1{consentRecordId}~1signature~1/put/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "PUT /service/individual/record/consent-record/{consentRecordId}/signature/, request body" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.serviceIndividualSignatureUpdate.no-credential @check=no-credential @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "serviceIndividualSignatureUpdate" is accepted
      When the request "serviceIndividualSignatureUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualSignatureUpdate.unknown-credential @check=unknown-credential @depth=standard @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "serviceIndividualSignatureUpdate" is accepted
      When the request "serviceIndividualSignatureUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualSignatureUpdate.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualSignatureUpdate" is accepted
      When the request "serviceIndividualSignatureUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualSignatureUpdate.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualSignatureUpdate" is accepted
      When the request "serviceIndividualSignatureUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualSignatureUpdate.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualSignatureUpdate" is accepted
      When the request "serviceIndividualSignatureUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualSignatureUpdate.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualSignatureUpdate" is accepted
      When the request "serviceIndividualSignatureUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualSignatureUpdate.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "serviceIndividualSignatureUpdate" is accepted
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=consent.consent.serviceIndividualSignatureUpdate.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the success response is written in UTF-8

    @id=consent.consent.serviceIndividualSignatureUpdate.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=consent.consent.serviceIndividualSignatureUpdate.method-not-allowed @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the path parameter "consentRecordId" is set to an identifier that does not exist
      When the request "serviceIndividualSignatureUpdate" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=consent.consent.serviceIndividualSignatureUpdate.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the path parameter "consentRecordId" is set to an identifier that does not exist
      When the request "serviceIndividualSignatureUpdate" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=consent.consent.serviceIndividualSignatureUpdate.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the path parameter "consentRecordId" is set to an identifier that does not exist
      When the request "serviceIndividualSignatureUpdate" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=consent.consent.serviceIndividualSignatureUpdate.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      When the request "serviceIndividualSignatureUpdate" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=consent.consent.serviceIndividualSignatureUpdate.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/Signature/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "serviceIndividualSignatureUpdate" is accepted
      And the request body property "$.signature.id" is left out
      And the changed request breaks the clause "Signature: required" of the definition
      When the request "serviceIndividualSignatureUpdate" is sent
      Then the response reveals nothing about how the candidate is built
