# Generated from specs/digital-registries/3.0.0-alpha/data.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=digital-registries @api=data @operation=exists @method=POST @endpoint=/data/{registryName}/{versionNumber}/exists @level=REQUIRED
Feature: GovStack Digital Registries BB API examples 1.4.0, exists
  Tells whether a matching record is there.

  The vendor supplies: Information-Mediator-Client, registryName, versionNumber.

  Background:
    Given an environment at "apiRoot" of the API "data"
    And the resource "/data/{registryName}/{versionNumber}/exists"
    And the credential of the candidate profile is presented
    And an existing "record", created with the request "data/create" and the body:
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
    And the header "Information-Mediator-Client" is set to the profile value "Information-Mediator-Client", or to "eGovStack/GOV/90000009/digitalregistries" where the profile has none
    And the path parameter "registryName" is set to the profile value "registryName", or to "mcts" where the profile has none
    And the path parameter "versionNumber" is set to the profile value "versionNumber", or to "1.0" where the profile has none
    And the request body:
      """json
      {
        "query": {
          "content": {
            "id": "{{existing record identifier}}"
          }
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=digital-registries.data.exists.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "exists" is sent
      Then the operation is served

    @id=digital-registries.data.exists.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "exists" is sent
      Then the response status code is 200

    @id=digital-registries.data.exists.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "exists" is sent
      Then the success response has one of the media types "application/json"

    @id=digital-registries.data.exists.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "exists" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=digital-registries.data.exists.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "exists" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=digital-registries.data.exists.state-read @check=state-read @requirement=DRS-33
    Scenario: The read returns the item that was created
      When the request "exists" is sent
      Then the response property "$.answer.status" is "true"

  Rule: A request that the definition allows is accepted

    @id=digital-registries.data.exists.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1data~1{registryName}~1{versionNumber}~1exists/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "exists" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "exists" is sent
      Then the additional property is ignored, as the clause "POST /data/{registryName}/{versionNumber}/exists, request body" allows

  Rule: A request that breaks the definition is refused

    @id=digital-registries.data.exists.missing-required.header-Information-Mediator-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: A request without the header "Information-Mediator-Client" is refused
      Given the unchanged request "exists" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "exists" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.exists.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1data~1{registryName}~1{versionNumber}~1exists/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "exists" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /data/{registryName}/{versionNumber}/exists, request body: required" of the definition
      When the request "exists" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.exists.missing-required.body-query @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1data~1{registryName}~1{versionNumber}~1exists/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.query" is refused
      Given the unchanged request "exists" is accepted
      And the request body property "$.query" is left out
      And the changed request breaks the clause "POST /data/{registryName}/{versionNumber}/exists, request body: required" of the definition
      When the request "exists" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.exists.missing-required.body-query-content @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1data~1{registryName}~1{versionNumber}~1exists/post/requestBody/content/application~1json/schema/properties/query/required
    Scenario: A request without the required property "$.query.content" is refused
      Given the unchanged request "exists" is accepted
      And the request body property "$.query.content" is left out
      And the changed request breaks the clause "POST /data/{registryName}/{versionNumber}/exists, request body, query: required" of the definition
      When the request "exists" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.exists.wrong-type.body-query @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1data~1{registryName}~1{versionNumber}~1exists/post/requestBody/content/application~1json/schema/properties/query/type
    Scenario: A value of the wrong type is refused for the property "$.query"
      Given the unchanged request "exists" is accepted
      And the request body property "$.query" is set to "not an object"
      And the changed request breaks the clause "POST /data/{registryName}/{versionNumber}/exists, request body, query: type" of the definition
      When the request "exists" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.exists.wrong-type.body-query-content-id-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Example/properties/id/type
    Scenario: A number in place of a text is refused for the property "$.query.content.id"
      Given the unchanged request "exists" is accepted
      And the request body property "$.query.content.id" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "Example, id: type" of the definition
      When the request "exists" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.exists.wrong-type.body-query-content @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Example/type
    Scenario: A value of the wrong type is refused for the property "$.query.content"
      Given the unchanged request "exists" is accepted
      And the request body property "$.query.content" is set to "not an object"
      And the changed request breaks the clause "Example: type" of the definition
      When the request "exists" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.exists.wrong-type.body-query-content-id @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Example/properties/id/type
    Scenario: A value of the wrong type is refused for the property "$.query.content.id"
      Given the unchanged request "exists" is accepted
      And the request body property "$.query.content.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Example, id: type" of the definition
      When the request "exists" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.exists.null-value.body-query @check=null-value @depth=standard @clause=/paths/~1data~1{registryName}~1{versionNumber}~1exists/post/requestBody/content/application~1json/schema/properties/query/type
    Scenario: Null is refused for the property "$.query"
      Given the unchanged request "exists" is accepted
      And the request body property "$.query" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "POST /data/{registryName}/{versionNumber}/exists, request body, query: type" of the definition
      When the request "exists" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.exists.null-value.body-query-content @check=null-value @depth=standard @clause=/components/schemas/Example/type
    Scenario: Null is refused for the property "$.query.content"
      Given the unchanged request "exists" is accepted
      And the request body property "$.query.content" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Example: type" of the definition
      When the request "exists" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.exists.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1data~1{registryName}~1{versionNumber}~1exists/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "exists" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /data/{registryName}/{versionNumber}/exists, request body: type" of the definition
      When the request "exists" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.exists.malformed-json.body @check=malformed-json @depth=standard @clause=/paths/~1data~1{registryName}~1{versionNumber}~1exists/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "exists" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /data/{registryName}/{versionNumber}/exists, request body" of the definition
      When the request "exists" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=digital-registries.data.exists.unsupported-media-type.body @check=unsupported-media-type @depth=standard @clause=/paths/~1data~1{registryName}~1{versionNumber}~1exists/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "exists" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /data/{registryName}/{versionNumber}/exists, request body" of the definition
      When the request "exists" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=digital-registries.data.exists.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "exists" is accepted
      And the request body property "$.query.content.id" is set to an identifier that does not exist
      When the request "exists" is sent
      Then the response property "$.answer.status" is "false"

  Rule: Access without a credential is refused

    @id=digital-registries.data.exists.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "exists" is accepted
      When the request "exists" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.exists.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "exists" is accepted
      When the request "exists" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.exists.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "exists" is accepted
      When the request "exists" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.exists.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "exists" is accepted
      When the request "exists" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.exists.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "exists" is accepted
      When the request "exists" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.exists.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "exists" is accepted
      When the request "exists" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.exists.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "exists" is accepted
      When the request "exists" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=digital-registries.data.exists.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "exists" is sent
      Then the success response is written in UTF-8

    @id=digital-registries.data.exists.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "exists" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "exists" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=digital-registries.data.exists.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "exists" is accepted
      And the request body property "$.query.content.id" is set to an identifier that does not exist
      When the request "exists" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=digital-registries.data.exists.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "exists" is accepted
      And the request body property "$.query.content.id" is set to an identifier that does not exist
      When the request "exists" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=digital-registries.data.exists.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "exists" is accepted
      And the request body property "$.query.content.id" is set to an identifier that does not exist
      When the request "exists" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=digital-registries.data.exists.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "exists" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "exists" is sent
      Then the response reveals nothing about how the candidate is built
