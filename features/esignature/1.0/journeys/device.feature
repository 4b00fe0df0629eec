# Written by hand: the workflows of chapter 9.2 of the GovSpec.
@bb=esignature @check=journey
Feature: A person signs with a device
  A person brings in a device and is asked under a pseudonym to sign with it; later the certificate is revoked.

  @id=esignature.journey.device
  Scenario: A certificate is issued, used for a signature and revoked
    Given the next request is "esignature/post-version-cert-create"
    When the request "esignature/post-version-cert-create" is sent
    Then the response status code is 200
    And the response property "$.certificateId" is kept as "certificate"
    And the response property "$.pseudonym" is kept as "pseudonym"
    Given the next request is "esignature/get-version-cert-list"
    When the request "esignature/get-version-cert-list" is sent
    Then the response status code is 200
    Given the next request is "esignature/get-version-token-pseodonym-pseudonym"
    And the path parameter "pseudonym" is set to "{{kept pseudonym}}"
    When the request "esignature/get-version-token-pseodonym-pseudonym" is sent
    Then the response status code is 200
    And the response property "$.jwt" is kept as "token"
    Given the next request is "esignature/post-version-sign-pseudonym"
    And the header "X-Pseodonym-Token" is set to "{{kept token}}"
    When the request "esignature/post-version-sign-pseudonym" is sent
    Then the response status code is 200
    And the response property "$.signatureId" is kept as "signature"
    Given the next request is "esignature/get-version-sign-response-signatureId"
    And the path parameter "signatureId" is set to "{{kept signature}}"
    When the request "esignature/get-version-sign-response-signatureId" is sent
    Then the response status code is 200
    And the success response body complies with the OAS schema for this operation and status code
    Given the next request is "esignature/patch-version-cert-certificateId"
    And the path parameter "certificateId" is set to "{{kept certificate}}"
    When the request "esignature/patch-version-cert-certificateId" is sent
    Then the response status code is 200
    And the success response body complies with the OAS schema for this operation and status code
