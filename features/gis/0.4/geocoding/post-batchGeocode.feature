# Generated from specs/gis/0.4/geocoding.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=gis @api=geocoding @operation=post-batchGeocode @method=POST @endpoint=/batchGeocode @level=REQUIRED @requirement=6.4-3
Feature: Geocoding and Reverse Geocoding API 1.0.0, post-batchGeocode
  Starts looking up many addresses or coordinates at once.

  Background:
    Given an environment at "apiRoot" of the API "geocoding"
    And the resource "/batchGeocode"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "batchType": "geocode",
        "batchName": "{{fresh text}}",
        "timeStamp": "{{now}}"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which types of batches there are, or how their addresses are sent; the profile can give one that fits (objects.geocoding-batch)"

  Rule: A valid request is answered as the definition says

    @id=gis.geocoding.post-batchGeocode.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-batchGeocode" is sent
      Then the operation is served

    @id=gis.geocoding.post-batchGeocode.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-batchGeocode" is sent
      Then the response status code is 201

  Rule: A request that breaks the definition is refused

    @id=gis.geocoding.post-batchGeocode.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-batchGeocode" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1batchGeocode/post/requestBody/required" of the definition
      When the request "post-batchGeocode" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geocoding.post-batchGeocode.wrong-type.body-batchType @check=wrong-type
    Scenario: The property "$.batchType" has a value of the wrong type
      Given the request "post-batchGeocode" is accepted as it stands
      And the request body property "$.batchType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/geocodingBatch/properties/batchType/type" of the definition
      When the request "post-batchGeocode" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geocoding.post-batchGeocode.wrong-type.body-batchName @check=wrong-type
    Scenario: The property "$.batchName" has a value of the wrong type
      Given the request "post-batchGeocode" is accepted as it stands
      And the request body property "$.batchName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/geocodingBatch/properties/batchName/type" of the definition
      When the request "post-batchGeocode" is sent
      Then the request is refused with a status code 4XX

    @id=gis.geocoding.post-batchGeocode.wrong-type.body-timeStamp @check=wrong-type
    Scenario: The property "$.timeStamp" has a value of the wrong type
      Given the request "post-batchGeocode" is accepted as it stands
      And the request body property "$.timeStamp" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/geocodingBatch/properties/timeStamp/type" of the definition
      When the request "post-batchGeocode" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.geocoding.post-batchGeocode.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-batchGeocode" is accepted as it stands
      And no credential is presented
      When the request "post-batchGeocode" is sent
      Then access is refused with the status code 401 or 403
