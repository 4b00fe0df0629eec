# Generated from specs/digital-registries/3.0.0-alpha/data.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=digital-registries @api=data @operation=GDB-MCTS-create-entries @method=POST @endpoint=/data/mcts/createEntries
Feature: GovStack Digital Registries BB API examples 1.4.0, GDB-MCTS-create-entries
  Stores several new records of the MCTS example registry.

  The vendor supplies: Information-Mediator-Client.

  Background:
    Given an environment at "apiRoot" of the API "data"
    And the resource "/data/mcts/createEntries"
    And the credential of the candidate profile is presented
    And the header "Information-Mediator-Client" is set to the profile value "Information-Mediator-Client", or to "eGovStack/GOV/90000009/digitalregistries" where the profile has none
    And the request body:
      """json
      {
        "write": [
          {
            "content": {
              "start": "{{date 31 days ahead}}",
              "expiry": "{{date 61 days ahead}}",
              "child": {
                "citizenId": "ID2",
                "firstName": "Usha",
                "lastNames": "Bajaj",
                "birthdate": "{{date 10001 days ago}}",
                "address": "Longroad 123, Welltown, Ethiopia",
                "nationality": "ET",
                "birthCertificate": {
                  "url": "https://example.org/1",
                  "originalName": "originalName 1 {{fresh text 8}}",
                  "type": "type 1"
                },
                "gender": "Male"
              },
              "caretaker": {
                "citizenId": "ID1",
                "firstName": "Sowmya",
                "lastNames": "Bajaj",
                "birthdate": "{{date 10001 days ago}}",
                "phone": "+3725278511",
                "email": "test@test.et",
                "picture": {
                  "url": "https://example.org/1",
                  "originalName": "originalName 1 {{fresh text 8}}",
                  "type": "type 1"
                },
                "citizenIdDoc": {
                  "url": "https://example.org/1",
                  "originalName": "originalName 1 {{fresh text 8}}",
                  "type": "type 1"
                }
              },
              "paymentId": "paymentId 1 {{fresh text 8}}",
              "ID": "MCTS31"
            }
          }
        ]
      }
      """
    But a refusal is not held against the candidate, because "the definition contradicts itself on the format of $.write[0].content.start, $.write[0].content.expiry, $.write[0].content.child.birthdate, $.write[0].content.caretaker.birthdate"

  Rule: A valid request is answered as the definition says

    @id=digital-registries.data.GDB-MCTS-create-entries.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "GDB-MCTS-create-entries" is sent
      Then the operation is served

    @id=digital-registries.data.GDB-MCTS-create-entries.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "GDB-MCTS-create-entries" is sent
      Then the response status code is 201

    @id=digital-registries.data.GDB-MCTS-create-entries.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "GDB-MCTS-create-entries" is sent
      Then the success response has one of the media types "application/json"

    @id=digital-registries.data.GDB-MCTS-create-entries.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "GDB-MCTS-create-entries" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=digital-registries.data.GDB-MCTS-create-entries.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "GDB-MCTS-create-entries" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=digital-registries.data.GDB-MCTS-create-entries.accepts-minimal @check=accepts-minimal @depth=standard @together=1 @clause=/paths/~1data~1mcts~1createEntries/post/requestBody/content/application~1json/schema/properties/write/items/properties/content/required
    Scenario: A body with only its required properties is accepted
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0].content.start" is left out
      And the request body property "$.write[0].content.expiry" is left out
      And the request body property "$.write[0].content.child" is left out
      And the request body property "$.write[0].content.caretaker" is left out
      And the request body property "$.write[0].content.paymentId" is left out
      And the changed request is still valid
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is accepted, because the clause "POST /data/mcts/createEntries, request body, write, items, content: required" allows it

    @id=digital-registries.data.GDB-MCTS-create-entries.accepts-enum.body-write-0-content-child-gender-Female @check=accepts-enum @depth=standard @clause=/paths/~1data~1mcts~1createEntries/post/requestBody/content/application~1json/schema/properties/write/items/properties/content/properties/child/properties/gender/enum
    Scenario: The value Female is accepted for the property "$.write[0].content.child.gender"
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0].content.child.gender" is set to "Female"
      And the changed request is still valid
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is accepted, because the clause "POST /data/mcts/createEntries, request body, write, items, content, child, gender: enum" allows it

    @id=digital-registries.data.GDB-MCTS-create-entries.accepts-branch.body-write-0-content-child-birthCertificate-2 @check=accepts-branch @depth=standard @clause=/components/schemas/FieldFileType/anyOf
    Scenario: Alternative 2 is accepted for the property "$.write[0].content.child.birthCertificate"
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0].content.child.birthCertificate" is set to the JSON:
        """json
        {
          "$documentId": 1.5
        }
        """
      But a refusal is not held against the candidate, because "\"$documentId\" may have to name an item that exists"
      And the changed request is still valid
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is accepted, because the clause "FieldFileType: anyOf" allows it

    @id=digital-registries.data.GDB-MCTS-create-entries.accepts-branch.body-write-0-content-caretaker-picture-2 @check=accepts-branch @depth=standard @clause=/components/schemas/FieldFileType/anyOf
    Scenario: Alternative 2 is accepted for the property "$.write[0].content.caretaker.picture"
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0].content.caretaker.picture" is set to the JSON:
        """json
        {
          "$documentId": 1.5
        }
        """
      But a refusal is not held against the candidate, because "\"$documentId\" may have to name an item that exists"
      And the changed request is still valid
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is accepted, because the clause "FieldFileType: anyOf" allows it

    @id=digital-registries.data.GDB-MCTS-create-entries.accepts-branch.body-write-0-content-caretaker-citizenIdDoc-2 @check=accepts-branch @depth=standard @clause=/components/schemas/FieldFileType/anyOf
    Scenario: Alternative 2 is accepted for the property "$.write[0].content.caretaker.citizenIdDoc"
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0].content.caretaker.citizenIdDoc" is set to the JSON:
        """json
        {
          "$documentId": 1.5
        }
        """
      But a refusal is not held against the candidate, because "\"$documentId\" may have to name an item that exists"
      And the changed request is still valid
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is accepted, because the clause "FieldFileType: anyOf" allows it

    @id=digital-registries.data.GDB-MCTS-create-entries.tolerant-reader @check=tolerant-reader @depth=standard @together=1 @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1data~1mcts~1createEntries/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "GDB-MCTS-create-entries" is sent
      Then the additional property is ignored, as the clause "POST /data/mcts/createEntries, request body" allows

    @id=digital-registries.data.GDB-MCTS-create-entries.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0].content.start" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.expiry" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.paymentId" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.ID" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.child.citizenId" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.child.firstName" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.child.lastNames" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.child.birthdate" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.child.address" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.child.nationality" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.caretaker.citizenId" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.caretaker.firstName" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.caretaker.lastNames" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.caretaker.birthdate" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.caretaker.phone" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.caretaker.email" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.child.birthCertificate.url" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.child.birthCertificate.originalName" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.child.birthCertificate.type" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.caretaker.picture.url" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.caretaker.picture.originalName" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.caretaker.picture.type" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.caretaker.citizenIdDoc.url" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.caretaker.citizenIdDoc.originalName" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.write[0].content.caretaker.citizenIdDoc.type" is set to "O'Brien \"x\" \\ % ([*"
      When the request "GDB-MCTS-create-entries" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=digital-registries.data.GDB-MCTS-create-entries.missing-required.header-Information-Mediator-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: A request without the header "Information-Mediator-Client" is refused
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1data~1mcts~1createEntries/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /data/mcts/createEntries, request body: required" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.missing-required.body-write @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1data~1mcts~1createEntries/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.write" is refused
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write" is left out
      And the changed request breaks the clause "POST /data/mcts/createEntries, request body: required" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.missing-required.body-write-0-content @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1data~1mcts~1createEntries/post/requestBody/content/application~1json/schema/properties/write/items/required
    Scenario: A request without the required property "$.write[0].content" is refused
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0].content" is left out
      And the changed request breaks the clause "POST /data/mcts/createEntries, request body, write, items: required" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.wrong-type.body-write @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1data~1mcts~1createEntries/post/requestBody/content/application~1json/schema/properties/write/type
    Scenario: A value of the wrong type is refused for the property "$.write"
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write" is set to "not a list"
      And the changed request breaks the clause "POST /data/mcts/createEntries, request body, write: type" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.wrong-type.body-write-0-content-start-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1data~1mcts~1createEntries/post/requestBody/content/application~1json/schema/properties/write/items/properties/content/properties/start/type
    Scenario: A number in place of a text is refused for the property "$.write[0].content.start"
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0].content.start" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "POST /data/mcts/createEntries, request body, write, items, content, start: type" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.null-value.body-write @check=null-value @depth=standard @clause=/paths/~1data~1mcts~1createEntries/post/requestBody/content/application~1json/schema/properties/write/type
    Scenario: Null is refused for the property "$.write"
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /data/mcts/createEntries, request body, write: type" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.wrong-item.body-write @check=wrong-item @depth=standard @clause=/paths/~1data~1mcts~1createEntries/post/requestBody/content/application~1json/schema/properties/write/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.write"
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0]" is set to "not an object"
      And the changed request breaks the clause "POST /data/mcts/createEntries, request body, write, items: type" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1data~1mcts~1createEntries/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /data/mcts/createEntries, request body: type" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.no-alternative.body-write-0-content-child-birthCertificate-anyOf @check=no-alternative @depth=standard @clause=/components/schemas/FieldFileType/anyOf
    Scenario: A value that meets none of its alternatives is refused for the property "$.write[0].content.child.birthCertificate"
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0].content.child.birthCertificate" is set to the JSON:
        """json
        {}
        """
      And the changed request breaks the clause "FieldFileType: anyOf" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.no-alternative.body-write-0-content-child-birthCertificate-anyOf-required @check=no-alternative @depth=standard @clause=/components/schemas/FieldFileType/anyOf
    Scenario: An alternative that lacks what it requires is refused for the property "$.write[0].content.child.birthCertificate"
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0].content.child.birthCertificate" is set to the JSON:
        """json
        {
          "url": "https://example.org/1",
          "originalName": "originalName 1 {{fresh text 8}}"
        }
        """
      And the changed request breaks the clause "FieldFileType: anyOf" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.no-alternative.body-write-0-content-child-birthCertificate-alternative-2-required @check=no-alternative @depth=standard @clause=/components/schemas/FieldFileType/anyOf
    Scenario: Alternative 2 without "$documentId" is refused for the property "$.write[0].content.child.birthCertificate"
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0].content.child.birthCertificate" is set to the JSON:
        """json
        {}
        """
      And the changed request breaks the clause "FieldFileType: anyOf" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.no-alternative.body-write-0-content-child-birthCertificate-alternative-2-type @check=no-alternative @depth=standard @clause=/components/schemas/FieldFileType/anyOf
    Scenario: Alternative 2 with a value of the wrong type in "$documentId" is refused for the property "$.write[0].content.child.birthCertificate"
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0].content.child.birthCertificate" is set to the JSON:
        """json
        {
          "$documentId": "not a number"
        }
        """
      And the changed request breaks the clause "FieldFileType: anyOf" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.no-alternative.body-write-0-content-caretaker-picture-alternative-2-required @check=no-alternative @depth=standard @clause=/components/schemas/FieldFileType/anyOf
    Scenario: Alternative 2 without "$documentId" is refused for the property "$.write[0].content.caretaker.picture"
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0].content.caretaker.picture" is set to the JSON:
        """json
        {}
        """
      And the changed request breaks the clause "FieldFileType: anyOf" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.no-alternative.body-write-0-content-caretaker-picture-alternative-2-type @check=no-alternative @depth=standard @clause=/components/schemas/FieldFileType/anyOf
    Scenario: Alternative 2 with a value of the wrong type in "$documentId" is refused for the property "$.write[0].content.caretaker.picture"
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0].content.caretaker.picture" is set to the JSON:
        """json
        {
          "$documentId": "not a number"
        }
        """
      And the changed request breaks the clause "FieldFileType: anyOf" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.no-alternative.body-write-0-content-caretaker-citizenIdDoc-alternative-2-required @check=no-alternative @depth=standard @clause=/components/schemas/FieldFileType/anyOf
    Scenario: Alternative 2 without "$documentId" is refused for the property "$.write[0].content.caretaker.citizenIdDoc"
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0].content.caretaker.citizenIdDoc" is set to the JSON:
        """json
        {}
        """
      And the changed request breaks the clause "FieldFileType: anyOf" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.no-alternative.body-write-0-content-caretaker-citizenIdDoc-alternative-2-type @check=no-alternative @depth=standard @clause=/components/schemas/FieldFileType/anyOf
    Scenario: Alternative 2 with a value of the wrong type in "$documentId" is refused for the property "$.write[0].content.caretaker.citizenIdDoc"
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0].content.caretaker.citizenIdDoc" is set to the JSON:
        """json
        {
          "$documentId": "not a number"
        }
        """
      And the changed request breaks the clause "FieldFileType: anyOf" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.wrong-enum.body-write-0-content-child-gender @check=wrong-enum @depth=standard @clause=/paths/~1data~1mcts~1createEntries/post/requestBody/content/application~1json/schema/properties/write/items/properties/content/properties/child/properties/gender/enum
    Scenario: A value that is not in its list is refused for the property "$.write[0].content.child.gender"
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0].content.child.gender" is set to "no-such-value"
      And the changed request breaks the clause "POST /data/mcts/createEntries, request body, write, items, content, child, gender: enum" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.wrong-enum.body-write-0-content-child-gender-case @check=wrong-enum @depth=standard @clause=/paths/~1data~1mcts~1createEntries/post/requestBody/content/application~1json/schema/properties/write/items/properties/content/properties/child/properties/gender/enum
    Scenario: A listed value in the wrong letter case is refused for the property "$.write[0].content.child.gender"
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body property "$.write[0].content.child.gender" is set to "MALE"
      And the changed request breaks the clause "POST /data/mcts/createEntries, request body, write, items, content, child, gender: enum" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1data~1mcts~1createEntries/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /data/mcts/createEntries, request body" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.GDB-MCTS-create-entries.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1data~1mcts~1createEntries/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /data/mcts/createEntries, request body" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=digital-registries.data.GDB-MCTS-create-entries.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "GDB-MCTS-create-entries" is accepted
      When the request "GDB-MCTS-create-entries" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.GDB-MCTS-create-entries.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "GDB-MCTS-create-entries" is accepted
      When the request "GDB-MCTS-create-entries" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.GDB-MCTS-create-entries.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "GDB-MCTS-create-entries" is accepted
      When the request "GDB-MCTS-create-entries" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.GDB-MCTS-create-entries.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "GDB-MCTS-create-entries" is accepted
      When the request "GDB-MCTS-create-entries" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.GDB-MCTS-create-entries.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "GDB-MCTS-create-entries" is accepted
      When the request "GDB-MCTS-create-entries" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.GDB-MCTS-create-entries.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "GDB-MCTS-create-entries" is accepted
      When the request "GDB-MCTS-create-entries" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.GDB-MCTS-create-entries.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "GDB-MCTS-create-entries" is accepted
      When the request "GDB-MCTS-create-entries" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.GDB-MCTS-create-entries.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "GDB-MCTS-create-entries" is accepted
      When the request "GDB-MCTS-create-entries" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=digital-registries.data.GDB-MCTS-create-entries.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "GDB-MCTS-create-entries" is sent
      Then the success response is written in UTF-8

    @id=digital-registries.data.GDB-MCTS-create-entries.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "GDB-MCTS-create-entries" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=digital-registries.data.GDB-MCTS-create-entries.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      When the request "GDB-MCTS-create-entries" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=digital-registries.data.GDB-MCTS-create-entries.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      When the request "GDB-MCTS-create-entries" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=digital-registries.data.GDB-MCTS-create-entries.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      When the request "GDB-MCTS-create-entries" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=digital-registries.data.GDB-MCTS-create-entries.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "GDB-MCTS-create-entries" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "GDB-MCTS-create-entries" is sent
      Then the response reveals nothing about how the candidate is built
