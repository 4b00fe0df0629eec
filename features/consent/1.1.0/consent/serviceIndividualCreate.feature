# Generated from specs/consent/1.1.0/consent.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=consent @api=consent @operation=serviceIndividualCreate @method=POST @endpoint=/service/individual/
Feature: Consent BB API 1.1.0-rc1, serviceIndividualCreate
  Stores an individual, for a service.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/service/individual/"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "individual": {
          "id": "{{fresh text}}",
          "externalId": "externalId 1 {{fresh text 8}}",
          "externalIdType": "email",
          "identityProviderId": "identityProviderId 1 {{fresh text 8}}"
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=consent.consent.serviceIndividualCreate.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "serviceIndividualCreate" is sent
      Then the operation is served

    @id=consent.consent.serviceIndividualCreate.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "serviceIndividualCreate" is sent
      Then the response status code is 200

    @id=consent.consent.serviceIndividualCreate.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "serviceIndividualCreate" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.serviceIndividualCreate.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "serviceIndividualCreate" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.serviceIndividualCreate.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "serviceIndividualCreate" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=consent.consent.serviceIndividualCreate.state-create @check=state-create
    Scenario: The created item can be read with the values that were sent
      When the request "serviceIndividualCreate" is sent
      Then the "individual" can be read back and agrees with what was sent

    @id=consent.consent.serviceIndividualCreate.properties-kept @check=properties-kept @depth=standard
    Scenario: A read shows every property that was sent
      When the request "serviceIndividualCreate" is sent
      Then the "individual" shows every property that was sent and that its schema defines

    @id=consent.consent.serviceIndividualCreate.answer-agrees @check=answer-agrees @depth=standard
    Scenario: The answer shows the item as it is stored
      When the request "serviceIndividualCreate" is sent
      Then the answer shows the "individual" as it is read afterwards

    @id=consent.consent.serviceIndividualCreate.list-changes-by-one @check=list-changes-by-one @depth=standard
    Scenario: One item is added, and no other item is lost
      When the request "serviceIndividualCreate" is sent
      Then the list of the "individual" changes by no more than one

  Rule: A request that the definition allows is accepted

    @id=consent.consent.serviceIndividualCreate.accepts-minimal @check=accepts-minimal @depth=standard @together=1 @clause=/components/schemas/Individual/required
    Scenario: A body with only its required properties is accepted
      Given the unchanged request "serviceIndividualCreate" is accepted
      And the request body property "$.individual.externalId" is left out
      And the request body property "$.individual.identityProviderId" is left out
      And the changed request is still valid
      When the request "serviceIndividualCreate" is sent
      Then the request is accepted, because the clause "Individual: required" allows it

    @id=consent.consent.serviceIndividualCreate.tolerant-reader @check=tolerant-reader @depth=standard @together=1 @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1service~1individual~1/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "serviceIndividualCreate" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "serviceIndividualCreate" is sent
      Then the additional property is ignored, as the clause "POST /service/individual/, request body" allows

    @id=consent.consent.serviceIndividualCreate.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "serviceIndividualCreate" is accepted
      And the request body property "$.individual.externalId" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.individual.identityProviderId" is set to "O'Brien \"x\" \\ % ([*"
      When the request "serviceIndividualCreate" is sent
      Then the server does not fail

    @id=consent.consent.serviceIndividualCreate.coded-identifier.signs @check=coded-identifier @depth=standard @together=1
    Scenario: An item is found under an identifier with a space, + or %
      Given the unchanged request "serviceIndividualCreate" is accepted
      And the request body property "$.individual.id" is set to "{{fresh text}} x+x%41x"
      And the changed request is still valid
      When the request "serviceIndividualCreate" is sent
      Then the candidate accepts the identifier, or refuses it without a server error
      And the "individual" is found under the identifier that was sent

    @id=consent.consent.serviceIndividualCreate.coded-identifier.slash @check=coded-identifier @depth=standard
    Scenario: An item is found under an identifier with a slash
      Given the unchanged request "serviceIndividualCreate" is accepted
      And the request body property "$.individual.id" is set to "{{fresh text}}/x"
      And the changed request is still valid
      When the request "serviceIndividualCreate" is sent
      Then the candidate accepts the identifier, or refuses it without a server error
      And the "individual" is found under the identifier that was sent

  Rule: A request that breaks the definition is refused

    @id=consent.consent.serviceIndividualCreate.missing-required.body-individual @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1service~1individual~1/post/requestBody/content/application~1json/schema/required
    Scenario: A request without the required property "$.individual" is refused
      Given the unchanged request "serviceIndividualCreate" is accepted
      And the request body property "$.individual" is left out
      And the changed request breaks the clause "POST /service/individual/, request body: required" of the definition
      When the request "serviceIndividualCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualCreate.wrong-type.body-individual @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Individual/type
    Scenario: A value of the wrong type is refused for the property "$.individual"
      Given the unchanged request "serviceIndividualCreate" is accepted
      And the request body property "$.individual" is set to "not an object"
      And the changed request breaks the clause "Individual: type" of the definition
      When the request "serviceIndividualCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualCreate.wrong-type.body-individual-externalId-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Individual/properties/externalId/type
    Scenario: A number in place of a text is refused for the property "$.individual.externalId"
      Given the unchanged request "serviceIndividualCreate" is accepted
      And the request body property "$.individual.externalId" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "Individual, externalId: type" of the definition
      When the request "serviceIndividualCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualCreate.wrong-type.body-individual-externalId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Individual/properties/externalId/type
    Scenario: A value of the wrong type is refused for the property "$.individual.externalId"
      Given the unchanged request "serviceIndividualCreate" is accepted
      And the request body property "$.individual.externalId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Individual, externalId: type" of the definition
      When the request "serviceIndividualCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualCreate.wrong-type.body-individual-externalIdType @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Individual/properties/externalIdType/type
    Scenario: A value of the wrong type is refused for the property "$.individual.externalIdType"
      Given the unchanged request "serviceIndividualCreate" is accepted
      And the request body property "$.individual.externalIdType" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Individual, externalIdType: type" of the definition
      When the request "serviceIndividualCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualCreate.wrong-type.body-individual-identityProviderId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Individual/properties/identityProviderId/type
    Scenario: A value of the wrong type is refused for the property "$.individual.identityProviderId"
      Given the unchanged request "serviceIndividualCreate" is accepted
      And the request body property "$.individual.identityProviderId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Individual, identityProviderId: type" of the definition
      When the request "serviceIndividualCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualCreate.null-value.body-individual @check=null-value @depth=standard @clause=/components/schemas/Individual/type
    Scenario: Null is refused for the property "$.individual"
      Given the unchanged request "serviceIndividualCreate" is accepted
      And the request body property "$.individual" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "Individual: type" of the definition
      When the request "serviceIndividualCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualCreate.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1service~1individual~1/post/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "serviceIndividualCreate" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "POST /service/individual/, request body: type" of the definition
      When the request "serviceIndividualCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualCreate.malformed-json.body @check=malformed-json @clause=/paths/~1service~1individual~1/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "serviceIndividualCreate" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /service/individual/, request body" of the definition
      When the request "serviceIndividualCreate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualCreate.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1service~1individual~1/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "serviceIndividualCreate" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /service/individual/, request body" of the definition
      When the request "serviceIndividualCreate" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.serviceIndividualCreate.no-credential @check=no-credential @requirement=5.2.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "serviceIndividualCreate" is accepted
      When the request "serviceIndividualCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualCreate.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualCreate" is accepted
      When the request "serviceIndividualCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualCreate.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualCreate" is accepted
      When the request "serviceIndividualCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualCreate.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "serviceIndividualCreate" is accepted
      When the request "serviceIndividualCreate" is sent
      Then access is refused with the status code 401 or 403

    @id=consent.consent.serviceIndividualCreate.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "serviceIndividualCreate" is accepted
      When the request "serviceIndividualCreate" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=consent.consent.serviceIndividualCreate.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "serviceIndividualCreate" is sent
      Then the success response is written in UTF-8

    @id=consent.consent.serviceIndividualCreate.method-not-allowed @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "serviceIndividualCreate" is accepted
      When the request "serviceIndividualCreate" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=consent.consent.serviceIndividualCreate.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=5.3.4 @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "serviceIndividualCreate" is accepted
      When the request "serviceIndividualCreate" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=consent.consent.serviceIndividualCreate.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1service~1individual~1/post/requestBody/content/application~1json/schema/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "serviceIndividualCreate" is accepted
      And the request body property "$.individual" is left out
      And the changed request breaks the clause "POST /service/individual/, request body: required" of the definition
      When the request "serviceIndividualCreate" is sent
      Then the response reveals nothing about how the candidate is built
