# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=post-support @method=POST @endpoint=/support @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, post-support
  Asks for the ways to get support.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/support"
    And the credential of the candidate profile is presented
    And an existing "order"
    And the request body:
      """json
      {
        "context": {
          "domain": "{{profile domain}}",
          "location": {
            "country": {
              "code": "{{profile country}}"
            }
          },
          "action": "support",
          "bap_id": "{{profile bapId}}",
          "bap_uri": "{{callback}}",
          "transaction_id": "{{fresh uuid transaction}}",
          "message_id": "{{fresh uuid message}}",
          "timestamp": "{{now}}"
        },
        "message": {
          "support": {
            "order_id": "{{existing order identifier}}"
          }
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.post-support.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-support" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.post-support.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-support" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.post-support.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-support" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.post-support.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-support" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.post-support.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-support" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=emarketplace.emarketplace.post-support.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1support/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-support" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-support" is sent
      Then the additional property is ignored, as the clause "POST /support, request body" allows

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.post-support.missing-required.body-context @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1support/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.context" is refused
      Given the unchanged request "post-support" is accepted
      And the request body property "$.context" is left out
      And the changed request breaks the clause "POST /support, request body: required" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.missing-required.body-context-action @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1support/post/requestBody/content/application~1json/schema/properties/context/allOf/1/required
    Scenario: A request without the required property "$.context.action" is refused
      Given the unchanged request "post-support" is accepted
      And the request body property "$.context.action" is left out
      And the changed request breaks the clause "POST /support, request body, context, allOf, 1: required" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.missing-required.body-message @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1support/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.message" is refused
      Given the unchanged request "post-support" is accepted
      And the request body property "$.message" is left out
      And the changed request breaks the clause "POST /support, request body: required" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.wrong-type.body-context @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Context/type
    Scenario: A value of the wrong type is refused for the property "$.context"
      Given the unchanged request "post-support" is accepted
      And the request body property "$.context" is set to "not an object"
      And the changed request breaks the clause "Context: type" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.wrong-type.body-context-bap_id-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Context/properties/bap_id/allOf/0/type
    Scenario: A number in place of a text is refused for the property "$.context.bap_id"
      Given the unchanged request "post-support" is accepted
      And the request body property "$.context.bap_id" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "Context, bap_id, allOf, 0: type" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.wrong-type.body-message @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1support/post/requestBody/content/application~1json/schema/properties/message/type
    Scenario: A value of the wrong type is refused for the property "$.message"
      Given the unchanged request "post-support" is accepted
      And the request body property "$.message" is set to "not an object"
      And the changed request breaks the clause "POST /support, request body, message: type" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.wrong-type.body-context-location @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Location/type
    Scenario: A value of the wrong type is refused for the property "$.context.location"
      Given the unchanged request "post-support" is accepted
      And the request body property "$.context.location" is set to "not an object"
      And the changed request breaks the clause "Location: type" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.wrong-type.body-context-bap_id @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Context/properties/bap_id/allOf/0/type
    Scenario: A value of the wrong type is refused for the property "$.context.bap_id"
      Given the unchanged request "post-support" is accepted
      And the request body property "$.context.bap_id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Context, bap_id, allOf, 0: type" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.wrong-type.body-context-bap_uri @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Context/properties/bap_uri/allOf/0/type
    Scenario: A value of the wrong type is refused for the property "$.context.bap_uri"
      Given the unchanged request "post-support" is accepted
      And the request body property "$.context.bap_uri" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Context, bap_uri, allOf, 0: type" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.wrong-type.body-message-support @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Support/type
    Scenario: A value of the wrong type is refused for the property "$.message.support"
      Given the unchanged request "post-support" is accepted
      And the request body property "$.message.support" is set to "not an object"
      And the changed request breaks the clause "Support: type" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.null-value.body-context @check=null-value @depth=standard @clause=/components/schemas/Context/type
    Scenario: Null is refused for the property "$.context"
      Given the unchanged request "post-support" is accepted
      And the request body property "$.context" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Context: type" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.null-value.body-context-action @check=null-value @depth=standard @clause=/components/schemas/Context/properties/action/type
    Scenario: Null is refused for the property "$.context.action"
      Given the unchanged request "post-support" is accepted
      And the request body property "$.context.action" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Context, action: type" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.null-value.body-message @check=null-value @depth=standard @clause=/paths/~1support/post/requestBody/content/application~1json/schema/properties/message/type
    Scenario: Null is refused for the property "$.message"
      Given the unchanged request "post-support" is accepted
      And the request body property "$.message" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /support, request body, message: type" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1support/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-support" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /support, request body: type" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.wrong-format.body-context-bap_uri @check=wrong-format @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Context/properties/bap_uri/allOf/0/format
    Scenario: A value that does not match its format is refused for the property "$.context.bap_uri"
      Given the unchanged request "post-support" is accepted
      And the request body property "$.context.bap_uri" is set to "not a uri"
      And the changed request breaks the clause "Context, bap_uri, allOf, 0: format" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.wrong-format.body-context-transaction_id @check=wrong-format @depth=standard @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Context/properties/transaction_id/format
    Scenario: A value that does not match its format is refused for the property "$.context.transaction_id"
      Given the unchanged request "post-support" is accepted
      And the request body property "$.context.transaction_id" is set to "not-a-uuid"
      And the changed request breaks the clause "Context, transaction_id: format" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.wrong-format.body-context-timestamp @check=wrong-format @depth=standard @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Context/properties/timestamp/format
    Scenario: A value that does not match its format is refused for the property "$.context.timestamp"
      Given the unchanged request "post-support" is accepted
      And the request body property "$.context.timestamp" is set to "2024-13-45T08:00:00Z"
      And the changed request breaks the clause "Context, timestamp: format" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.wrong-format.body-context-message_id @check=wrong-format @depth=standard @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Context/properties/message_id/format
    Scenario: A value that does not match its format is refused for the property "$.context.message_id"
      Given the unchanged request "post-support" is accepted
      And the request body property "$.context.message_id" is set to "not-a-uuid"
      And the changed request breaks the clause "Context, message_id: format" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1support/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-support" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /support, request body" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-support.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1support/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-support" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /support, request body" of the definition
      When the request "post-support" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.post-support.no-credential @check=no-credential @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-support" is accepted
      When the request "post-support" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-support.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-support" is accepted
      When the request "post-support" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-support.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-support" is accepted
      When the request "post-support" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-support.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-support" is accepted
      When the request "post-support" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-support.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-support" is accepted
      When the request "post-support" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=emarketplace.emarketplace.post-support.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-support" is sent
      Then the success response is written in UTF-8

    @id=emarketplace.emarketplace.post-support.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-support" is accepted
      When the request "post-support" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.post-support.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-support" is accepted
      When the request "post-support" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.post-support.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1support/post/requestBody/content/application~1json/schema/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-support" is accepted
      And the request body property "$.context" is left out
      And the changed request breaks the clause "POST /support, request body: required" of the definition
      When the request "post-support" is sent
      Then the response reveals nothing about how the candidate is built
