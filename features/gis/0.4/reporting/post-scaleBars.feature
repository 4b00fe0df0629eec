# Generated from specs/gis/0.4/reporting.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=reporting @operation=post-scaleBars @method=POST @endpoint=/scaleBars @level=REQUIRED @requirement=6.6-1
Feature: GIS Reporting API 1.0.0, post-scaleBars
  Puts a scale bar on the layout.

  Background:
    Given an environment at "apiRoot" of the API "reporting"
    And the resource "/scaleBars"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "title": "Scale",
        "style": "line",
        "length": 100,
        "units": "km",
        "positionX": 10,
        "positionY": 30,
        "font": "Arial",
        "size": 12,
        "color": "#000000"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which styles, units, fonts and colours there are; the profile can give one that fits (objects.scale-bar)"

  Rule: A valid request is answered as the definition says

    @id=gis.reporting.post-scaleBars.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-scaleBars" is sent
      Then the operation is served

    @id=gis.reporting.post-scaleBars.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-scaleBars" is sent
      Then the response status code is 200

  Rule: A request that breaks the definition is refused

    @id=gis.reporting.post-scaleBars.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-scaleBars" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1scaleBars/post/requestBody/required" of the definition
      When the request "post-scaleBars" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-scaleBars.wrong-type.body-length @check=wrong-type
    Scenario: The property "$.length" has a value of the wrong type
      Given the request "post-scaleBars" is accepted as it stands
      And the request body property "$.length" is set to "not a number"
      And this breaks the clause "/components/schemas/scaleBar/properties/length/type" of the definition
      When the request "post-scaleBars" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-scaleBars.wrong-type.body-positionX @check=wrong-type
    Scenario: The property "$.positionX" has a value of the wrong type
      Given the request "post-scaleBars" is accepted as it stands
      And the request body property "$.positionX" is set to "not a number"
      And this breaks the clause "/components/schemas/scaleBar/properties/positionX/type" of the definition
      When the request "post-scaleBars" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-scaleBars.wrong-type.body-positionY @check=wrong-type
    Scenario: The property "$.positionY" has a value of the wrong type
      Given the request "post-scaleBars" is accepted as it stands
      And the request body property "$.positionY" is set to "not a number"
      And this breaks the clause "/components/schemas/scaleBar/properties/positionY/type" of the definition
      When the request "post-scaleBars" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.reporting.post-scaleBars.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-scaleBars" is accepted as it stands
      And no credential is presented
      When the request "post-scaleBars" is sent
      Then access is refused with the status code 401 or 403
