# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=post-on-track @method=POST @endpoint=/on_track @sends=emarketplace/post-track @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, post-on-track
  Brings the tracking of an order.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/track"
    And the credential of the candidate profile is presented
    And an existing "order"
    And the request body:
      """json
      {
        "context": {
          "domain": "{{profile domain}}",
          "location": {
            "country": {
              "code": "{{profile country}}"
            }
          },
          "action": "track",
          "bap_id": "{{profile bapId}}",
          "bap_uri": "{{callback}}",
          "transaction_id": "{{fresh uuid transaction}}",
          "message_id": "{{fresh uuid message}}",
          "timestamp": "{{now}}"
        },
        "message": {
          "order_id": "{{existing order identifier}}"
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which orders can be tracked"

  Rule: The candidate calls as the definition says

    @id=emarketplace.emarketplace.post-on-track.callback-arrives @check=callback-arrives @requirement=6.7-1 @requirement=6.7-3 @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "emarketplace/post-track" is sent
      Then the call "emarketplace/post-on-track" arrives

    @id=emarketplace.emarketplace.post-on-track.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      When the request "emarketplace/post-track" is sent
      Then the body of the call "emarketplace/post-on-track" complies with the OAS schema of its request

    @id=emarketplace.emarketplace.post-on-track.callback-correlation @check=callback-correlation
    Scenario: The call names the request that it answers
      Given a callback address that can be reached
      When the request "emarketplace/post-track" is sent
      Then the call "emarketplace/post-on-track" carries the request property "$.context.message_id" at "$.context.message_id"

    @id=emarketplace.emarketplace.post-on-track.callback-once @check=callback-once @depth=standard
    Scenario: The call arrives only once
      Given a callback address that can be reached
      When the request "emarketplace/post-track" is sent
      Then the call "emarketplace/post-on-track" arrives only once
