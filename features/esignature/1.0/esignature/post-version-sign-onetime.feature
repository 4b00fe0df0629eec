# Generated from specs/esignature/1.0/esignature.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=esignature @api=esignature @operation=post-version-sign-onetime @method=POST @endpoint=/{version}/sign/onetime @level=REQUIRED
Feature: Remote SCD API 1.0.0, post-version-sign-onetime
  Signs with a key that is made for this one signature.

  The vendor supplies: version.

  Background:
    Given an environment at "apiRoot" of the API "esignature"
    And the resource "/{version}/sign/onetime"
    And the credential of the candidate profile is presented
    And the path parameter "version" is set to the profile value "version", or to "v1" where the profile has none
    And the request body:
      """json
      {
        "format": "PAdES",
        "hash": "luTLpUFtY3FgeH62gEUhRRkvB992OfQ6PK0kcEkSAM0=",
        "hashType": "SHA2-256",
        "dataToBeDisplayed": "A document to sign",
        "requestTimestamp": "{{now}}"
      }
      """

  Rule: A valid request is answered as the definition says

    @id=esignature.esignature.post-version-sign-onetime.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-version-sign-onetime" is sent
      Then the operation is served

    @id=esignature.esignature.post-version-sign-onetime.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-version-sign-onetime" is sent
      Then the response status code is 200

    @id=esignature.esignature.post-version-sign-onetime.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-version-sign-onetime" is sent
      Then the success response has one of the media types "application/json"

    @id=esignature.esignature.post-version-sign-onetime.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-version-sign-onetime" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=esignature.esignature.post-version-sign-onetime.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-version-sign-onetime" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=esignature.esignature.post-version-sign-onetime.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-version-sign-onetime" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-version-sign-onetime" is sent
      Then the server does not fail without properties

    @id=esignature.esignature.post-version-sign-onetime.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1{version}~1sign~1onetime/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-version-sign-onetime" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-version-sign-onetime" is sent
      Then the additional property is ignored, as the clause "POST /{version}/sign/onetime, request body" allows

  Rule: A request that breaks the definition is refused

    @id=esignature.esignature.post-version-sign-onetime.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1{version}~1sign~1onetime/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "post-version-sign-onetime" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /{version}/sign/onetime, request body: required" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-onetime.wrong-type.body-format @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1{version}~1sign~1onetime/post/requestBody/content/application~1json/schema/properties/format/type
    Scenario: A value of the wrong type is refused for the property "$.format"
      Given the unchanged request "post-version-sign-onetime" is accepted
      And the request body property "$.format" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /{version}/sign/onetime, request body, format: type" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-onetime.wrong-type.body-format-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1{version}~1sign~1onetime/post/requestBody/content/application~1json/schema/properties/format/type
    Scenario: A number in place of a text is refused for the property "$.format"
      Given the unchanged request "post-version-sign-onetime" is accepted
      And the request body property "$.format" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /{version}/sign/onetime, request body, format: type" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-onetime.wrong-type.body-hash @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1{version}~1sign~1onetime/post/requestBody/content/application~1json/schema/properties/hash/type
    Scenario: A value of the wrong type is refused for the property "$.hash"
      Given the unchanged request "post-version-sign-onetime" is accepted
      And the request body property "$.hash" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /{version}/sign/onetime, request body, hash: type" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-onetime.wrong-type.body-hashType @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1{version}~1sign~1onetime/post/requestBody/content/application~1json/schema/properties/hashType/type
    Scenario: A value of the wrong type is refused for the property "$.hashType"
      Given the unchanged request "post-version-sign-onetime" is accepted
      And the request body property "$.hashType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /{version}/sign/onetime, request body, hashType: type" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-onetime.wrong-type.body-dataToBeDisplayed @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1{version}~1sign~1onetime/post/requestBody/content/application~1json/schema/properties/dataToBeDisplayed/type
    Scenario: A value of the wrong type is refused for the property "$.dataToBeDisplayed"
      Given the unchanged request "post-version-sign-onetime" is accepted
      And the request body property "$.dataToBeDisplayed" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /{version}/sign/onetime, request body, dataToBeDisplayed: type" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-onetime.wrong-type.body-requestTimestamp @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1{version}~1sign~1onetime/post/requestBody/content/application~1json/schema/properties/requestTimestamp/type
    Scenario: A value of the wrong type is refused for the property "$.requestTimestamp"
      Given the unchanged request "post-version-sign-onetime" is accepted
      And the request body property "$.requestTimestamp" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /{version}/sign/onetime, request body, requestTimestamp: type" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-onetime.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1{version}~1sign~1onetime/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-version-sign-onetime" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /{version}/sign/onetime, request body: type" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-onetime.wrong-enum.body-format @check=wrong-enum @clause=/paths/~1{version}~1sign~1onetime/post/requestBody/content/application~1json/schema/properties/format/enum
    Scenario: A value that is not in its list is refused for the property "$.format"
      Given the unchanged request "post-version-sign-onetime" is accepted
      And the request body property "$.format" is set to "no-such-value"
      And the changed request breaks the clause "POST /{version}/sign/onetime, request body, format: enum" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-onetime.wrong-enum.body-format-case @check=wrong-enum @depth=standard @clause=/paths/~1{version}~1sign~1onetime/post/requestBody/content/application~1json/schema/properties/format/enum
    Scenario: A listed value in the wrong letter case is refused for the property "$.format"
      Given the unchanged request "post-version-sign-onetime" is accepted
      And the request body property "$.format" is set to "XADES"
      And the changed request breaks the clause "POST /{version}/sign/onetime, request body, format: enum" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-onetime.wrong-enum.body-hashType @check=wrong-enum @depth=standard @clause=/paths/~1{version}~1sign~1onetime/post/requestBody/content/application~1json/schema/properties/hashType/enum
    Scenario: A value that is not in its list is refused for the property "$.hashType"
      Given the unchanged request "post-version-sign-onetime" is accepted
      And the request body property "$.hashType" is set to "no-such-value"
      And the changed request breaks the clause "POST /{version}/sign/onetime, request body, hashType: enum" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-onetime.wrong-format.body-requestTimestamp @check=wrong-format @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1{version}~1sign~1onetime/post/requestBody/content/application~1json/schema/properties/requestTimestamp/format
    Scenario: A value that does not match its format is refused for the property "$.requestTimestamp"
      Given the unchanged request "post-version-sign-onetime" is accepted
      And the request body property "$.requestTimestamp" is set to "2024-13-45T08:00:00Z"
      And the changed request breaks the clause "POST /{version}/sign/onetime, request body, requestTimestamp: format" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-onetime.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1{version}~1sign~1onetime/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-version-sign-onetime" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /{version}/sign/onetime, request body" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-onetime.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1{version}~1sign~1onetime/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-version-sign-onetime" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /{version}/sign/onetime, request body" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=esignature.esignature.post-version-sign-onetime.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-version-sign-onetime" is accepted
      When the request "post-version-sign-onetime" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.post-version-sign-onetime.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-version-sign-onetime" is accepted
      When the request "post-version-sign-onetime" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.post-version-sign-onetime.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-version-sign-onetime" is accepted
      When the request "post-version-sign-onetime" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.post-version-sign-onetime.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-version-sign-onetime" is accepted
      When the request "post-version-sign-onetime" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.post-version-sign-onetime.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-version-sign-onetime" is accepted
      When the request "post-version-sign-onetime" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.post-version-sign-onetime.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-version-sign-onetime" is accepted
      When the request "post-version-sign-onetime" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=esignature.esignature.post-version-sign-onetime.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-version-sign-onetime" is sent
      Then the success response is written in UTF-8

    @id=esignature.esignature.post-version-sign-onetime.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-version-sign-onetime" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-version-sign-onetime" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=esignature.esignature.post-version-sign-onetime.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-version-sign-onetime" is accepted
      When the request "post-version-sign-onetime" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=esignature.esignature.post-version-sign-onetime.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-version-sign-onetime" is accepted
      When the request "post-version-sign-onetime" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=esignature.esignature.post-version-sign-onetime.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-version-sign-onetime" is accepted
      When the request "post-version-sign-onetime" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=esignature.esignature.post-version-sign-onetime.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-version-sign-onetime" is accepted
      When the request "post-version-sign-onetime" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=esignature.esignature.post-version-sign-onetime.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1{version}~1sign~1onetime/post/requestBody/content/application~1json/schema/properties/format/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-version-sign-onetime" is accepted
      And the request body property "$.format" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /{version}/sign/onetime, request body, format: type" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the response reveals nothing about how the candidate is built
