# Generated from specs/wallet/1.0.0/wallet.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=wallet @api=wallet @operation=get-issuer-well-known @method=GET @endpoint=/.well-known/openid-credential-issuer
Feature: Wallet Building Block 1.0, get-issuer-well-known
  Describes the issuer: its endpoints and the credentials that it issues.

  Background:
    Given an environment at "apiRoot" of the API "wallet"
    And the resource "/.well-known/openid-credential-issuer"

  Rule: A valid request is answered as the definition says

    @id=wallet.wallet.get-issuer-well-known.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-issuer-well-known" is sent
      Then the operation is served

    @id=wallet.wallet.get-issuer-well-known.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-issuer-well-known" is sent
      Then the response status code is 200

    @id=wallet.wallet.get-issuer-well-known.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-issuer-well-known" is sent
      Then the success response has one of the media types "application/json"

    @id=wallet.wallet.get-issuer-well-known.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-issuer-well-known" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=wallet.wallet.get-issuer-well-known.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-issuer-well-known" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=wallet.wallet.get-issuer-well-known.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-issuer-well-known" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: HTTP is spoken as its RFCs say

    @id=wallet.wallet.get-issuer-well-known.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-issuer-well-known" is sent
      Then the success response is written in UTF-8

    @id=wallet.wallet.get-issuer-well-known.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-issuer-well-known" is sent
      Then the response to a conditional request agrees with its condition

    @id=wallet.wallet.get-issuer-well-known.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-issuer-well-known" is accepted
      When the request "get-issuer-well-known" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=wallet.wallet.get-issuer-well-known.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-issuer-well-known" is accepted
      When the request "get-issuer-well-known" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one
