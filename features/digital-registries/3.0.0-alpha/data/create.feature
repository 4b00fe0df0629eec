# Generated from specs/digital-registries/3.0.0-alpha/data.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=digital-registries @api=data @operation=create @method=POST @endpoint=/data/{registryName}/{versionNumber}/create @level=REQUIRED
Feature: GovStack Digital Registries BB API examples 1.4.0, create
  Stores one new record.

  The vendor supplies: Information-Mediator-Client, registryName, versionNumber.

  Background:
    Given an environment at "apiRoot" of the API "data"
    And the resource "/data/{registryName}/{versionNumber}/create"
    And the credential of the candidate profile is presented
    And the header "Information-Mediator-Client" is set to the profile value "Information-Mediator-Client", or to "eGovStack/GOV/90000009/digitalregistries" where the profile has none
    And the path parameter "registryName" is set to the profile value "registryName", or to "mcts" where the profile has none
    And the path parameter "versionNumber" is set to the profile value "versionNumber", or to "1.0" where the profile has none
    And the request body:
      """json
      {
        "write": {
          "content": {
            "id": "{{fresh text}}",
            "firstName": "John Helmut",
            "lastName": "Smith Carry",
            "birthCertificateId": "RR-1234567889"
          }
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=digital-registries.data.create.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "create" is sent
      Then the operation is served

    @id=digital-registries.data.create.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "create" is sent
      Then the response status code is 200

    @id=digital-registries.data.create.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "create" is sent
      Then the success response has one of the media types "application/json"

    @id=digital-registries.data.create.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "create" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=digital-registries.data.create.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "create" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=digital-registries.data.create.state-create @check=state-create @requirement=DRS-33
    Scenario: The created item can be read with the values that were sent
      When the request "create" is sent
      Then the "record" can be read back and agrees with what was sent

    @id=digital-registries.data.create.properties-kept @check=properties-kept @depth=standard
    Scenario: A read shows every property that was sent
      When the request "create" is sent
      Then the "record" shows every property that was sent and that its schema defines

    @id=digital-registries.data.create.answer-agrees @check=answer-agrees @depth=standard
    Scenario: The answer shows the item as it is stored
      When the request "create" is sent
      Then the answer shows the "record" as it is read afterwards

    @id=digital-registries.data.create.list-changes-by-one @check=list-changes-by-one @depth=standard
    Scenario: One item is added, and no other item is lost
      When the request "create" is sent
      Then the list of the "record" changes by no more than one

  Rule: A request that the definition allows is accepted

    @id=digital-registries.data.create.tolerant-reader @check=tolerant-reader @depth=standard @together=1 @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1data~1{registryName}~1{versionNumber}~1create/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "create" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "create" is sent
      Then the additional property is ignored, as the clause "POST /data/{registryName}/{versionNumber}/create, request body" allows

    @id=digital-registries.data.create.unicode-kept @check=unicode-kept @depth=standard @together=1 @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18 @clause=/components/schemas/Example/properties/firstName
    Scenario: A text in any script is returned as it was sent
      Given the unchanged request "create" is accepted
      And the request body property "$.write.content.firstName" is set to "سلام नमस्ते 你好 é 🏥 {{fresh text 8}}"
      And the changed request is still valid
      When the request "create" is sent
      Then the request is accepted, because the clause "Example, firstName" allows it
      And the "record" can be read back and shows "$.firstName" as it was sent

    @id=digital-registries.data.create.values-kept.odd @check=values-kept @depth=standard @together=2
    Scenario: Special characters and right-to-left text are returned as they were sent
      Given the unchanged request "create" is accepted
      And the request body property "$.write.content.firstName" is set to "{{fresh text}} O'Brien \"x\" \\ <b>&amp;</b> 50% 1+1 עברית"
      And the request body property "$.write.content.lastName" is set to "{{fresh text}} O'Brien \"x\" \\ <b>&amp;</b> 50% 1+1 עברית"
      And the changed request is still valid
      When the request "create" is sent
      Then the candidate accepts the request, or refuses it without a server error
      And the "record" shows "$.firstName, $.lastName" as they were sent

    @id=digital-registries.data.create.values-kept.empty @check=values-kept @depth=standard
    Scenario: An empty text is returned empty
      Given the unchanged request "create" is accepted
      And the request body property "$.write.content.firstName" is set to ""
      And the request body property "$.write.content.lastName" is set to ""
      And the changed request is still valid
      When the request "create" is sent
      Then the candidate accepts the request, or refuses it without a server error
      And the "record" shows "$.firstName, $.lastName" as they were sent

    @id=digital-registries.data.create.odd-texts.nul @check=odd-texts @depth=standard
    Scenario: The character U+0000 causes no server error
      Given the unchanged request "create" is accepted
      And the request body property "$.write.content.firstName" is set to the JSON:
        """json
        "a\u0000b"
        """
      When the request "create" is sent
      Then the server does not fail

    @id=digital-registries.data.create.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "create" is accepted
      And the request body property "$.write.content.birthCertificateId" is set to "O'Brien \"x\" \\ % ([*"
      When the request "create" is sent
      Then the server does not fail

    @id=digital-registries.data.create.coded-identifier.signs @check=coded-identifier @depth=standard @together=1
    Scenario: An item is found under an identifier with a space, + or %
      Given the unchanged request "create" is accepted
      And the request body property "$.write.content.id" is set to "{{fresh text}} x+x%41x"
      And the changed request is still valid
      When the request "create" is sent
      Then the candidate accepts the identifier, or refuses it without a server error
      And the "record" is found under the identifier that was sent

    @id=digital-registries.data.create.coded-identifier.slash @check=coded-identifier @depth=standard @together=2
    Scenario: An item is found under an identifier with a slash
      Given the unchanged request "create" is accepted
      And the request body property "$.write.content.id" is set to "{{fresh text}}/x"
      And the changed request is still valid
      When the request "create" is sent
      Then the candidate accepts the identifier, or refuses it without a server error
      And the "record" is found under the identifier that was sent

  Rule: A request that breaks the definition is refused

    @id=digital-registries.data.create.missing-required.header-Information-Mediator-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: A request without the header "Information-Mediator-Client" is refused
      Given the unchanged request "create" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "create" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.create.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1data~1{registryName}~1{versionNumber}~1create/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "create" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /data/{registryName}/{versionNumber}/create, request body: required" of the definition
      When the request "create" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.create.missing-required.body-write @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1data~1{registryName}~1{versionNumber}~1create/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.write" is refused
      Given the unchanged request "create" is accepted
      And the request body property "$.write" is left out
      And the changed request breaks the clause "POST /data/{registryName}/{versionNumber}/create, request body: required" of the definition
      When the request "create" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.create.missing-required.body-write-content @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1data~1{registryName}~1{versionNumber}~1create/post/requestBody/content/application~1json/schema/properties/write/required
    Scenario: A request without the required property "$.write.content" is refused
      Given the unchanged request "create" is accepted
      And the request body property "$.write.content" is left out
      And the changed request breaks the clause "POST /data/{registryName}/{versionNumber}/create, request body, write: required" of the definition
      When the request "create" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.create.wrong-type.body-write @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1data~1{registryName}~1{versionNumber}~1create/post/requestBody/content/application~1json/schema/properties/write/type
    Scenario: A value of the wrong type is refused for the property "$.write"
      Given the unchanged request "create" is accepted
      And the request body property "$.write" is set to "not an object"
      And the changed request breaks the clause "POST /data/{registryName}/{versionNumber}/create, request body, write: type" of the definition
      When the request "create" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.create.wrong-type.body-write-content-firstName-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Example/properties/firstName/type
    Scenario: A number in place of a text is refused for the property "$.write.content.firstName"
      Given the unchanged request "create" is accepted
      And the request body property "$.write.content.firstName" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "Example, firstName: type" of the definition
      When the request "create" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.create.wrong-type.body-write-content @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Example/type
    Scenario: A value of the wrong type is refused for the property "$.write.content"
      Given the unchanged request "create" is accepted
      And the request body property "$.write.content" is set to "not an object"
      And the changed request breaks the clause "Example: type" of the definition
      When the request "create" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.create.wrong-type.body-write-content-firstName @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Example/properties/firstName/type
    Scenario: A value of the wrong type is refused for the property "$.write.content.firstName"
      Given the unchanged request "create" is accepted
      And the request body property "$.write.content.firstName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Example, firstName: type" of the definition
      When the request "create" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.create.wrong-type.body-write-content-lastName @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Example/properties/lastName/type
    Scenario: A value of the wrong type is refused for the property "$.write.content.lastName"
      Given the unchanged request "create" is accepted
      And the request body property "$.write.content.lastName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Example, lastName: type" of the definition
      When the request "create" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.create.wrong-type.body-write-content-birthCertificateId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Example/properties/birthCertificateId/type
    Scenario: A value of the wrong type is refused for the property "$.write.content.birthCertificateId"
      Given the unchanged request "create" is accepted
      And the request body property "$.write.content.birthCertificateId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Example, birthCertificateId: type" of the definition
      When the request "create" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.create.null-value.body-write @check=null-value @depth=standard @clause=/paths/~1data~1{registryName}~1{versionNumber}~1create/post/requestBody/content/application~1json/schema/properties/write/type
    Scenario: Null is refused for the property "$.write"
      Given the unchanged request "create" is accepted
      And the request body property "$.write" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /data/{registryName}/{versionNumber}/create, request body, write: type" of the definition
      When the request "create" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.create.null-value.body-write-content @check=null-value @depth=standard @clause=/components/schemas/Example/type
    Scenario: Null is refused for the property "$.write.content"
      Given the unchanged request "create" is accepted
      And the request body property "$.write.content" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Example: type" of the definition
      When the request "create" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.create.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1data~1{registryName}~1{versionNumber}~1create/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "create" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /data/{registryName}/{versionNumber}/create, request body: type" of the definition
      When the request "create" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.create.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1data~1{registryName}~1{versionNumber}~1create/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "create" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /data/{registryName}/{versionNumber}/create, request body" of the definition
      When the request "create" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.create.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1data~1{registryName}~1{versionNumber}~1create/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "create" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /data/{registryName}/{versionNumber}/create, request body" of the definition
      When the request "create" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=digital-registries.data.create.no-credential @check=no-credential @requirement=DRS-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "create" is accepted
      When the request "create" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.create.unknown-credential @check=unknown-credential @depth=standard @requirement=DRS-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "create" is accepted
      When the request "create" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.create.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "create" is accepted
      When the request "create" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.create.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "create" is accepted
      When the request "create" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.create.other-credential.expired @check=other-credential @depth=standard @requirement=DRS-6 @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "create" is accepted
      When the request "create" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.create.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=DRS-6 @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "create" is accepted
      When the request "create" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.create.other-credential.lowerRole @check=other-credential @depth=standard @requirement=DRS-6 @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "create" is accepted
      When the request "create" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.create.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=DRS-6 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "create" is accepted
      When the request "create" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=digital-registries.data.create.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "create" is sent
      Then the success response is written in UTF-8

    @id=digital-registries.data.create.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "create" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "create" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=digital-registries.data.create.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "create" is accepted
      When the request "create" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=digital-registries.data.create.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "create" is accepted
      When the request "create" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=digital-registries.data.create.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "create" is accepted
      When the request "create" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=digital-registries.data.create.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "create" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "create" is sent
      Then the response reveals nothing about how the candidate is built
