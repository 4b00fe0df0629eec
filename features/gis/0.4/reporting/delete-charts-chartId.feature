# Generated from specs/gis/0.4/reporting.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=reporting @operation=delete-charts-chartId @method=DELETE @endpoint=/charts/{chartId}
Feature: GIS Reporting API 1.0.0, delete-charts-chartId
  Takes a chart off the layout.

  Background:
    Given an environment at "apiRoot" of the API "reporting"
    And the resource "/charts/{chartId}"
    And the credential of the candidate profile is presented
    And an existing "chart" that may be removed
    And the path parameter "chartId" is set to the identifier of the existing "chart"

  Rule: A valid request is answered as the definition says

    @id=gis.reporting.delete-charts-chartId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "delete-charts-chartId" is sent
      Then the operation is served

    @id=gis.reporting.delete-charts-chartId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "delete-charts-chartId" is sent
      Then the response status code is 200

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.reporting.delete-charts-chartId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "delete-charts-chartId" is accepted as it stands
      And the path parameter "chartId" is set to an identifier that does not exist
      When the request "delete-charts-chartId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.reporting.delete-charts-chartId.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "delete-charts-chartId" is accepted as it stands
      And no credential is presented
      When the request "delete-charts-chartId" is sent
      Then access is refused with the status code 401 or 403
