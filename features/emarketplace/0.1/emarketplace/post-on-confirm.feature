# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=post-on-confirm @method=POST @endpoint=/on_confirm @sends=emarketplace/post-confirm @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, post-on-confirm
  Brings the order that was placed.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/confirm"
    And the credential of the candidate profile is presented
    And an existing "provider", created with the request "emarketplace/post-catalog-resource" and the body:
      """json
      {
        "id": "{{fresh text}}",
        "descriptor": {
          "name": "Corner pharmacy",
          "short_desc": "Medicines and first aid"
        },
        "rateable": true
      }
      """
    And an existing "item", created with the request "emarketplace/put-catalog-provider-providerId-resource" and the body:
      """json
      {
        "id": "{{fresh text}}",
        "descriptor": {
          "name": "Bandage",
          "short_desc": "Ten sterile bandages"
        },
        "price": {
          "currency": "EUR",
          "value": "12"
        },
        "quantity": {
          "available": {
            "count": 100
          }
        },
        "rateable": true
      }
      """
    And an existing "stock", created with the request "emarketplace/post-inventory-item-add" and the body:
      """json
      {
        "id": "{{existing item identifier}}",
        "descriptor": {
          "name": "Bandage",
          "short_desc": "Ten sterile bandages"
        },
        "quantity": {
          "available": {
            "count": 50
          }
        }
      }
      """
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
          "action": "confirm",
          "bap_id": "{{profile bapId}}",
          "bap_uri": "{{callback}}",
          "transaction_id": "{{fresh uuid transaction}}",
          "message_id": "{{fresh uuid message}}",
          "timestamp": "{{now}}"
        },
        "message": {
          "order": {
            "provider": {
              "id": "{{existing provider identifier}}"
            },
            "items": [
              {
                "id": "{{existing item identifier}}",
                "quantity": {
                  "selected": {
                    "count": 1
                  }
                }
              }
            ],
            "billing": {
              "name": "Ana Silva {{fresh text}}",
              "address": "1 Harbour Street, Tallinn",
              "email": "ana.silva@example.org",
              "phone": "+3725550001"
            },
            "fulfillments": [
              {
                "type": "Delivery",
                "customer": {
                  "person": {
                    "name": "Ana Silva"
                  },
                  "contact": {
                    "phone": "+3725550001"
                  }
                },
                "stops": [
                  {
                    "type": "end",
                    "location": {
                      "gps": "59.43,24.75",
                      "address": "1 Harbour Street, Tallinn",
                      "area_code": "10111"
                    }
                  }
                ]
              }
            ],
            "payments": [
              {
                "type": "ON-FULFILLMENT",
                "status": "NOT-PAID",
                "params": {
                  "amount": "12",
                  "currency": "EUR"
                }
              }
            ]
          }
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say whether an order may come before its draft"

  Rule: The candidate calls as the definition says

    @id=emarketplace.emarketplace.post-on-confirm.callback-arrives @check=callback-arrives @requirement=govstack-cfr-architecture#req-14 @requirement=govstack-cfr-23Q4#5.11
    Scenario: The call arrives
      Given a callback address that can be reached
      When the request "emarketplace/post-confirm" is sent
      Then the call "emarketplace/post-on-confirm" arrives

    @id=emarketplace.emarketplace.post-on-confirm.callback-schema @check=callback-schema @requirement=govstack-cfr-architecture#req-19
    Scenario: The body of the call matches its schema
      Given a callback address that can be reached
      When the request "emarketplace/post-confirm" is sent
      Then the body of the call "emarketplace/post-on-confirm" complies with the OAS schema of its request

    @id=emarketplace.emarketplace.post-on-confirm.callback-correlation @check=callback-correlation
    Scenario: The call names the request that it answers
      Given a callback address that can be reached
      When the request "emarketplace/post-confirm" is sent
      Then the call "emarketplace/post-on-confirm" carries the request property "$.context.message_id" at "$.context.message_id"

    @id=emarketplace.emarketplace.post-on-confirm.callback-once @check=callback-once @depth=standard
    Scenario: The call arrives only once
      Given a callback address that can be reached
      When the request "emarketplace/post-confirm" is sent
      Then the call "emarketplace/post-on-confirm" arrives only once
