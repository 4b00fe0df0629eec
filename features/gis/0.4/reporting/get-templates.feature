# Generated from specs/gis/0.4/reporting.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=reporting @operation=get-templates @method=GET @endpoint=/templates @level=REQUIRED @requirement=6.6-1
Feature: GIS Reporting API 1.0.0, get-templates
  Lists the templates for layouts.

  Background:
    Given an environment at "apiRoot" of the API "reporting"
    And the resource "/templates"
    And the credential of the candidate profile is presented

  Rule: A valid request is answered as the definition says

    @id=gis.reporting.get-templates.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-templates" is sent
      Then the operation is served

    @id=gis.reporting.get-templates.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-templates" is sent
      Then the response status code is 200

  Rule: Access without a credential is refused

    @id=gis.reporting.get-templates.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-templates" is accepted as it stands
      And no credential is presented
      When the request "get-templates" is sent
      Then access is refused with the status code 401 or 403
