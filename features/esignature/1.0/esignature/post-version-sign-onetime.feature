# Generated from specs/esignature/1.0/esignature.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=esignature @api=esignature @operation=post-version-sign-onetime @method=POST @endpoint=/{version}/sign/onetime @level=REQUIRED @requirement=6.5-2 @requirement=6.5-3 @requirement=6.5-6
Feature: Remote SCD API 1.0.0, post-version-sign-onetime
  Signs with a key that is made for this one signature.

  The vendor supplies: version.

  Background:
    Given an environment at "apiRoot" of the API "esignature"
    And the resource "/{version}/sign/onetime"
    And the credential of the candidate profile is presented
    And the path parameter "version" is set to the profile value "version", or to "v1" where the profile has none
    And the request body:
      """json
      {
        "format": "XAdES",
        "hash": "53F4yGNsOXymuGL9JjF3/Qi377pQVLqkDZuc1shPJB3xFJHJnhW8yepjhU8ILTz/wYoahXnzKj8xyT7PtbtwEA==",
        "hashType": "SHA2-256",
        "dataToBeDisplayed": "dataToBeDisplayed 1",
        "requestTimestamp": "2023-03-20T09:12:28Z"
      }
      """
    And the request body property "$.format" is set to "PAdES"
    And the request body property "$.hash" is set to "luTLpUFtY3FgeH62gEUhRRkvB992OfQ6PK0kcEkSAM0="
    And the request body property "$.hashType" is set to "SHA2-256"
    And the request body property "$.dataToBeDisplayed" is set to "A document to sign"
    And the request body property "$.requestTimestamp" is set to "{{now}}"

  Rule: A valid request is answered as the definition says

    @id=esignature.esignature.post-version-sign-onetime.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-version-sign-onetime" is sent
      Then the operation is served

    @id=esignature.esignature.post-version-sign-onetime.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-version-sign-onetime" is sent
      Then the response status code is 200

    @id=esignature.esignature.post-version-sign-onetime.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-version-sign-onetime" is sent
      Then the success response has one of the media types "application/json"

    @id=esignature.esignature.post-version-sign-onetime.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-version-sign-onetime" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=esignature.esignature.post-version-sign-onetime.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-version-sign-onetime" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=esignature.esignature.post-version-sign-onetime.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-version-sign-onetime" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1{version}~1sign~1onetime/post/requestBody/required" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-onetime.wrong-type.body-format @check=wrong-type
    Scenario: The property "$.format" has a value of the wrong type
      Given the request "post-version-sign-onetime" is accepted as it stands
      And the request body property "$.format" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1{version}~1sign~1onetime/post/requestBody/content/application~1json/schema/properties/format/type" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-onetime.wrong-type.body-hash @check=wrong-type
    Scenario: The property "$.hash" has a value of the wrong type
      Given the request "post-version-sign-onetime" is accepted as it stands
      And the request body property "$.hash" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1{version}~1sign~1onetime/post/requestBody/content/application~1json/schema/properties/hash/type" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-onetime.wrong-type.body-hashType @check=wrong-type
    Scenario: The property "$.hashType" has a value of the wrong type
      Given the request "post-version-sign-onetime" is accepted as it stands
      And the request body property "$.hashType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1{version}~1sign~1onetime/post/requestBody/content/application~1json/schema/properties/hashType/type" of the definition
      When the request "post-version-sign-onetime" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=esignature.esignature.post-version-sign-onetime.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-version-sign-onetime" is accepted as it stands
      And no credential is presented
      When the request "post-version-sign-onetime" is sent
      Then access is refused with the status code 401 or 403
