# Generated from specs/wallet/1.0.0/wallet.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=wallet @api=wallet @operation=credential @method=POST @endpoint=/credential @level=REQUIRED
Feature: Wallet Building Block 1.0, credential
  Issues a credential, at once or later.

  Background:
    Given an environment at "apiRoot" of the API "wallet"
    And the resource "/credential"
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
        "format": "{{profile credential_format}}",
        "proof": {
          "proof_type": "jwt",
          "jwt": "{{proof credential_issuer existing access-token /c_nonce}}"
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which credentials an issuer issues"

  Rule: A valid request is answered as the definition says

    @id=wallet.wallet.credential.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "credential" is sent
      Then the operation is served

    @id=wallet.wallet.credential.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "credential" is sent
      Then the response status code is 200

    @id=wallet.wallet.credential.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "credential" is sent
      Then the success response has one of the media types "application/json"

    @id=wallet.wallet.credential.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "credential" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=wallet.wallet.credential.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "credential" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=wallet.wallet.credential.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1credential/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "credential" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "credential" is sent
      Then the additional property is ignored, as the clause "POST /credential, request body" allows

  Rule: A request that breaks the definition is refused

    @id=wallet.wallet.credential.body-schema.refusal @check=body-schema @clause=/paths/~1credential/post/requestBody/content/application~1json/schema/properties/proof/required
    Scenario: The body of a refusal matches its schema
      Given the unchanged request "credential" is accepted
      And the request body property "$.proof.proof_type" is left out
      And the changed request breaks the clause "POST /credential, request body, proof: required" of the definition
      When the request "credential" is sent
      Then the body of the refusal complies with the OAS schema for this operation and status code

    @id=wallet.wallet.credential.missing-required.body-proof-proof_type @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1credential/post/requestBody/content/application~1json/schema/properties/proof/required
    Scenario: A request without the required property "$.proof.proof_type" is refused
      Given the unchanged request "credential" is accepted
      And the request body property "$.proof.proof_type" is left out
      And the changed request breaks the clause "POST /credential, request body, proof: required" of the definition
      When the request "credential" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.credential.wrong-type.body-proof @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1credential/post/requestBody/content/application~1json/schema/properties/proof/type
    Scenario: A value of the wrong type is refused for the property "$.proof"
      Given the unchanged request "credential" is accepted
      And the request body property "$.proof" is set to "not an object"
      And the changed request breaks the clause "POST /credential, request body, proof: type" of the definition
      When the request "credential" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.credential.wrong-type.body-format-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1credential/post/requestBody/content/application~1json/schema/properties/format/type
    Scenario: A number in place of a text is refused for the property "$.format"
      Given the unchanged request "credential" is accepted
      And the request body property "$.format" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /credential, request body, format: type" of the definition
      When the request "credential" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.credential.wrong-type.body-format @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1credential/post/requestBody/content/application~1json/schema/properties/format/type
    Scenario: A value of the wrong type is refused for the property "$.format"
      Given the unchanged request "credential" is accepted
      And the request body property "$.format" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /credential, request body, format: type" of the definition
      When the request "credential" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.credential.wrong-type.body-proof-proof_type @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1credential/post/requestBody/content/application~1json/schema/properties/proof/properties/proof_type/type
    Scenario: A value of the wrong type is refused for the property "$.proof.proof_type"
      Given the unchanged request "credential" is accepted
      And the request body property "$.proof.proof_type" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /credential, request body, proof, proof_type: type" of the definition
      When the request "credential" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.credential.null-value.body-proof-proof_type @check=null-value @depth=standard @clause=/paths/~1credential/post/requestBody/content/application~1json/schema/properties/proof/properties/proof_type/type
    Scenario: Null is refused for the property "$.proof.proof_type"
      Given the unchanged request "credential" is accepted
      And the request body property "$.proof.proof_type" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /credential, request body, proof, proof_type: type" of the definition
      When the request "credential" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.credential.wrong-body.body @check=wrong-body @clause=/paths/~1credential/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "credential" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /credential, request body: type" of the definition
      When the request "credential" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.credential.malformed-json.body @check=malformed-json @clause=/paths/~1credential/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "credential" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /credential, request body" of the definition
      When the request "credential" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=wallet.wallet.credential.no-credential @check=no-credential @requirement=6.2-2 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "credential" is accepted
      When the request "credential" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.credential.unknown-credential @check=unknown-credential @depth=standard @requirement=6.2-2 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "credential" is accepted
      When the request "credential" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.credential.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "credential" is accepted
      When the request "credential" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.credential.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "credential" is accepted
      When the request "credential" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.credential.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "credential" is accepted
      When the request "credential" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.credential.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "credential" is accepted
      When the request "credential" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.credential.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "credential" is accepted
      When the request "credential" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.credential.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "credential" is accepted
      When the request "credential" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=wallet.wallet.credential.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "credential" is sent
      Then the success response is written in UTF-8

    @id=wallet.wallet.credential.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "credential" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "credential" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=wallet.wallet.credential.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "credential" is accepted
      When the request "credential" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=wallet.wallet.credential.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "credential" is accepted
      When the request "credential" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=wallet.wallet.credential.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "credential" is accepted
      When the request "credential" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=wallet.wallet.credential.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "credential" is accepted
      When the request "credential" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=wallet.wallet.credential.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1credential/post/requestBody/content/application~1json/schema/properties/proof/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "credential" is accepted
      And the request body property "$.proof.proof_type" is left out
      And the changed request breaks the clause "POST /credential, request body, proof: required" of the definition
      When the request "credential" is sent
      Then the response reveals nothing about how the candidate is built
