# Generated from specs/identity/1.0.2/identity-provider.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=identity @api=identity-provider @operation=get-userinfo @method=GET @endpoint=/oidc/userinfo @level=REQUIRED
Feature: ID Building Block 1.0, get-userinfo
  Answers what the person agreed to disclose, as a JWT.

  Background:
    Given an environment at "apiRoot" of the API "identity-provider"
    And the resource "/oidc/userinfo"
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
    And an existing "authorization-code"
    And an existing "access-token", created with the request "identity-provider/post-token" and the body:
      """json
      {
        "grant_type": "authorization_code",
        "code": "{{existing authorization-code identifier}}",
        "client_id": "{{existing client identifier}}",
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion": "{{assertion tokenAudience}}",
        "redirect_uri": "{{profile redirect_uri}}"
      }
      """
    And the identifier of the existing "access-token" is presented as the bearer token

  Rule: A valid request is answered as the definition says

    @id=identity.identity-provider.get-userinfo.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-userinfo" is sent
      Then the operation is served

    @id=identity.identity-provider.get-userinfo.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-userinfo" is sent
      Then the response status code is 200

    @id=identity.identity-provider.get-userinfo.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-userinfo" is sent
      Then the success response has one of the media types "application/jwt"

    @id=identity.identity-provider.get-userinfo.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-userinfo" is sent
      Then the success response body complies with the OAS schema for this operation and status code

  Rule: What the candidate holds stays true

    @id=identity.identity-provider.get-userinfo.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-userinfo" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: Access without a credential is refused

    @id=identity.identity-provider.get-userinfo.no-credential @check=no-credential @requirement=6.5-1 @requirement=6.5-2 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-userinfo" is accepted
      When the request "get-userinfo" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.get-userinfo.unknown-credential @check=unknown-credential @depth=standard @requirement=6.5-1 @requirement=6.5-2 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "get-userinfo" is accepted
      When the request "get-userinfo" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.get-userinfo.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "get-userinfo" is accepted
      When the request "get-userinfo" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.get-userinfo.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "get-userinfo" is accepted
      When the request "get-userinfo" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.get-userinfo.near-credential.longer @check=near-credential @depth=standard
    Scenario: A credential that is one character longer is refused
      Given access to this operation is protected
      And the credential is presented with one character added
      But with the right credential, the request "get-userinfo" is accepted
      When the request "get-userinfo" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.get-userinfo.near-credential.shorter @check=near-credential @depth=standard
    Scenario: A credential that is one character shorter is refused
      Given access to this operation is protected
      And the credential is presented without its last character
      But with the right credential, the request "get-userinfo" is accepted
      When the request "get-userinfo" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.get-userinfo.near-credential.other-case @check=near-credential @depth=standard
    Scenario: A credential in the other letter case is refused
      Given access to this operation is protected
      And the credential is presented with its letters in the other case
      But with the right credential, the request "get-userinfo" is accepted
      When the request "get-userinfo" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.get-userinfo.near-credential.empty @check=near-credential @depth=standard
    Scenario: An empty credential is refused
      Given access to this operation is protected
      And an empty credential is presented
      But with the right credential, the request "get-userinfo" is accepted
      When the request "get-userinfo" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.get-userinfo.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-userinfo" is accepted
      When the request "get-userinfo" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.get-userinfo.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-userinfo" is accepted
      When the request "get-userinfo" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.get-userinfo.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-userinfo" is accepted
      When the request "get-userinfo" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.identity-provider.get-userinfo.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=6.5-1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-userinfo" is accepted
      When the request "get-userinfo" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=identity.identity-provider.get-userinfo.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "get-userinfo" is accepted
      And the header "Accept" is set to "*/*"
      When the request "get-userinfo" is sent
      Then the request is accepted whatever the form of the answer

    @id=identity.identity-provider.get-userinfo.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-userinfo" is sent
      Then the response to a conditional request agrees with its condition

    @id=identity.identity-provider.get-userinfo.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-userinfo" is accepted
      When the request "get-userinfo" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=identity.identity-provider.get-userinfo.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-userinfo" is accepted
      When the request "get-userinfo" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=identity.identity-provider.get-userinfo.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "get-userinfo" is accepted
      When the request "get-userinfo" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=identity.identity-provider.get-userinfo.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "get-userinfo" is accepted
      When the request "get-userinfo" is sent with the method "HEAD"
      Then the method changes nothing

    @id=identity.identity-provider.get-userinfo.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "get-userinfo" is accepted
      When the request "get-userinfo" is sent with the method "OPTIONS"
      Then the method changes nothing
