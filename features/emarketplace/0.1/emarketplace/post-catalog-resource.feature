# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=post-catalog-resource @method=POST @endpoint=/catalog/{resource} @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, post-catalog-resource
  Stores a new entry in the common catalogue.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/catalog/{resource}"
    And the credential of the candidate profile is presented
    And the path parameter "resource" is set to "Provider"
    And the request body:
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

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.post-catalog-resource.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-catalog-resource" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.post-catalog-resource.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-catalog-resource" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.post-catalog-resource.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-catalog-resource" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.post-catalog-resource.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-catalog-resource" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.post-catalog-resource.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-catalog-resource" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=emarketplace.emarketplace.post-catalog-resource.state-create @check=state-create
    Scenario: The created item can be read with the values that were sent
      When the request "post-catalog-resource" is sent
      Then the "provider" can be read back and agrees with what was sent

    @id=emarketplace.emarketplace.post-catalog-resource.answer-agrees @check=answer-agrees @depth=standard
    Scenario: The answer shows the item as it is stored
      When the request "post-catalog-resource" is sent
      Then the answer shows the "provider" as it is read afterwards

  Rule: A request that the definition allows is accepted

    @id=emarketplace.emarketplace.post-catalog-resource.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1catalog~1{resource}/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-catalog-resource" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-catalog-resource" is sent
      Then the additional property is ignored, as the clause "POST /catalog/{resource}, request body" allows

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.post-catalog-resource.wrong-enum.path-resource @check=wrong-enum @clause=/paths/~1catalog~1{resource}/post/parameters/0/schema/enum
    Scenario: A value that is not in its list is refused for the path parameter "resource"
      Given the unchanged request "post-catalog-resource" is accepted
      And the path parameter "resource" is set to "no-such-value"
      And the changed request breaks the clause "POST /catalog/{resource}, parameter 1: enum" of the definition
      When the request "post-catalog-resource" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-catalog-resource.wrong-enum.path-resource-case @check=wrong-enum @clause=/paths/~1catalog~1{resource}/post/parameters/0/schema/enum
    Scenario: A listed value in the wrong letter case is refused for the path parameter "resource"
      Given the unchanged request "post-catalog-resource" is accepted
      And the path parameter "resource" is set to "PROVIDER"
      And the changed request breaks the clause "POST /catalog/{resource}, parameter 1: enum" of the definition
      When the request "post-catalog-resource" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-catalog-resource.malformed-json.body @check=malformed-json @clause=/paths/~1catalog~1{resource}/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-catalog-resource" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /catalog/{resource}, request body" of the definition
      When the request "post-catalog-resource" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.post-catalog-resource.no-credential @check=no-credential @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-catalog-resource" is accepted
      When the request "post-catalog-resource" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-catalog-resource.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-catalog-resource" is accepted
      When the request "post-catalog-resource" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-catalog-resource.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-catalog-resource" is accepted
      When the request "post-catalog-resource" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-catalog-resource.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-catalog-resource" is accepted
      When the request "post-catalog-resource" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-catalog-resource.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-catalog-resource" is accepted
      When the request "post-catalog-resource" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=emarketplace.emarketplace.post-catalog-resource.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-catalog-resource" is sent
      Then the success response is written in UTF-8

    @id=emarketplace.emarketplace.post-catalog-resource.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-catalog-resource" is accepted
      And the path parameter "resource" is set to an identifier that does not exist
      When the request "post-catalog-resource" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.post-catalog-resource.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-catalog-resource" is accepted
      And the path parameter "resource" is set to an identifier that does not exist
      When the request "post-catalog-resource" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.post-catalog-resource.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1catalog~1{resource}/post/requestBody/content/application~1json
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-catalog-resource" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /catalog/{resource}, request body" of the definition
      When the request "post-catalog-resource" is sent
      Then the response reveals nothing about how the candidate is built
