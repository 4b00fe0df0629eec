# Generated from specs/information-mediator/1.1.1/configuration.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=information-mediator @api=configuration @operation=checkIMconf @method=GET @endpoint=/api/v1/status
Feature: GovStack IM Configuration Management API 1.0.1, checkIMconf
  Tells whether the instance is up.

  Background:
    Given an environment at "apiRoot" of the API "configuration"
    And the resource "/api/v1/status"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=information-mediator.configuration.checkIMconf.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "checkIMconf" is sent
      Then the operation is served

    @id=information-mediator.configuration.checkIMconf.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "checkIMconf" is sent
      Then the response status code is 200

  Rule: Access without a credential is refused

    @id=information-mediator.configuration.checkIMconf.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "checkIMconf" is accepted as it stands
      And no credential is presented
      When the request "checkIMconf" is sent
      Then access is refused with the status code 401 or 403
