# Generated from specs/identity/1.0.2/identity-provider.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=identity @api=identity-provider @operation=post-wallet-binding @method=POST @endpoint=/wallet-binding @level=REQUIRED
Feature: ID Building Block 1.0, post-wallet-binding
  Binds a key of a wallet to a person.

  The vendor supplies: PARTNER-ID.

  Background:
    Given an environment at "apiRoot" of the API "identity-provider"
    And the resource "/wallet-binding"
    And the credential of the candidate profile is presented
    And the header "PARTNER-ID" is set to the profile value "PARTNER-ID", or to "reference-partner" where the profile has none
    And the request body:
      """json
      {
        "requestTime": "{{now}}",
        "request": {
          "individualId": "{{profile individualId}}",
          "authFactorType": "WLA",
          "format": "jwt",
          "challengeList": [
            {
              "authFactorType": "{{profile authFactorType}}",
              "challenge": "{{profile challenge}}",
              "format": "{{profile challengeFormat}}"
            }
          ],
          "publicKey": "{{fresh key}}"
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which kinds and formats of proof a product takes"

  Rule: A valid request is answered as the definition says

    @id=identity.identity-provider.post-wallet-binding.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-wallet-binding" is sent
      Then the operation is served

    @id=identity.identity-provider.post-wallet-binding.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-wallet-binding" is sent
      Then the response status code is 200

    @id=identity.identity-provider.post-wallet-binding.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-wallet-binding" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.identity-provider.post-wallet-binding.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-wallet-binding" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.identity-provider.post-wallet-binding.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-wallet-binding" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=identity.identity-provider.post-wallet-binding.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1wallet-binding/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-wallet-binding" is sent
      Then the additional property is ignored, as the clause "POST /wallet-binding, request body" allows

  Rule: A request that breaks the definition is refused

    @id=identity.identity-provider.post-wallet-binding.missing-required.header-PARTNER-ID @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1wallet-binding/post/parameters/0/required
    Scenario: A request without the header "PARTNER-ID" is refused
      Given the unchanged request "post-wallet-binding" is accepted
      And the header "PARTNER-ID" is left out
      And the changed request breaks the clause "POST /wallet-binding, parameter 1: required" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.missing-required.body-requestTime @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1wallet-binding/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.requestTime" is refused
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body property "$.requestTime" is left out
      And the changed request breaks the clause "POST /wallet-binding, request body: required" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.missing-required.body-request-individualId @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1wallet-binding/post/requestBody/content/application~1json/schema/properties/request/required
    Scenario: A request without the required property "$.request.individualId" is refused
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body property "$.request.individualId" is left out
      And the changed request breaks the clause "POST /wallet-binding, request body, request: required" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.missing-required.body-request @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1wallet-binding/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.request" is refused
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body property "$.request" is left out
      And the changed request breaks the clause "POST /wallet-binding, request body: required" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.missing-required.body-request-authFactorType @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1wallet-binding/post/requestBody/content/application~1json/schema/properties/request/required
    Scenario: A request without the required property "$.request.authFactorType" is refused
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body property "$.request.authFactorType" is left out
      And the changed request breaks the clause "POST /wallet-binding, request body, request: required" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.missing-required.body-request-format @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1wallet-binding/post/requestBody/content/application~1json/schema/properties/request/required
    Scenario: A request without the required property "$.request.format" is refused
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body property "$.request.format" is left out
      And the changed request breaks the clause "POST /wallet-binding, request body, request: required" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.wrong-type.body-request @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1wallet-binding/post/requestBody/content/application~1json/schema/properties/request/type
    Scenario: A value of the wrong type is refused for the property "$.request"
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body property "$.request" is set to "not an object"
      And the changed request breaks the clause "POST /wallet-binding, request body, request: type" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.wrong-type.body-requestTime-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1wallet-binding/post/requestBody/content/application~1json/schema/properties/requestTime/type
    Scenario: A number in place of a text is refused for the property "$.requestTime"
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body property "$.requestTime" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /wallet-binding, request body, requestTime: type" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.wrong-type.body-request-challengeList @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1wallet-binding/post/requestBody/content/application~1json/schema/properties/request/properties/challengeList/type
    Scenario: A value of the wrong type is refused for the property "$.request.challengeList"
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body property "$.request.challengeList" is set to "not a list"
      And the changed request breaks the clause "POST /wallet-binding, request body, request, challengeList: type" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.wrong-type.body-request-publicKey @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1wallet-binding/post/requestBody/content/application~1json/schema/properties/request/properties/publicKey/type
    Scenario: A value of the wrong type is refused for the property "$.request.publicKey"
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body property "$.request.publicKey" is set to "not an object"
      And the changed request breaks the clause "POST /wallet-binding, request body, request, publicKey: type" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.null-value.body-request-challengeList @check=null-value @depth=standard @clause=/paths/~1wallet-binding/post/requestBody/content/application~1json/schema/properties/request/properties/challengeList/type
    Scenario: Null is refused for the property "$.request.challengeList"
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body property "$.request.challengeList" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /wallet-binding, request body, request, challengeList: type" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.null-value.body-requestTime @check=null-value @depth=standard @clause=/paths/~1wallet-binding/post/requestBody/content/application~1json/schema/properties/requestTime/type
    Scenario: Null is refused for the property "$.requestTime"
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body property "$.requestTime" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /wallet-binding, request body, requestTime: type" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.null-value.body-request-individualId @check=null-value @depth=standard @clause=/paths/~1wallet-binding/post/requestBody/content/application~1json/schema/properties/request/properties/individualId/type
    Scenario: Null is refused for the property "$.request.individualId"
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body property "$.request.individualId" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /wallet-binding, request body, request, individualId: type" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.wrong-item.body-request-challengeList @check=wrong-item @depth=standard @clause=/components/schemas/AuthChallenge/type
    Scenario: A value of the wrong type is refused for the first item of "$.request.challengeList"
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body property "$.request.challengeList[0]" is set to "not an object"
      And the changed request breaks the clause "AuthChallenge: type" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1wallet-binding/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /wallet-binding, request body: type" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.wrong-enum.body-request-challengeList-0-authFactorType @check=wrong-enum @depth=standard @clause=/components/schemas/AuthChallenge/properties/authFactorType/enum
    Scenario: A value that is not in its list is refused for the property "$.request.challengeList[0].authFactorType"
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body property "$.request.challengeList[0].authFactorType" is set to "no-such-value"
      And the changed request breaks the clause "AuthChallenge, authFactorType: enum" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.wrong-enum.body-request-challengeList-0-authFactorType-case @check=wrong-enum @depth=standard @clause=/components/schemas/AuthChallenge/properties/authFactorType/enum
    Scenario: A listed value in the wrong letter case is refused for the property "$.request.challengeList[0].authFactorType"
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body property "$.request.challengeList[0].authFactorType" is set to "otp"
      And the changed request breaks the clause "AuthChallenge, authFactorType: enum" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.wrong-enum.body-request-challengeList-0-format @check=wrong-enum @depth=standard @clause=/components/schemas/AuthChallenge/properties/format/enum
    Scenario: A value that is not in its list is refused for the property "$.request.challengeList[0].format"
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body property "$.request.challengeList[0].format" is set to "no-such-value"
      And the changed request breaks the clause "AuthChallenge, format: enum" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1wallet-binding/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /wallet-binding, request body" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-wallet-binding.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1wallet-binding/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-wallet-binding" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /wallet-binding, request body" of the definition
      When the request "post-wallet-binding" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=identity.identity-provider.post-wallet-binding.no-credential @check=no-credential @requirement=6.5-1 @requirement=6.5-2 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-wallet-binding" is accepted
      When the request "post-wallet-binding" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.post-wallet-binding.unknown-credential @check=unknown-credential @depth=standard @requirement=6.5-1 @requirement=6.5-2 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-wallet-binding" is accepted
      When the request "post-wallet-binding" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.post-wallet-binding.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-wallet-binding" is accepted
      When the request "post-wallet-binding" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.post-wallet-binding.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-wallet-binding" is accepted
      When the request "post-wallet-binding" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.post-wallet-binding.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-wallet-binding" is accepted
      When the request "post-wallet-binding" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.post-wallet-binding.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-wallet-binding" is accepted
      When the request "post-wallet-binding" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.post-wallet-binding.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-wallet-binding" is accepted
      When the request "post-wallet-binding" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.post-wallet-binding.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=6.5-1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-wallet-binding" is accepted
      When the request "post-wallet-binding" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=identity.identity-provider.post-wallet-binding.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-wallet-binding" is sent
      Then the success response is written in UTF-8

    @id=identity.identity-provider.post-wallet-binding.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-wallet-binding" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-wallet-binding" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=identity.identity-provider.post-wallet-binding.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-wallet-binding" is accepted
      When the request "post-wallet-binding" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=identity.identity-provider.post-wallet-binding.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-wallet-binding" is accepted
      When the request "post-wallet-binding" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=identity.identity-provider.post-wallet-binding.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-wallet-binding" is accepted
      When the request "post-wallet-binding" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=identity.identity-provider.post-wallet-binding.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-wallet-binding" is accepted
      When the request "post-wallet-binding" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=identity.identity-provider.post-wallet-binding.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=6.5-5 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1wallet-binding/post/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-wallet-binding" is accepted
      And the header "PARTNER-ID" is left out
      And the changed request breaks the clause "POST /wallet-binding, parameter 1: required" of the definition
      When the request "post-wallet-binding" is sent
      Then the response reveals nothing about how the candidate is built
