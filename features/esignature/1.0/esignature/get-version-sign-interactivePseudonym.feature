# Generated from specs/esignature/1.0/esignature.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=esignature @api=esignature @operation=get-version-sign-interactivePseudonym @method=GET @endpoint=/{version}/sign/interactivePseudonym @level=REQUIRED @requirement=6.5-4 @requirement=6.5-7
Feature: Remote SCD API 1.0.0, get-version-sign-interactivePseudonym
  Answers a page on which a person enters a pseudonym and signs.

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

  Rule: A valid request is answered as the definition says

    @id=esignature.esignature.get-version-sign-interactivePseudonym.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-version-sign-interactivePseudonym" is sent
      Then the operation is served

    @id=esignature.esignature.get-version-sign-interactivePseudonym.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-version-sign-interactivePseudonym" is sent
      Then the response status code is 200

    @id=esignature.esignature.get-version-sign-interactivePseudonym.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-version-sign-interactivePseudonym" is sent
      Then the success response has one of the media types "text/html"

    @id=esignature.esignature.get-version-sign-interactivePseudonym.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "get-version-sign-interactivePseudonym" is sent
      Then the success response body complies with the OAS schema for this operation and status code

  Rule: Access without a credential is refused

    @id=esignature.esignature.get-version-sign-interactivePseudonym.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-version-sign-interactivePseudonym" is accepted as it stands
      And no credential is presented
      When the request "get-version-sign-interactivePseudonym" is sent
      Then access is refused with the status code 401 or 403
