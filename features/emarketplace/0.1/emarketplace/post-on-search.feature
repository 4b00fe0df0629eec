# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=post-on-search @method=POST @endpoint=/on_search @sends=emarketplace/post-search @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, post-on-search
  Brings the catalogue that a search asked for.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/search"
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
          "action": "search",
          "bap_id": "{{profile bapId}}",
          "bap_uri": "{{callback}}",
          "transaction_id": "{{fresh uuid transaction}}",
          "message_id": "{{fresh uuid message}}",
          "timestamp": "{{now}}"
        },
        "message": {
          "intent": {
            "item": {
              "descriptor": {
                "name": "Bandage"
              }
            },
            "fulfillment": {
              "type": "Delivery"
            }
          }
        }
      }
      """

  Rule: The candidate calls as the definition says

    @id=emarketplace.emarketplace.post-on-search.callback-arrives @check=callback-arrives @requirement=6.1-1 @requirement=6.1-16 @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "emarketplace/post-search" is sent
      Then the call "emarketplace/post-on-search" arrives

    @id=emarketplace.emarketplace.post-on-search.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      When the request "emarketplace/post-search" is sent
      Then the body of the call "emarketplace/post-on-search" complies with the OAS schema of its request

    @id=emarketplace.emarketplace.post-on-search.callback-correlation @check=callback-correlation
    Scenario: The call names the request that it answers
      Given a callback address that can be reached
      When the request "emarketplace/post-search" is sent
      Then the call "emarketplace/post-on-search" carries the request property "$.context.message_id" at "$.context.message_id"

    @id=emarketplace.emarketplace.post-on-search.callback-once @check=callback-once @depth=standard
    Scenario: The call arrives only once
      Given a callback address that can be reached
      When the request "emarketplace/post-search" is sent
      Then the call "emarketplace/post-on-search" arrives only once
