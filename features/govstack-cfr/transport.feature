# Written by hand: what is asked of every Building Block alike, and can be seen from outside.
@bb=govstack-cfr @level=REQUIRED
Feature: Everything that is sent is encrypted
  For each https URL of the candidate profile. A URL on this machine is left out: it proves nothing of an installation.

  Background:
    Given the candidate is reached over TLS

  @check=tls-version @id=govstack-cfr.tls-version @requirement=govstack-cfr-security#req-1 @requirement=govstack-cfr-23Q4#5.12
  Scenario: TLS 1.3 is supported
    Then the protocol "TLS 1.3" is accepted

  @check=tls-version @id=govstack-cfr.tls-version.older @requirement=govstack-cfr-security#req-1 @requirement=govstack-cfr-security#req-2 @requirement=govstack-cfr-23Q4#5.12
  Scenario: Versions older than TLS 1.2 are refused
    Then the protocols "TLS 1.0, TLS 1.1" are refused

  @check=tls-newer-only @id=govstack-cfr.tls-newer-only @requirement=govstack-cfr-security#req-1
  Scenario: TLS 1.2 is refused
    Then the protocol "TLS 1.2" is no longer accepted

  @check=tls-weak @id=govstack-cfr.tls-weak @requirement=govstack-cfr-security#req-1 @requirement=govstack-cfr-security#req-2 @requirement=govstack-cfr-23Q4#5.12
  Scenario: Weak cipher suites are refused
    Then a handshake that offers only weak cipher suites is refused

  @check=tls-certificate @id=govstack-cfr.tls-certificate @requirement=govstack-cfr-security#req-1 @requirement=govstack-cfr-23Q4#5.12
  Scenario: The certificate is valid
    Then the certificate is valid for the name, the time and the chain

  @check=plain-http @id=govstack-cfr.plain-http @requirement=govstack-cfr-security#req-1 @requirement=govstack-cfr-security#req-9
  Scenario: Nothing is served without TLS
    When the same request is sent over plain HTTP
    Then it is refused, or redirected to https
