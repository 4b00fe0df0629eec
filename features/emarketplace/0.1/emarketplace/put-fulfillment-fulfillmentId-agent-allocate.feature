# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=put-fulfillment-fulfillmentId-agent-allocate @method=PUT @endpoint=/fulfillment/{fulfillmentId}/agent/allocate @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, put-fulfillment-fulfillmentId-agent-allocate
  Gives a fulfilment to an agent.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/fulfillment/{fulfillmentId}/agent/allocate"
    And the credential of the candidate profile is presented
    And an existing "order"
    And an existing "fulfillment", created with the request "emarketplace/post-fulfillments" and the body:
      """json
      {
        "order_id": "{{existing order identifier}}"
      }
      """
    And the path parameter "fulfillmentId" is set to the identifier of the existing "fulfillment"
    And the request body:
      """json
      {
        "person": {
          "name": "Jaan Tamm"
        },
        "contact": {
          "phone": "+3725550002"
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which agents a candidate knows"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1fulfillment~1{fulfillmentId}~1agent~1allocate/put/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "put-fulfillment-fulfillmentId-agent-allocate" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then the additional property is ignored, as the clause "PUT /fulfillment/{fulfillmentId}/agent/allocate, request body" allows

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.wrong-type.body-person @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Person/type
    Scenario: A value of the wrong type is refused for the property "$.person"
      Given the unchanged request "put-fulfillment-fulfillmentId-agent-allocate" is accepted
      And the request body property "$.person" is set to "not an object"
      And the changed request breaks the clause "Person: type" of the definition
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.wrong-type.body-person-name-number @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Person/properties/name/type
    Scenario: A number in place of a text is refused for the property "$.person.name"
      Given the unchanged request "put-fulfillment-fulfillmentId-agent-allocate" is accepted
      And the request body property "$.person.name" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "Person, name: type" of the definition
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.wrong-type.body-contact @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Contact/type
    Scenario: A value of the wrong type is refused for the property "$.contact"
      Given the unchanged request "put-fulfillment-fulfillmentId-agent-allocate" is accepted
      And the request body property "$.contact" is set to "not an object"
      And the changed request breaks the clause "Contact: type" of the definition
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.wrong-type.body-person-name @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Person/properties/name/type
    Scenario: A value of the wrong type is refused for the property "$.person.name"
      Given the unchanged request "put-fulfillment-fulfillmentId-agent-allocate" is accepted
      And the request body property "$.person.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Person, name: type" of the definition
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.wrong-type.body-contact-phone @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Contact/properties/phone/type
    Scenario: A value of the wrong type is refused for the property "$.contact.phone"
      Given the unchanged request "put-fulfillment-fulfillmentId-agent-allocate" is accepted
      And the request body property "$.contact.phone" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Contact, phone: type" of the definition
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.malformed-json.body @check=malformed-json @clause=/paths/~1fulfillment~1{fulfillmentId}~1agent~1allocate/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "put-fulfillment-fulfillmentId-agent-allocate" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /fulfillment/{fulfillmentId}/agent/allocate, request body" of the definition
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.no-credential @check=no-credential @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-fulfillment-fulfillmentId-agent-allocate" is accepted
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "put-fulfillment-fulfillmentId-agent-allocate" is accepted
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "put-fulfillment-fulfillmentId-agent-allocate" is accepted
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "put-fulfillment-fulfillmentId-agent-allocate" is accepted
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "put-fulfillment-fulfillmentId-agent-allocate" is accepted
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-fulfillment-fulfillmentId-agent-allocate" is accepted
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then the success response is written in UTF-8

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "put-fulfillment-fulfillmentId-agent-allocate" is accepted
      And the path parameter "fulfillmentId" is set to an identifier that does not exist
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "put-fulfillment-fulfillmentId-agent-allocate" is accepted
      And the path parameter "fulfillmentId" is set to an identifier that does not exist
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.put-fulfillment-fulfillmentId-agent-allocate.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/Person/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "put-fulfillment-fulfillmentId-agent-allocate" is accepted
      And the request body property "$.person" is set to "not an object"
      And the changed request breaks the clause "Person: type" of the definition
      When the request "put-fulfillment-fulfillmentId-agent-allocate" is sent
      Then the response reveals nothing about how the candidate is built
