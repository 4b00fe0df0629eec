# Generated from specs/digital-registries/3.0.0-alpha/data.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=digital-registries @api=data @operation=read @method=POST @endpoint=/data/{registryName}/{versionNumber}/read @level=REQUIRED @requirement=DRS-5 @requirement=DRS-6 @requirement=DRS-23 @requirement=DRS-31 @requirement=DRS-33
Feature: GovStack Digital Registries BB API examples 1.4.0, read
  Answers the one record that matches.

  The vendor supplies: Information-Mediator-Client, registryName, versionNumber.

  Background:
    Given an environment at "apiRoot" of the API "data"
    And the resource "/data/{registryName}/{versionNumber}/read"
    And the credential of the candidate profile is presented
    And an existing "record", created with the request "data/create" and the body:
      """json
      {
        "write": {
          "content": {
            "id": "{{fresh text}}",
            "firstName": "John Helmut",
            "lastName": "Smith Carry",
            "birthCertificateId": "RR-1234567889"
          }
        }
      }
      """
    And the header "Information-Mediator-Client" is set to the profile value "Information-Mediator-Client", or to "eGovStack/GOV/90000009/digitalregistries" where the profile has none
    And the path parameter "registryName" is set to the profile value "registryName", or to "mcts" where the profile has none
    And the path parameter "versionNumber" is set to the profile value "versionNumber", or to "1.0" where the profile has none
    And the request body:
      """json
      {
        "query": {
          "content": {
            "id": "{{existing record identifier}}"
          }
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=digital-registries.data.read.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "read" is sent
      Then the operation is served

    @id=digital-registries.data.read.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "read" is sent
      Then the response status code is 200

    @id=digital-registries.data.read.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "read" is sent
      Then the success response has one of the media types "application/json"

    @id=digital-registries.data.read.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "read" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=digital-registries.data.read.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "read" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=digital-registries.data.read.missing-required.header-Information-Mediator-Client @check=missing-required
    Scenario: The header "Information-Mediator-Client" is left out
      Given the request "read" is accepted as it stands
      And the header "Information-Mediator-Client" is left out
      And this breaks the clause "/components/parameters/Information-Mediator-Client/required" of the definition
      When the request "read" is sent
      Then the request is refused with a status code 4XX

    @id=digital-registries.data.read.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "read" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1data~1{registryName}~1{versionNumber}~1read/post/requestBody/required" of the definition
      When the request "read" is sent
      Then the request is refused with a status code 4XX

    @id=digital-registries.data.read.missing-required.body-query @check=missing-required
    Scenario: The required property "$.query" is left out
      Given the request "read" is accepted as it stands
      And the request body property "$.query" is left out
      And this breaks the clause "/paths/~1data~1{registryName}~1{versionNumber}~1read/post/requestBody/content/application~1json/schema/required" of the definition
      When the request "read" is sent
      Then the request is refused with a status code 4XX

    @id=digital-registries.data.read.missing-required.body-query-content @check=missing-required
    Scenario: The required property "$.query.content" is left out
      Given the request "read" is accepted as it stands
      And the request body property "$.query.content" is left out
      And this breaks the clause "/paths/~1data~1{registryName}~1{versionNumber}~1read/post/requestBody/content/application~1json/schema/properties/query/required" of the definition
      When the request "read" is sent
      Then the request is refused with a status code 4XX

    @id=digital-registries.data.read.wrong-type.body-query @check=wrong-type
    Scenario: The property "$.query" has a value of the wrong type
      Given the request "read" is accepted as it stands
      And the request body property "$.query" is set to "not an object"
      And this breaks the clause "/paths/~1data~1{registryName}~1{versionNumber}~1read/post/requestBody/content/application~1json/schema/properties/query/type" of the definition
      When the request "read" is sent
      Then the request is refused with a status code 4XX

    @id=digital-registries.data.read.wrong-type.body-query-content @check=wrong-type
    Scenario: The property "$.query.content" has a value of the wrong type
      Given the request "read" is accepted as it stands
      And the request body property "$.query.content" is set to "not an object"
      And this breaks the clause "/components/schemas/Example/type" of the definition
      When the request "read" is sent
      Then the request is refused with a status code 4XX

    @id=digital-registries.data.read.wrong-type.body-query-content-id @check=wrong-type
    Scenario: The property "$.query.content.id" has a value of the wrong type
      Given the request "read" is accepted as it stands
      And the request body property "$.query.content.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Example/properties/id/type" of the definition
      When the request "read" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=digital-registries.data.read.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "read" is accepted as it stands
      And the request body property "$.query.content.id" is set to an identifier that does not exist
      When the request "read" is sent
      Then the identifier is answered with the status code 404

    @id=digital-registries.data.read.body-schema.404 @check=body-schema
    Scenario: The body of the 404 meets its schema
      Given the request "read" is accepted as it stands
      And the request body property "$.query.content.id" is set to an identifier that does not exist
      When the request "read" is sent
      Then the response body complies with the OAS schema for this operation and status code

  Rule: Access without a credential is refused

    @id=digital-registries.data.read.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "read" is accepted as it stands
      And no credential is presented
      When the request "read" is sent
      Then access is refused with the status code 401 or 403
