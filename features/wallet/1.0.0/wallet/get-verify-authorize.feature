# Generated from specs/wallet/1.0.0/wallet.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=wallet @api=wallet @operation=get-verify-authorize @method=POST @endpoint=/verify/authorize
Feature: Wallet Building Block 1.0, get-verify-authorize
  Asks the wallet for a presentation of credentials.

  Background:
    Given an environment at "apiRoot" of the API "wallet"
    And the resource "/verify/authorize"
    And it is served by the system "wallet-app"
    And the query parameter "presentation_definition" is set to "{{profile presentation_definition}}"
    And the query parameter "nonce" is set to "n-0S6_WzA2Mj"
    But a refusal is not held against the candidate, because "whether a wallet presents anything is up to its holder"

  Rule: A valid request is answered as the definition says

    @id=wallet.wallet.get-verify-authorize.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-verify-authorize" is sent
      Then the operation is served

    @id=wallet.wallet.get-verify-authorize.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-verify-authorize" is sent
      Then the response status code is 200

    @id=wallet.wallet.get-verify-authorize.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-verify-authorize" is sent
      Then the success response has one of the media types "application/json"

    @id=wallet.wallet.get-verify-authorize.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-verify-authorize" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=wallet.wallet.get-verify-authorize.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-verify-authorize" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=wallet.wallet.get-verify-authorize.odd-texts.quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the query cause no server error
      Given the unchanged request "get-verify-authorize" is accepted
      And the query parameter "presentation_definition_uri" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "client_id_scheme" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "client_metadata" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "request_uri_method" is set to "O'Brien \"x\" \\ % ([*"
      And the query parameter "response_mode" is set to "O'Brien \"x\" \\ % ([*"
      When the request "get-verify-authorize" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=wallet.wallet.get-verify-authorize.missing-required.query-nonce @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1verify~1authorize/post/parameters/5/required
    Scenario: A request without the query parameter "nonce" is refused
      Given the unchanged request "get-verify-authorize" is accepted
      And the query parameter "nonce" is left out
      And the changed request breaks the clause "POST /verify/authorize, parameter 6: required" of the definition
      When the request "get-verify-authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: HTTP is spoken as its RFCs say

    @id=wallet.wallet.get-verify-authorize.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-verify-authorize" is sent
      Then the success response is written in UTF-8

    @id=wallet.wallet.get-verify-authorize.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-verify-authorize" is accepted
      When the request "get-verify-authorize" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=wallet.wallet.get-verify-authorize.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-verify-authorize" is accepted
      When the request "get-verify-authorize" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=wallet.wallet.get-verify-authorize.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "get-verify-authorize" is accepted
      When the request "get-verify-authorize" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=wallet.wallet.get-verify-authorize.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "get-verify-authorize" is accepted
      When the request "get-verify-authorize" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=wallet.wallet.get-verify-authorize.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1verify~1authorize/post/parameters/5/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "get-verify-authorize" is accepted
      And the query parameter "nonce" is left out
      And the changed request breaks the clause "POST /verify/authorize, parameter 6: required" of the definition
      When the request "get-verify-authorize" is sent
      Then the response reveals nothing about how the candidate is built
