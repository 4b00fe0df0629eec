# Generated from specs/consent/1.1.0/consent.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=consent @api=consent @operation=configDataAgreementUpdate @method=PUT @endpoint=/config/data-agreement/{dataAgreementId}/ @level=REQUIRED
Feature: Consent BB API 1.1.0-rc1, configDataAgreementUpdate
  Changes a data agreement, which makes a new revision.

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
    And the request body:
      """json
      {
        "dataAgreement": {
          "id": "{{existing data-agreement identifier}}",
          "version": "2.0",
          "policy": "{{existing policy}}",
          "purpose": "purpose 2 {{fresh text 8}}",
          "lawfulBasis": "contract",
          "dataUse": "data_source",
          "dpia": "dpia 2",
          "active": false,
          "forgettable": false
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=consent.consent.configDataAgreementUpdate.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "configDataAgreementUpdate" is sent
      Then the operation is served

    @id=consent.consent.configDataAgreementUpdate.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "configDataAgreementUpdate" is sent
      Then the response status code is 200

    @id=consent.consent.configDataAgreementUpdate.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "configDataAgreementUpdate" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.configDataAgreementUpdate.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "configDataAgreementUpdate" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.configDataAgreementUpdate.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "configDataAgreementUpdate" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=consent.consent.configDataAgreementUpdate.state-update @check=state-update @requirement=6.1-3
    Scenario: The changed item can be read with the values that were sent
      When the request "configDataAgreementUpdate" is sent
      Then the "data-agreement" can be read back and agrees with what was sent

    @id=consent.consent.configDataAgreementUpdate.answer-agrees @check=answer-agrees @depth=standard
    Scenario: The answer shows the item as it is stored
      When the request "configDataAgreementUpdate" is sent
      Then the answer shows the "data-agreement" as it is read afterwards

    @id=consent.consent.configDataAgreementUpdate.list-agrees.changed @check=list-agrees @depth=standard
    Scenario: The list shows the changed values
      When the request "configDataAgreementUpdate" is sent
      Then the list shows the "data-agreement" as it is read after the change

    @id=consent.consent.configDataAgreementUpdate.others-untouched @check=others-untouched @depth=standard
    Scenario: Other items are unchanged
      Given another existing "data-agreement" like it
      When the request "configDataAgreementUpdate" is sent
      Then the other "data-agreement" is unchanged

    @id=consent.consent.configDataAgreementUpdate.repeat-update @check=repeat-update @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: A repeated PUT has the same effect as one PUT
      When the request "configDataAgreementUpdate" is sent
      And the "data-agreement" is read in between
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "data-agreement" can be read back and agrees with what was sent

  Rule: A request that the definition allows is accepted

    @id=consent.consent.configDataAgreementUpdate.accepts-minimal @check=accepts-minimal @depth=standard @clause=/components/schemas/DataAgreement/required
    Scenario: A body with only its required properties is accepted
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement.active" is left out
      And the request body property "$.dataAgreement.forgettable" is left out
      And the changed request is still valid
      When the request "configDataAgreementUpdate" is sent
      Then the request is accepted, because the clause "DataAgreement: required" allows it

    @id=consent.consent.configDataAgreementUpdate.values-kept.falsy @check=values-kept @depth=standard
    Scenario: Zero, false and empty texts are returned as they were sent
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement.active" is set to the JSON:
        """json
        false
        """
      And the request body property "$.dataAgreement.forgettable" is set to the JSON:
        """json
        false
        """
      And the changed request is still valid
      When the request "configDataAgreementUpdate" is sent
      Then the candidate accepts the request, or refuses it without a server error
      And the "data-agreement" shows "$.active, $.forgettable" as they were sent

  Rule: A request that breaks the definition is refused

    @id=consent.consent.configDataAgreementUpdate.missing-required.body-dataAgreement-version @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/DataAgreement/required
    Scenario: A request without the required property "$.dataAgreement.version" is refused
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement.version" is left out
      And the changed request breaks the clause "DataAgreement: required" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementUpdate.missing-required.body-dataAgreement @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1config~1data-agreement~1{dataAgreementId}~1/put/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.dataAgreement" is refused
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement" is left out
      And the changed request breaks the clause "PUT /config/data-agreement/{dataAgreementId}/, request body: required" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementUpdate.missing-required.body-dataAgreement-purpose @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/DataAgreement/required
    Scenario: A request without the required property "$.dataAgreement.purpose" is refused
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement.purpose" is left out
      And the changed request breaks the clause "DataAgreement: required" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementUpdate.missing-required.body-dataAgreement-lawfulBasis @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/DataAgreement/required
    Scenario: A request without the required property "$.dataAgreement.lawfulBasis" is refused
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement.lawfulBasis" is left out
      And the changed request breaks the clause "DataAgreement: required" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementUpdate.missing-required.body-dataAgreement-dpia @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/DataAgreement/required
    Scenario: A request without the required property "$.dataAgreement.dpia" is refused
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement.dpia" is left out
      And the changed request breaks the clause "DataAgreement: required" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementUpdate.wrong-type.body-dataAgreement @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/DataAgreement/type
    Scenario: A value of the wrong type is refused for the property "$.dataAgreement"
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement" is set to "not an object"
      And the changed request breaks the clause "DataAgreement: type" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementUpdate.wrong-type.body-dataAgreement-active-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/DataAgreement/properties/active/type
    Scenario: The right value written as a text is refused for the property "$.dataAgreement.active"
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement.active" is set to "false"
      And the changed request breaks the clause "DataAgreement, active: type" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementUpdate.wrong-type.body-dataAgreement-version-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/DataAgreement/properties/version/type
    Scenario: A number in place of a text is refused for the property "$.dataAgreement.version"
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement.version" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "DataAgreement, version: type" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementUpdate.wrong-type.body-dataAgreement-policy @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Policy/type
    Scenario: A value of the wrong type is refused for the property "$.dataAgreement.policy"
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement.policy" is set to "not an object"
      And the changed request breaks the clause "Policy: type" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementUpdate.wrong-type.body-dataAgreement-active @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/DataAgreement/properties/active/type
    Scenario: A value of the wrong type is refused for the property "$.dataAgreement.active"
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement.active" is set to "not a boolean"
      And the changed request breaks the clause "DataAgreement, active: type" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementUpdate.wrong-type.body-dataAgreement-forgettable @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/DataAgreement/properties/forgettable/type
    Scenario: A value of the wrong type is refused for the property "$.dataAgreement.forgettable"
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement.forgettable" is set to "not a boolean"
      And the changed request breaks the clause "DataAgreement, forgettable: type" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementUpdate.null-value.body-dataAgreement-version @check=null-value @depth=standard @clause=/components/schemas/DataAgreement/properties/version/type
    Scenario: Null is refused for the property "$.dataAgreement.version"
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement.version" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "DataAgreement, version: type" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementUpdate.null-value.body-dataAgreement-purpose @check=null-value @depth=standard @clause=/components/schemas/DataAgreement/properties/purpose/type
    Scenario: Null is refused for the property "$.dataAgreement.purpose"
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement.purpose" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "DataAgreement, purpose: type" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementUpdate.null-value.body-dataAgreement-lawfulBasis @check=null-value @depth=standard @clause=/components/schemas/DataAgreement/properties/lawfulBasis/type
    Scenario: Null is refused for the property "$.dataAgreement.lawfulBasis"
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement.lawfulBasis" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "DataAgreement, lawfulBasis: type" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementUpdate.null-value.body-dataAgreement-dpia @check=null-value @depth=standard @clause=/components/schemas/DataAgreement/properties/dpia/type
    Scenario: Null is refused for the property "$.dataAgreement.dpia"
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement.dpia" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "DataAgreement, dpia: type" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementUpdate.null-value.body-dataAgreement @check=null-value @depth=standard @clause=/components/schemas/DataAgreement/type
    Scenario: Null is refused for the property "$.dataAgreement"
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "DataAgreement: type" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementUpdate.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1config~1data-agreement~1{dataAgreementId}~1/put/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "PUT /config/data-agreement/{dataAgreementId}/, request body: type" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementUpdate.malformed-json.body @check=malformed-json @clause=/paths/~1config~1data-agreement~1{dataAgreementId}~1/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /config/data-agreement/{dataAgreementId}/, request body" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementUpdate.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1config~1data-agreement~1{dataAgreementId}~1/put/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "PUT /config/data-agreement/{dataAgreementId}/, request body" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.configDataAgreementUpdate.no-credential @check=no-credential @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "configDataAgreementUpdate" is accepted
      When the request "configDataAgreementUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configDataAgreementUpdate.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "configDataAgreementUpdate" is accepted
      When the request "configDataAgreementUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configDataAgreementUpdate.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "configDataAgreementUpdate" is accepted
      When the request "configDataAgreementUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configDataAgreementUpdate.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "configDataAgreementUpdate" is accepted
      When the request "configDataAgreementUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configDataAgreementUpdate.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "configDataAgreementUpdate" is accepted
      When the request "configDataAgreementUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configDataAgreementUpdate.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "configDataAgreementUpdate" is accepted
      When the request "configDataAgreementUpdate" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=consent.consent.configDataAgreementUpdate.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "configDataAgreementUpdate" is sent
      Then the success response is written in UTF-8

    @id=consent.consent.configDataAgreementUpdate.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/DataAgreement/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "configDataAgreementUpdate" is accepted
      And the request body property "$.dataAgreement.version" is left out
      And the changed request breaks the clause "DataAgreement: required" of the definition
      When the request "configDataAgreementUpdate" is sent
      Then the response reveals nothing about how the candidate is built
