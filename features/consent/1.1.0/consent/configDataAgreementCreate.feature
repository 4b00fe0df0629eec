# Generated from specs/consent/1.1.0/consent.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=consent @api=consent @operation=configDataAgreementCreate @method=POST @endpoint=/config/data-agreement/ @level=REQUIRED
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
    And the request body:
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
    Scenario: The body of the answer matches its schema
      When the request "configDataAgreementCreate" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.configDataAgreementCreate.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "configDataAgreementCreate" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=consent.consent.configDataAgreementCreate.state-create @check=state-create @requirement=6.1-1
    Scenario: The created item can be read with the values that were sent
      When the request "configDataAgreementCreate" is sent
      Then the "data-agreement" can be read back and agrees with what was sent

    @id=consent.consent.configDataAgreementCreate.properties-kept @check=properties-kept @depth=standard
    Scenario: A read shows every property that was sent
      When the request "configDataAgreementCreate" is sent
      Then the "data-agreement" shows every property that was sent and that its schema defines

    @id=consent.consent.configDataAgreementCreate.answer-agrees @check=answer-agrees @depth=standard
    Scenario: The answer shows the item as it is stored
      When the request "configDataAgreementCreate" is sent
      Then the answer shows the "data-agreement" as it is read afterwards

    @id=consent.consent.configDataAgreementCreate.list-changes-by-one @check=list-changes-by-one @depth=standard
    Scenario: One item is added, and no other item is lost
      When the request "configDataAgreementCreate" is sent
      Then the list of the "data-agreement" changes by no more than one

  Rule: A request that the definition allows is accepted

    @id=consent.consent.configDataAgreementCreate.accepts-minimal @check=accepts-minimal @depth=standard @clause=/components/schemas/DataAgreement/required
    Scenario: A body with only its required properties is accepted
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.active" is left out
      And the request body property "$.dataAgreement.forgettable" is left out
      And the changed request is still valid
      When the request "configDataAgreementCreate" is sent
      Then the request is accepted, because the clause "DataAgreement: required" allows it

    @id=consent.consent.configDataAgreementCreate.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1config~1data-agreement~1/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "configDataAgreementCreate" is sent
      Then the additional property is ignored, as the clause "POST /config/data-agreement/, request body" allows

    @id=consent.consent.configDataAgreementCreate.unicode-kept @check=unicode-kept @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18 @clause=/components/schemas/DataAgreement/properties/purpose
    Scenario: A text in any script is returned as it was sent
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.purpose" is set to "سلام नमस्ते 你好 é 🏥 {{fresh text 8}}"
      And the changed request is still valid
      When the request "configDataAgreementCreate" is sent
      Then the request is accepted, because the clause "DataAgreement, purpose" allows it
      And the "data-agreement" can be read back and shows "$.purpose" as it was sent

    @id=consent.consent.configDataAgreementCreate.values-kept.odd @check=values-kept @depth=standard
    Scenario: Special characters and right-to-left text are returned as they were sent
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.purpose" is set to "{{fresh text}} O'Brien \"x\" \\ <b>&amp;</b> 50% 1+1 עברית"
      And the changed request is still valid
      When the request "configDataAgreementCreate" is sent
      Then the candidate accepts the request, or refuses it without a server error
      And the "data-agreement" shows "$.purpose" as they were sent

    @id=consent.consent.configDataAgreementCreate.values-kept.nothing @check=values-kept @depth=standard
    Scenario: Zero, and the other value of a boolean, are returned as they were sent
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.active" is set to the JSON:
        """json
        false
        """
      And the request body property "$.dataAgreement.forgettable" is set to the JSON:
        """json
        false
        """
      And the changed request is still valid
      When the request "configDataAgreementCreate" is sent
      Then the candidate accepts the request, or refuses it without a server error
      And the "data-agreement" shows "$.active, $.forgettable" as they were sent

    @id=consent.consent.configDataAgreementCreate.odd-texts.nul @check=odd-texts @depth=standard
    Scenario: The character U+0000 causes no server error
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.purpose" is set to the JSON:
        """json
        "a\u0000b"
        """
      When the request "configDataAgreementCreate" is sent
      Then the server does not fail

    @id=consent.consent.configDataAgreementCreate.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.version" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.dataAgreement.dpia" is set to "O'Brien \"x\" \\ % ([*"
      When the request "configDataAgreementCreate" is sent
      Then the server does not fail

    @id=consent.consent.configDataAgreementCreate.coded-identifier.signs @check=coded-identifier @depth=standard
    Scenario: An item is found under an identifier with a space, + or %
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.id" is set to "{{fresh text}} x+x%41x"
      And the changed request is still valid
      When the request "configDataAgreementCreate" is sent
      Then the candidate accepts the identifier, or refuses it without a server error
      And the "data-agreement" is found under the identifier that was sent

    @id=consent.consent.configDataAgreementCreate.coded-identifier.slash @check=coded-identifier @depth=standard
    Scenario: An item is found under an identifier with a slash
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.id" is set to "{{fresh text}}/x"
      And the changed request is still valid
      When the request "configDataAgreementCreate" is sent
      Then the candidate accepts the identifier, or refuses it without a server error
      And the "data-agreement" is found under the identifier that was sent

  Rule: A request that breaks the definition is refused

    @id=consent.consent.configDataAgreementCreate.missing-required.body-dataAgreement-version @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/DataAgreement/required
    Scenario: A request without the required property "$.dataAgreement.version" is refused
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.version" is left out
      And the changed request breaks the clause "DataAgreement: required" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.missing-required.body-dataAgreement @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1config~1data-agreement~1/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.dataAgreement" is refused
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement" is left out
      And the changed request breaks the clause "POST /config/data-agreement/, request body: required" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.missing-required.body-dataAgreement-purpose @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/DataAgreement/required
    Scenario: A request without the required property "$.dataAgreement.purpose" is refused
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.purpose" is left out
      And the changed request breaks the clause "DataAgreement: required" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.missing-required.body-dataAgreement-lawfulBasis @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/DataAgreement/required
    Scenario: A request without the required property "$.dataAgreement.lawfulBasis" is refused
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.lawfulBasis" is left out
      And the changed request breaks the clause "DataAgreement: required" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.missing-required.body-dataAgreement-dpia @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/DataAgreement/required
    Scenario: A request without the required property "$.dataAgreement.dpia" is refused
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.dpia" is left out
      And the changed request breaks the clause "DataAgreement: required" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.wrong-type.body-dataAgreement @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/DataAgreement/type
    Scenario: A value of the wrong type is refused for the property "$.dataAgreement"
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement" is set to "not an object"
      And the changed request breaks the clause "DataAgreement: type" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.wrong-type.body-dataAgreement-active-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/DataAgreement/properties/active/type
    Scenario: The right value written as a text is refused for the property "$.dataAgreement.active"
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.active" is set to "true"
      And the changed request breaks the clause "DataAgreement, active: type" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.wrong-type.body-dataAgreement-version-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/DataAgreement/properties/version/type
    Scenario: A number in place of a text is refused for the property "$.dataAgreement.version"
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.version" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "DataAgreement, version: type" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.wrong-type.body-dataAgreement-policy @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Policy/type
    Scenario: A value of the wrong type is refused for the property "$.dataAgreement.policy"
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.policy" is set to "not an object"
      And the changed request breaks the clause "Policy: type" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.wrong-type.body-dataAgreement-active @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/DataAgreement/properties/active/type
    Scenario: A value of the wrong type is refused for the property "$.dataAgreement.active"
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.active" is set to "not a boolean"
      And the changed request breaks the clause "DataAgreement, active: type" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.wrong-type.body-dataAgreement-forgettable @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/DataAgreement/properties/forgettable/type
    Scenario: A value of the wrong type is refused for the property "$.dataAgreement.forgettable"
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.forgettable" is set to "not a boolean"
      And the changed request breaks the clause "DataAgreement, forgettable: type" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.null-value.body-dataAgreement-version @check=null-value @depth=standard @clause=/components/schemas/DataAgreement/properties/version/type
    Scenario: Null is refused for the property "$.dataAgreement.version"
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.version" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "DataAgreement, version: type" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.null-value.body-dataAgreement-purpose @check=null-value @depth=standard @clause=/components/schemas/DataAgreement/properties/purpose/type
    Scenario: Null is refused for the property "$.dataAgreement.purpose"
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.purpose" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "DataAgreement, purpose: type" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.null-value.body-dataAgreement-lawfulBasis @check=null-value @depth=standard @clause=/components/schemas/DataAgreement/properties/lawfulBasis/type
    Scenario: Null is refused for the property "$.dataAgreement.lawfulBasis"
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.lawfulBasis" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "DataAgreement, lawfulBasis: type" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.null-value.body-dataAgreement-dpia @check=null-value @depth=standard @clause=/components/schemas/DataAgreement/properties/dpia/type
    Scenario: Null is refused for the property "$.dataAgreement.dpia"
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.dpia" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "DataAgreement, dpia: type" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1config~1data-agreement~1/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /config/data-agreement/, request body: type" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.malformed-json.body @check=malformed-json @clause=/paths/~1config~1data-agreement~1/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /config/data-agreement/, request body" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configDataAgreementCreate.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1config~1data-agreement~1/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /config/data-agreement/, request body" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.configDataAgreementCreate.no-credential @check=no-credential @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "configDataAgreementCreate" is accepted
      When the request "configDataAgreementCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configDataAgreementCreate.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "configDataAgreementCreate" is accepted
      When the request "configDataAgreementCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configDataAgreementCreate.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "configDataAgreementCreate" is accepted
      When the request "configDataAgreementCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configDataAgreementCreate.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "configDataAgreementCreate" is accepted
      When the request "configDataAgreementCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configDataAgreementCreate.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "configDataAgreementCreate" is accepted
      When the request "configDataAgreementCreate" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=consent.consent.configDataAgreementCreate.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "configDataAgreementCreate" is sent
      Then the success response is written in UTF-8

    @id=consent.consent.configDataAgreementCreate.method-not-allowed @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "configDataAgreementCreate" is accepted
      When the request "configDataAgreementCreate" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=consent.consent.configDataAgreementCreate.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "configDataAgreementCreate" is accepted
      When the request "configDataAgreementCreate" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=consent.consent.configDataAgreementCreate.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/DataAgreement/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "configDataAgreementCreate" is accepted
      And the request body property "$.dataAgreement.version" is left out
      And the changed request breaks the clause "DataAgreement: required" of the definition
      When the request "configDataAgreementCreate" is sent
      Then the response reveals nothing about how the candidate is built
