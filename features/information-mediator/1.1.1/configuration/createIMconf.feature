# Generated from specs/information-mediator/1.1.1/configuration.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=information-mediator @api=configuration @operation=createIMconf @method=POST @endpoint=/api/v1/config @level=RECOMMENDED @requirement=6.1-3
Feature: GovStack IM Configuration Management API 1.0.1, createIMconf
  Sets up an instance from a configuration.

  Background:
    Given an environment at "apiRoot" of the API "configuration"
    And the resource "/api/v1/config"
    And the credential of the candidate profile is presented
    And an existing "configuration"
    And the request body:
      """json
      "{{existing configuration}}"
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say whether an instance that is set up may be set up again"

  Rule: A valid request is answered as the definition says

    @id=information-mediator.configuration.createIMconf.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "createIMconf" is sent
      Then the operation is served

    @id=information-mediator.configuration.createIMconf.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "createIMconf" is sent
      Then the response status code is 201

    @id=information-mediator.configuration.createIMconf.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "createIMconf" is sent
      Then the success response has one of the media types "application/json"

    @id=information-mediator.configuration.createIMconf.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "createIMconf" is sent
      Then the success response body complies with the OAS schema for this operation and status code

  Rule: A request that breaks the definition is refused

    @id=information-mediator.configuration.createIMconf.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "createIMconf" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1api~1v1~1config/post/requestBody/required" of the definition
      When the request "createIMconf" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.createIMconf.missing-required.body-domain @check=missing-required
    Scenario: The required property "$.domain" is left out
      Given the request "createIMconf" is accepted as it stands
      And the request body property "$.domain" is left out
      And this breaks the clause "/components/schemas/IMconf/required" of the definition
      When the request "createIMconf" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.createIMconf.missing-required.body-instance @check=missing-required
    Scenario: The required property "$.instance" is left out
      Given the request "createIMconf" is accepted as it stands
      And the request body property "$.instance" is left out
      And this breaks the clause "/components/schemas/IMconf/required" of the definition
      When the request "createIMconf" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.createIMconf.wrong-type.query-init @check=wrong-type
    Scenario: The query parameter "init" has a value of the wrong type
      Given the request "createIMconf" is accepted as it stands
      And the query parameter "init" is set to "not-a-number"
      And this breaks the clause "/paths/~1api~1v1~1config/post/parameters/0/schema/type" of the definition
      When the request "createIMconf" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.createIMconf.wrong-type.body-domain @check=wrong-type
    Scenario: The property "$.domain" has a value of the wrong type
      Given the request "createIMconf" is accepted as it stands
      And the request body property "$.domain" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/IMconf/properties/domain/type" of the definition
      When the request "createIMconf" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.createIMconf.wrong-type.body-instance @check=wrong-type
    Scenario: The property "$.instance" has a value of the wrong type
      Given the request "createIMconf" is accepted as it stands
      And the request body property "$.instance" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/IMconf/properties/instance/type" of the definition
      When the request "createIMconf" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=information-mediator.configuration.createIMconf.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "createIMconf" is accepted as it stands
      And no credential is presented
      When the request "createIMconf" is sent
      Then access is refused with the status code 401 or 403
