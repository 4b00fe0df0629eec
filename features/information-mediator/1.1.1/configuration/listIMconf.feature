# Generated from specs/information-mediator/1.1.1/configuration.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=information-mediator @api=configuration @operation=listIMconf @method=GET @endpoint=/api/v1/config @level=RECOMMENDED @requirement=6.1-3
Feature: GovStack IM Configuration Management API 1.0.1, listIMconf
  Answers the configuration as it stands.

  Background:
    Given an environment at "apiRoot" of the API "configuration"
    And the resource "/api/v1/config"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=information-mediator.configuration.listIMconf.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "listIMconf" is sent
      Then the operation is served

    @id=information-mediator.configuration.listIMconf.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "listIMconf" is sent
      Then the response status code is 200

    @id=information-mediator.configuration.listIMconf.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "listIMconf" is sent
      Then the success response has one of the media types "application/json"

    @id=information-mediator.configuration.listIMconf.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "listIMconf" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=information-mediator.configuration.listIMconf.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "listIMconf" is sent
      Then the success response body shows the documented properties

  Rule: Access without a credential is refused

    @id=information-mediator.configuration.listIMconf.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "listIMconf" is accepted as it stands
      And no credential is presented
      When the request "listIMconf" is sent
      Then access is refused with the status code 401 or 403
