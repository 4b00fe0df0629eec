# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=post-return-reasons @method=POST @endpoint=/return_reasons @sends=emarketplace/post-get-return-reasons
Feature: E-Marketplace Transaction Layer Specification 0.2, post-return-reasons
  Brings the reasons for returning.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/get_return_reasons"
    And the credential of the candidate profile is presented
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
          "action": "get_return_reasons",
          "bap_id": "{{profile bapId}}",
          "bap_uri": "{{callback}}",
          "transaction_id": "{{fresh uuid transaction}}",
          "message_id": "{{fresh uuid message}}",
          "timestamp": "{{now}}"
        }
      }
      """

  Rule: The candidate calls as the definition says

    @id=emarketplace.emarketplace.post-return-reasons.callback-arrives @check=callback-arrives @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "emarketplace/post-get-return-reasons" is sent
      Then the call "emarketplace/post-return-reasons" arrives

    @id=emarketplace.emarketplace.post-return-reasons.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      When the request "emarketplace/post-get-return-reasons" is sent
      Then the body of the call "emarketplace/post-return-reasons" complies with the OAS schema of its request

    @id=emarketplace.emarketplace.post-return-reasons.callback-correlation @check=callback-correlation
    Scenario: The call names the request that it answers
      Given a callback address that can be reached
      When the request "emarketplace/post-get-return-reasons" is sent
      Then the call "emarketplace/post-return-reasons" carries the request property "$.context.message_id" at "$.context.message_id"

    @id=emarketplace.emarketplace.post-return-reasons.callback-once @check=callback-once @depth=standard
    Scenario: The call arrives only once
      Given a callback address that can be reached
      When the request "emarketplace/post-get-return-reasons" is sent
      Then the call "emarketplace/post-return-reasons" arrives only once
