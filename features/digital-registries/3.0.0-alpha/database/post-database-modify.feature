# Generated from specs/digital-registries/3.0.0-alpha/database.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=digital-registries @api=database @operation=post-database-modify @method=POST @endpoint=/database/modify @level=REQUIRED
Feature: GovStack Digital registries BB Database API template 1.1.0, post-database-modify
  Creates a database schema, or changes it.

  The vendor supplies: Information-Mediator-Client.

  Background:
    Given an environment at "apiRoot" of the API "database"
    And the resource "/database/modify"
    And the credential of the candidate profile is presented
    And the header "Information-Mediator-Client" is set to the profile value "Information-Mediator-Client", or to "eGovStack/GOV/90000009/digitalregistries" where the profile has none
    And the request body:
      """json
      {
        "groupName": "Test",
        "catalogName": "Mother and Child",
        "code": "MCR",
        "schema": {
          "creationDate": "creationDate 1 {{fresh text 8}}",
          "description": "description 1 {{fresh text 8}}",
          "filename": "filename 1 {{fresh text 8}}",
          "type": "object",
          "properties": {
            "ID": {
              "type": "string",
              "triggers": [
                {
                  "conditions": [
                    {
                      "logic": "==",
                      "value": "value 1 {{fresh text 8}}",
                      "gate": "&&"
                    }
                  ],
                  "actions": [
                    {
                      "type": "set-value",
                      "value": "MCTS{indexNoByCode}",
                      "field_id": 1
                    }
                  ]
                }
              ],
              "primaryKey": true,
              "readOnly": true,
              "description": "Registration ID",
              "example": "MCTS31",
              "id": 1
            },
            "child": {
              "type": "string",
              "properties": {
                "id": {
                  "type": "string",
                  "description": "Child ID",
                  "example": "ID2",
                  "id": 13
                }
              }
            }
          },
          "incrementIndex": 20,
          "required": [
            "ID"
          ]
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=digital-registries.database.post-database-modify.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-database-modify" is sent
      Then the operation is served

    @id=digital-registries.database.post-database-modify.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-database-modify" is sent
      Then the response status code is 200

    @id=digital-registries.database.post-database-modify.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-database-modify" is sent
      Then the success response has one of the media types "application/json"

    @id=digital-registries.database.post-database-modify.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-database-modify" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=digital-registries.database.post-database-modify.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-database-modify" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=digital-registries.database.post-database-modify.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-database-modify" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-database-modify" is sent
      Then the server does not fail without properties

    @id=digital-registries.database.post-database-modify.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1database~1modify/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-database-modify" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-database-modify" is sent
      Then the additional property is ignored, as the clause "POST /database/modify, request body" allows

    @id=digital-registries.database.post-database-modify.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "post-database-modify" is accepted
      And the request body property "$.groupName" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.catalogName" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.code" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.schema.type" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.schema.properties.ID.type" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.schema.properties.ID.description" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.schema.properties.ID.example" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.schema.properties.child.type" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.schema.properties.child.properties.id.type" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.schema.properties.child.properties.id.description" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.schema.properties.child.properties.id.example" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.schema.properties.ID.triggers[0].conditions[0].logic" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.schema.properties.ID.triggers[0].conditions[0].value" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.schema.properties.ID.triggers[0].conditions[0].gate" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.schema.properties.ID.triggers[0].actions[0].type" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.schema.properties.ID.triggers[0].actions[0].value" is set to "O'Brien \"x\" \\ % ([*"
      When the request "post-database-modify" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=digital-registries.database.post-database-modify.missing-required.header-Information-Mediator-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: A request without the header "Information-Mediator-Client" is refused
      Given the unchanged request "post-database-modify" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "post-database-modify" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.database.post-database-modify.wrong-type.body-schema @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/databaseSchema/type
    Scenario: A value of the wrong type is refused for the property "$.schema"
      Given the unchanged request "post-database-modify" is accepted
      And the request body property "$.schema" is set to "not an object"
      And the changed request breaks the clause "databaseSchema: type" of the definition
      When the request "post-database-modify" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.database.post-database-modify.wrong-type.body-schema-incrementIndex-fraction @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/databaseSchema/properties/incrementIndex/type
    Scenario: A fraction in place of a whole number is refused for the property "$.schema.incrementIndex"
      Given the unchanged request "post-database-modify" is accepted
      And the request body property "$.schema.incrementIndex" is set to the JSON:
        """json
        0.5
        """
      And the changed request breaks the clause "databaseSchema, incrementIndex: type" of the definition
      When the request "post-database-modify" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.database.post-database-modify.wrong-type.body-schema-incrementIndex-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/databaseSchema/properties/incrementIndex/type
    Scenario: The right value written as a text is refused for the property "$.schema.incrementIndex"
      Given the unchanged request "post-database-modify" is accepted
      And the request body property "$.schema.incrementIndex" is set to "20"
      And the changed request breaks the clause "databaseSchema, incrementIndex: type" of the definition
      When the request "post-database-modify" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.database.post-database-modify.wrong-type.body-groupName-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1database~1modify/post/requestBody/content/application~1json/schema/properties/groupName/type
    Scenario: A number in place of a text is refused for the property "$.groupName"
      Given the unchanged request "post-database-modify" is accepted
      And the request body property "$.groupName" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /database/modify, request body, groupName: type" of the definition
      When the request "post-database-modify" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.database.post-database-modify.wrong-type.body-schema-properties @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/databaseSchema/properties/properties/type
    Scenario: A value of the wrong type is refused for the property "$.schema.properties"
      Given the unchanged request "post-database-modify" is accepted
      And the request body property "$.schema.properties" is set to "not an object"
      And the changed request breaks the clause "databaseSchema, properties, type" of the definition
      When the request "post-database-modify" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.database.post-database-modify.wrong-type.body-schema-incrementIndex @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/databaseSchema/properties/incrementIndex/type
    Scenario: A value of the wrong type is refused for the property "$.schema.incrementIndex"
      Given the unchanged request "post-database-modify" is accepted
      And the request body property "$.schema.incrementIndex" is set to "not a number"
      And the changed request breaks the clause "databaseSchema, incrementIndex: type" of the definition
      When the request "post-database-modify" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.database.post-database-modify.wrong-type.body-schema-required @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/databaseSchema/properties/required/type
    Scenario: A value of the wrong type is refused for the property "$.schema.required"
      Given the unchanged request "post-database-modify" is accepted
      And the request body property "$.schema.required" is set to "not a list"
      And the changed request breaks the clause "databaseSchema, required: type" of the definition
      When the request "post-database-modify" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.database.post-database-modify.wrong-type.body-schema-properties-ID @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/databaseSchema/properties/properties/properties/ID/type
    Scenario: A value of the wrong type is refused for the property "$.schema.properties.ID"
      Given the unchanged request "post-database-modify" is accepted
      And the request body property "$.schema.properties.ID" is set to "not an object"
      And the changed request breaks the clause "databaseSchema, properties, properties, ID: type" of the definition
      When the request "post-database-modify" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.database.post-database-modify.wrong-item.body-schema-required @check=wrong-item @depth=standard @clause=/components/schemas/databaseSchema/properties/required/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.schema.required"
      Given the unchanged request "post-database-modify" is accepted
      And the request body property "$.schema.required[0]" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "databaseSchema, required, items: type" of the definition
      When the request "post-database-modify" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.database.post-database-modify.wrong-item.body-schema-properties-ID-triggers @check=wrong-item @depth=standard @clause=/components/schemas/databaseSchema/properties/properties/properties/ID/properties/triggers/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.schema.properties.ID.triggers"
      Given the unchanged request "post-database-modify" is accepted
      And the request body property "$.schema.properties.ID.triggers[0]" is set to "not an object"
      And the changed request breaks the clause "databaseSchema, properties, properties, ID, triggers, items: type" of the definition
      When the request "post-database-modify" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.database.post-database-modify.wrong-item.body-schema-properties-ID-triggers-0-conditions @check=wrong-item @depth=standard @clause=/components/schemas/databaseSchema/properties/properties/properties/ID/properties/triggers/items/properties/conditions/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.schema.properties.ID.triggers[0].conditions"
      Given the unchanged request "post-database-modify" is accepted
      And the request body property "$.schema.properties.ID.triggers[0].conditions[0]" is set to "not an object"
      And the changed request breaks the clause "databaseSchema, properties, properties, ID, triggers, items, conditions, items: type" of the definition
      When the request "post-database-modify" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.database.post-database-modify.wrong-item.body-schema-properties-ID-triggers-0-actions @check=wrong-item @depth=standard @clause=/components/schemas/databaseSchema/properties/properties/properties/ID/properties/triggers/items/properties/actions/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.schema.properties.ID.triggers[0].actions"
      Given the unchanged request "post-database-modify" is accepted
      And the request body property "$.schema.properties.ID.triggers[0].actions[0]" is set to "not an object"
      And the changed request breaks the clause "databaseSchema, properties, properties, ID, triggers, items, actions, items: type" of the definition
      When the request "post-database-modify" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.database.post-database-modify.wrong-body.body @check=wrong-body @clause=/paths/~1database~1modify/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-database-modify" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /database/modify, request body: type" of the definition
      When the request "post-database-modify" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.database.post-database-modify.malformed-json.body @check=malformed-json @clause=/paths/~1database~1modify/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-database-modify" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /database/modify, request body" of the definition
      When the request "post-database-modify" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=digital-registries.database.post-database-modify.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-database-modify" is accepted
      When the request "post-database-modify" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.database.post-database-modify.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-database-modify" is accepted
      When the request "post-database-modify" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.database.post-database-modify.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-database-modify" is accepted
      When the request "post-database-modify" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.database.post-database-modify.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-database-modify" is accepted
      When the request "post-database-modify" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.database.post-database-modify.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-database-modify" is accepted
      When the request "post-database-modify" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.database.post-database-modify.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-database-modify" is accepted
      When the request "post-database-modify" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.database.post-database-modify.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-database-modify" is accepted
      When the request "post-database-modify" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.database.post-database-modify.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-database-modify" is accepted
      When the request "post-database-modify" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=digital-registries.database.post-database-modify.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-database-modify" is sent
      Then the success response is written in UTF-8

    @id=digital-registries.database.post-database-modify.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-database-modify" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-database-modify" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=digital-registries.database.post-database-modify.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-database-modify" is accepted
      When the request "post-database-modify" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=digital-registries.database.post-database-modify.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-database-modify" is accepted
      When the request "post-database-modify" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=digital-registries.database.post-database-modify.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-database-modify" is accepted
      When the request "post-database-modify" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=digital-registries.database.post-database-modify.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-database-modify" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "post-database-modify" is sent
      Then the response reveals nothing about how the candidate is built
