# Generated from specs/identity/1.0.2/identity-provider.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=identity @api=identity-provider @operation=post-linked-authenticate @method=POST @endpoint=/linked-authorization/authenticate @level=REQUIRED
Feature: ID Building Block 1.0, post-linked-authenticate
  Takes the identifier of the person and the proofs, from the wallet app.

  Background:
    Given an environment at "apiRoot" of the API "identity-provider"
    And the resource "/linked-authorization/authenticate"
    And an existing "transaction"
    And an existing "link", created with the request "identity-provider/get-authorization-generate-link-code" and the body:
      """json
      {
        "requestTime": "{{now}}",
        "request": {
          "transactionId": "{{existing transaction identifier}}"
        }
      }
      """
    And an existing "linked-transaction", created with the request "identity-provider/post-authorization-link-transaction" and the body:
      """json
      {
        "requestTime": "{{now}}",
        "request": {
          "linkCode": "{{existing link identifier}}"
        }
      }
      """
    And the request body:
      """json
      {
        "requestTime": "{{now}}",
        "request": {
          "linkedTransactionId": "{{existing linked-transaction identifier}}",
          "individualId": "{{profile individualId}}",
          "challengeList": [
            {
              "authFactorType": "{{profile authFactorType}}",
              "challenge": "{{profile challenge}}",
              "format": "{{profile challengeFormat}}"
            }
          ]
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=identity.identity-provider.post-linked-authenticate.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-linked-authenticate" is sent
      Then the operation is served

    @id=identity.identity-provider.post-linked-authenticate.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-linked-authenticate" is sent
      Then the response status code is 200

    @id=identity.identity-provider.post-linked-authenticate.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-linked-authenticate" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.identity-provider.post-linked-authenticate.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-linked-authenticate" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.identity-provider.post-linked-authenticate.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-linked-authenticate" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=identity.identity-provider.post-linked-authenticate.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-linked-authenticate" is sent
      Then the additional property is ignored, as the clause "POST /linked-authorization/authenticate, request body" allows

  Rule: A request that breaks the definition is refused

    @id=identity.identity-provider.post-linked-authenticate.missing-required.body-requestTime @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.requestTime" is refused
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$.requestTime" is left out
      And the changed request breaks the clause "POST /linked-authorization/authenticate, request body: required" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.missing-required.body-request-linkedTransactionId @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/properties/request/required
    Scenario: A request without the required property "$.request.linkedTransactionId" is refused
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$.request.linkedTransactionId" is left out
      And the changed request breaks the clause "POST /linked-authorization/authenticate, request body, request: required" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.missing-required.body-request @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.request" is refused
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$.request" is left out
      And the changed request breaks the clause "POST /linked-authorization/authenticate, request body: required" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.missing-required.body-request-individualId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/properties/request/required
    Scenario: A request without the required property "$.request.individualId" is refused
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$.request.individualId" is left out
      And the changed request breaks the clause "POST /linked-authorization/authenticate, request body, request: required" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.missing-required.body-request-challengeList @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/properties/request/required
    Scenario: A request without the required property "$.request.challengeList" is refused
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$.request.challengeList" is left out
      And the changed request breaks the clause "POST /linked-authorization/authenticate, request body, request: required" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.wrong-type.body-request @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/properties/request/type
    Scenario: A value of the wrong type is refused for the property "$.request"
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$.request" is set to "not an object"
      And the changed request breaks the clause "POST /linked-authorization/authenticate, request body, request: type" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.wrong-type.body-requestTime-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/properties/requestTime/type
    Scenario: A number in place of a text is refused for the property "$.requestTime"
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$.requestTime" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /linked-authorization/authenticate, request body, requestTime: type" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.wrong-type.body-request-challengeList @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/properties/request/properties/challengeList/type
    Scenario: A value of the wrong type is refused for the property "$.request.challengeList"
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$.request.challengeList" is set to "not a list"
      And the changed request breaks the clause "POST /linked-authorization/authenticate, request body, request, challengeList: type" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.wrong-type.body-requestTime @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/properties/requestTime/type
    Scenario: A value of the wrong type is refused for the property "$.requestTime"
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$.requestTime" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /linked-authorization/authenticate, request body, requestTime: type" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.null-value.body-request-challengeList @check=null-value @depth=standard @clause=/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/properties/request/properties/challengeList/type
    Scenario: Null is refused for the property "$.request.challengeList"
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$.request.challengeList" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /linked-authorization/authenticate, request body, request, challengeList: type" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.null-value.body-requestTime @check=null-value @depth=standard @clause=/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/properties/requestTime/type
    Scenario: Null is refused for the property "$.requestTime"
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$.requestTime" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /linked-authorization/authenticate, request body, requestTime: type" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.null-value.body-request-linkedTransactionId @check=null-value @depth=standard @clause=/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/properties/request/properties/linkedTransactionId/type
    Scenario: Null is refused for the property "$.request.linkedTransactionId"
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$.request.linkedTransactionId" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /linked-authorization/authenticate, request body, request, linkedTransactionId: type" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.wrong-item.body-request-challengeList @check=wrong-item @depth=standard @clause=/components/schemas/AuthChallenge/type
    Scenario: A value of the wrong type is refused for the first item of "$.request.challengeList"
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$.request.challengeList[0]" is set to "not an object"
      And the changed request breaks the clause "AuthChallenge: type" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /linked-authorization/authenticate, request body: type" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.wrong-enum.body-request-challengeList-0-authFactorType @check=wrong-enum @depth=standard @clause=/components/schemas/AuthChallenge/properties/authFactorType/enum
    Scenario: A value that is not in its list is refused for the property "$.request.challengeList[0].authFactorType"
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$.request.challengeList[0].authFactorType" is set to "no-such-value"
      And the changed request breaks the clause "AuthChallenge, authFactorType: enum" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.wrong-enum.body-request-challengeList-0-authFactorType-case @check=wrong-enum @depth=standard @clause=/components/schemas/AuthChallenge/properties/authFactorType/enum
    Scenario: A listed value in the wrong letter case is refused for the property "$.request.challengeList[0].authFactorType"
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$.request.challengeList[0].authFactorType" is set to "otp"
      And the changed request breaks the clause "AuthChallenge, authFactorType: enum" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.wrong-enum.body-request-challengeList-0-format @check=wrong-enum @depth=standard @clause=/components/schemas/AuthChallenge/properties/format/enum
    Scenario: A value that is not in its list is refused for the property "$.request.challengeList[0].format"
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$.request.challengeList[0].format" is set to "no-such-value"
      And the changed request breaks the clause "AuthChallenge, format: enum" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.wrong-pattern.body-requestTime @check=wrong-pattern @clause=/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/properties/requestTime/pattern
    Scenario: A value that does not match its pattern is refused for the property "$.requestTime"
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$.requestTime" is set to "~~~~~~"
      And the changed request breaks the clause "POST /linked-authorization/authenticate, request body, requestTime: pattern" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /linked-authorization/authenticate, request body" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.post-linked-authenticate.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1linked-authorization~1authenticate/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /linked-authorization/authenticate, request body" of the definition
      When the request "post-linked-authenticate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: HTTP is spoken as its RFCs say

    @id=identity.identity-provider.post-linked-authenticate.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-linked-authenticate" is sent
      Then the success response is written in UTF-8

    @id=identity.identity-provider.post-linked-authenticate.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-linked-authenticate" is accepted
      When the request "post-linked-authenticate" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=identity.identity-provider.post-linked-authenticate.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-linked-authenticate" is accepted
      When the request "post-linked-authenticate" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=identity.identity-provider.post-linked-authenticate.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=6.5-5 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1linked-authorization~1authenticate/post/requestBody/content/application~1json/schema/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-linked-authenticate" is accepted
      And the request body property "$.requestTime" is left out
      And the changed request breaks the clause "POST /linked-authorization/authenticate, request body: required" of the definition
      When the request "post-linked-authenticate" is sent
      Then the response reveals nothing about how the candidate is built
