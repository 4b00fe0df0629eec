# Generated from specs/esignature/1.0/esignature.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=esignature @api=esignature @operation=get-version-cert-pseudonym @method=GET @endpoint=/{version}/cert/pseudonym @level=REQUIRED @requirement=6.7-3 @requirement=6.7-4
Feature: Remote SCD API 1.0.0, get-version-cert-pseudonym
  Answers the certificate that belongs to a pseudonym.

  The vendor supplies: version.

  Background:
    Given an environment at "apiRoot" of the API "esignature"
    And the resource "/{version}/cert/pseudonym"
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
    And the header "X-Pseodonym-Token" is set to the identifier of the existing "pseudonym-token"

  Rule: A valid request is answered as the definition says

    @id=esignature.esignature.get-version-cert-pseudonym.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-version-cert-pseudonym" is sent
      Then the operation is served

    @id=esignature.esignature.get-version-cert-pseudonym.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-version-cert-pseudonym" is sent
      Then the response status code is 200

    @id=esignature.esignature.get-version-cert-pseudonym.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-version-cert-pseudonym" is sent
      Then the success response has one of the media types "application/json"

    @id=esignature.esignature.get-version-cert-pseudonym.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "get-version-cert-pseudonym" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=esignature.esignature.get-version-cert-pseudonym.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-version-cert-pseudonym" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=esignature.esignature.get-version-cert-pseudonym.missing-required.header-X-Pseodonym-Token @check=missing-required
    Scenario: The header "X-Pseodonym-Token" is left out
      Given the request "get-version-cert-pseudonym" is accepted as it stands
      And the header "X-Pseodonym-Token" is left out
      And this breaks the clause "/paths/~1{version}~1cert~1pseudonym/get/parameters/1/required" of the definition
      When the request "get-version-cert-pseudonym" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=esignature.esignature.get-version-cert-pseudonym.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-version-cert-pseudonym" is accepted as it stands
      And no credential is presented
      When the request "get-version-cert-pseudonym" is sent
      Then access is refused with the status code 401 or 403
