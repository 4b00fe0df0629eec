# Generated from specs/identity/1.0.2/identity-provider.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=identity @api=identity-provider @operation=get-authorize @method=GET @endpoint=/authorize @level=REQUIRED
Feature: ID Building Block 1.0, get-authorize
  Starts a log-in: loads the page on which a person proves who they are.

  The vendor supplies: redirect_uri.

  Background:
    Given an environment at "apiRoot" of the API "identity-provider"
    And the resource "/authorize"
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
    And the query parameter "scope" is set to "openid"
    And the query parameter "response_type" is set to "code"
    And the query parameter "client_id" is set to the identifier of the existing "client"
    And the query parameter "redirect_uri" is set to the profile value "redirect_uri", or to "{{existing client /redirectUris/0}}" where the profile has none
    And the query parameter "state" is set to "state-1"
    And the query parameter "nonce" is set to "nonce-1"
    And the query parameter "acr_values" is set to "idbb:acr:static-code"

  Rule: A valid request is answered as the definition says

    @id=identity.identity-provider.get-authorize.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-authorize" is sent
      Then the operation is served

    @id=identity.identity-provider.get-authorize.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-authorize" is sent
      Then the response status code is 200

  Rule: What the candidate holds stays true

    @id=identity.identity-provider.get-authorize.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-authorize" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=identity.identity-provider.get-authorize.accepts-optional.query-display @check=accepts-optional @depth=standard @together=1 @clause=/paths/~1authorize/get/parameters/6
    Scenario: A value is accepted for the optional query parameter "display"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "display" is set to "page"
      And the changed request is still valid
      When the request "get-authorize" is sent
      Then the request is accepted, because the clause "GET /authorize, parameter 7" allows it

    @id=identity.identity-provider.get-authorize.accepts-optional.query-prompt @check=accepts-optional @depth=standard @together=1 @clause=/paths/~1authorize/get/parameters/7
    Scenario: A value is accepted for the optional query parameter "prompt"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "prompt" is set to "none"
      And the changed request is still valid
      When the request "get-authorize" is sent
      Then the request is accepted, because the clause "GET /authorize, parameter 8" allows it

    @id=identity.identity-provider.get-authorize.accepts-enum.query-display-page @check=accepts-enum @depth=standard @together=2 @clause=/paths/~1authorize/get/parameters/6/schema/enum
    Scenario: The value page is accepted for the query parameter "display"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "display" is set to "page"
      And the changed request is still valid
      When the request "get-authorize" is sent
      Then the request is accepted, because the clause "GET /authorize, parameter 7: enum" allows it

    @id=identity.identity-provider.get-authorize.accepts-enum.query-display-popup @check=accepts-enum @depth=standard @together=3 @clause=/paths/~1authorize/get/parameters/6/schema/enum
    Scenario: The value popup is accepted for the query parameter "display"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "display" is set to "popup"
      And the changed request is still valid
      When the request "get-authorize" is sent
      Then the request is accepted, because the clause "GET /authorize, parameter 7: enum" allows it

    @id=identity.identity-provider.get-authorize.accepts-enum.query-display-touch @check=accepts-enum @depth=standard @together=4 @clause=/paths/~1authorize/get/parameters/6/schema/enum
    Scenario: The value touch is accepted for the query parameter "display"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "display" is set to "touch"
      And the changed request is still valid
      When the request "get-authorize" is sent
      Then the request is accepted, because the clause "GET /authorize, parameter 7: enum" allows it

    @id=identity.identity-provider.get-authorize.accepts-enum.query-display-wap @check=accepts-enum @depth=standard @together=5 @clause=/paths/~1authorize/get/parameters/6/schema/enum
    Scenario: The value wap is accepted for the query parameter "display"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "display" is set to "wap"
      And the changed request is still valid
      When the request "get-authorize" is sent
      Then the request is accepted, because the clause "GET /authorize, parameter 7: enum" allows it

    @id=identity.identity-provider.get-authorize.accepts-enum.query-prompt-none @check=accepts-enum @depth=standard @together=2 @clause=/paths/~1authorize/get/parameters/7/schema/enum
    Scenario: The value none is accepted for the query parameter "prompt"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "prompt" is set to "none"
      And the changed request is still valid
      When the request "get-authorize" is sent
      Then the request is accepted, because the clause "GET /authorize, parameter 8: enum" allows it

    @id=identity.identity-provider.get-authorize.accepts-enum.query-prompt-login @check=accepts-enum @depth=standard @together=3 @clause=/paths/~1authorize/get/parameters/7/schema/enum
    Scenario: The value login is accepted for the query parameter "prompt"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "prompt" is set to "login"
      And the changed request is still valid
      When the request "get-authorize" is sent
      Then the request is accepted, because the clause "GET /authorize, parameter 8: enum" allows it

    @id=identity.identity-provider.get-authorize.accepts-enum.query-prompt-consent @check=accepts-enum @depth=standard @together=4 @clause=/paths/~1authorize/get/parameters/7/schema/enum
    Scenario: The value consent is accepted for the query parameter "prompt"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "prompt" is set to "consent"
      And the changed request is still valid
      When the request "get-authorize" is sent
      Then the request is accepted, because the clause "GET /authorize, parameter 8: enum" allows it

    @id=identity.identity-provider.get-authorize.accepts-enum.query-prompt-select_account @check=accepts-enum @depth=standard @together=5 @clause=/paths/~1authorize/get/parameters/7/schema/enum
    Scenario: The value select_account is accepted for the query parameter "prompt"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "prompt" is set to "select_account"
      And the changed request is still valid
      When the request "get-authorize" is sent
      Then the request is accepted, because the clause "GET /authorize, parameter 8: enum" allows it

    @id=identity.identity-provider.get-authorize.odd-texts.quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the query cause no server error
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "ui_locales" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "claims_locales" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "claims" is set to "O'Brien \"x\" \\ % ([*"
      When the request "get-authorize" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=identity.identity-provider.get-authorize.missing-required.query-response_type @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1authorize/get/parameters/1/required
    Scenario: A request without the query parameter "response_type" is refused
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "response_type" is left out
      And the changed request breaks the clause "GET /authorize, parameter 2: required" of the definition
      When the request "get-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.get-authorize.missing-required.query-client_id @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1authorize/get/parameters/2/required
    Scenario: A request without the query parameter "client_id" is refused
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "client_id" is left out
      And the changed request breaks the clause "GET /authorize, parameter 3: required" of the definition
      When the request "get-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.get-authorize.missing-required.query-redirect_uri @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1authorize/get/parameters/3/required
    Scenario: A request without the query parameter "redirect_uri" is refused
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "redirect_uri" is left out
      And the changed request breaks the clause "GET /authorize, parameter 4: required" of the definition
      When the request "get-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.get-authorize.wrong-type.query-max_age @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1authorize/get/parameters/8/schema/type
    Scenario: A value of the wrong type is refused for the query parameter "max_age"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "max_age" is set to "not-a-number"
      And the changed request breaks the clause "GET /authorize, parameter 9: type" of the definition
      When the request "get-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.get-authorize.wrong-enum.query-scope @check=wrong-enum @clause=/paths/~1authorize/get/parameters/0/schema/enum
    Scenario: A value that is not in its list is refused for the query parameter "scope"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "scope" is set to "no-such-value"
      And the changed request breaks the clause "GET /authorize, parameter 1: enum" of the definition
      When the request "get-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.get-authorize.wrong-enum.query-scope-case @check=wrong-enum @depth=standard @clause=/paths/~1authorize/get/parameters/0/schema/enum
    Scenario: A listed value in the wrong letter case is refused for the query parameter "scope"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "scope" is set to "OPENID PROFILE"
      And the changed request breaks the clause "GET /authorize, parameter 1: enum" of the definition
      When the request "get-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.get-authorize.wrong-enum.query-response_type @check=wrong-enum @depth=standard @clause=/paths/~1authorize/get/parameters/1/schema/enum
    Scenario: A value that is not in its list is refused for the query parameter "response_type"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "response_type" is set to "no-such-value"
      And the changed request breaks the clause "GET /authorize, parameter 2: enum" of the definition
      When the request "get-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.get-authorize.wrong-enum.query-display @check=wrong-enum @depth=standard @clause=/paths/~1authorize/get/parameters/6/schema/enum
    Scenario: A value that is not in its list is refused for the query parameter "display"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "display" is set to "no-such-value"
      And the changed request breaks the clause "GET /authorize, parameter 7: enum" of the definition
      When the request "get-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.get-authorize.wrong-enum.query-prompt @check=wrong-enum @depth=standard @clause=/paths/~1authorize/get/parameters/7/schema/enum
    Scenario: A value that is not in its list is refused for the query parameter "prompt"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "prompt" is set to "no-such-value"
      And the changed request breaks the clause "GET /authorize, parameter 8: enum" of the definition
      When the request "get-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.get-authorize.wrong-enum.query-acr_values @check=wrong-enum @depth=standard @clause=/paths/~1authorize/get/parameters/10/schema/enum
    Scenario: A value that is not in its list is refused for the query parameter "acr_values"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "acr_values" is set to "no-such-value"
      And the changed request breaks the clause "GET /authorize, parameter 11: enum" of the definition
      When the request "get-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.get-authorize.wrong-format.query-redirect_uri @check=wrong-format @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1authorize/get/parameters/3/schema/format
    Scenario: A value that does not match its format is refused for the query parameter "redirect_uri"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "redirect_uri" is set to "not-a-number"
      And the changed request breaks the clause "GET /authorize, parameter 4: format" of the definition
      When the request "get-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.get-authorize.wrong-length.query-client_id-maxLength @check=wrong-length @clause=/paths/~1authorize/get/parameters/2/schema/maxLength
    Scenario: A text that is too long is refused for the query parameter "client_id"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "client_id" is set to "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /authorize, parameter 3: maxLength" of the definition
      When the request "get-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.identity-provider.get-authorize.wrong-length.query-state-maxLength @check=wrong-length @depth=standard @clause=/paths/~1authorize/get/parameters/4/schema/maxLength
    Scenario: A text that is too long is refused for the query parameter "state"
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "state" is set to "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      And the changed request breaks the clause "GET /authorize, parameter 5: maxLength" of the definition
      When the request "get-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: HTTP is spoken as its RFCs say

    @id=identity.identity-provider.get-authorize.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "get-authorize" is accepted
      And the header "Accept" is set to "*/*"
      When the request "get-authorize" is sent
      Then the request is accepted whatever the form of the answer

    @id=identity.identity-provider.get-authorize.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "get-authorize" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "get-authorize" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=identity.identity-provider.get-authorize.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-authorize" is sent
      Then the response to a conditional request agrees with its condition

    @id=identity.identity-provider.get-authorize.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-authorize" is accepted
      When the request "get-authorize" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=identity.identity-provider.get-authorize.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-authorize" is accepted
      When the request "get-authorize" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=identity.identity-provider.get-authorize.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "get-authorize" is accepted
      When the request "get-authorize" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=identity.identity-provider.get-authorize.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "get-authorize" is accepted
      When the request "get-authorize" is sent with the method "HEAD"
      Then the method changes nothing

    @id=identity.identity-provider.get-authorize.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "get-authorize" is accepted
      When the request "get-authorize" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=identity.identity-provider.get-authorize.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=6.5-5 @requirement=govstack-cfr-security#req-16 @clause=/paths/~1authorize/get/parameters/1/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "get-authorize" is accepted
      And the query parameter "response_type" is left out
      And the changed request breaks the clause "GET /authorize, parameter 2: required" of the definition
      When the request "get-authorize" is sent
      Then the response reveals nothing about how the candidate is built
