# Generated from specs/wallet/1.0.0/wallet.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=wallet @api=wallet @operation=deferred-credential @method=POST @endpoint=/deferred_credential
Feature: Wallet Building Block 1.0, deferred-credential
  Answers a credential whose issuance was put off.

  Background:
    Given an environment at "apiRoot" of the API "wallet"
    And the resource "/deferred_credential"
    And an existing "pre-authorized-code"
    And an existing "access-token", created with the request "wallet/token" and the body:
      """json
      {
        "grant_type": "urn:ietf:params:oauth:grant-type:pre-authorized_code",
        "pre-authorized_code": "{{existing pre-authorized-code identifier}}"
      }
      """
    And an existing "deferred-transaction", created with the request "wallet/credential" and the body:
      """json
      {
        "format": "{{profile deferred_format}}",
        "proof": {
          "proof_type": "jwt",
          "jwt": "{{proof credential_issuer existing access-token /c_nonce}}"
        }
      }
      """
    And the identifier of the existing "access-token" is presented as the bearer token
    And the request body:
      """json
      {
        "transaction_id": "{{existing deferred-transaction identifier}}"
      }
      """
    But a refusal is not held against the candidate, because "when a credential whose issuance was put off is ready is up to the issuer"

  Rule: A valid request is answered as the definition says

    @id=wallet.wallet.deferred-credential.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "deferred-credential" is sent
      Then the operation is served

    @id=wallet.wallet.deferred-credential.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "deferred-credential" is sent
      Then the response status code is 200

    @id=wallet.wallet.deferred-credential.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "deferred-credential" is sent
      Then the success response has one of the media types "application/json"

    @id=wallet.wallet.deferred-credential.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "deferred-credential" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=wallet.wallet.deferred-credential.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "deferred-credential" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=wallet.wallet.deferred-credential.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1deferred_credential/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "deferred-credential" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "deferred-credential" is sent
      Then the additional property is ignored, as the clause "POST /deferred_credential, request body" allows

  Rule: A request that breaks the definition is refused

    @id=wallet.wallet.deferred-credential.body-schema.refusal @check=body-schema @clause=/paths/~1deferred_credential/post/requestBody/content/application~1json/schema/required
    Scenario: The body of a refusal matches its schema
      Given the unchanged request "deferred-credential" is accepted
      And the request body property "$.transaction_id" is left out
      And the changed request breaks the clause "POST /deferred_credential, request body: required" of the definition
      When the request "deferred-credential" is sent
      Then the body of the refusal complies with the OAS schema for this operation and status code

    @id=wallet.wallet.deferred-credential.missing-required.body-transaction_id @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1deferred_credential/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.transaction_id" is refused
      Given the unchanged request "deferred-credential" is accepted
      And the request body property "$.transaction_id" is left out
      And the changed request breaks the clause "POST /deferred_credential, request body: required" of the definition
      When the request "deferred-credential" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.deferred-credential.wrong-type.body-transaction_id @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1deferred_credential/post/requestBody/content/application~1json/schema/properties/transaction_id/type
    Scenario: A value of the wrong type is refused for the property "$.transaction_id"
      Given the unchanged request "deferred-credential" is accepted
      And the request body property "$.transaction_id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "POST /deferred_credential, request body, transaction_id: type" of the definition
      When the request "deferred-credential" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.deferred-credential.wrong-type.body-transaction_id-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1deferred_credential/post/requestBody/content/application~1json/schema/properties/transaction_id/type
    Scenario: A number in place of a text is refused for the property "$.transaction_id"
      Given the unchanged request "deferred-credential" is accepted
      And the request body property "$.transaction_id" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /deferred_credential, request body, transaction_id: type" of the definition
      When the request "deferred-credential" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.deferred-credential.null-value.body-transaction_id @check=null-value @depth=standard @clause=/paths/~1deferred_credential/post/requestBody/content/application~1json/schema/properties/transaction_id/type
    Scenario: Null is refused for the property "$.transaction_id"
      Given the unchanged request "deferred-credential" is accepted
      And the request body property "$.transaction_id" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /deferred_credential, request body, transaction_id: type" of the definition
      When the request "deferred-credential" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.deferred-credential.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1deferred_credential/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "deferred-credential" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /deferred_credential, request body: type" of the definition
      When the request "deferred-credential" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.deferred-credential.malformed-json.body @check=malformed-json @clause=/paths/~1deferred_credential/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "deferred-credential" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /deferred_credential, request body" of the definition
      When the request "deferred-credential" is sent
      Then the request is refused with a status code 4XX

    @id=wallet.wallet.deferred-credential.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1deferred_credential/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "deferred-credential" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /deferred_credential, request body" of the definition
      When the request "deferred-credential" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=wallet.wallet.deferred-credential.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "deferred-credential" is accepted
      When the request "deferred-credential" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.deferred-credential.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "deferred-credential" is accepted
      When the request "deferred-credential" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.deferred-credential.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "deferred-credential" is accepted
      When the request "deferred-credential" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.deferred-credential.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "deferred-credential" is accepted
      When the request "deferred-credential" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.deferred-credential.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "deferred-credential" is accepted
      When the request "deferred-credential" is sent
      Then access is refused with the status code 401 or 403

    @id=wallet.wallet.deferred-credential.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "deferred-credential" is accepted
      When the request "deferred-credential" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=wallet.wallet.deferred-credential.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "deferred-credential" is sent
      Then the success response is written in UTF-8

    @id=wallet.wallet.deferred-credential.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "deferred-credential" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "deferred-credential" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=wallet.wallet.deferred-credential.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "deferred-credential" is accepted
      When the request "deferred-credential" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=wallet.wallet.deferred-credential.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "deferred-credential" is accepted
      When the request "deferred-credential" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=wallet.wallet.deferred-credential.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "deferred-credential" is accepted
      When the request "deferred-credential" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=wallet.wallet.deferred-credential.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "deferred-credential" is accepted
      When the request "deferred-credential" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=wallet.wallet.deferred-credential.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1deferred_credential/post/requestBody/content/application~1json/schema/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "deferred-credential" is accepted
      And the request body property "$.transaction_id" is left out
      And the changed request breaks the clause "POST /deferred_credential, request body: required" of the definition
      When the request "deferred-credential" is sent
      Then the response reveals nothing about how the candidate is built
