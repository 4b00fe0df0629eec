# Generated from specs/wallet/1.0.0/wallet.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=wallet @api=wallet @operation=credential-offer @method=GET @endpoint=/credential_offer @level=RECOMMENDED @requirement=6.1-1
Feature: Wallet Building Block 1.0, credential-offer
  Takes an offer of credentials into the wallet.

  Background:
    Given an environment at "apiRoot" of the API "wallet"
    And the resource "/credential_offer"
    And it is served by the system "wallet-app"
    And the query parameter "credential_offer" is set to "{{profile credential_offer}}"
    But a refusal is not held against the candidate, because "whether a wallet takes an offer in is up to its holder"

  Rule: A valid request is answered as the definition says

    @id=wallet.wallet.credential-offer.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "credential-offer" is sent
      Then the operation is served

    @id=wallet.wallet.credential-offer.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "credential-offer" is sent
      Then the response status code is 200
