# Generated from specs/esignature/1.0/esignature.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=esignature @api=esignature @operation=post-version-sign-pseudonym @method=POST @endpoint=/{version}/sign/pseudonym @level=REQUIRED @requirement=6.5-2 @requirement=6.5-4 @requirement=6.5-6 @requirement=6.5-7
Feature: Remote SCD API 1.0.0, post-version-sign-pseudonym
  Asks the person behind a pseudonym for a signature.

  The vendor supplies: version.

  Background:
    Given an environment at "apiRoot" of the API "esignature"
    And the resource "/{version}/sign/pseudonym"
    And the credential of the candidate profile is presented
    And an existing "pseudonym", created with the request "esignature/post-version-cert-create" and the body:
      """json
      {
        "CSR": "-----BEGIN CERTIFICATE REQUEST-----\nMIHNMHUCAQAwEzERMA8GA1UEAwwIUGVyc29uIDEwWTATBgcqhkjOPQIBBggqhkjO\nPQMBBwNCAAQQg/eAAxeql0MixHxUMc5qjtOwUa1mNyQ7E+VDABN6Olezay71zHC4\nCou/ht3vVrZwo0MQHKvaa7uJZ3i0eRO/oAAwCgYIKoZIzj0EAwIDSAAwRQIhAIse\nlRXaV/ivBIB0pDdE4vB13L1XmTXtlULF1w1WGbxCAiBiQ005sS1aF5GGBPZgsglF\nUS/iRYNy6xhyeWh2DxRqwQ==\n-----END CERTIFICATE REQUEST-----\n",
        "SCDType": "REMOTE_SCD_APP_ANDROID",
        "SCDRemoteId": "{{fresh uuid}}",
        "SCDKeyId": 0,
        "pseodonym": "{{fresh text}}",
        "requestTimestamp": "{{now}}"
      }
      """
    And an existing "pseudonym-token", created with the request "esignature/get-version-token-pseodonym-pseudonym"
    And the path parameter "version" is set to the profile value "version", or to "v1" where the profile has none
    And the header "X-Pseodonym-Token" is set to "{{existing pseudonym-token identifier}}"
    And the request body:
      """json
      {
        "format": "PAdES",
        "hash": "luTLpUFtY3FgeH62gEUhRRkvB992OfQ6PK0kcEkSAM0=",
        "hashType": "SHA2-256",
        "dataToBeDisplayed": "A document to sign",
        "nonce": "{{fresh hash}}",
        "state": "{{fresh hash}}",
        "requestTimestamp": "{{now}}"
      }
      """
    But an answer may wait for a person: "someone must confirm it on a device that the candidate can reach"

  Rule: A valid request is answered as the definition says

    @id=esignature.esignature.post-version-sign-pseudonym.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-version-sign-pseudonym" is sent
      Then the operation is served

    @id=esignature.esignature.post-version-sign-pseudonym.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-version-sign-pseudonym" is sent
      Then the response status code is one of "200, 302"

    @id=esignature.esignature.post-version-sign-pseudonym.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-version-sign-pseudonym" is sent
      Then the success response has one of the media types "application/json"

    @id=esignature.esignature.post-version-sign-pseudonym.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-version-sign-pseudonym" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=esignature.esignature.post-version-sign-pseudonym.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-version-sign-pseudonym" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=esignature.esignature.post-version-sign-pseudonym.missing-required.body @check=missing-required
    Scenario: The request body is left out
      Given the request "post-version-sign-pseudonym" is accepted as it stands
      And the request body is left out
      And this breaks the clause "/paths/~1{version}~1sign~1pseudonym/post/requestBody/required" of the definition
      When the request "post-version-sign-pseudonym" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-pseudonym.wrong-type.body-format @check=wrong-type
    Scenario: The property "$.format" has a value of the wrong type
      Given the request "post-version-sign-pseudonym" is accepted as it stands
      And the request body property "$.format" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1{version}~1sign~1pseudonym/post/requestBody/content/application~1json/schema/properties/format/type" of the definition
      When the request "post-version-sign-pseudonym" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-pseudonym.wrong-type.body-hash @check=wrong-type
    Scenario: The property "$.hash" has a value of the wrong type
      Given the request "post-version-sign-pseudonym" is accepted as it stands
      And the request body property "$.hash" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1{version}~1sign~1pseudonym/post/requestBody/content/application~1json/schema/properties/hash/type" of the definition
      When the request "post-version-sign-pseudonym" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.post-version-sign-pseudonym.wrong-type.body-hashType @check=wrong-type
    Scenario: The property "$.hashType" has a value of the wrong type
      Given the request "post-version-sign-pseudonym" is accepted as it stands
      And the request body property "$.hashType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/paths/~1{version}~1sign~1pseudonym/post/requestBody/content/application~1json/schema/properties/hashType/type" of the definition
      When the request "post-version-sign-pseudonym" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=esignature.esignature.post-version-sign-pseudonym.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-version-sign-pseudonym" is accepted as it stands
      And no credential is presented
      When the request "post-version-sign-pseudonym" is sent
      Then access is refused with the status code 401 or 403
