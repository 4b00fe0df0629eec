# Generated from specs/wallet/1.0.0/wallet.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=wallet @api=wallet @operation=post-batch_credential @method=POST @endpoint=/batch_credential
Feature: Wallet Building Block 1.0, post-batch_credential
  Issues several credentials with one request.

  Background:
    Given an environment at "apiRoot" of the API "wallet"
    And the resource "/batch_credential"
    And an existing "pre-authorized-code"
    And an existing "access-token", created with the request "wallet/token" and the body:
      """json
      {
        "grant_type": "urn:ietf:params:oauth:grant-type:pre-authorized_code",
        "pre-authorized_code": "{{existing pre-authorized-code identifier}}"
      }
      """
    And the identifier of the existing "access-token" is presented as the bearer token
    And the request body:
      """json
      {
        "credential_requests": [
          {
            "format": "{{profile credential_format}}",
            "proof": {
              "proof_type": "jwt",
              "jwt": "{{proof credential_issuer existing access-token /c_nonce}}"
            }
          }
        ]
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which credentials an issuer issues"

  Rule: A valid request is answered as the definition says

    @id=wallet.wallet.post-batch_credential.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-batch_credential" is sent
      Then the operation is served

    @id=wallet.wallet.post-batch_credential.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-batch_credential" is sent
      Then the response status code is 200

    @id=wallet.wallet.post-batch_credential.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-batch_credential" is sent
      Then the success response has one of the media types "application/json"

    @id=wallet.wallet.post-batch_credential.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-batch_credential" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=wallet.wallet.post-batch_credential.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-batch_credential" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=wallet.wallet.post-batch_credential.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1batch_credential/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-batch_credential" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-batch_credential" is sent
      Then the additional property is ignored, as the clause "POST /batch_credential, request body" allows

  Rule: A request that breaks the definition is refused

    @id=wallet.wallet.post-batch_credential.missing-required.body-credential_requests @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1batch_credential/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.credential_requests" is refused
      Given the unchanged request "post-batch_credential" is accepted
      And the request body property "$.credential_requests" is left out
      And the changed request breaks the clause "POST /batch_credential, request body: required" of the definition
      When the request "post-batch_credential" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=wallet.wallet.post-batch_credential.missing-required.body-credential_requests-0-proof-proof_type @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/Credential-Request/properties/proof/required
    Scenario: A request without the required property "$.credential_requests[0].proof.proof_type" is refused
      Given the unchanged request "post-batch_credential" is accepted
      And the request body property "$.credential_requests[0].proof.proof_type" is left out
      And the changed request breaks the clause "Credential-Request, proof: required" of the definition
      When the request "post-batch_credential" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=wallet.wallet.post-batch_credential.wrong-type.body-credential_requests @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1batch_credential/post/requestBody/content/application~1json/schema/properties/credential_requests/type
    Scenario: A value of the wrong type is refused for the property "$.credential_requests"
      Given the unchanged request "post-batch_credential" is accepted
      And the request body property "$.credential_requests" is set to "not a list"
      And the changed request breaks the clause "POST /batch_credential, request body, credential_requests: type" of the definition
      When the request "post-batch_credential" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=wallet.wallet.post-batch_credential.wrong-type.body-credential_requests-0-format-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Credential-Request/properties/format/type
    Scenario: A number in place of a text is refused for the property "$.credential_requests[0].format"
      Given the unchanged request "post-batch_credential" is accepted
      And the request body property "$.credential_requests[0].format" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "Credential-Request, format: type" of the definition
      When the request "post-batch_credential" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=wallet.wallet.post-batch_credential.wrong-type.body-credential_requests-0-proof @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Credential-Request/properties/proof/type
    Scenario: A value of the wrong type is refused for the property "$.credential_requests[0].proof"
      Given the unchanged request "post-batch_credential" is accepted
      And the request body property "$.credential_requests[0].proof" is set to "not an object"
      And the changed request breaks the clause "Credential-Request, proof: type" of the definition
      When the request "post-batch_credential" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=wallet.wallet.post-batch_credential.wrong-type.body-credential_requests-0-format @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Credential-Request/properties/format/type
    Scenario: A value of the wrong type is refused for the property "$.credential_requests[0].format"
      Given the unchanged request "post-batch_credential" is accepted
      And the request body property "$.credential_requests[0].format" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Credential-Request, format: type" of the definition
      When the request "post-batch_credential" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=wallet.wallet.post-batch_credential.wrong-type.body-credential_requests-0-proof-proof_type @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Credential-Request/properties/proof/properties/proof_type/type
    Scenario: A value of the wrong type is refused for the property "$.credential_requests[0].proof.proof_type"
      Given the unchanged request "post-batch_credential" is accepted
      And the request body property "$.credential_requests[0].proof.proof_type" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Credential-Request, proof, proof_type: type" of the definition
      When the request "post-batch_credential" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=wallet.wallet.post-batch_credential.wrong-type.body-credential_requests-0-proof-jwt @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Credential-Request/properties/proof/properties/jwt/type
    Scenario: A value of the wrong type is refused for the property "$.credential_requests[0].proof.jwt"
      Given the unchanged request "post-batch_credential" is accepted
      And the request body property "$.credential_requests[0].proof.jwt" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Credential-Request, proof, jwt: type" of the definition
      When the request "post-batch_credential" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=wallet.wallet.post-batch_credential.null-value.body-credential_requests @check=null-value @depth=standard @clause=/paths/~1batch_credential/post/requestBody/content/application~1json/schema/properties/credential_requests/type
    Scenario: Null is refused for the property "$.credential_requests"
      Given the unchanged request "post-batch_credential" is accepted
      And the request body property "$.credential_requests" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /batch_credential, request body, credential_requests: type" of the definition
      When the request "post-batch_credential" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=wallet.wallet.post-batch_credential.null-value.body-credential_requests-0-proof-proof_type @check=null-value @depth=standard @clause=/components/schemas/Credential-Request/properties/proof/properties/proof_type/type
    Scenario: Null is refused for the property "$.credential_requests[0].proof.proof_type"
      Given the unchanged request "post-batch_credential" is accepted
      And the request body property "$.credential_requests[0].proof.proof_type" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Credential-Request, proof, proof_type: type" of the definition
      When the request "post-batch_credential" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=wallet.wallet.post-batch_credential.wrong-item.body-credential_requests @check=wrong-item @depth=standard @clause=/components/schemas/Credential-Request/type
    Scenario: A value of the wrong type is refused for the first item of "$.credential_requests"
      Given the unchanged request "post-batch_credential" is accepted
      And the request body property "$.credential_requests[0]" is set to "not an object"
      And the changed request breaks the clause "Credential-Request: type" of the definition
      When the request "post-batch_credential" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=wallet.wallet.post-batch_credential.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1batch_credential/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-batch_credential" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /batch_credential, request body: type" of the definition
      When the request "post-batch_credential" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=wallet.wallet.post-batch_credential.malformed-json.body @check=malformed-json @clause=/paths/~1batch_credential/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-batch_credential" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /batch_credential, request body" of the definition
      When the request "post-batch_credential" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=wallet.wallet.post-batch_credential.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1batch_credential/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-batch_credential" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /batch_credential, request body" of the definition
      When the request "post-batch_credential" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=wallet.wallet.post-batch_credential.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-batch_credential" is accepted
      When the request "post-batch_credential" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.post-batch_credential.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-batch_credential" is accepted
      When the request "post-batch_credential" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.post-batch_credential.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-batch_credential" is accepted
      When the request "post-batch_credential" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.post-batch_credential.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-batch_credential" is accepted
      When the request "post-batch_credential" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.post-batch_credential.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-batch_credential" is accepted
      When the request "post-batch_credential" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=wallet.wallet.post-batch_credential.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-batch_credential" is sent
      Then the success response is written in UTF-8

    @id=wallet.wallet.post-batch_credential.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-batch_credential" is accepted
      When the request "post-batch_credential" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=wallet.wallet.post-batch_credential.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-batch_credential" is accepted
      When the request "post-batch_credential" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=wallet.wallet.post-batch_credential.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1batch_credential/post/requestBody/content/application~1json/schema/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-batch_credential" is accepted
      And the request body property "$.credential_requests" is left out
      And the changed request breaks the clause "POST /batch_credential, request body: required" of the definition
      When the request "post-batch_credential" is sent
      Then the response reveals nothing about how the candidate is built
