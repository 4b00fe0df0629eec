# Generated from specs/gis/0.4/reporting.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=reporting @operation=post-labels @method=POST @endpoint=/labels @level=REQUIRED @requirement=6.6-3
Feature: GIS Reporting API 1.0.0, post-labels
  Puts a label on the layout.

  Background:
    Given an environment at "apiRoot" of the API "reporting"
    And the resource "/labels"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "labelText": "Roads",
        "positionX": 10,
        "positionY": 10,
        "font": "Arial",
        "size": 12,
        "color": "#000000"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which fonts and colours there are; the profile can give one that fits (objects.label)"

  Rule: A valid request is answered as the definition says

    @id=gis.reporting.post-labels.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-labels" is sent
      Then the operation is served

    @id=gis.reporting.post-labels.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-labels" is sent
      Then the response status code is 200

  Rule: A request that breaks the definition is refused

    @id=gis.reporting.post-labels.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-labels" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1labels/post/requestBody/required" of the definition
      When the request "post-labels" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-labels.wrong-type.body-positionX @check=wrong-type
    Scenario: The property "$.positionX" has a value of the wrong type
      Given the request "post-labels" is accepted as it stands
      And the request body property "$.positionX" is set to "not a number"
      And this breaks the clause "/components/schemas/label/properties/positionX/type" of the definition
      When the request "post-labels" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-labels.wrong-type.body-positionY @check=wrong-type
    Scenario: The property "$.positionY" has a value of the wrong type
      Given the request "post-labels" is accepted as it stands
      And the request body property "$.positionY" is set to "not a number"
      And this breaks the clause "/components/schemas/label/properties/positionY/type" of the definition
      When the request "post-labels" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-labels.wrong-type.body-size @check=wrong-type
    Scenario: The property "$.size" has a value of the wrong type
      Given the request "post-labels" is accepted as it stands
      And the request body property "$.size" is set to "not a number"
      And this breaks the clause "/components/schemas/label/properties/size/type" of the definition
      When the request "post-labels" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.reporting.post-labels.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-labels" is accepted as it stands
      And no credential is presented
      When the request "post-labels" is sent
      Then access is refused with the status code 401 or 403
