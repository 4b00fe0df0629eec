# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=post-tracking-stop @method=POST @endpoint=/tracking/stop @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, post-tracking-stop
  Stops tracking an order.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/tracking/stop"
    And the credential of the candidate profile is presented
    And an existing "order"
    And an existing "tracking", created with the request "emarketplace/post-tracking-start" and the body:
      """json
      {
        "id": "{{existing order identifier}}"
      }
      """
    And the request body:
      """json
      {
        "id": "{{existing order identifier}}"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which orders can be tracked"
    But a refusal is not held against the candidate, because "nothing may be under way before \"post-tracking-start\" is called"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.post-tracking-stop.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-tracking-stop" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.post-tracking-stop.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-tracking-stop" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.post-tracking-stop.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-tracking-stop" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.post-tracking-stop.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-tracking-stop" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.post-tracking-stop.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-tracking-stop" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=emarketplace.emarketplace.post-tracking-stop.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1tracking~1stop/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-tracking-stop" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-tracking-stop" is sent
      Then the additional property is ignored, as the clause "POST /tracking/stop, request body" allows

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.post-tracking-stop.wrong-type.body-id @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Order/properties/id/type
    Scenario: A value of the wrong type is refused for the property "$.id"
      Given the unchanged request "post-tracking-stop" is accepted
      And the request body property "$.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Order, id: type" of the definition
      When the request "post-tracking-stop" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-tracking-stop.wrong-type.body-id-number @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Order/properties/id/type
    Scenario: A number in place of a text is refused for the property "$.id"
      Given the unchanged request "post-tracking-stop" is accepted
      And the request body property "$.id" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "Order, id: type" of the definition
      When the request "post-tracking-stop" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-tracking-stop.wrong-body.body @check=wrong-body @clause=/components/schemas/Order/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-tracking-stop" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "Order: type" of the definition
      When the request "post-tracking-stop" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-tracking-stop.malformed-json.body @check=malformed-json @clause=/paths/~1tracking~1stop/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-tracking-stop" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /tracking/stop, request body" of the definition
      When the request "post-tracking-stop" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.post-tracking-stop.no-credential @check=no-credential @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-tracking-stop" is accepted
      When the request "post-tracking-stop" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-tracking-stop.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-tracking-stop" is accepted
      When the request "post-tracking-stop" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-tracking-stop.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-tracking-stop" is accepted
      When the request "post-tracking-stop" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-tracking-stop.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-tracking-stop" is accepted
      When the request "post-tracking-stop" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-tracking-stop.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-tracking-stop" is accepted
      When the request "post-tracking-stop" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=emarketplace.emarketplace.post-tracking-stop.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-tracking-stop" is sent
      Then the success response is written in UTF-8

    @id=emarketplace.emarketplace.post-tracking-stop.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-tracking-stop" is accepted
      When the request "post-tracking-stop" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.post-tracking-stop.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-tracking-stop" is accepted
      When the request "post-tracking-stop" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.post-tracking-stop.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/Order/properties/id/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-tracking-stop" is accepted
      And the request body property "$.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Order, id: type" of the definition
      When the request "post-tracking-stop" is sent
      Then the response reveals nothing about how the candidate is built
