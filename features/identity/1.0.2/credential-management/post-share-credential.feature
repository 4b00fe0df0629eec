# Generated from specs/identity/1.0.2/credential-management.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=identity @api=credential-management @operation=post-share-credential @method=POST @endpoint=/share-credential @level=REQUIRED
Feature: Credential Management APIs 1.0.0, post-share-credential
  Shares chosen attributes of a person with a partner.

  Background:
    Given an environment at "apiRoot" of the API "credential-management"
    And the resource "/share-credential"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "id": "mosip.resident.share.credential",
        "request": {
          "partnerId": "{{profile partnerId}}",
          "sharableAttributes": [
            {
              "attributeName": "dateOfBirth",
              "format": "format 1",
              "isMasked": true
            }
          ],
          "purpose": "Proof of age",
          "consent": "consent 1 {{fresh text 8}}"
        },
        "requesttime": "{{now}}",
        "version": "1.0"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which id and version a request carries, nor which attributes can be shared"

  Rule: A valid request is answered as the definition says

    @id=identity.credential-management.post-share-credential.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-share-credential" is sent
      Then the operation is served

    @id=identity.credential-management.post-share-credential.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-share-credential" is sent
      Then the response status code is 200

    @id=identity.credential-management.post-share-credential.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-share-credential" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.credential-management.post-share-credential.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-share-credential" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.credential-management.post-share-credential.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-share-credential" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=identity.credential-management.post-share-credential.state-create @check=state-create @requirement=6.3-1 @requirement=6.3-3 @requirement=6.3-11 @requirement=6.4-3
    Scenario: The created item can be read with the values that were sent
      When the request "post-share-credential" is sent
      Then the "event" can be read back and agrees with what was sent

  Rule: A request that the definition allows is accepted

    @id=identity.credential-management.post-share-credential.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-share-credential" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-share-credential" is sent
      Then the server does not fail without properties

    @id=identity.credential-management.post-share-credential.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1share-credential/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-share-credential" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-share-credential" is sent
      Then the additional property is ignored, as the clause "POST /share-credential, request body" allows

    @id=identity.credential-management.post-share-credential.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "post-share-credential" is accepted
      And the request body property "$.id" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.version" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.consent" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.sharableAttributes[0].attributeName" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.sharableAttributes[0].format" is set to "O'Brien \"x\" \\ % ([*"
      When the request "post-share-credential" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=identity.credential-management.post-share-credential.wrong-type.body-request @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ShareCredentialInfo/properties/request/type
    Scenario: A value of the wrong type is refused for the property "$.request"
      Given the unchanged request "post-share-credential" is accepted
      And the request body property "$.request" is set to "not an object"
      And the changed request breaks the clause "ShareCredentialInfo, request: type" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-share-credential.wrong-type.body-request-sharableAttributes-0-isMasked-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ShareCredentialInfo/properties/request/properties/sharableAttributes/items/properties/isMasked/type
    Scenario: The right value written as a text is refused for the property "$.request.sharableAttributes[0].isMasked"
      Given the unchanged request "post-share-credential" is accepted
      And the request body property "$.request.sharableAttributes[0].isMasked" is set to "true"
      And the changed request breaks the clause "ShareCredentialInfo, request, sharableAttributes, items, isMasked: type" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-share-credential.wrong-type.body-id-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ShareCredentialInfo/properties/id/type
    Scenario: A number in place of a text is refused for the property "$.id"
      Given the unchanged request "post-share-credential" is accepted
      And the request body property "$.id" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "ShareCredentialInfo, id: type" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-share-credential.wrong-type.body-request-sharableAttributes @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ShareCredentialInfo/properties/request/properties/sharableAttributes/type
    Scenario: A value of the wrong type is refused for the property "$.request.sharableAttributes"
      Given the unchanged request "post-share-credential" is accepted
      And the request body property "$.request.sharableAttributes" is set to "not a list"
      And the changed request breaks the clause "ShareCredentialInfo, request, sharableAttributes: type" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-share-credential.wrong-type.body-request-sharableAttributes-0-isMasked @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ShareCredentialInfo/properties/request/properties/sharableAttributes/items/properties/isMasked/type
    Scenario: A value of the wrong type is refused for the property "$.request.sharableAttributes[0].isMasked"
      Given the unchanged request "post-share-credential" is accepted
      And the request body property "$.request.sharableAttributes[0].isMasked" is set to "not a boolean"
      And the changed request breaks the clause "ShareCredentialInfo, request, sharableAttributes, items, isMasked: type" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-share-credential.wrong-type.body-id @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ShareCredentialInfo/properties/id/type
    Scenario: A value of the wrong type is refused for the property "$.id"
      Given the unchanged request "post-share-credential" is accepted
      And the request body property "$.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "ShareCredentialInfo, id: type" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-share-credential.wrong-type.body-requesttime @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ShareCredentialInfo/properties/requesttime/type
    Scenario: A value of the wrong type is refused for the property "$.requesttime"
      Given the unchanged request "post-share-credential" is accepted
      And the request body property "$.requesttime" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "ShareCredentialInfo, requesttime: type" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-share-credential.wrong-type.body-version @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ShareCredentialInfo/properties/version/type
    Scenario: A value of the wrong type is refused for the property "$.version"
      Given the unchanged request "post-share-credential" is accepted
      And the request body property "$.version" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "ShareCredentialInfo, version: type" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-share-credential.wrong-type.body-request-partnerId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ShareCredentialInfo/properties/request/properties/partnerId/type
    Scenario: A value of the wrong type is refused for the property "$.request.partnerId"
      Given the unchanged request "post-share-credential" is accepted
      And the request body property "$.request.partnerId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "ShareCredentialInfo, request, partnerId: type" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-share-credential.wrong-type.body-request-purpose @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ShareCredentialInfo/properties/request/properties/purpose/type
    Scenario: A value of the wrong type is refused for the property "$.request.purpose"
      Given the unchanged request "post-share-credential" is accepted
      And the request body property "$.request.purpose" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "ShareCredentialInfo, request, purpose: type" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-share-credential.wrong-type.body-request-consent @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ShareCredentialInfo/properties/request/properties/consent/type
    Scenario: A value of the wrong type is refused for the property "$.request.consent"
      Given the unchanged request "post-share-credential" is accepted
      And the request body property "$.request.consent" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "ShareCredentialInfo, request, consent: type" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-share-credential.wrong-type.body-request-sharableAttributes-0-attributeName @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ShareCredentialInfo/properties/request/properties/sharableAttributes/items/properties/attributeName/type
    Scenario: A value of the wrong type is refused for the property "$.request.sharableAttributes[0].attributeName"
      Given the unchanged request "post-share-credential" is accepted
      And the request body property "$.request.sharableAttributes[0].attributeName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "ShareCredentialInfo, request, sharableAttributes, items, attributeName: type" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-share-credential.wrong-type.body-request-sharableAttributes-0-format @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ShareCredentialInfo/properties/request/properties/sharableAttributes/items/properties/format/type
    Scenario: A value of the wrong type is refused for the property "$.request.sharableAttributes[0].format"
      Given the unchanged request "post-share-credential" is accepted
      And the request body property "$.request.sharableAttributes[0].format" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "ShareCredentialInfo, request, sharableAttributes, items, format: type" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-share-credential.wrong-body.body @check=wrong-body @clause=/components/schemas/ShareCredentialInfo/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-share-credential" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "ShareCredentialInfo: type" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-share-credential.wrong-pattern.body-request-purpose @check=wrong-pattern @clause=/components/schemas/ShareCredentialInfo/properties/request/properties/purpose/pattern
    Scenario: A value that does not match its pattern is refused for the property "$.request.purpose"
      Given the unchanged request "post-share-credential" is accepted
      And the request body property "$.request.purpose" is set to "~Proof of age~"
      And the changed request breaks the clause "ShareCredentialInfo, request, purpose: pattern" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-share-credential.malformed-json.body @check=malformed-json @clause=/paths/~1share-credential/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-share-credential" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /share-credential, request body" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=identity.credential-management.post-share-credential.body-schema.access @check=body-schema
    Scenario: The body of a refused access matches its schema
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-share-credential" is accepted
      When the request "post-share-credential" is sent
      Then the body of the refusal complies with the OAS schema for this operation and status code

    @id=identity.credential-management.post-share-credential.no-credential @check=no-credential @requirement=6.5-1 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-share-credential" is accepted
      When the request "post-share-credential" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-share-credential.unknown-credential @check=unknown-credential @depth=standard @requirement=6.5-1 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-share-credential" is accepted
      When the request "post-share-credential" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-share-credential.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-share-credential" is accepted
      When the request "post-share-credential" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-share-credential.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-share-credential" is accepted
      When the request "post-share-credential" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-share-credential.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-share-credential" is accepted
      When the request "post-share-credential" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-share-credential.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-share-credential" is accepted
      When the request "post-share-credential" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-share-credential.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-share-credential" is accepted
      When the request "post-share-credential" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-share-credential.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=6.5-1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-share-credential" is accepted
      When the request "post-share-credential" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=identity.credential-management.post-share-credential.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-share-credential" is sent
      Then the success response is written in UTF-8

    @id=identity.credential-management.post-share-credential.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-share-credential" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-share-credential" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=identity.credential-management.post-share-credential.declared-headers @check=declared-headers @depth=standard
    Scenario: The answer has the declared headers
      When the request "post-share-credential" is sent
      Then the success response has the headers that the definition declares

    @id=identity.credential-management.post-share-credential.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-share-credential" is accepted
      When the request "post-share-credential" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=identity.credential-management.post-share-credential.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-share-credential" is accepted
      When the request "post-share-credential" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=identity.credential-management.post-share-credential.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-share-credential" is accepted
      When the request "post-share-credential" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=identity.credential-management.post-share-credential.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-share-credential" is accepted
      When the request "post-share-credential" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=identity.credential-management.post-share-credential.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=6.5-5 @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/ShareCredentialInfo/properties/request/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-share-credential" is accepted
      And the request body property "$.request" is set to "not an object"
      And the changed request breaks the clause "ShareCredentialInfo, request: type" of the definition
      When the request "post-share-credential" is sent
      Then the response reveals nothing about how the candidate is built
