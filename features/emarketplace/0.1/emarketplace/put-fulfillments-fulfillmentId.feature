# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=put-fulfillments-fulfillmentId @method=PUT @endpoint=/fulfillments/{fulfillmentId} @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, put-fulfillments-fulfillmentId
  Changes the state of a fulfilment.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/fulfillments/{fulfillmentId}"
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
        "descriptor": {
          "code": "packed",
          "name": "Packed"
        },
        "updated_at": "{{now}}",
        "updated_by": "{{profile bapId}}"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which states a fulfilment can have"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.state-update @check=state-update
    Scenario: The changed item can be read with the values that were sent
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the "fulfillment" can be read back and agrees with what was sent

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.answer-agrees @check=answer-agrees @depth=standard
    Scenario: The answer shows the item as it is stored
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the answer shows the "fulfillment" as it is read afterwards

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.others-untouched @check=others-untouched @depth=standard
    Scenario: Other items are unchanged
      Given another existing "fulfillment" like it
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the other "fulfillment" is unchanged

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.repeat-update @check=repeat-update @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: A repeated PUT has the same effect as one PUT
      When the request "put-fulfillments-fulfillmentId" is sent
      And the "fulfillment" is read in between
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "fulfillment" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.wrong-type.body-descriptor @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Descriptor/type
    Scenario: A value of the wrong type is refused for the property "$.descriptor"
      Given the unchanged request "put-fulfillments-fulfillmentId" is accepted
      And the request body property "$.descriptor" is set to "not an object"
      And the changed request breaks the clause "Descriptor: type" of the definition
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.wrong-type.body-updated_at-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/FulfillmentState/properties/updated_at/type
    Scenario: A number in place of a text is refused for the property "$.updated_at"
      Given the unchanged request "put-fulfillments-fulfillmentId" is accepted
      And the request body property "$.updated_at" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "FulfillmentState, updated_at: type" of the definition
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.wrong-type.body-updated_at @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/FulfillmentState/properties/updated_at/type
    Scenario: A value of the wrong type is refused for the property "$.updated_at"
      Given the unchanged request "put-fulfillments-fulfillmentId" is accepted
      And the request body property "$.updated_at" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "FulfillmentState, updated_at: type" of the definition
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.wrong-type.body-updated_by @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/FulfillmentState/properties/updated_by/type
    Scenario: A value of the wrong type is refused for the property "$.updated_by"
      Given the unchanged request "put-fulfillments-fulfillmentId" is accepted
      And the request body property "$.updated_by" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "FulfillmentState, updated_by: type" of the definition
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.wrong-type.body-descriptor-name @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Descriptor/properties/name/type
    Scenario: A value of the wrong type is refused for the property "$.descriptor.name"
      Given the unchanged request "put-fulfillments-fulfillmentId" is accepted
      And the request body property "$.descriptor.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Descriptor, name: type" of the definition
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.wrong-type.body-descriptor-code @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Descriptor/properties/code/type
    Scenario: A value of the wrong type is refused for the property "$.descriptor.code"
      Given the unchanged request "put-fulfillments-fulfillmentId" is accepted
      And the request body property "$.descriptor.code" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Descriptor, code: type" of the definition
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.wrong-body.body @check=wrong-body @clause=/components/schemas/FulfillmentState/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "put-fulfillments-fulfillmentId" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "FulfillmentState: type" of the definition
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.wrong-format.body-updated_at @check=wrong-format @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/FulfillmentState/properties/updated_at/format
    Scenario: A value that does not match its format is refused for the property "$.updated_at"
      Given the unchanged request "put-fulfillments-fulfillmentId" is accepted
      And the request body property "$.updated_at" is set to "2024-13-45T08:00:00Z"
      And the changed request breaks the clause "FulfillmentState, updated_at: format" of the definition
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.malformed-json.body @check=malformed-json @clause=/paths/~1fulfillments~1{fulfillmentId}/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "put-fulfillments-fulfillmentId" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /fulfillments/{fulfillmentId}, request body" of the definition
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.no-credential @check=no-credential @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-fulfillments-fulfillmentId" is accepted
      When the request "put-fulfillments-fulfillmentId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "put-fulfillments-fulfillmentId" is accepted
      When the request "put-fulfillments-fulfillmentId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "put-fulfillments-fulfillmentId" is accepted
      When the request "put-fulfillments-fulfillmentId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "put-fulfillments-fulfillmentId" is accepted
      When the request "put-fulfillments-fulfillmentId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "put-fulfillments-fulfillmentId" is accepted
      When the request "put-fulfillments-fulfillmentId" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-fulfillments-fulfillmentId" is accepted
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the success response is written in UTF-8

    @id=emarketplace.emarketplace.put-fulfillments-fulfillmentId.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/Descriptor/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "put-fulfillments-fulfillmentId" is accepted
      And the request body property "$.descriptor" is set to "not an object"
      And the changed request breaks the clause "Descriptor: type" of the definition
      When the request "put-fulfillments-fulfillmentId" is sent
      Then the response reveals nothing about how the candidate is built
