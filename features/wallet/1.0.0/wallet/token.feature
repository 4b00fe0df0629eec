# Generated from specs/wallet/1.0.0/wallet.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=wallet @api=wallet @operation=token @method=POST @endpoint=/token @level=REQUIRED @requirement=6.2-2 @requirement=6.2-4
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
    Scenario: The body of the answer meets its schema
      When the request "token" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=wallet.wallet.token.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "token" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=wallet.wallet.token.missing-required.body-grant_type @check=missing-required
    Scenario: The required property "$.grant_type" is left out
      Given the request "token" is accepted as it stands
      And the request body property "$.grant_type" is left out
      And this breaks the clause "/paths/~1token/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "token" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.token.wrong-type.body-pre-authorized_code @check=wrong-type
    Scenario: The property "$['pre-authorized_code']" has a value of the wrong type
      Given the request "token" is accepted as it stands
      And the request body property "$['pre-authorized_code']" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1token/post/requestBody/content/application~1json/schema/properties/pre-authorized_code/type" of the definition
      When the request "token" is sent
      Then the request is refused with a status code 4XX
