# Generated from specs/consent/1.1.0/consent.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=consent @api=consent @operation=configDataAgreementCreate @method=POST @endpoint=/config/data-agreement/ @level=REQUIRED @requirement=6.1-1
Feature: Consent BB API 1.1.0-rc1, configDataAgreementCreate
  Stores a new data agreement.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/config/data-agreement/"
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
    And the request body:
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

  Rule: A valid request is answered as the definition says

    @id=consent.consent.configDataAgreementCreate.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "configDataAgreementCreate" is sent
      Then the operation is served

    @id=consent.consent.configDataAgreementCreate.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "configDataAgreementCreate" is sent
      Then the response status code is 200

    @id=consent.consent.configDataAgreementCreate.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "configDataAgreementCreate" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.configDataAgreementCreate.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "configDataAgreementCreate" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.configDataAgreementCreate.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "configDataAgreementCreate" is sent
      Then the success response body shows the documented properties

    @id=consent.consent.configDataAgreementCreate.state-create @check=state-create
    Scenario: What was created can be read back
      When the request "configDataAgreementCreate" is sent
      Then the "data-agreement" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=consent.consent.configDataAgreementCreate.missing-required.body-dataAgreement @check=missing-required
    Scenario: The required property "$.dataAgreement" is left out
      Given the request "configDataAgreementCreate" is accepted as it stands
      And the request body property "$.dataAgreement" is left out
      And this breaks the clause "/paths/~1config~1data-agreement~1/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.missing-required.body-dataAgreement-version @check=missing-required
    Scenario: The required property "$.dataAgreement.version" is left out
      Given the request "configDataAgreementCreate" is accepted as it stands
      And the request body property "$.dataAgreement.version" is left out
      And this breaks the clause "/components/schemas/DataAgreement/required" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.missing-required.body-dataAgreement-purpose @check=missing-required
    Scenario: The required property "$.dataAgreement.purpose" is left out
      Given the request "configDataAgreementCreate" is accepted as it stands
      And the request body property "$.dataAgreement.purpose" is left out
      And this breaks the clause "/components/schemas/DataAgreement/required" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.wrong-type.body-dataAgreement @check=wrong-type
    Scenario: The property "$.dataAgreement" has a value of the wrong type
      Given the request "configDataAgreementCreate" is accepted as it stands
      And the request body property "$.dataAgreement" is set to "not an object"
      And this breaks the clause "/components/schemas/DataAgreement/type" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.wrong-type.body-dataAgreement-policy @check=wrong-type
    Scenario: The property "$.dataAgreement.policy" has a value of the wrong type
      Given the request "configDataAgreementCreate" is accepted as it stands
      And the request body property "$.dataAgreement.policy" is set to "not an object"
      And this breaks the clause "/components/schemas/Policy/type" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.wrong-type.body-dataAgreement-active @check=wrong-type
    Scenario: The property "$.dataAgreement.active" has a value of the wrong type
      Given the request "configDataAgreementCreate" is accepted as it stands
      And the request body property "$.dataAgreement.active" is set to "not a boolean"
      And this breaks the clause "/components/schemas/DataAgreement/properties/active/type" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.configDataAgreementCreate.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "configDataAgreementCreate" is accepted as it stands
      And no credential is presented
      When the request "configDataAgreementCreate" is sent
      Then access is refused with the status code 401 or 403
