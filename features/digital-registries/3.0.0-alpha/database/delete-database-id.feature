# Generated from specs/digital-registries/3.0.0-alpha/database.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=digital-registries @api=database @operation=delete-database-id @method=DELETE @endpoint=/database/{id}
Feature: GovStack Digital registries BB Database API template 1.1.0, delete-database-id
  Removes one database schema.

  The vendor supplies: Information-Mediator-Client.

  Background:
    Given an environment at "apiRoot" of the API "database"
    And the resource "/database/{id}"
    And the credential of the candidate profile is presented
    And an existing "database" that may be removed
    And the header "Information-Mediator-Client" is set to the profile value "Information-Mediator-Client", or to "eGovStack/GOV/90000009/digitalregistries" where the profile has none
    And the path parameter "id" is set to the identifier of the existing "database"

  Rule: A valid request is answered as the definition says

    @id=digital-registries.database.delete-database-id.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "delete-database-id" is sent
      Then the operation is served

    @id=digital-registries.database.delete-database-id.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "delete-database-id" is sent
      Then the response status code is 200

    @id=digital-registries.database.delete-database-id.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "delete-database-id" is sent
      Then the success response has one of the media types "application/json"

    @id=digital-registries.database.delete-database-id.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "delete-database-id" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=digital-registries.database.delete-database-id.state-delete @check=state-delete
    Scenario: What was removed can no longer be read
      When the request "delete-database-id" is sent
      Then the "database" can no longer be read

  Rule: A request that breaks the definition is refused

    @id=digital-registries.database.delete-database-id.missing-required.header-Information-Mediator-Client @check=missing-required
    Scenario: The header "Information-Mediator-Client" is left out
      Given the request "delete-database-id" is accepted as it stands
      And the header "Information-Mediator-Client" is left out
      And this breaks the clause "/components/parameters/Information-Mediator-Client/required" of the definition
      When the request "delete-database-id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.database.delete-database-id.wrong-type.path-id @check=wrong-type
    Scenario: The path parameter "id" has a value of the wrong type
      Given the request "delete-database-id" is accepted as it stands
      And the path parameter "id" is set to "not-a-number"
      And this breaks the clause "/paths/~1database~1{id}/delete/parameters/1/schema/type" of the definition
      When the request "delete-database-id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=digital-registries.database.delete-database-id.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "delete-database-id" is accepted as it stands
      And no credential is presented
      When the request "delete-database-id" is sent
      Then access is refused with the status code 401 or 403
