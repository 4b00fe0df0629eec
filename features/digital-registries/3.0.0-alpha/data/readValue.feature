# Generated from specs/digital-registries/3.0.0-alpha/data.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=digital-registries @api=data @operation=readValue @method=GET @endpoint=/data/{registryName}/{versionNumber}/{uuid}/readValue/{field}.{ext}
Feature: GovStack Digital Registries BB API examples 1.4.0, readValue
  Answers one field of one record.

  The vendor supplies: Information-Mediator-Client, registryName, versionNumber, uuid.

  Background:
    Given an environment at "apiRoot" of the API "data"
    And the resource "/data/{registryName}/{versionNumber}/{uuid}/readValue/{field}.{ext}"
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
    And the path parameter "uuid" is set to the profile value "uuid", or to "{{existing record identifier}}" where the profile has none
    And the path parameter "field" is set to "firstName"
    And the path parameter "ext" is set to "json"

  Rule: A valid request is answered as the definition says

    @id=digital-registries.data.readValue.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "readValue" is sent
      Then the operation is served

    @id=digital-registries.data.readValue.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "readValue" is sent
      Then the response status code is 200

    @id=digital-registries.data.readValue.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "readValue" is sent
      Then the success response has one of the media types "application/json"

    @id=digital-registries.data.readValue.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "readValue" is sent
      Then the success response body complies with the OAS schema for this operation and status code

  Rule: A request that breaks the definition is refused

    @id=digital-registries.data.readValue.missing-required.header-Information-Mediator-Client @check=missing-required
    Scenario: The header "Information-Mediator-Client" is left out
      Given the request "readValue" is accepted as it stands
      And the header "Information-Mediator-Client" is left out
      And this breaks the clause "/components/parameters/Information-Mediator-Client/required" of the definition
      When the request "readValue" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=digital-registries.data.readValue.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "readValue" is accepted as it stands
      And no credential is presented
      When the request "readValue" is sent
      Then access is refused with the status code 401 or 403
