# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=esignature
Feature: Devices, and what an auditor sees of signatures

  @check=requirement @id=esignature.requirement.6.5-1 @requirement=6.5-1 @level=REQUIRED
  Scenario: A device that was brought in has a certificate in the list
    When the certificates of the person are listed, and the list is kept as "before"
    And the person brings in a device, whose certificate is kept as "certificate"
    Then the list of certificates differs from the kept list "before"

  @check=requirement @id=esignature.requirement.6.6-3 @requirement=6.6-3 @level=REQUIRED
  Scenario: An entry of the log shows the signature that was made
    When the person signs a document once
    And the auditor reads the log
    Then the response property "$[0].signatureType" is kept as "type"
    And the response property "$[0].signature" exists

  @check=requirement @id=esignature.requirement.6.7-3 @requirement=6.7-3 @level=REQUIRED
  Scenario: Certificates are listed in the states that are published
    When the person brings in a device
    And the certificates of the person are listed
    Then the response property "$[0].status.code" is kept as "state"
    And the success response body complies with the OAS schema for this operation and status code
