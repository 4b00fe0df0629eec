# Generated from specs/consent/1.1.0/consent.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=consent @api=consent @operation=configPolicyCreate @method=POST @endpoint=/config/policy/ @level=REQUIRED
Feature: Consent BB API 1.1.0-rc1, configPolicyCreate
  Stores a new policy and its first revision.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/config/policy/"
    And the credential of the candidate profile is presented
    And the request body:
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

  Rule: A valid request is answered as the definition says

    @id=consent.consent.configPolicyCreate.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "configPolicyCreate" is sent
      Then the operation is served

    @id=consent.consent.configPolicyCreate.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "configPolicyCreate" is sent
      Then the response status code is 200

    @id=consent.consent.configPolicyCreate.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "configPolicyCreate" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.configPolicyCreate.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "configPolicyCreate" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.configPolicyCreate.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "configPolicyCreate" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=consent.consent.configPolicyCreate.state-create @check=state-create @requirement=6.1-1
    Scenario: The created item can be read with the values that were sent
      When the request "configPolicyCreate" is sent
      Then the "policy" can be read back and agrees with what was sent

    @id=consent.consent.configPolicyCreate.properties-kept @check=properties-kept @depth=standard
    Scenario: A read shows every property that was sent
      When the request "configPolicyCreate" is sent
      Then the "policy" shows every property that was sent and that its schema defines

    @id=consent.consent.configPolicyCreate.answer-agrees @check=answer-agrees @depth=standard
    Scenario: The answer shows the item as it is stored
      When the request "configPolicyCreate" is sent
      Then the answer shows the "policy" as it is read afterwards

    @id=consent.consent.configPolicyCreate.list-changes-by-one @check=list-changes-by-one @depth=standard
    Scenario: One item is added, and no other item is lost
      When the request "configPolicyCreate" is sent
      Then the list of the "policy" changes by no more than one

  Rule: A request that the definition allows is accepted

    @id=consent.consent.configPolicyCreate.accepts-minimal @check=accepts-minimal @depth=standard @together=1 @clause=/components/schemas/Policy/required
    Scenario: A body with only its required properties is accepted
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.jurisdiction" is left out
      And the request body property "$.policy.industrySector" is left out
      And the request body property "$.policy.dataRetentionPeriodDays" is left out
      And the request body property "$.policy.geographicRestriction" is left out
      And the request body property "$.policy.storageLocation" is left out
      And the changed request is still valid
      When the request "configPolicyCreate" is sent
      Then the request is accepted, because the clause "Policy: required" allows it

    @id=consent.consent.configPolicyCreate.tolerant-reader @check=tolerant-reader @depth=standard @together=1 @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1config~1policy~1/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "configPolicyCreate" is sent
      Then the additional property is ignored, as the clause "POST /config/policy/, request body" allows

    @id=consent.consent.configPolicyCreate.unicode-kept @check=unicode-kept @depth=standard @together=1 @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18 @clause=/components/schemas/Policy/properties/name
    Scenario: A text in any script is returned as it was sent
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.name" is set to "سلام नमस्ते 你好 é 🏥 {{fresh text 8}}"
      And the changed request is still valid
      When the request "configPolicyCreate" is sent
      Then the request is accepted, because the clause "Policy, name" allows it
      And the "policy" can be read back and shows "$.name" as it was sent

    @id=consent.consent.configPolicyCreate.values-kept.odd @check=values-kept @depth=standard @together=2
    Scenario: Special characters and right-to-left text are returned as they were sent
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.name" is set to "{{fresh text}} O'Brien \"x\" \\ <b>&amp;</b> 50% 1+1 עברית"
      And the changed request is still valid
      When the request "configPolicyCreate" is sent
      Then the candidate accepts the request, or refuses it without a server error
      And the "policy" shows "$.name" as they were sent

    @id=consent.consent.configPolicyCreate.values-kept.nothing @check=values-kept @depth=standard @together=2
    Scenario: Zero, and the other value of a boolean, are returned as they were sent
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.dataRetentionPeriodDays" is set to the JSON:
        """json
        0
        """
      And the changed request is still valid
      When the request "configPolicyCreate" is sent
      Then the candidate accepts the request, or refuses it without a server error
      And the "policy" shows "$.dataRetentionPeriodDays" as they were sent

    @id=consent.consent.configPolicyCreate.values-kept.large @check=values-kept @depth=standard @together=3
    Scenario: Large numbers are returned exactly
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.dataRetentionPeriodDays" is set to the JSON:
        """json
        9007199254740991
        """
      And the changed request is still valid
      When the request "configPolicyCreate" is sent
      Then the candidate accepts the request, or refuses it without a server error
      And the "policy" shows "$.dataRetentionPeriodDays" as they were sent

    @id=consent.consent.configPolicyCreate.odd-texts.nul @check=odd-texts @depth=standard
    Scenario: The character U+0000 causes no server error
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.name" is set to the JSON:
        """json
        "a\u0000b"
        """
      When the request "configPolicyCreate" is sent
      Then the server does not fail

    @id=consent.consent.configPolicyCreate.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.version" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.policy.url" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.policy.jurisdiction" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.policy.industrySector" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.policy.geographicRestriction" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.policy.storageLocation" is set to "O'Brien \"x\" \\ % ([*"
      When the request "configPolicyCreate" is sent
      Then the server does not fail

    @id=consent.consent.configPolicyCreate.coded-identifier.signs @check=coded-identifier @depth=standard @together=1
    Scenario: An item is found under an identifier with a space, + or %
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.id" is set to "{{fresh text}} x+x%41x"
      And the changed request is still valid
      When the request "configPolicyCreate" is sent
      Then the candidate accepts the identifier, or refuses it without a server error
      And the "policy" is found under the identifier that was sent

    @id=consent.consent.configPolicyCreate.coded-identifier.slash @check=coded-identifier @depth=standard @together=2
    Scenario: An item is found under an identifier with a slash
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.id" is set to "{{fresh text}}/x"
      And the changed request is still valid
      When the request "configPolicyCreate" is sent
      Then the candidate accepts the identifier, or refuses it without a server error
      And the "policy" is found under the identifier that was sent

  Rule: A request that breaks the definition is refused

    @id=consent.consent.configPolicyCreate.missing-required.body-policy-name @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/Policy/required
    Scenario: A request without the required property "$.policy.name" is refused
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.name" is left out
      And the changed request breaks the clause "Policy: required" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyCreate.missing-required.body-policy @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1config~1policy~1/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.policy" is refused
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy" is left out
      And the changed request breaks the clause "POST /config/policy/, request body: required" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyCreate.missing-required.body-policy-version @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/Policy/required
    Scenario: A request without the required property "$.policy.version" is refused
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.version" is left out
      And the changed request breaks the clause "Policy: required" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyCreate.missing-required.body-policy-url @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/Policy/required
    Scenario: A request without the required property "$.policy.url" is refused
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.url" is left out
      And the changed request breaks the clause "Policy: required" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyCreate.wrong-type.body-policy @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Policy/type
    Scenario: A value of the wrong type is refused for the property "$.policy"
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy" is set to "not an object"
      And the changed request breaks the clause "Policy: type" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyCreate.wrong-type.body-policy-dataRetentionPeriodDays-fraction @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Policy/properties/dataRetentionPeriodDays/type
    Scenario: A fraction in place of a whole number is refused for the property "$.policy.dataRetentionPeriodDays"
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.dataRetentionPeriodDays" is set to the JSON:
        """json
        0.5
        """
      And the changed request breaks the clause "Policy, dataRetentionPeriodDays: type" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyCreate.wrong-type.body-policy-dataRetentionPeriodDays-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Policy/properties/dataRetentionPeriodDays/type
    Scenario: The right value written as a text is refused for the property "$.policy.dataRetentionPeriodDays"
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.dataRetentionPeriodDays" is set to "1"
      And the changed request breaks the clause "Policy, dataRetentionPeriodDays: type" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyCreate.wrong-type.body-policy-name-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Policy/properties/name/type
    Scenario: A number in place of a text is refused for the property "$.policy.name"
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.name" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "Policy, name: type" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyCreate.wrong-type.body-policy-dataRetentionPeriodDays @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Policy/properties/dataRetentionPeriodDays/type
    Scenario: A value of the wrong type is refused for the property "$.policy.dataRetentionPeriodDays"
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.dataRetentionPeriodDays" is set to "not a number"
      And the changed request breaks the clause "Policy, dataRetentionPeriodDays: type" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyCreate.wrong-type.body-policy-name @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Policy/properties/name/type
    Scenario: A value of the wrong type is refused for the property "$.policy.name"
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Policy, name: type" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyCreate.wrong-type.body-policy-version @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Policy/properties/version/type
    Scenario: A value of the wrong type is refused for the property "$.policy.version"
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.version" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Policy, version: type" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyCreate.wrong-type.body-policy-url @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Policy/properties/url/type
    Scenario: A value of the wrong type is refused for the property "$.policy.url"
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.url" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Policy, url: type" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyCreate.null-value.body-policy-name @check=null-value @depth=standard @clause=/components/schemas/Policy/properties/name/type
    Scenario: Null is refused for the property "$.policy.name"
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.name" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Policy, name: type" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyCreate.null-value.body-policy-version @check=null-value @depth=standard @clause=/components/schemas/Policy/properties/version/type
    Scenario: Null is refused for the property "$.policy.version"
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.version" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Policy, version: type" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyCreate.null-value.body-policy-url @check=null-value @depth=standard @clause=/components/schemas/Policy/properties/url/type
    Scenario: Null is refused for the property "$.policy.url"
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.url" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Policy, url: type" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyCreate.null-value.body-policy @check=null-value @depth=standard @clause=/components/schemas/Policy/type
    Scenario: Null is refused for the property "$.policy"
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Policy: type" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyCreate.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1config~1policy~1/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /config/policy/, request body: type" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyCreate.malformed-json.body @check=malformed-json @clause=/paths/~1config~1policy~1/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /config/policy/, request body" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.configPolicyCreate.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1config~1policy~1/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /config/policy/, request body" of the definition
      When the request "configPolicyCreate" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.configPolicyCreate.no-credential @check=no-credential @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "configPolicyCreate" is accepted
      When the request "configPolicyCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyCreate.unknown-credential @check=unknown-credential @depth=standard @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "configPolicyCreate" is accepted
      When the request "configPolicyCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyCreate.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "configPolicyCreate" is accepted
      When the request "configPolicyCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyCreate.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "configPolicyCreate" is accepted
      When the request "configPolicyCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyCreate.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "configPolicyCreate" is accepted
      When the request "configPolicyCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyCreate.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "configPolicyCreate" is accepted
      When the request "configPolicyCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyCreate.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "configPolicyCreate" is accepted
      When the request "configPolicyCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.configPolicyCreate.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "configPolicyCreate" is accepted
      When the request "configPolicyCreate" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=consent.consent.configPolicyCreate.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "configPolicyCreate" is sent
      Then the success response is written in UTF-8

    @id=consent.consent.configPolicyCreate.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "configPolicyCreate" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "configPolicyCreate" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=consent.consent.configPolicyCreate.method-not-allowed @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "configPolicyCreate" is accepted
      When the request "configPolicyCreate" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=consent.consent.configPolicyCreate.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "configPolicyCreate" is accepted
      When the request "configPolicyCreate" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=consent.consent.configPolicyCreate.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "configPolicyCreate" is accepted
      When the request "configPolicyCreate" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=consent.consent.configPolicyCreate.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "configPolicyCreate" is accepted
      When the request "configPolicyCreate" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=consent.consent.configPolicyCreate.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/Policy/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "configPolicyCreate" is accepted
      And the request body property "$.policy.name" is left out
      And the changed request breaks the clause "Policy: required" of the definition
      When the request "configPolicyCreate" is sent
      Then the response reveals nothing about how the candidate is built
