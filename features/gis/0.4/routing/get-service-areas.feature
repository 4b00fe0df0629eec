# Generated from specs/gis/0.4/routing.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=routing @operation=get-service-areas @method=GET @endpoint=/service-areas @level=REQUIRED @requirement=6.8-3
Feature: Routing API 1.0.0, get-service-areas
  Lists the areas that can be reached.

  Background:
    Given an environment at "apiRoot" of the API "routing"
    And the resource "/service-areas"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=gis.routing.get-service-areas.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-service-areas" is sent
      Then the operation is served

    @id=gis.routing.get-service-areas.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-service-areas" is sent
      Then the response status code is 200

  Rule: Access without a credential is refused

    @id=gis.routing.get-service-areas.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-service-areas" is accepted as it stands
      And no credential is presented
      When the request "get-service-areas" is sent
      Then access is refused with the status code 401 or 403
