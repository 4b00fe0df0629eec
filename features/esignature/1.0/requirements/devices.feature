@bb=esignature
Feature: Devices, and what an auditor sees of signatures

  @check=requirement @id=esignature.requirement.6.5-1 @requirement=6.5-1 @level=REQUIRED
  Scenario: A device that was brought in has a certificate in the list
    Given the next request is "esignature/get-version-cert-list"
    When the request "esignature/get-version-cert-list" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "before"
    Given the next request is "esignature/post-version-cert-create"
    When the request "esignature/post-version-cert-create" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.certificateId" is kept as "certificate"
    Given the next request is "esignature/get-version-cert-list"
    When the request "esignature/get-version-cert-list" is sent
    Then the answer differs from the kept answer "before"

  @check=requirement @id=esignature.requirement.6.6-3 @requirement=6.6-3 @level=REQUIRED
  Scenario: An entry of the log shows the signature that was made
    Given the next request is "esignature/post-version-sign-onetime"
    When the request "esignature/post-version-sign-onetime" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "esignature/get-version-audit-log"
    When the request "esignature/get-version-audit-log" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$[0].signatureType" is kept as "type"
    And the response property "$[0].signature" exists

  @check=requirement @id=esignature.requirement.6.7-3 @requirement=6.7-3 @level=REQUIRED
  Scenario: Certificates are listed in the states that are published
    Given the next request is "esignature/post-version-cert-create"
    When the request "esignature/post-version-cert-create" is sent
    Then the request is accepted, or the scenario ends here
    Given the next request is "esignature/get-version-cert-list"
    When the request "esignature/get-version-cert-list" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$[0].status.code" is kept as "state"
    And the success response body complies with the OAS schema for this operation and status code
