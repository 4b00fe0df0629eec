# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=post-get-cancellation-reasons @method=POST @endpoint=/get_cancellation_reasons @level=REQUIRED @requirement=6.8-1 @requirement=6.8-2 @requirement=6.8-3 @requirement=6.8-7
Feature: E-Marketplace Transaction Layer Specification 0.2, post-get-cancellation-reasons
  Asks for the reasons for cancelling that are known.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/get_cancellation_reasons"
    And the credential of the candidate profile is presented
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
          "action": "get_cancellation_reasons",
          "bap_id": "{{profile bapId}}",
          "bap_uri": "{{callback}}",
          "transaction_id": "{{fresh uuid transaction}}",
          "message_id": "{{fresh uuid message}}",
          "timestamp": "{{now}}"
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.post-get-cancellation-reasons.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-get-cancellation-reasons" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.post-get-cancellation-reasons.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-get-cancellation-reasons" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.post-get-cancellation-reasons.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-get-cancellation-reasons" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.post-get-cancellation-reasons.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-get-cancellation-reasons" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.post-get-cancellation-reasons.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-get-cancellation-reasons" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.post-get-cancellation-reasons.missing-required.body-context @check=missing-required
    Scenario: The required property "$.context" is left out
      Given the request "post-get-cancellation-reasons" is accepted as it stands
      And the request body property "$.context" is left out
      And this breaks the clause "/paths/~1get_cancellation_reasons/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-get-cancellation-reasons" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-get-cancellation-reasons.missing-required.body-context-action @check=missing-required
    Scenario: The required property "$.context.action" is left out
      Given the request "post-get-cancellation-reasons" is accepted as it stands
      And the request body property "$.context.action" is left out
      And this breaks the clause "/paths/~1get_cancellation_reasons/post/requestBody/content/application~1json/schema/properties/context/allOf/1/required" of the definition
      When the request "post-get-cancellation-reasons" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-get-cancellation-reasons.wrong-type.body-context-action @check=wrong-type
    Scenario: The property "$.context.action" has a value of the wrong type
      Given the request "post-get-cancellation-reasons" is accepted as it stands
      And the request body property "$.context.action" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Context/properties/action/type" of the definition
      When the request "post-get-cancellation-reasons" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-get-cancellation-reasons.wrong-type.body-context-transaction_id @check=wrong-type
    Scenario: The property "$.context.transaction_id" has a value of the wrong type
      Given the request "post-get-cancellation-reasons" is accepted as it stands
      And the request body property "$.context.transaction_id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Context/properties/transaction_id/type" of the definition
      When the request "post-get-cancellation-reasons" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-get-cancellation-reasons.wrong-type.body-context-message_id @check=wrong-type
    Scenario: The property "$.context.message_id" has a value of the wrong type
      Given the request "post-get-cancellation-reasons" is accepted as it stands
      And the request body property "$.context.message_id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Context/properties/message_id/type" of the definition
      When the request "post-get-cancellation-reasons" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.post-get-cancellation-reasons.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-get-cancellation-reasons" is accepted as it stands
      And no credential is presented
      When the request "post-get-cancellation-reasons" is sent
      Then access is refused with the status code 401 or 403
