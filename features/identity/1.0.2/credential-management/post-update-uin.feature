# Generated from specs/identity/1.0.2/credential-management.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=identity @api=credential-management @operation=post-update-uin @method=POST @endpoint=/update-uin
Feature: Credential Management APIs 1.0.0, post-update-uin
  Changes identity data of the person, confirmed by a one-time password.

  Background:
    Given an environment at "apiRoot" of the API "credential-management"
    And the resource "/update-uin"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "id": "id 1 {{fresh text 8}}",
        "version": "1.0",
        "requestTime": "{{now}}",
        "request": {
          "transactionID": "{{profile transactionID}}",
          "individualId": "{{profile individualId}}",
          "individualIdType": "{{profile individualIdType}}",
          "otp": "{{profile challenge}}",
          "identityJson": "e30=",
          "documents": [
            {
              "name": "name 1 {{fresh text 8}}",
              "value": "value 1 {{fresh text 8}}"
            }
          ]
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which id and version a request carries, nor what can be changed"

  Rule: A valid request is answered as the definition says

    @id=identity.credential-management.post-update-uin.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-update-uin" is sent
      Then the operation is served

    @id=identity.credential-management.post-update-uin.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-update-uin" is sent
      Then the response status code is 200

    @id=identity.credential-management.post-update-uin.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-update-uin" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.credential-management.post-update-uin.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-update-uin" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.credential-management.post-update-uin.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-update-uin" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=identity.credential-management.post-update-uin.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-update-uin" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-update-uin" is sent
      Then the server does not fail without properties

    @id=identity.credential-management.post-update-uin.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1update-uin/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-update-uin" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-update-uin" is sent
      Then the additional property is ignored, as the clause "POST /update-uin, request body" allows

    @id=identity.credential-management.post-update-uin.odd-texts.nul @check=odd-texts @depth=standard
    Scenario: The character U+0000 causes no server error
      Given the unchanged request "post-update-uin" is accepted
      And the request body property "$.request.documents[0].name" is set to the JSON:
        """json
        "a\u0000b"
        """
      When the request "post-update-uin" is sent
      Then the server does not fail

    @id=identity.credential-management.post-update-uin.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "post-update-uin" is accepted
      And the request body property "$.id" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.version" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.documents[0].value" is set to "O'Brien \"x\" \\ % ([*"
      When the request "post-update-uin" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=identity.credential-management.post-update-uin.wrong-type.body-request @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UpdateUINInfo/properties/request/type
    Scenario: A value of the wrong type is refused for the property "$.request"
      Given the unchanged request "post-update-uin" is accepted
      And the request body property "$.request" is set to "not an object"
      And the changed request breaks the clause "UpdateUINInfo, request: type" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-update-uin.wrong-type.body-id-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UpdateUINInfo/properties/id/type
    Scenario: A number in place of a text is refused for the property "$.id"
      Given the unchanged request "post-update-uin" is accepted
      And the request body property "$.id" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "UpdateUINInfo, id: type" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-update-uin.wrong-type.body-request-documents @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UpdateUINInfo/properties/request/properties/documents/type
    Scenario: A value of the wrong type is refused for the property "$.request.documents"
      Given the unchanged request "post-update-uin" is accepted
      And the request body property "$.request.documents" is set to "not a list"
      And the changed request breaks the clause "UpdateUINInfo, request, documents: type" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-update-uin.wrong-type.body-id @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UpdateUINInfo/properties/id/type
    Scenario: A value of the wrong type is refused for the property "$.id"
      Given the unchanged request "post-update-uin" is accepted
      And the request body property "$.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "UpdateUINInfo, id: type" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-update-uin.wrong-type.body-version @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UpdateUINInfo/properties/version/type
    Scenario: A value of the wrong type is refused for the property "$.version"
      Given the unchanged request "post-update-uin" is accepted
      And the request body property "$.version" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "UpdateUINInfo, version: type" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-update-uin.wrong-type.body-requestTime @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UpdateUINInfo/properties/requestTime/type
    Scenario: A value of the wrong type is refused for the property "$.requestTime"
      Given the unchanged request "post-update-uin" is accepted
      And the request body property "$.requestTime" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "UpdateUINInfo, requestTime: type" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-update-uin.wrong-type.body-request-transactionID @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UpdateUINInfo/properties/request/properties/transactionID/type
    Scenario: A value of the wrong type is refused for the property "$.request.transactionID"
      Given the unchanged request "post-update-uin" is accepted
      And the request body property "$.request.transactionID" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "UpdateUINInfo, request, transactionID: type" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-update-uin.wrong-type.body-request-individualId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UpdateUINInfo/properties/request/properties/individualId/type
    Scenario: A value of the wrong type is refused for the property "$.request.individualId"
      Given the unchanged request "post-update-uin" is accepted
      And the request body property "$.request.individualId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "UpdateUINInfo, request, individualId: type" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-update-uin.wrong-type.body-request-individualIdType @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UpdateUINInfo/properties/request/properties/individualIdType/type
    Scenario: A value of the wrong type is refused for the property "$.request.individualIdType"
      Given the unchanged request "post-update-uin" is accepted
      And the request body property "$.request.individualIdType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "UpdateUINInfo, request, individualIdType: type" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-update-uin.wrong-type.body-request-otp @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UpdateUINInfo/properties/request/properties/otp/type
    Scenario: A value of the wrong type is refused for the property "$.request.otp"
      Given the unchanged request "post-update-uin" is accepted
      And the request body property "$.request.otp" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "UpdateUINInfo, request, otp: type" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-update-uin.wrong-type.body-request-identityJson @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UpdateUINInfo/properties/request/properties/identityJson/type
    Scenario: A value of the wrong type is refused for the property "$.request.identityJson"
      Given the unchanged request "post-update-uin" is accepted
      And the request body property "$.request.identityJson" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "UpdateUINInfo, request, identityJson: type" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-update-uin.wrong-type.body-request-documents-0-name @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UpdateUINInfo/properties/request/properties/documents/items/properties/name/type
    Scenario: A value of the wrong type is refused for the property "$.request.documents[0].name"
      Given the unchanged request "post-update-uin" is accepted
      And the request body property "$.request.documents[0].name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "UpdateUINInfo, request, documents, items, name: type" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-update-uin.wrong-type.body-request-documents-0-value @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/UpdateUINInfo/properties/request/properties/documents/items/properties/value/type
    Scenario: A value of the wrong type is refused for the property "$.request.documents[0].value"
      Given the unchanged request "post-update-uin" is accepted
      And the request body property "$.request.documents[0].value" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "UpdateUINInfo, request, documents, items, value: type" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-update-uin.wrong-item.body-request-documents @check=wrong-item @clause=/components/schemas/UpdateUINInfo/properties/request/properties/documents/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.request.documents"
      Given the unchanged request "post-update-uin" is accepted
      And the request body property "$.request.documents[0]" is set to "not an object"
      And the changed request breaks the clause "UpdateUINInfo, request, documents, items: type" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-update-uin.wrong-body.body @check=wrong-body @clause=/components/schemas/UpdateUINInfo/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-update-uin" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "UpdateUINInfo: type" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-update-uin.malformed-json.body @check=malformed-json @clause=/paths/~1update-uin/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-update-uin" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /update-uin, request body" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=identity.credential-management.post-update-uin.no-credential @check=no-credential @requirement=6.5-1 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-update-uin" is accepted
      When the request "post-update-uin" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-update-uin.unknown-credential @check=unknown-credential @depth=standard @requirement=6.5-1 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-update-uin" is accepted
      When the request "post-update-uin" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-update-uin.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-update-uin" is accepted
      When the request "post-update-uin" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-update-uin.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-update-uin" is accepted
      When the request "post-update-uin" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-update-uin.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-update-uin" is accepted
      When the request "post-update-uin" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-update-uin.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-update-uin" is accepted
      When the request "post-update-uin" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-update-uin.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-update-uin" is accepted
      When the request "post-update-uin" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.credential-management.post-update-uin.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=6.5-1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-update-uin" is accepted
      When the request "post-update-uin" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=identity.credential-management.post-update-uin.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-update-uin" is sent
      Then the success response is written in UTF-8

    @id=identity.credential-management.post-update-uin.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-update-uin" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-update-uin" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=identity.credential-management.post-update-uin.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-update-uin" is accepted
      When the request "post-update-uin" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=identity.credential-management.post-update-uin.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-update-uin" is accepted
      When the request "post-update-uin" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=identity.credential-management.post-update-uin.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-update-uin" is accepted
      When the request "post-update-uin" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=identity.credential-management.post-update-uin.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-update-uin" is accepted
      When the request "post-update-uin" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=identity.credential-management.post-update-uin.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=6.5-5 @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/UpdateUINInfo/properties/request/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-update-uin" is accepted
      And the request body property "$.request" is set to "not an object"
      And the changed request breaks the clause "UpdateUINInfo, request: type" of the definition
      When the request "post-update-uin" is sent
      Then the response reveals nothing about how the candidate is built
