# Generated from specs/gis/0.4/spatial-analysis.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=spatial-analysis @operation=post-executeTask @method=POST @endpoint=/executeTask @level=REQUIRED @requirement=6.5-3 @requirement=6.5-4 @requirement=6.5-5
Feature: Spatial Awareness and Analysis API 1.0.0, post-executeTask
  Runs a process with the given parameters.

  Background:
    Given an environment at "apiRoot" of the API "spatial-analysis"
    And the resource "/executeTask"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "processingName": "buffer",
        "description": "description 1",
        "parameters": [
          {
            "parameterName": "distance",
            "value": "100",
            "code": "distance",
            "defaultValue": "100"
          }
        ]
      }
      """
    But a refusal is not held against the candidate, because "only the vendor knows which processes the candidate has, and with which parameters; the profile can give one that fits (objects.task-order)"

  Rule: A valid request is answered as the definition says

    @id=gis.spatial-analysis.post-executeTask.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-executeTask" is sent
      Then the operation is served

    @id=gis.spatial-analysis.post-executeTask.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-executeTask" is sent
      Then the response status code is 200

  Rule: A request that breaks the definition is refused

    @id=gis.spatial-analysis.post-executeTask.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-executeTask" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1executeTask/post/requestBody/required" of the definition
      When the request "post-executeTask" is sent
      Then the request is refused with a status code 4XX

    @id=gis.spatial-analysis.post-executeTask.wrong-type.body-parameters @check=wrong-type
    Scenario: The property "$.parameters" has a value of the wrong type
      Given the request "post-executeTask" is accepted as it stands
      And the request body property "$.parameters" is set to "not a list"
      And this breaks the clause "/components/schemas/geoprocessing/properties/parameters/type" of the definition
      When the request "post-executeTask" is sent
      Then the request is refused with a status code 4XX

    @id=gis.spatial-analysis.post-executeTask.wrong-type.body-processingName @check=wrong-type
    Scenario: The property "$.processingName" has a value of the wrong type
      Given the request "post-executeTask" is accepted as it stands
      And the request body property "$.processingName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/geoprocessing/properties/processingName/type" of the definition
      When the request "post-executeTask" is sent
      Then the request is refused with a status code 4XX

    @id=gis.spatial-analysis.post-executeTask.wrong-type.body-description @check=wrong-type
    Scenario: The property "$.description" has a value of the wrong type
      Given the request "post-executeTask" is accepted as it stands
      And the request body property "$.description" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/geoprocessing/properties/description/type" of the definition
      When the request "post-executeTask" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.spatial-analysis.post-executeTask.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-executeTask" is accepted as it stands
      And no credential is presented
      When the request "post-executeTask" is sent
      Then access is refused with the status code 401 or 403
