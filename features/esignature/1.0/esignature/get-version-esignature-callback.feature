# Generated from specs/esignature/1.0/esignature.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=esignature @api=esignature @operation=get-version-esignature-callback @method=GET @endpoint=/{version}/esignature/callback @sends=esignature/get-version-sign-interactivePseudonym
Feature: Remote SCD API 1.0.0, get-version-esignature-callback
  Tells the caller that a signature has been made.

  The vendor supplies: version.

  Background:
    Given an environment at "apiRoot" of the API "esignature"
    And the resource "/{version}/sign/interactivePseudonym"
    And the credential of the candidate profile is presented
    And the path parameter "version" is set to the profile value "version", or to "v1" where the profile has none
    And the query parameter "format" is set to "PAdES"
    And the query parameter "hash" is set to "luTLpUFtY3FgeH62gEUhRRkvB992OfQ6PK0kcEkSAM0"
    And the query parameter "hashType" is set to "SHA2-256"
    And the query parameter "dataToBeDisplayed" is set to "QSBkb2N1bWVudCB0byBzaWdu"
    And the query parameter "requestTimestamp" is set to "{{now}}"
    And the query parameter "nonce" is set to "{{fresh hash}}"
    And the query parameter "state" is set to "{{fresh hash}}"
    And the query parameter "callbackUrl" is set to "{{callback}}"
    But a refusal is not held against the candidate, because "the GovSpec does not say which callback addresses a candidate accepts"

  Rule: The candidate calls as the definition says

    @id=esignature.esignature.get-version-esignature-callback.callback-arrives @check=callback-arrives @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "esignature/get-version-sign-interactivePseudonym" is sent
      Then the call "esignature/get-version-esignature-callback" arrives

    @id=esignature.esignature.get-version-esignature-callback.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The call carries the parameters that it must
      Given a callback address that can be reached
      When the request "esignature/get-version-sign-interactivePseudonym" is sent
      Then the call "esignature/get-version-esignature-callback" carries the query parameters that its definition requires

    @id=esignature.esignature.get-version-esignature-callback.callback-correlation @check=callback-correlation
    Scenario: The call names the request that it answers
      Given a callback address that can be reached
      When the request "esignature/get-version-sign-interactivePseudonym" is sent
      Then the call "esignature/get-version-esignature-callback" carries the request property "state" at "state"

    @id=esignature.esignature.get-version-esignature-callback.callback-once @check=callback-once @depth=standard
    Scenario: The call arrives only once
      Given a callback address that can be reached
      When the request "esignature/get-version-sign-interactivePseudonym" is sent
      Then the call "esignature/get-version-esignature-callback" arrives only once
