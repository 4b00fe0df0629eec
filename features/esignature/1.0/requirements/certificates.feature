@bb=esignature
Feature: Certificates are what the GovSpec says of them

  @check=requirement @id=esignature.requirement.6.7-1 @requirement=6.7-1 @requirement=6.7-2 @requirement=6.7-4 @level=REQUIRED
  Scenario: A certificate that its holder revoked is not listed as it was before
    Given the next request is "esignature/post-version-cert-create"
    When the request "esignature/post-version-cert-create" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.certificateId" is kept as "certificate"
    Given the next request is "esignature/get-version-cert-list"
    When the request "esignature/get-version-cert-list" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "before"
    Given the next request is "esignature/patch-version-cert-certificateId"
    And the path parameter "certificateId" is set to "{{kept certificate}}"
    When the request "esignature/patch-version-cert-certificateId" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "esignature/get-version-cert-list"
    When the request "esignature/get-version-cert-list" is sent
    Then the answer differs from the kept answer "before"
