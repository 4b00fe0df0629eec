# Generated from specs/digital-registries/3.0.0-alpha/database.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=digital-registries @api=database @operation=get-databases @method=GET @endpoint=/databases @level=REQUIRED @requirement=DRS-1 @requirement=DRS-2 @requirement=DRS-28 @requirement=DRS-29 @requirement=DRS-32
Feature: GovStack Digital registries BB Database API template 1.1.0, get-databases
  Answers the databases of the instance.

  The vendor supplies: Information-Mediator-Client.

  Background:
    Given an environment at "apiRoot" of the API "database"
    And the resource "/databases"
    And the credential of the candidate profile is presented
    And the header "Information-Mediator-Client" is set to the profile value "Information-Mediator-Client", or to "eGovStack/GOV/90000009/digitalregistries" where the profile has none

  Rule: A valid request is answered as the definition says

    @id=digital-registries.database.get-databases.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-databases" is sent
      Then the operation is served

    @id=digital-registries.database.get-databases.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-databases" is sent
      Then the response status code is 200

    @id=digital-registries.database.get-databases.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-databases" is sent
      Then the success response has one of the media types "application/json"

    @id=digital-registries.database.get-databases.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "get-databases" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=digital-registries.database.get-databases.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-databases" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=digital-registries.database.get-databases.missing-required.header-Information-Mediator-Client @check=missing-required
    Scenario: The header "Information-Mediator-Client" is left out
      Given the request "get-databases" is accepted as it stands
      And the header "Information-Mediator-Client" is left out
      And this breaks the clause "/components/parameters/Information-Mediator-Client/required" of the definition
      When the request "get-databases" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=digital-registries.database.get-databases.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-databases" is accepted as it stands
      And no credential is presented
      When the request "get-databases" is sent
      Then access is refused with the status code 401 or 403
