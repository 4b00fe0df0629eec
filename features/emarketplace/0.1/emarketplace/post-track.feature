# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=post-track @method=POST @endpoint=/track @level=REQUIRED @requirement=6.7-1 @requirement=6.7-2 @requirement=6.7-3 @requirement=6.7-4
Feature: E-Marketplace Transaction Layer Specification 0.2, post-track
  Asks for the tracking of an order.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/track"
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
          "action": "track",
          "bap_id": "{{profile bapId}}",
          "bap_uri": "{{callback}}",
          "transaction_id": "{{fresh uuid transaction}}",
          "message_id": "{{fresh uuid message}}",
          "timestamp": "{{now}}"
        },
        "message": {
          "order_id": "{{existing order identifier}}"
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which orders can be tracked"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.post-track.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-track" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.post-track.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-track" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.post-track.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-track" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.post-track.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-track" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.post-track.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-track" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.post-track.missing-required.body-context @check=missing-required
    Scenario: The required property "$.context" is left out
      Given the request "post-track" is accepted as it stands
      And the request body property "$.context" is left out
      And this breaks the clause "/paths/~1track/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-track" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-track.missing-required.body-message @check=missing-required
    Scenario: The required property "$.message" is left out
      Given the request "post-track" is accepted as it stands
      And the request body property "$.message" is left out
      And this breaks the clause "/paths/~1track/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "post-track" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-track.missing-required.body-context-action @check=missing-required
    Scenario: The required property "$.context.action" is left out
      Given the request "post-track" is accepted as it stands
      And the request body property "$.context.action" is left out
      And this breaks the clause "/paths/~1track/post/requestBody/content/application~1json/schema/properties/context/allOf/1/required" of the definition
      When the request "post-track" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-track.wrong-type.body-message @check=wrong-type
    Scenario: The property "$.message" has a value of the wrong type
      Given the request "post-track" is accepted as it stands
      And the request body property "$.message" is set to "not an object"
      And this breaks the clause "/paths/~1track/post/requestBody/content/application~1json/schema/properties/message/type" of the definition
      When the request "post-track" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-track.wrong-type.body-context-action @check=wrong-type
    Scenario: The property "$.context.action" has a value of the wrong type
      Given the request "post-track" is accepted as it stands
      And the request body property "$.context.action" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Context/properties/action/type" of the definition
      When the request "post-track" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-track.wrong-type.body-context-transaction_id @check=wrong-type
    Scenario: The property "$.context.transaction_id" has a value of the wrong type
      Given the request "post-track" is accepted as it stands
      And the request body property "$.context.transaction_id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Context/properties/transaction_id/type" of the definition
      When the request "post-track" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.post-track.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-track" is accepted as it stands
      And no credential is presented
      When the request "post-track" is sent
      Then access is refused with the status code 401 or 403
