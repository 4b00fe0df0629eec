# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=put-orders-orderId-cancel @method=PUT @endpoint=/orders/{orderId}/cancel @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, put-orders-orderId-cancel
  Cancels an order and answers it.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/orders/{orderId}/cancel"
    And the credential of the candidate profile is presented
    And an existing "order" that may be removed
    And the path parameter "orderId" is set to the identifier of the existing "order"
    And the request body:
      """json
      {
        "cancellation": {
          "id": "{{existing order identifier}}",
          "cancellation": {
            "cancelled_by": "CONSUMER",
            "reason": {
              "descriptor": {
                "name": "Ordered by mistake"
              }
            }
          }
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-orders-orderId-cancel" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-orders-orderId-cancel" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-orders-orderId-cancel" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "put-orders-orderId-cancel" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-orders-orderId-cancel" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.state-update @check=state-update
    Scenario: The changed item can be read with the values that were sent
      When the request "put-orders-orderId-cancel" is sent
      Then the "order" can be read back and agrees with what was sent

  Rule: A request that the definition allows is accepted

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1orders~1{orderId}~1cancel/put/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "put-orders-orderId-cancel" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "put-orders-orderId-cancel" is sent
      Then the additional property is ignored, as the clause "PUT /orders/{orderId}/cancel, request body" allows

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.wrong-type.body-cancellation @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Order/type
    Scenario: A value of the wrong type is refused for the property "$.cancellation"
      Given the unchanged request "put-orders-orderId-cancel" is accepted
      And the request body property "$.cancellation" is set to "not an object"
      And the changed request breaks the clause "Order: type" of the definition
      When the request "put-orders-orderId-cancel" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.wrong-type.body-cancellation-id-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Order/properties/id/type
    Scenario: A number in place of a text is refused for the property "$.cancellation.id"
      Given the unchanged request "put-orders-orderId-cancel" is accepted
      And the request body property "$.cancellation.id" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "Order, id: type" of the definition
      When the request "put-orders-orderId-cancel" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.wrong-type.body-cancellation-cancellation @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Cancellation/type
    Scenario: A value of the wrong type is refused for the property "$.cancellation.cancellation"
      Given the unchanged request "put-orders-orderId-cancel" is accepted
      And the request body property "$.cancellation.cancellation" is set to "not an object"
      And the changed request breaks the clause "Cancellation: type" of the definition
      When the request "put-orders-orderId-cancel" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.wrong-type.body-cancellation-cancellation-reason @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Option/type
    Scenario: A value of the wrong type is refused for the property "$.cancellation.cancellation.reason"
      Given the unchanged request "put-orders-orderId-cancel" is accepted
      And the request body property "$.cancellation.cancellation.reason" is set to "not an object"
      And the changed request breaks the clause "Option: type" of the definition
      When the request "put-orders-orderId-cancel" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.wrong-type.body-cancellation-cancellation-reason-descriptor @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Descriptor/type
    Scenario: A value of the wrong type is refused for the property "$.cancellation.cancellation.reason.descriptor"
      Given the unchanged request "put-orders-orderId-cancel" is accepted
      And the request body property "$.cancellation.cancellation.reason.descriptor" is set to "not an object"
      And the changed request breaks the clause "Descriptor: type" of the definition
      When the request "put-orders-orderId-cancel" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.wrong-type.body-cancellation-id @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Order/properties/id/type
    Scenario: A value of the wrong type is refused for the property "$.cancellation.id"
      Given the unchanged request "put-orders-orderId-cancel" is accepted
      And the request body property "$.cancellation.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Order, id: type" of the definition
      When the request "put-orders-orderId-cancel" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.wrong-type.body-cancellation-cancellation-cancelled_by @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Cancellation/properties/cancelled_by/type
    Scenario: A value of the wrong type is refused for the property "$.cancellation.cancellation.cancelled_by"
      Given the unchanged request "put-orders-orderId-cancel" is accepted
      And the request body property "$.cancellation.cancellation.cancelled_by" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Cancellation, cancelled_by: type" of the definition
      When the request "put-orders-orderId-cancel" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.wrong-type.body-cancellation-cancellation-reason-descriptor-name @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Descriptor/properties/name/type
    Scenario: A value of the wrong type is refused for the property "$.cancellation.cancellation.reason.descriptor.name"
      Given the unchanged request "put-orders-orderId-cancel" is accepted
      And the request body property "$.cancellation.cancellation.reason.descriptor.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Descriptor, name: type" of the definition
      When the request "put-orders-orderId-cancel" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.wrong-body.body @check=wrong-body @clause=/paths/~1orders~1{orderId}~1cancel/put/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "put-orders-orderId-cancel" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "PUT /orders/{orderId}/cancel, request body: type" of the definition
      When the request "put-orders-orderId-cancel" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.wrong-enum.body-cancellation-cancellation-cancelled_by @check=wrong-enum @clause=/components/schemas/Cancellation/properties/cancelled_by/enum
    Scenario: A value that is not in its list is refused for the property "$.cancellation.cancellation.cancelled_by"
      Given the unchanged request "put-orders-orderId-cancel" is accepted
      And the request body property "$.cancellation.cancellation.cancelled_by" is set to "no-such-value"
      And the changed request breaks the clause "Cancellation, cancelled_by: enum" of the definition
      When the request "put-orders-orderId-cancel" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.wrong-enum.body-cancellation-cancellation-cancelled_by-case @check=wrong-enum @depth=standard @clause=/components/schemas/Cancellation/properties/cancelled_by/enum
    Scenario: A listed value in the wrong letter case is refused for the property "$.cancellation.cancellation.cancelled_by"
      Given the unchanged request "put-orders-orderId-cancel" is accepted
      And the request body property "$.cancellation.cancellation.cancelled_by" is set to "consumer"
      And the changed request breaks the clause "Cancellation, cancelled_by: enum" of the definition
      When the request "put-orders-orderId-cancel" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.malformed-json.body @check=malformed-json @clause=/paths/~1orders~1{orderId}~1cancel/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "put-orders-orderId-cancel" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /orders/{orderId}/cancel, request body" of the definition
      When the request "put-orders-orderId-cancel" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.no-credential @check=no-credential @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-orders-orderId-cancel" is accepted
      When the request "put-orders-orderId-cancel" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "put-orders-orderId-cancel" is accepted
      When the request "put-orders-orderId-cancel" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "put-orders-orderId-cancel" is accepted
      When the request "put-orders-orderId-cancel" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "put-orders-orderId-cancel" is accepted
      When the request "put-orders-orderId-cancel" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "put-orders-orderId-cancel" is accepted
      When the request "put-orders-orderId-cancel" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-orders-orderId-cancel" is accepted
      When the request "put-orders-orderId-cancel" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "put-orders-orderId-cancel" is sent
      Then the success response is written in UTF-8

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "put-orders-orderId-cancel" is accepted
      And the path parameter "orderId" is set to an identifier that does not exist
      When the request "put-orders-orderId-cancel" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "put-orders-orderId-cancel" is accepted
      And the path parameter "orderId" is set to an identifier that does not exist
      When the request "put-orders-orderId-cancel" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.put-orders-orderId-cancel.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/Order/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "put-orders-orderId-cancel" is accepted
      And the request body property "$.cancellation" is set to "not an object"
      And the changed request breaks the clause "Order: type" of the definition
      When the request "put-orders-orderId-cancel" is sent
      Then the response reveals nothing about how the candidate is built
