# Each phrase stands for the requests and checks that ../journeys/phrases.feature gives.
@bb=esignature
Feature: Certificates are what the GovSpec says of them

  @check=requirement @id=esignature.requirement.6.7-1 @requirement=6.7-1 @requirement=6.7-2 @requirement=6.7-4 @level=REQUIRED
  Scenario: A certificate that its holder revoked is not listed as it was before
    When the person brings in a device, whose certificate is kept as "certificate"
    And the certificates of the person are listed, and the list is kept as "before"
    And the person revokes the certificate "{{kept certificate}}"
    Then the list of certificates differs from the kept list "before"
