# Generated from specs/wallet/1.0.0/wallet.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=wallet @api=wallet @operation=authorize @method=GET @endpoint=/authorize @level=REQUIRED
Feature: Wallet Building Block 1.0, authorize
  Starts an issuance: loads the page on which the holder proves who they are.

  The vendor supplies: scope, client_id, redirect_uri.

  Background:
    Given an environment at "apiRoot" of the API "wallet"
    And the resource "/authorize"
    And the query parameter "response_type" is set to "code"
    And the query parameter "scope" is set to the profile value "scope", or to "openid" where the profile has none
    And the query parameter "client_id" is set to the profile value "client_id", or to "reference-wallet" where the profile has none
    And the query parameter "redirect_uri" is set to the profile value "redirect_uri", or to "https://wallet.example.org/callback" where the profile has none
    And the query parameter "code_challenge" is set to "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    And the query parameter "code_challenge_method" is set to "S256"

  Rule: A valid request is answered as the definition says

    @id=wallet.wallet.authorize.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "authorize" is sent
      Then the operation is served

    @id=wallet.wallet.authorize.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "authorize" is sent
      Then the response status code is one of "200, 302"

  Rule: What the candidate holds stays true

    @id=wallet.wallet.authorize.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "authorize" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=wallet.wallet.authorize.odd-texts.quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the query cause no server error
      Given the unchanged request "authorize" is accepted
      And the query parameter "authorization_details" is set to "O'Brien \"x\" \\ % ([*"
      When the request "authorize" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=wallet.wallet.authorize.missing-required.query-response_type @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1authorize/get/parameters/0/required
    Scenario: A request without the query parameter "response_type" is refused
      Given the unchanged request "authorize" is accepted
      And the query parameter "response_type" is left out
      And the changed request breaks the clause "GET /authorize, parameter 1: required" of the definition
      When the request "authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=wallet.wallet.authorize.missing-required.query-scope @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1authorize/get/parameters/1/required
    Scenario: A request without the query parameter "scope" is refused
      Given the unchanged request "authorize" is accepted
      And the query parameter "scope" is left out
      And the changed request breaks the clause "GET /authorize, parameter 2: required" of the definition
      When the request "authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=wallet.wallet.authorize.missing-required.query-client_id @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1authorize/get/parameters/2/required
    Scenario: A request without the query parameter "client_id" is refused
      Given the unchanged request "authorize" is accepted
      And the query parameter "client_id" is left out
      And the changed request breaks the clause "GET /authorize, parameter 3: required" of the definition
      When the request "authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=wallet.wallet.authorize.missing-required.query-redirect_uri @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1authorize/get/parameters/3/required
    Scenario: A request without the query parameter "redirect_uri" is refused
      Given the unchanged request "authorize" is accepted
      And the query parameter "redirect_uri" is left out
      And the changed request breaks the clause "GET /authorize, parameter 4: required" of the definition
      When the request "authorize" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: HTTP is spoken as its RFCs say

    @id=wallet.wallet.authorize.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "authorize" is sent
      Then the response to a conditional request agrees with its condition

    @id=wallet.wallet.authorize.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "authorize" is accepted
      When the request "authorize" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=wallet.wallet.authorize.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "authorize" is accepted
      When the request "authorize" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=wallet.wallet.authorize.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1authorize/get/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "authorize" is accepted
      And the query parameter "response_type" is left out
      And the changed request breaks the clause "GET /authorize, parameter 1: required" of the definition
      When the request "authorize" is sent
      Then the response reveals nothing about how the candidate is built
