# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=post-on-update @method=POST @endpoint=/on_update @sends=emarketplace/post-update @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, post-on-update
  Brings the order that was changed.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/update"
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
          "action": "update",
          "bap_id": "{{profile bapId}}",
          "bap_uri": "{{callback}}",
          "transaction_id": "{{fresh uuid transaction}}",
          "message_id": "{{fresh uuid message}}",
          "timestamp": "{{now}}"
        },
        "message": {
          "update_target": "order.billing",
          "order": {
            "id": "{{existing order identifier}}",
            "billing": {
              "name": "Ana Silva {{fresh text}}",
              "address": "1 Harbour Street, Tallinn",
              "email": "ana.silva@example.org",
              "phone": "+3725550001"
            }
          }
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say how what is to change is named"

  Rule: The candidate calls as the definition says

    @id=emarketplace.emarketplace.post-on-update.callback-arrives @check=callback-arrives @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "emarketplace/post-update" is sent
      Then the call "emarketplace/post-on-update" arrives

    @id=emarketplace.emarketplace.post-on-update.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      When the request "emarketplace/post-update" is sent
      Then the body of the call "emarketplace/post-on-update" complies with the OAS schema of its request

    @id=emarketplace.emarketplace.post-on-update.callback-correlation @check=callback-correlation
    Scenario: The call names the request that it answers
      Given a callback address that can be reached
      When the request "emarketplace/post-update" is sent
      Then the call "emarketplace/post-on-update" carries the request property "$.context.message_id" at "$.context.message_id"

    @id=emarketplace.emarketplace.post-on-update.callback-once @check=callback-once @depth=standard
    Scenario: The call arrives only once
      Given a callback address that can be reached
      When the request "emarketplace/post-update" is sent
      Then the call "emarketplace/post-on-update" arrives only once
