# Generated from specs/wallet/1.0.0/wallet.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=wallet @api=wallet @operation=token @method=POST @endpoint=/token @level=REQUIRED
Feature: Wallet Building Block 1.0, token
  Exchanges a code for an access token.

  Background:
    Given an environment at "apiRoot" of the API "wallet"
    And the resource "/token"
    And an existing "pre-authorized-code" that may be removed
    And the request body:
      """json
      {
        "grant_type": "urn:ietf:params:oauth:grant-type:pre-authorized_code",
        "pre-authorized_code": "{{existing pre-authorized-code identifier}}"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec has the request in JSON, and the RFC that it refers to as a form"

  Rule: A valid request is answered as the definition says

    @id=wallet.wallet.token.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "token" is sent
      Then the operation is served

    @id=wallet.wallet.token.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "token" is sent
      Then the response status code is 200

    @id=wallet.wallet.token.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "token" is sent
      Then the success response has one of the media types "application/json"

    @id=wallet.wallet.token.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "token" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=wallet.wallet.token.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "token" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=wallet.wallet.token.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1token/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "token" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "token" is sent
      Then the additional property is ignored, as the clause "POST /token, request body" allows

  Rule: A request that breaks the definition is refused

    @id=wallet.wallet.token.body-schema.refusal @check=body-schema @clause=/paths/~1token/post/requestBody/content/application~1json/schema/required
    Scenario: The body of a refusal matches its schema
      Given the unchanged request "token" is accepted
      And the request body property "$.grant_type" is left out
      And the changed request breaks the clause "POST /token, request body: required" of the definition
      When the request "token" is sent
      Then the body of the refusal complies with the OAS schema for this operation and status code

    @id=wallet.wallet.token.missing-required.body-grant_type @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1token/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.grant_type" is refused
      Given the unchanged request "token" is accepted
      And the request body property "$.grant_type" is left out
      And the changed request breaks the clause "POST /token, request body: required" of the definition
      When the request "token" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.token.wrong-type.body-pre-authorized_code @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1token/post/requestBody/content/application~1json/schema/properties/pre-authorized_code/type
    Scenario: A value of the wrong type is refused for the property "$['pre-authorized_code']"
      Given the unchanged request "token" is accepted
      And the request body property "$['pre-authorized_code']" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /token, request body, pre-authorized_code: type" of the definition
      When the request "token" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.token.wrong-type.body-pre-authorized_code-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1token/post/requestBody/content/application~1json/schema/properties/pre-authorized_code/type
    Scenario: A number in place of a text is refused for the property "$['pre-authorized_code']"
      Given the unchanged request "token" is accepted
      And the request body property "$['pre-authorized_code']" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /token, request body, pre-authorized_code: type" of the definition
      When the request "token" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.token.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1token/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "token" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /token, request body: type" of the definition
      When the request "token" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.token.wrong-enum.body-grant_type @check=wrong-enum @clause=/paths/~1token/post/requestBody/content/application~1json/schema/properties/grant_type/enum
    Scenario: A value that is not in its list is refused for the property "$.grant_type"
      Given the unchanged request "token" is accepted
      And the request body property "$.grant_type" is set to "no-such-value"
      And the changed request breaks the clause "POST /token, request body, grant_type: enum" of the definition
      When the request "token" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.token.wrong-enum.body-grant_type-case @check=wrong-enum @depth=standard @clause=/paths/~1token/post/requestBody/content/application~1json/schema/properties/grant_type/enum
    Scenario: A listed value in the wrong letter case is refused for the property "$.grant_type"
      Given the unchanged request "token" is accepted
      And the request body property "$.grant_type" is set to "AUTHORIZATION_CODE"
      And the changed request breaks the clause "POST /token, request body, grant_type: enum" of the definition
      When the request "token" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.token.malformed-json.body @check=malformed-json @clause=/paths/~1token/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "token" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /token, request body" of the definition
      When the request "token" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.token.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1token/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "token" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /token, request body" of the definition
      When the request "token" is sent
      Then the request is refused with a status code 4XX

  Rule: HTTP is spoken as its RFCs say

    @id=wallet.wallet.token.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "token" is sent
      Then the success response is written in UTF-8

    @id=wallet.wallet.token.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "token" is accepted
      When the request "token" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=wallet.wallet.token.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "token" is accepted
      When the request "token" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=wallet.wallet.token.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "token" is accepted
      When the request "token" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=wallet.wallet.token.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "token" is accepted
      When the request "token" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=wallet.wallet.token.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1token/post/requestBody/content/application~1json/schema/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "token" is accepted
      And the request body property "$.grant_type" is left out
      And the changed request breaks the clause "POST /token, request body: required" of the definition
      When the request "token" is sent
      Then the response reveals nothing about how the candidate is built
