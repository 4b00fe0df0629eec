# Generated from specs/consent/1.1.0/consent.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=consent @api=consent @operation=configPolicyUpdate @method=PUT @endpoint=/config/policy/{policyId}/ @level=REQUIRED
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
    And the request body:
      """json
      {
        "policy": {
          "id": "{{existing policy identifier}}",
          "name": "name 2 {{fresh text 8}}",
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
    Scenario: The body of the answer matches its schema
      When the request "configPolicyUpdate" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.configPolicyUpdate.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "configPolicyUpdate" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=consent.consent.configPolicyUpdate.state-update @check=state-update @requirement=6.1-3
    Scenario: The changed item can be read with the values that were sent
      When the request "configPolicyUpdate" is sent
      Then the "policy" can be read back and agrees with what was sent

    @id=consent.consent.configPolicyUpdate.answer-agrees @check=answer-agrees @depth=standard
    Scenario: The answer shows the item as it is stored
      When the request "configPolicyUpdate" is sent
      Then the answer shows the "policy" as it is read afterwards

    @id=consent.consent.configPolicyUpdate.list-agrees.changed @check=list-agrees @depth=standard
    Scenario: The list shows the changed values
      When the request "configPolicyUpdate" is sent
      Then the list shows the "policy" as it is read after the change

    @id=consent.consent.configPolicyUpdate.others-untouched @check=others-untouched @depth=standard
    Scenario: Other items are unchanged
      Given another existing "policy" like it
      When the request "configPolicyUpdate" is sent
      Then the other "policy" is unchanged

    @id=consent.consent.configPolicyUpdate.repeat-update @check=repeat-update @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: A repeated PUT has the same effect as one PUT
      When the request "configPolicyUpdate" is sent
      And the "policy" is read in between
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "policy" can be read back and agrees with what was sent

  Rule: A request that the definition allows is accepted

    @id=consent.consent.configPolicyUpdate.accepts-minimal @check=accepts-minimal @depth=standard @together=1 @clause=/components/schemas/Policy/required
    Scenario: A body with only its required properties is accepted
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy.jurisdiction" is left out
      And the request body property "$.policy.industrySector" is left out
      And the request body property "$.policy.dataRetentionPeriodDays" is left out
      And the request body property "$.policy.geographicRestriction" is left out
      And the request body property "$.policy.storageLocation" is left out
      And the changed request is still valid
      When the request "configPolicyUpdate" is sent
      Then the request is accepted, because the clause "Policy: required" allows it

    @id=consent.consent.configPolicyUpdate.values-kept.falsy @check=values-kept @depth=standard @together=2
    Scenario: Zero, false and empty texts are returned as they were sent
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy.dataRetentionPeriodDays" is set to the JSON:
        """json
        0
        """
      And the changed request is still valid
      When the request "configPolicyUpdate" is sent
      Then the candidate accepts the request, or refuses it without a server error
      And the "policy" shows "$.dataRetentionPeriodDays" as they were sent

  Rule: A request that breaks the definition is refused

    @id=consent.consent.configPolicyUpdate.missing-required.body-policy-name @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/Policy/required
    Scenario: A request without the required property "$.policy.name" is refused
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy.name" is left out
      And the changed request breaks the clause "Policy: required" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.missing-required.body-policy @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1config~1policy~1{policyId}~1/put/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.policy" is refused
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy" is left out
      And the changed request breaks the clause "PUT /config/policy/{policyId}/, request body: required" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.missing-required.body-policy-version @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/Policy/required
    Scenario: A request without the required property "$.policy.version" is refused
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy.version" is left out
      And the changed request breaks the clause "Policy: required" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.missing-required.body-policy-url @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/Policy/required
    Scenario: A request without the required property "$.policy.url" is refused
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy.url" is left out
      And the changed request breaks the clause "Policy: required" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.wrong-type.body-policy @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Policy/type
    Scenario: A value of the wrong type is refused for the property "$.policy"
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy" is set to "not an object"
      And the changed request breaks the clause "Policy: type" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.wrong-type.body-policy-dataRetentionPeriodDays-fraction @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Policy/properties/dataRetentionPeriodDays/type
    Scenario: A fraction in place of a whole number is refused for the property "$.policy.dataRetentionPeriodDays"
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy.dataRetentionPeriodDays" is set to the JSON:
        """json
        0.5
        """
      And the changed request breaks the clause "Policy, dataRetentionPeriodDays: type" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.wrong-type.body-policy-dataRetentionPeriodDays-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Policy/properties/dataRetentionPeriodDays/type
    Scenario: The right value written as a text is refused for the property "$.policy.dataRetentionPeriodDays"
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy.dataRetentionPeriodDays" is set to "2"
      And the changed request breaks the clause "Policy, dataRetentionPeriodDays: type" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.wrong-type.body-policy-name-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Policy/properties/name/type
    Scenario: A number in place of a text is refused for the property "$.policy.name"
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy.name" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "Policy, name: type" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.wrong-type.body-policy-dataRetentionPeriodDays @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Policy/properties/dataRetentionPeriodDays/type
    Scenario: A value of the wrong type is refused for the property "$.policy.dataRetentionPeriodDays"
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy.dataRetentionPeriodDays" is set to "not a number"
      And the changed request breaks the clause "Policy, dataRetentionPeriodDays: type" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.wrong-type.body-policy-name @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Policy/properties/name/type
    Scenario: A value of the wrong type is refused for the property "$.policy.name"
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Policy, name: type" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.wrong-type.body-policy-version @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Policy/properties/version/type
    Scenario: A value of the wrong type is refused for the property "$.policy.version"
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy.version" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Policy, version: type" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.wrong-type.body-policy-url @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Policy/properties/url/type
    Scenario: A value of the wrong type is refused for the property "$.policy.url"
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy.url" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Policy, url: type" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.null-value.body-policy-name @check=null-value @depth=standard @clause=/components/schemas/Policy/properties/name/type
    Scenario: Null is refused for the property "$.policy.name"
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy.name" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Policy, name: type" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.null-value.body-policy-version @check=null-value @depth=standard @clause=/components/schemas/Policy/properties/version/type
    Scenario: Null is refused for the property "$.policy.version"
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy.version" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Policy, version: type" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.null-value.body-policy-url @check=null-value @depth=standard @clause=/components/schemas/Policy/properties/url/type
    Scenario: Null is refused for the property "$.policy.url"
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy.url" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Policy, url: type" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.null-value.body-policy @check=null-value @depth=standard @clause=/components/schemas/Policy/type
    Scenario: Null is refused for the property "$.policy"
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Policy: type" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1config~1policy~1{policyId}~1/put/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "PUT /config/policy/{policyId}/, request body: type" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.malformed-json.body @check=malformed-json @clause=/paths/~1config~1policy~1{policyId}~1/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /config/policy/{policyId}/, request body" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyUpdate.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1config~1policy~1{policyId}~1/put/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "PUT /config/policy/{policyId}/, request body" of the definition
      When the request "configPolicyUpdate" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.configPolicyUpdate.no-credential @check=no-credential @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "configPolicyUpdate" is accepted
      When the request "configPolicyUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyUpdate.unknown-credential @check=unknown-credential @depth=standard @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "configPolicyUpdate" is accepted
      When the request "configPolicyUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyUpdate.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "configPolicyUpdate" is accepted
      When the request "configPolicyUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyUpdate.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "configPolicyUpdate" is accepted
      When the request "configPolicyUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyUpdate.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "configPolicyUpdate" is accepted
      When the request "configPolicyUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyUpdate.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "configPolicyUpdate" is accepted
      When the request "configPolicyUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyUpdate.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "configPolicyUpdate" is accepted
      When the request "configPolicyUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyUpdate.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "configPolicyUpdate" is accepted
      When the request "configPolicyUpdate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyUpdate.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "configPolicyUpdate" is accepted
      When the request "configPolicyUpdate" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=consent.consent.configPolicyUpdate.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "configPolicyUpdate" is sent
      Then the success response is written in UTF-8

    @id=consent.consent.configPolicyUpdate.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "configPolicyUpdate" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "configPolicyUpdate" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=consent.consent.configPolicyUpdate.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/Policy/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "configPolicyUpdate" is accepted
      And the request body property "$.policy.name" is left out
      And the changed request breaks the clause "Policy: required" of the definition
      When the request "configPolicyUpdate" is sent
      Then the response reveals nothing about how the candidate is built
