# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=post-on-support @method=POST @endpoint=/on_support @sends=emarketplace/post-support @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, post-on-support
  Brings the ways to get support.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/support"
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
          "action": "support",
          "bap_id": "{{profile bapId}}",
          "bap_uri": "{{callback}}",
          "transaction_id": "{{fresh uuid transaction}}",
          "message_id": "{{fresh uuid message}}",
          "timestamp": "{{now}}"
        },
        "message": {
          "support": {
            "order_id": "{{existing order identifier}}"
          }
        }
      }
      """

  Rule: The candidate calls as the definition says

    @id=emarketplace.emarketplace.post-on-support.callback-arrives @check=callback-arrives @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "emarketplace/post-support" is sent
      Then the call "emarketplace/post-on-support" arrives

    @id=emarketplace.emarketplace.post-on-support.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      When the request "emarketplace/post-support" is sent
      Then the body of the call "emarketplace/post-on-support" complies with the OAS schema of its request

    @id=emarketplace.emarketplace.post-on-support.callback-correlation @check=callback-correlation
    Scenario: The call names the request that it answers
      Given a callback address that can be reached
      When the request "emarketplace/post-support" is sent
      Then the call "emarketplace/post-on-support" carries the request property "$.context.message_id" at "$.context.message_id"

    @id=emarketplace.emarketplace.post-on-support.callback-once @check=callback-once @depth=standard
    Scenario: The call arrives only once
      Given a callback address that can be reached
      When the request "emarketplace/post-support" is sent
      Then the call "emarketplace/post-on-support" arrives only once
