# Generated from specs/wallet/1.0.0/wallet.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=wallet @api=wallet @operation=credential-offer @method=GET @endpoint=/credential_offer
Feature: Wallet Building Block 1.0, credential-offer
  Takes an offer of credentials into the wallet.

  Background:
    Given an environment at "apiRoot" of the API "wallet"
    And the resource "/credential_offer"
    And it is served by the system "wallet-app"
    And the query parameter "credential_offer" is set to "{{profile credential_offer}}"
    But a refusal is not held against the candidate, because "whether a wallet takes an offer in is up to its holder"

  Rule: A valid request is answered as the definition says

    @id=wallet.wallet.credential-offer.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "credential-offer" is sent
      Then the operation is served

    @id=wallet.wallet.credential-offer.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "credential-offer" is sent
      Then the response status code is 200

  Rule: What the candidate holds stays true

    @id=wallet.wallet.credential-offer.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "credential-offer" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: A request that the definition allows is accepted

    @id=wallet.wallet.credential-offer.odd-texts.quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the query cause no server error
      Given the unchanged request "credential-offer" is accepted
      And the query parameter "credential_offer_uri" is set to "O'Brien \"x\" \\ % ([*"
      When the request "credential-offer" is sent
      Then the server does not fail

  Rule: HTTP is spoken as its RFCs say

    @id=wallet.wallet.credential-offer.accept-any @check=accept-any @depth=standard
    Scenario: A request that accepts any media type is answered with success
      Given the unchanged request "credential-offer" is accepted
      And the header "Accept" is set to "*/*"
      When the request "credential-offer" is sent
      Then the request is accepted whatever the form of the answer

    @id=wallet.wallet.credential-offer.compressed-answer @check=compressed-answer @depth=standard
    Scenario: A compressed answer can be decompressed
      Given the unchanged request "credential-offer" is accepted
      And the header "Accept-Encoding" is set to "gzip"
      When the request "credential-offer" is sent
      Then the answer can be unpacked, and is the same as without compression

    @id=wallet.wallet.credential-offer.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "credential-offer" is sent
      Then the response to a conditional request agrees with its condition

    @id=wallet.wallet.credential-offer.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "credential-offer" is accepted
      When the request "credential-offer" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=wallet.wallet.credential-offer.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "credential-offer" is accepted
      When the request "credential-offer" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=wallet.wallet.credential-offer.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "credential-offer" is accepted
      When the request "credential-offer" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=wallet.wallet.credential-offer.head-harmless @check=head-harmless @depth=standard
    Scenario: HEAD causes no server error and agrees with GET
      Given the unchanged request "credential-offer" is accepted
      When the request "credential-offer" is sent with the method "HEAD"
      Then the method changes nothing

    @id=wallet.wallet.credential-offer.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "credential-offer" is accepted
      When the request "credential-offer" is sent with the method "OPTIONS"
      Then the method changes nothing
