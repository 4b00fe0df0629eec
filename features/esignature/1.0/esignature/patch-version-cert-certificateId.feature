# Generated from specs/esignature/1.0/esignature.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=esignature @api=esignature @operation=patch-version-cert-certificateId @method=PATCH @endpoint=/{version}/cert/{certificateId} @level=REQUIRED
Feature: Remote SCD API 1.0.0, patch-version-cert-certificateId
  Activates, suspends or revokes a certificate.

  The vendor supplies: version.

  Background:
    Given an environment at "apiRoot" of the API "esignature"
    And the resource "/{version}/cert/{certificateId}"
    And the credential of the candidate profile is presented
    And an existing "revocable-certificate", created with the request "esignature/post-version-cert-create" and the body:
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
    And the path parameter "version" is set to the profile value "version", or to "v1" where the profile has none
    And the path parameter "certificateId" is set to the identifier of the existing "revocable-certificate"
    And the request body:
      """json
      {
        "requestTimestamp": "{{now}}",
        "status": {
          "code": "REVOKE",
          "message": "No longer needed"
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=esignature.esignature.patch-version-cert-certificateId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "patch-version-cert-certificateId" is sent
      Then the operation is served

    @id=esignature.esignature.patch-version-cert-certificateId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "patch-version-cert-certificateId" is sent
      Then the response status code is 200

    @id=esignature.esignature.patch-version-cert-certificateId.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "patch-version-cert-certificateId" is sent
      Then the success response has one of the media types "application/json"

    @id=esignature.esignature.patch-version-cert-certificateId.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "patch-version-cert-certificateId" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=esignature.esignature.patch-version-cert-certificateId.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "patch-version-cert-certificateId" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=esignature.esignature.patch-version-cert-certificateId.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "patch-version-cert-certificateId" is sent
      Then the server does not fail without properties

  Rule: A request that breaks the definition is refused

    @id=esignature.esignature.patch-version-cert-certificateId.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1{version}~1cert~1{certificateId}/patch/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the request body is left out
      And the changed request breaks the clause "PATCH /{version}/cert/{certificateId}, request body: required" of the definition
      When the request "patch-version-cert-certificateId" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.patch-version-cert-certificateId.wrong-type.body-status @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1{version}~1cert~1{certificateId}/patch/requestBody/content/application~1json/schema/properties/status/type
    Scenario: A value of the wrong type is refused for the property "$.status"
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the request body property "$.status" is set to "not an object"
      And the changed request breaks the clause "PATCH /{version}/cert/{certificateId}, request body, status: type" of the definition
      When the request "patch-version-cert-certificateId" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.patch-version-cert-certificateId.wrong-type.body-requestTimestamp-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1{version}~1cert~1{certificateId}/patch/requestBody/content/application~1json/schema/properties/requestTimestamp/type
    Scenario: A number in place of a text is refused for the property "$.requestTimestamp"
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the request body property "$.requestTimestamp" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "PATCH /{version}/cert/{certificateId}, request body, requestTimestamp: type" of the definition
      When the request "patch-version-cert-certificateId" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.patch-version-cert-certificateId.wrong-type.body-requestTimestamp @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1{version}~1cert~1{certificateId}/patch/requestBody/content/application~1json/schema/properties/requestTimestamp/type
    Scenario: A value of the wrong type is refused for the property "$.requestTimestamp"
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the request body property "$.requestTimestamp" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "PATCH /{version}/cert/{certificateId}, request body, requestTimestamp: type" of the definition
      When the request "patch-version-cert-certificateId" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.patch-version-cert-certificateId.wrong-type.body-status-code @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1{version}~1cert~1{certificateId}/patch/requestBody/content/application~1json/schema/properties/status/properties/code/type
    Scenario: A value of the wrong type is refused for the property "$.status.code"
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the request body property "$.status.code" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "PATCH /{version}/cert/{certificateId}, request body, status, code: type" of the definition
      When the request "patch-version-cert-certificateId" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.patch-version-cert-certificateId.wrong-type.body-status-message @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1{version}~1cert~1{certificateId}/patch/requestBody/content/application~1json/schema/properties/status/properties/message/type
    Scenario: A value of the wrong type is refused for the property "$.status.message"
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the request body property "$.status.message" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "PATCH /{version}/cert/{certificateId}, request body, status, message: type" of the definition
      When the request "patch-version-cert-certificateId" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.patch-version-cert-certificateId.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1{version}~1cert~1{certificateId}/patch/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "PATCH /{version}/cert/{certificateId}, request body: type" of the definition
      When the request "patch-version-cert-certificateId" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.patch-version-cert-certificateId.wrong-enum.body-status-code @check=wrong-enum @clause=/paths/~1{version}~1cert~1{certificateId}/patch/requestBody/content/application~1json/schema/properties/status/properties/code/enum
    Scenario: A value that is not in its list is refused for the property "$.status.code"
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the request body property "$.status.code" is set to "no-such-value"
      And the changed request breaks the clause "PATCH /{version}/cert/{certificateId}, request body, status, code: enum" of the definition
      When the request "patch-version-cert-certificateId" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.patch-version-cert-certificateId.wrong-enum.body-status-code-case @check=wrong-enum @depth=standard @clause=/paths/~1{version}~1cert~1{certificateId}/patch/requestBody/content/application~1json/schema/properties/status/properties/code/enum
    Scenario: A listed value in the wrong letter case is refused for the property "$.status.code"
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the request body property "$.status.code" is set to "activate"
      And the changed request breaks the clause "PATCH /{version}/cert/{certificateId}, request body, status, code: enum" of the definition
      When the request "patch-version-cert-certificateId" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.patch-version-cert-certificateId.wrong-format.body-requestTimestamp @check=wrong-format @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1{version}~1cert~1{certificateId}/patch/requestBody/content/application~1json/schema/properties/requestTimestamp/format
    Scenario: A value that does not match its format is refused for the property "$.requestTimestamp"
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the request body property "$.requestTimestamp" is set to "2024-13-45T08:00:00Z"
      And the changed request breaks the clause "PATCH /{version}/cert/{certificateId}, request body, requestTimestamp: format" of the definition
      When the request "patch-version-cert-certificateId" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.patch-version-cert-certificateId.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1{version}~1cert~1{certificateId}/patch/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PATCH /{version}/cert/{certificateId}, request body" of the definition
      When the request "patch-version-cert-certificateId" is sent
      Then the request is refused with a status code 4XX

    @id=esignature.esignature.patch-version-cert-certificateId.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1{version}~1cert~1{certificateId}/patch/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "PATCH /{version}/cert/{certificateId}, request body" of the definition
      When the request "patch-version-cert-certificateId" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=esignature.esignature.patch-version-cert-certificateId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the path parameter "certificateId" is set to an identifier that does not exist
      When the request "patch-version-cert-certificateId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=esignature.esignature.patch-version-cert-certificateId.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "patch-version-cert-certificateId" is accepted
      When the request "patch-version-cert-certificateId" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.patch-version-cert-certificateId.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "patch-version-cert-certificateId" is accepted
      When the request "patch-version-cert-certificateId" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.patch-version-cert-certificateId.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "patch-version-cert-certificateId" is accepted
      When the request "patch-version-cert-certificateId" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.patch-version-cert-certificateId.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "patch-version-cert-certificateId" is accepted
      When the request "patch-version-cert-certificateId" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.patch-version-cert-certificateId.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "patch-version-cert-certificateId" is accepted
      When the request "patch-version-cert-certificateId" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.patch-version-cert-certificateId.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "patch-version-cert-certificateId" is accepted
      When the request "patch-version-cert-certificateId" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.patch-version-cert-certificateId.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "patch-version-cert-certificateId" is accepted
      When the request "patch-version-cert-certificateId" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.patch-version-cert-certificateId.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "patch-version-cert-certificateId" is accepted
      When the request "patch-version-cert-certificateId" is sent
      Then access is refused with the status code 401 or 403

    @id=esignature.esignature.patch-version-cert-certificateId.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "patch-version-cert-certificateId" is accepted
      When the request "patch-version-cert-certificateId" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=esignature.esignature.patch-version-cert-certificateId.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "patch-version-cert-certificateId" is sent
      Then the success response is written in UTF-8

    @id=esignature.esignature.patch-version-cert-certificateId.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "patch-version-cert-certificateId" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=esignature.esignature.patch-version-cert-certificateId.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PUT is not handled as another method
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the path parameter "certificateId" is set to an identifier that does not exist
      When the request "patch-version-cert-certificateId" is sent with the method "PUT"
      Then the method is not handled as another one

    @id=esignature.esignature.patch-version-cert-certificateId.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the path parameter "certificateId" is set to an identifier that does not exist
      When the request "patch-version-cert-certificateId" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=esignature.esignature.patch-version-cert-certificateId.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the path parameter "certificateId" is set to an identifier that does not exist
      When the request "patch-version-cert-certificateId" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=esignature.esignature.patch-version-cert-certificateId.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      When the request "patch-version-cert-certificateId" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=esignature.esignature.patch-version-cert-certificateId.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1{version}~1cert~1{certificateId}/patch/requestBody/content/application~1json/schema/properties/status/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the request body property "$.status" is set to "not an object"
      And the changed request breaks the clause "PATCH /{version}/cert/{certificateId}, request body, status: type" of the definition
      When the request "patch-version-cert-certificateId" is sent
      Then the response reveals nothing about how the candidate is built

    @id=esignature.esignature.patch-version-cert-certificateId.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "patch-version-cert-certificateId" is accepted
      And the path parameter "certificateId" is set to an identifier that does not exist
      When the request "patch-version-cert-certificateId" is sent
      Then the response reveals nothing about how the candidate is built
