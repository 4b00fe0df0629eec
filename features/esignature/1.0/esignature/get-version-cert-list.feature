# Generated from specs/esignature/1.0/esignature.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=esignature @api=esignature @operation=get-version-cert-list @method=GET @endpoint=/{version}/cert/list @level=REQUIRED @requirement=6.7-1 @requirement=6.7-2 @requirement=6.7-3 @requirement=6.7-4
Feature: Remote SCD API 1.0.0, get-version-cert-list
  Lists the certificates of the person who asks.

  The vendor supplies: version.

  Background:
    Given an environment at "apiRoot" of the API "esignature"
    And the resource "/{version}/cert/list"
    And the credential of the candidate profile is presented
    And the path parameter "version" is set to the profile value "version", or to "v1" where the profile has none

  Rule: A valid request is answered as the definition says

    @id=esignature.esignature.get-version-cert-list.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-version-cert-list" is sent
      Then the operation is served

    @id=esignature.esignature.get-version-cert-list.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-version-cert-list" is sent
      Then the response status code is 200

    @id=esignature.esignature.get-version-cert-list.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-version-cert-list" is sent
      Then the success response has one of the media types "application/json"

    @id=esignature.esignature.get-version-cert-list.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "get-version-cert-list" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=esignature.esignature.get-version-cert-list.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "get-version-cert-list" is sent
      Then the success response body shows the documented properties

  Rule: Access without a credential is refused

    @id=esignature.esignature.get-version-cert-list.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-version-cert-list" is accepted as it stands
      And no credential is presented
      When the request "get-version-cert-list" is sent
      Then access is refused with the status code 401 or 403
