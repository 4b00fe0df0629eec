# Generated from specs/consent/1.1.0/consent.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=consent @api=consent @operation=configPolicyUpdate @method=PUT @endpoint=/config/policy/{policyId}/ @level=REQUIRED @requirement=6.1-3
Feature: Consent BB API 1.1.0-rc1, configPolicyUpdate
  Changes a policy, which makes a new revision.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/config/policy/{policyId}/"
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
    And the path parameter "policyId" is set to the identifier of the existing "policy"
    And the request body:
      """json
      {
        "policy": {
          "id": "{{existing policy identifier}}",
          "name": "name 2",
          "version": "2.0",
          "url": "https://example.org/2",
          "jurisdiction": "jurisdiction 2",
          "industrySector": "industrySector 2",
          "dataRetentionPeriodDays": 2,
          "geographicRestriction": "geographicRestriction 2",
          "storageLocation": "storageLocation 2"
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=consent.consent.configPolicyUpdate.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "configPolicyUpdate" is sent
      Then the operation is served

    @id=consent.consent.configPolicyUpdate.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "configPolicyUpdate" is sent
      Then the response status code is 200

    @id=consent.consent.configPolicyUpdate.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "configPolicyUpdate" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.configPolicyUpdate.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "configPolicyUpdate" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.configPolicyUpdate.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "configPolicyUpdate" is sent
      Then the success response body shows the documented properties

    @id=consent.consent.configPolicyUpdate.state-update @check=state-update
    Scenario: What was changed can be read back
      When the request "configPolicyUpdate" is sent
      Then the "policy" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=consent.consent.configPolicyUpdate.missing-required.body-policy @check=missing-required
    Scenario: The required property "$.policy" is left out
      Given the request "configPolicyUpdate" is accepted as it stands
      And the request body property "$.policy" is left out
      And this breaks the clause "/paths/~1config~1policy~1{policyId}~1/put/requestBody/content/application~1json/schema/required" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.missing-required.body-policy-name @check=missing-required
    Scenario: The required property "$.policy.name" is left out
      Given the request "configPolicyUpdate" is accepted as it stands
      And the request body property "$.policy.name" is left out
      And this breaks the clause "/components/schemas/Policy/required" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.missing-required.body-policy-version @check=missing-required
    Scenario: The required property "$.policy.version" is left out
      Given the request "configPolicyUpdate" is accepted as it stands
      And the request body property "$.policy.version" is left out
      And this breaks the clause "/components/schemas/Policy/required" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.wrong-type.body-policy @check=wrong-type
    Scenario: The property "$.policy" has a value of the wrong type
      Given the request "configPolicyUpdate" is accepted as it stands
      And the request body property "$.policy" is set to "not an object"
      And this breaks the clause "/components/schemas/Policy/type" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.wrong-type.body-policy-dataRetentionPeriodDays @check=wrong-type
    Scenario: The property "$.policy.dataRetentionPeriodDays" has a value of the wrong type
      Given the request "configPolicyUpdate" is accepted as it stands
      And the request body property "$.policy.dataRetentionPeriodDays" is set to "not a number"
      And this breaks the clause "/components/schemas/Policy/properties/dataRetentionPeriodDays/type" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.wrong-type.body-policy-id @check=wrong-type
    Scenario: The property "$.policy.id" has a value of the wrong type
      Given the request "configPolicyUpdate" is accepted as it stands
      And the request body property "$.policy.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Policy/properties/id/type" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.configPolicyUpdate.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "configPolicyUpdate" is accepted as it stands
      And no credential is presented
      When the request "configPolicyUpdate" is sent
      Then access is refused with the status code 401 or 403
