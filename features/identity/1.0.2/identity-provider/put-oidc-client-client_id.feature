# Generated from specs/identity/1.0.2/identity-provider.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=identity @api=identity-provider @operation=put-oidc-client-client_id @method=PUT @endpoint=/client-mgmt/oidc-client/{client_id}
Feature: ID Building Block 1.0, put-oidc-client-client_id
  Changes a registered client.

  Background:
    Given an environment at "apiRoot" of the API "identity-provider"
    And the resource "/client-mgmt/oidc-client/{client_id}"
    And the credential of the candidate profile is presented
    And an existing "client", created with the request "identity-provider/post-client" and the body:
      """json
      {
        "requestTime": "{{now}}",
        "request": {
          "clientId": "{{fresh text}}",
          "clientName": "ABC Health Care",
          "relyingPartyId": "{{profile relyingPartyId}}",
          "logoUri": "https://example.org/1",
          "redirectUris": [
            "https://example.org/1"
          ],
          "authContextRefs": [
            "idbb:acr:static-code"
          ],
          "publicKey": "{{fresh key}}",
          "userClaims": [
            "name"
          ],
          "grantTypes": [
            "authorization_code"
          ],
          "clientAuthMethods": [
            "private_key_jwt"
          ]
        }
      }
      """
    And the path parameter "client_id" is set to the identifier of the existing "client"
    And the request body:
      """json
      {
        "requestTime": "{{now}}",
        "request": {
          "clientName": "clientName 2 {{fresh text 8}}",
          "status": "active",
          "logoUri": "https://example.org/2",
          "redirectUris": [
            "https://example.org/2"
          ],
          "userClaims": [
            "given_name"
          ],
          "authContextRefs": [
            "idbb:acr:generated-code"
          ],
          "grantTypes": [
            "authorization_code"
          ],
          "clientAuthMethods": [
            "private_key_jwt"
          ]
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=identity.identity-provider.put-oidc-client-client_id.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-oidc-client-client_id" is sent
      Then the operation is served

    @id=identity.identity-provider.put-oidc-client-client_id.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-oidc-client-client_id" is sent
      Then the response status code is 200

    @id=identity.identity-provider.put-oidc-client-client_id.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-oidc-client-client_id" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.identity-provider.put-oidc-client-client_id.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "put-oidc-client-client_id" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.identity-provider.put-oidc-client-client_id.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-oidc-client-client_id" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=identity.identity-provider.put-oidc-client-client_id.repeat-update @check=repeat-update @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: A repeated PUT has the same effect as one PUT
      When the request "put-oidc-client-client_id" is sent
      And the same request is sent again
      Then the repeated request changes nothing further

  Rule: A request that the definition allows is accepted

    @id=identity.identity-provider.put-oidc-client-client_id.accepts-boundary.body-request-clientName-minLength @check=accepts-boundary @depth=standard @together=1 @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/properties/clientName/minLength
    Scenario: A value at its limit (minLength) is accepted for the property "$.request.clientName"
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.request.clientName" is set to "x"
      And the changed request is still valid
      When the request "put-oidc-client-client_id" is sent
      Then the request is accepted, because the clause "PUT /client-mgmt/oidc-client/{client_id}, request body, request, clientName: minLength" allows it

    @id=identity.identity-provider.put-oidc-client-client_id.accepts-boundary.body-request-clientName-maxLength @check=accepts-boundary @depth=standard @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/properties/clientName/maxLength
    Scenario: A value at its limit (maxLength) is accepted for the property "$.request.clientName"
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.request.clientName" is set to "{{fresh text 8}}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request is still valid
      When the request "put-oidc-client-client_id" is sent
      Then the request is accepted, because the clause "PUT /client-mgmt/oidc-client/{client_id}, request body, request, clientName: maxLength" allows it

  Rule: A request that breaks the definition is refused

    @id=identity.identity-provider.put-oidc-client-client_id.missing-required.body-requestTime @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.requestTime" is refused
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.requestTime" is left out
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body: required" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.missing-required.body-request-clientName @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/required
    Scenario: A request without the required property "$.request.clientName" is refused
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.request.clientName" is left out
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body, request: required" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.missing-required.body-request @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.request" is refused
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.request" is left out
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body: required" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.missing-required.body-request-status @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/required
    Scenario: A request without the required property "$.request.status" is refused
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.request.status" is left out
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body, request: required" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.wrong-type.body-request @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/type
    Scenario: A value of the wrong type is refused for the property "$.request"
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.request" is set to "not an object"
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body, request: type" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.wrong-type.body-requestTime-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/requestTime/type
    Scenario: A number in place of a text is refused for the property "$.requestTime"
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.requestTime" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body, requestTime: type" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.wrong-type.body-request-redirectUris @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/properties/redirectUris/type
    Scenario: A value of the wrong type is refused for the property "$.request.redirectUris"
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.request.redirectUris" is set to "not a list"
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body, request, redirectUris: type" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.null-value.body-request-redirectUris @check=null-value @depth=standard @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/properties/redirectUris/type
    Scenario: Null is refused for the property "$.request.redirectUris"
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.request.redirectUris" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body, request, redirectUris: type" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.wrong-item.body-request-redirectUris @check=wrong-item @depth=standard @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/properties/redirectUris/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.request.redirectUris"
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.request.redirectUris[0]" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body, request, redirectUris, items: type" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.wrong-item.body-request-redirectUris-minLength @check=wrong-item @depth=standard @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/properties/redirectUris/items/minLength
    Scenario: A text that is too short is refused for the first item of "$.request.redirectUris"
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.request.redirectUris[0]" is set to ""
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body, request, redirectUris, items: minLength" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.repeated-item.body-request-redirectUris-uniqueItems @check=repeated-item @depth=standard @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/properties/redirectUris/uniqueItems
    Scenario: A repeated item is refused for the property "$.request.redirectUris"
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.request.redirectUris" is set to the JSON:
        """json
        [
          "https://example.org/2",
          "https://example.org/2"
        ]
        """
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body, request, redirectUris: uniqueItems" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body: type" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.wrong-enum.body-request-status @check=wrong-enum @depth=standard @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/properties/status/enum
    Scenario: A value that is not in its list is refused for the property "$.request.status"
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.request.status" is set to "no-such-value"
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body, request, status: enum" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.wrong-enum.body-request-status-case @check=wrong-enum @depth=standard @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/properties/status/enum
    Scenario: A listed value in the wrong letter case is refused for the property "$.request.status"
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.request.status" is set to "ACTIVE"
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body, request, status: enum" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.wrong-format.body-request-logoUri @check=wrong-format @depth=standard @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/properties/logoUri/format
    Scenario: A value that does not match its format is refused for the property "$.request.logoUri"
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.request.logoUri" is set to "not a uri"
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body, request, logoUri: format" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.wrong-length.body-request-redirectUris-minItems @check=wrong-length @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/properties/redirectUris/minItems
    Scenario: A list that is too short is refused for the property "$.request.redirectUris"
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.request.redirectUris" is set to the JSON:
        """json
        []
        """
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body, request, redirectUris: minItems" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.wrong-length.body-request-clientName-maxLength @check=wrong-length @depth=standard @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/properties/clientName/maxLength
    Scenario: A text that is too long is refused for the property "$.request.clientName"
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.request.clientName" is set to "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body, request, clientName: maxLength" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.wrong-length.body-request-clientName-minLength @check=wrong-length @depth=standard @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/properties/request/properties/clientName/minLength
    Scenario: A text that is too short is refused for the property "$.request.clientName"
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.request.clientName" is set to ""
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body, request, clientName: minLength" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.put-oidc-client-client_id.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=identity.identity-provider.put-oidc-client-client_id.no-credential @check=no-credential @requirement=6.5-1 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-oidc-client-client_id" is accepted
      When the request "put-oidc-client-client_id" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.put-oidc-client-client_id.unknown-credential @check=unknown-credential @depth=standard @requirement=6.5-1 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "put-oidc-client-client_id" is accepted
      When the request "put-oidc-client-client_id" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.put-oidc-client-client_id.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "put-oidc-client-client_id" is accepted
      When the request "put-oidc-client-client_id" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.put-oidc-client-client_id.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "put-oidc-client-client_id" is accepted
      When the request "put-oidc-client-client_id" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.put-oidc-client-client_id.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "put-oidc-client-client_id" is accepted
      When the request "put-oidc-client-client_id" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.put-oidc-client-client_id.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "put-oidc-client-client_id" is accepted
      When the request "put-oidc-client-client_id" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.put-oidc-client-client_id.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "put-oidc-client-client_id" is accepted
      When the request "put-oidc-client-client_id" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.put-oidc-client-client_id.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "put-oidc-client-client_id" is accepted
      When the request "put-oidc-client-client_id" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.put-oidc-client-client_id.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=6.5-1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-oidc-client-client_id" is accepted
      When the request "put-oidc-client-client_id" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=identity.identity-provider.put-oidc-client-client_id.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "put-oidc-client-client_id" is sent
      Then the success response is written in UTF-8

    @id=identity.identity-provider.put-oidc-client-client_id.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "put-oidc-client-client_id" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=identity.identity-provider.put-oidc-client-client_id.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the path parameter "client_id" is set to an identifier that does not exist
      When the request "put-oidc-client-client_id" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=identity.identity-provider.put-oidc-client-client_id.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the path parameter "client_id" is set to an identifier that does not exist
      When the request "put-oidc-client-client_id" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=identity.identity-provider.put-oidc-client-client_id.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the path parameter "client_id" is set to an identifier that does not exist
      When the request "put-oidc-client-client_id" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=identity.identity-provider.put-oidc-client-client_id.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "put-oidc-client-client_id" is accepted
      When the request "put-oidc-client-client_id" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=identity.identity-provider.put-oidc-client-client_id.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=6.5-5 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1client-mgmt~1oidc-client~1{client_id}/put/requestBody/content/application~1json/schema/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "put-oidc-client-client_id" is accepted
      And the request body property "$.requestTime" is left out
      And the changed request breaks the clause "PUT /client-mgmt/oidc-client/{client_id}, request body: required" of the definition
      When the request "put-oidc-client-client_id" is sent
      Then the response reveals nothing about how the candidate is built
