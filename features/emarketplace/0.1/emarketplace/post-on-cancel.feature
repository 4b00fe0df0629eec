# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=post-on-cancel @method=POST @endpoint=/on_cancel @sends=emarketplace/post-cancel @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, post-on-cancel
  Brings the order that was cancelled.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/cancel"
    And the credential of the candidate profile is presented
    And an existing "order" that may be removed
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
          "action": "cancel",
          "bap_id": "{{profile bapId}}",
          "bap_uri": "{{callback}}",
          "transaction_id": "{{fresh uuid transaction}}",
          "message_id": "{{fresh uuid message}}",
          "timestamp": "{{now}}"
        },
        "message": {
          "order_id": "{{existing order identifier}}",
          "descriptor": {
            "name": "Ordered by mistake"
          }
        }
      }
      """

  Rule: The candidate calls as the definition says

    @id=emarketplace.emarketplace.post-on-cancel.callback-arrives @check=callback-arrives @requirement=6.8-3 @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "emarketplace/post-cancel" is sent
      Then the call "emarketplace/post-on-cancel" arrives

    @id=emarketplace.emarketplace.post-on-cancel.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      When the request "emarketplace/post-cancel" is sent
      Then the body of the call "emarketplace/post-on-cancel" complies with the OAS schema of its request

    @id=emarketplace.emarketplace.post-on-cancel.callback-correlation @check=callback-correlation @requirement=6.8-3
    Scenario: The call names the request that it answers
      Given a callback address that can be reached
      When the request "emarketplace/post-cancel" is sent
      Then the call "emarketplace/post-on-cancel" carries the request property "$.context.message_id" at "$.context.message_id"

    @id=emarketplace.emarketplace.post-on-cancel.callback-once @check=callback-once @depth=standard
    Scenario: The call arrives only once
      Given a callback address that can be reached
      When the request "emarketplace/post-cancel" is sent
      Then the call "emarketplace/post-on-cancel" arrives only once
