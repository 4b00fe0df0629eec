# What each phrase of the journeys and proofs of eSignature stands for. A change here changes what they ask.
@bb=esignature
Feature: The phrases of eSignature

  Scenario: the person brings in a device, whose certificate is kept as "<certificate>" and whose pseudonym as "<pseudonym>"
    Given the next request is "esignature/post-version-cert-create"
    When the request "esignature/post-version-cert-create" is sent
    Then the response status code is 200
    And the response property "$.certificateId" is kept as "<certificate>"
    And the response property "$.pseudonym" is kept as "<pseudonym>"

  Scenario: the person brings in a device, whose certificate is kept as "<certificate>"
    Given the next request is "esignature/post-version-cert-create"
    When the request "esignature/post-version-cert-create" is sent
    Then the request is accepted, or the scenario ends here
    And the response property "$.certificateId" is kept as "<certificate>"

  Scenario: the person brings in a device
    Given the next request is "esignature/post-version-cert-create"
    When the request "esignature/post-version-cert-create" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the certificates of the person can be listed
    Given the next request is "esignature/get-version-cert-list"
    When the request "esignature/get-version-cert-list" is sent
    Then the response status code is 200

  Scenario: the certificates of the person are listed
    Given the next request is "esignature/get-version-cert-list"
    When the request "esignature/get-version-cert-list" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the certificates of the person are listed, and the list is kept as "<list>"
    Given the next request is "esignature/get-version-cert-list"
    When the request "esignature/get-version-cert-list" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "<list>"

  Scenario: the list of certificates differs from the kept list "<list>"
    Given the next request is "esignature/get-version-cert-list"
    When the request "esignature/get-version-cert-list" is sent
    Then the answer differs from the kept answer "<list>"

  Scenario: a token for the pseudonym "<pseudonym>" is asked for, and kept as "<token>"
    Given the next request is "esignature/get-version-token-pseodonym-pseudonym"
    And the path parameter "pseudonym" is set to "<pseudonym>"
    When the request "esignature/get-version-token-pseodonym-pseudonym" is sent
    Then the response status code is 200
    And the response property "$.jwt" is kept as "<token>"

  Scenario: a signature under the pseudonym is asked for with the token "<token>", and kept as "<signature>"
    Given the next request is "esignature/post-version-sign-pseudonym"
    And the header "X-Pseodonym-Token" is set to "<token>"
    When the request "esignature/post-version-sign-pseudonym" is sent
    Then the response status code is 200
    And the response property "$.signatureId" is kept as "<signature>"

  Scenario: the signature "<signature>" can be fetched
    Given the next request is "esignature/get-version-sign-response-signatureId"
    And the path parameter "signatureId" is set to "<signature>"
    When the request "esignature/get-version-sign-response-signatureId" is sent
    Then the response status code is 200
    And the success response body complies with the OAS schema for this operation and status code

  Scenario: the certificate "<certificate>" can be revoked
    Given the next request is "esignature/patch-version-cert-certificateId"
    And the path parameter "certificateId" is set to "<certificate>"
    When the request "esignature/patch-version-cert-certificateId" is sent
    Then the response status code is 200
    And the success response body complies with the OAS schema for this operation and status code

  Scenario: the person revokes the certificate "<certificate>"
    Given the next request is "esignature/patch-version-cert-certificateId"
    And the path parameter "certificateId" is set to "<certificate>"
    When the request "esignature/patch-version-cert-certificateId" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the auditor reads the log
    Given the next request is "esignature/get-version-audit-log"
    When the request "esignature/get-version-audit-log" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the auditor reads the log, which is kept as "<log>"
    Given the next request is "esignature/get-version-audit-log"
    When the request "esignature/get-version-audit-log" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "<log>"

  Scenario: the log differs from the kept log "<log>"
    Given the next request is "esignature/get-version-audit-log"
    When the request "esignature/get-version-audit-log" is sent
    Then the answer differs from the kept answer "<log>"

  Scenario: the person signs a document once
    Given the next request is "esignature/post-version-sign-onetime"
    When the request "esignature/post-version-sign-onetime" is sent
    Then the request is accepted, or the scenario ends here
