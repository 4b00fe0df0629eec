# Generated from specs/information-mediator/1.1.1/directory.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=information-mediator @api=directory @operation=listClients @method=GET @endpoint=/listClients @level=RECOMMENDED @requirement=6.2-4 @requirement=6.4-1
Feature: GovStack IM Service Metadata API 1.0, listClients
  Lists members and applications of an instance.

  Background:
    Given an environment at "apiRoot" of the API "directory"
    And the resource "/listClients"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=information-mediator.directory.listClients.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "listClients" is sent
      Then the operation is served

    @id=information-mediator.directory.listClients.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "listClients" is sent
      Then the response status code is 200

    @id=information-mediator.directory.listClients.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "listClients" is sent
      Then the success response has one of the media types "application/json"

    @id=information-mediator.directory.listClients.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "listClients" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=information-mediator.directory.listClients.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "listClients" is sent
      Then the success response body shows the documented properties

  Rule: Access without a credential is refused

    @id=information-mediator.directory.listClients.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "listClients" is accepted as it stands
      And no credential is presented
      When the request "listClients" is sent
      Then access is refused with the status code 401 or 403
