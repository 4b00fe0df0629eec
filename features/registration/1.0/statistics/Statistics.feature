# Generated from specs/registration/1.0/statistics.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=registration @api=statistics @operation=Statistics @method=GET @endpoint=/data/statistics
Feature: GovStack Registration BB API of statistics 1.0.0, Statistics
  Counts applications by what became of them.

  The vendor supplies: Information-Mediator-Client.

  Background:
    Given an environment at "apiRoot" of the API "statistics"
    And the resource "/data/statistics"
    And the credential of the candidate profile is presented
    And the header "Information-Mediator-Client" is set to the profile value "Information-Mediator-Client", or to "eGovStack/GOV/90000009/digitalregistries" where the profile has none

  Rule: A valid request is answered as the definition says

    @id=registration.statistics.Statistics.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "Statistics" is sent
      Then the operation is served

    @id=registration.statistics.Statistics.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "Statistics" is sent
      Then the response status code is 200

    @id=registration.statistics.Statistics.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "Statistics" is sent
      Then the success response has one of the media types "application/json"

    @id=registration.statistics.Statistics.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "Statistics" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=registration.statistics.Statistics.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "Statistics" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=registration.statistics.Statistics.missing-required.header-Information-Mediator-Client @check=missing-required
    Scenario: The header "Information-Mediator-Client" is left out
      Given the request "Statistics" is accepted as it stands
      And the header "Information-Mediator-Client" is left out
      And this breaks the clause "/paths/~1data~1statistics/get/parameters/0/required" of the definition
      When the request "Statistics" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=registration.statistics.Statistics.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "Statistics" is accepted as it stands
      And no credential is presented
      When the request "Statistics" is sent
      Then access is refused with the status code 401 or 403
