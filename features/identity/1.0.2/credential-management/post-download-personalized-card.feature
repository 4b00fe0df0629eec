# Generated from specs/identity/1.0.2/credential-management.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=identity @api=credential-management @operation=post-download-personalized-card @method=POST @endpoint=/download/personalized-card @level=REQUIRED
Feature: Credential Management APIs 1.0.0, post-download-personalized-card
  Makes a card from a page and answers it as a file.

  Background:
    Given an environment at "apiRoot" of the API "credential-management"
    And the resource "/download/personalized-card"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "id": "id 1 {{fresh text 8}}",
        "version": "1.0",
        "requesttime": "{{now}}",
        "request": {
          "html": "PGh0bWw+PGJvZHk+Q2FyZDwvYm9keT48L2h0bWw+"
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which id and version a request carries, nor how the page is encoded"

  Rule: A valid request is answered as the definition says

    @id=identity.credential-management.post-download-personalized-card.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-download-personalized-card" is sent
      Then the operation is served

    @id=identity.credential-management.post-download-personalized-card.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-download-personalized-card" is sent
      Then the response status code is 200

  Rule: What the candidate holds stays true

    @id=identity.credential-management.post-download-personalized-card.state-create @check=state-create @requirement=6.3-1 @requirement=6.3-3 @requirement=6.3-11 @requirement=6.4-3
    Scenario: The created item can be read with the values that were sent
      When the request "post-download-personalized-card" is sent
      Then the "event" can be read back and agrees with what was sent

  Rule: A request that the definition allows is accepted

    @id=identity.credential-management.post-download-personalized-card.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-download-personalized-card" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-download-personalized-card" is sent
      Then the server does not fail without properties

    @id=identity.credential-management.post-download-personalized-card.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1download~1personalized-card/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-download-personalized-card" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-download-personalized-card" is sent
      Then the additional property is ignored, as the clause "POST /download/personalized-card, request body" allows

    @id=identity.credential-management.post-download-personalized-card.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "post-download-personalized-card" is accepted
      And the request body property "$.id" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.version" is set to "O'Brien \"x\" \\ % ([*"
      When the request "post-download-personalized-card" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=identity.credential-management.post-download-personalized-card.body-schema.refusal @check=body-schema @clause=/components/schemas/DownloadCardInfo/properties/request/type
    Scenario: The body of a refusal matches its schema
      Given the unchanged request "post-download-personalized-card" is accepted
      And the request body property "$.request" is set to "not an object"
      And the changed request breaks the clause "DownloadCardInfo, request: type" of the definition
      When the request "post-download-personalized-card" is sent
      Then the body of the refusal complies with the OAS schema for this operation and status code

    @id=identity.credential-management.post-download-personalized-card.wrong-type.body-request @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/DownloadCardInfo/properties/request/type
    Scenario: A value of the wrong type is refused for the property "$.request"
      Given the unchanged request "post-download-personalized-card" is accepted
      And the request body property "$.request" is set to "not an object"
      And the changed request breaks the clause "DownloadCardInfo, request: type" of the definition
      When the request "post-download-personalized-card" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-download-personalized-card.wrong-type.body-id-number @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/DownloadCardInfo/properties/id/type
    Scenario: A number in place of a text is refused for the property "$.id"
      Given the unchanged request "post-download-personalized-card" is accepted
      And the request body property "$.id" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "DownloadCardInfo, id: type" of the definition
      When the request "post-download-personalized-card" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-download-personalized-card.wrong-type.body-id @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/DownloadCardInfo/properties/id/type
    Scenario: A value of the wrong type is refused for the property "$.id"
      Given the unchanged request "post-download-personalized-card" is accepted
      And the request body property "$.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "DownloadCardInfo, id: type" of the definition
      When the request "post-download-personalized-card" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-download-personalized-card.wrong-type.body-version @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/DownloadCardInfo/properties/version/type
    Scenario: A value of the wrong type is refused for the property "$.version"
      Given the unchanged request "post-download-personalized-card" is accepted
      And the request body property "$.version" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "DownloadCardInfo, version: type" of the definition
      When the request "post-download-personalized-card" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-download-personalized-card.wrong-type.body-requesttime @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/DownloadCardInfo/properties/requesttime/type
    Scenario: A value of the wrong type is refused for the property "$.requesttime"
      Given the unchanged request "post-download-personalized-card" is accepted
      And the request body property "$.requesttime" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "DownloadCardInfo, requesttime: type" of the definition
      When the request "post-download-personalized-card" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-download-personalized-card.wrong-type.body-request-html @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/DownloadCardInfo/properties/request/properties/html/type
    Scenario: A value of the wrong type is refused for the property "$.request.html"
      Given the unchanged request "post-download-personalized-card" is accepted
      And the request body property "$.request.html" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "DownloadCardInfo, request, html: type" of the definition
      When the request "post-download-personalized-card" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-download-personalized-card.wrong-body.body @check=wrong-body @clause=/components/schemas/DownloadCardInfo/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-download-personalized-card" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "DownloadCardInfo: type" of the definition
      When the request "post-download-personalized-card" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-download-personalized-card.malformed-json.body @check=malformed-json @clause=/paths/~1download~1personalized-card/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-download-personalized-card" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /download/personalized-card, request body" of the definition
      When the request "post-download-personalized-card" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=identity.credential-management.post-download-personalized-card.body-schema.access @check=body-schema
    Scenario: The body of a refused access matches its schema
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-download-personalized-card" is accepted
      When the request "post-download-personalized-card" is sent
      Then the body of the refusal complies with the OAS schema for this operation and status code

    @id=identity.credential-management.post-download-personalized-card.no-credential @check=no-credential @requirement=6.5-1 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-download-personalized-card" is accepted
      When the request "post-download-personalized-card" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-download-personalized-card.unknown-credential @check=unknown-credential @depth=standard @requirement=6.5-1 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-download-personalized-card" is accepted
      When the request "post-download-personalized-card" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-download-personalized-card.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-download-personalized-card" is accepted
      When the request "post-download-personalized-card" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-download-personalized-card.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-download-personalized-card" is accepted
      When the request "post-download-personalized-card" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-download-personalized-card.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-download-personalized-card" is accepted
      When the request "post-download-personalized-card" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-download-personalized-card.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-download-personalized-card" is accepted
      When the request "post-download-personalized-card" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-download-personalized-card.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-download-personalized-card" is accepted
      When the request "post-download-personalized-card" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=identity.credential-management.post-download-personalized-card.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-download-personalized-card" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-download-personalized-card" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=identity.credential-management.post-download-personalized-card.declared-headers @check=declared-headers @depth=standard
    Scenario: The answer has the declared headers
      When the request "post-download-personalized-card" is sent
      Then the success response has the headers that the definition declares

    @id=identity.credential-management.post-download-personalized-card.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-download-personalized-card" is accepted
      When the request "post-download-personalized-card" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=identity.credential-management.post-download-personalized-card.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-download-personalized-card" is accepted
      When the request "post-download-personalized-card" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=identity.credential-management.post-download-personalized-card.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-download-personalized-card" is accepted
      When the request "post-download-personalized-card" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=identity.credential-management.post-download-personalized-card.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-download-personalized-card" is accepted
      When the request "post-download-personalized-card" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=identity.credential-management.post-download-personalized-card.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=6.5-5 @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/DownloadCardInfo/properties/request/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-download-personalized-card" is accepted
      And the request body property "$.request" is set to "not an object"
      And the changed request breaks the clause "DownloadCardInfo, request: type" of the definition
      When the request "post-download-personalized-card" is sent
      Then the response reveals nothing about how the candidate is built
