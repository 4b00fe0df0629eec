# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=post-on-status @method=POST @endpoint=/on_status @sends=emarketplace/post-status @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, post-on-status
  Brings the order as it stands.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/status"
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
          "action": "status",
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

  Rule: The candidate calls as the definition says

    @id=emarketplace.emarketplace.post-on-status.callback-arrives @check=callback-arrives @requirement=6.6-3 @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "emarketplace/post-status" is sent
      Then the call "emarketplace/post-on-status" arrives

    @id=emarketplace.emarketplace.post-on-status.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      When the request "emarketplace/post-status" is sent
      Then the body of the call "emarketplace/post-on-status" complies with the OAS schema of its request

    @id=emarketplace.emarketplace.post-on-status.callback-correlation @check=callback-correlation
    Scenario: The call names the request that it answers
      Given a callback address that can be reached
      When the request "emarketplace/post-status" is sent
      Then the call "emarketplace/post-on-status" carries the request property "$.context.message_id" at "$.context.message_id"

    @id=emarketplace.emarketplace.post-on-status.callback-once @check=callback-once @depth=standard
    Scenario: The call arrives only once
      Given a callback address that can be reached
      When the request "emarketplace/post-status" is sent
      Then the call "emarketplace/post-on-status" arrives only once
