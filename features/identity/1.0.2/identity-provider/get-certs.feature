# Generated from specs/identity/1.0.2/identity-provider.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=identity @api=identity-provider @operation=get-certs @method=GET @endpoint=/.well-known/jwks.json @level=REQUIRED
Feature: ID Building Block 1.0, get-certs
  Lists the public keys by which tokens are verified.

  Background:
    Given an environment at "apiRoot" of the API "identity-provider"
    And the resource "/.well-known/jwks.json"

  Rule: A valid request is answered as the definition says

    @id=identity.identity-provider.get-certs.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-certs" is sent
      Then the operation is served

    @id=identity.identity-provider.get-certs.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-certs" is sent
      Then the response status code is 200

    @id=identity.identity-provider.get-certs.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-certs" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.identity-provider.get-certs.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-certs" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.identity-provider.get-certs.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-certs" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=identity.identity-provider.get-certs.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-certs" is sent
      And the same request is sent again
      Then the repeated answer is the same

  Rule: HTTP is spoken as its RFCs say

    @id=identity.identity-provider.get-certs.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-certs" is sent
      Then the success response is written in UTF-8

    @id=identity.identity-provider.get-certs.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-certs" is sent
      Then the response to a conditional request agrees with its condition

    @id=identity.identity-provider.get-certs.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "get-certs" is accepted
      When the request "get-certs" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=identity.identity-provider.get-certs.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "get-certs" is accepted
      When the request "get-certs" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one
