# Each phrase stands for the requests and checks that phrases.feature gives.
# Written by hand: the workflows of chapter 9.2 of the GovSpec.
@bb=esignature @check=journey
Feature: A person signs with a device
  A person brings in a device and is asked under a pseudonym to sign with it; later the certificate is revoked.

  @id=esignature.journey.device
  Scenario: A certificate is issued, used for a signature and revoked
    When the person brings in a device, whose certificate is kept as "certificate" and whose pseudonym as "pseudonym"
    Then the certificates of the person can be listed
    When a token for the pseudonym "{{kept pseudonym}}" is asked for, and kept as "token"
    And a signature under the pseudonym is asked for with the token "{{kept token}}", and kept as "signature"
    Then the signature "{{kept signature}}" can be fetched
    And the certificate "{{kept certificate}}" can be revoked
