# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=put-catalog-provider-providerId-resource @method=PUT @endpoint=/catalog/provider/{providerId}/{resource} @level=REQUIRED
Feature: E-Marketplace Transaction Layer Specification 0.2, put-catalog-provider-providerId-resource
  Stores a new entry in a provider's catalogue.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/catalog/provider/{providerId}/{resource}"
    And the credential of the candidate profile is presented
    And an existing "provider", created with the request "emarketplace/post-catalog-resource" and the body:
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
    And the path parameter "resource" is set to "Item"
    And the path parameter "providerId" is set to the identifier of the existing "provider"
    And the request body:
      """json
      {
        "id": "{{fresh text}}",
        "descriptor": {
          "name": "Bandage",
          "short_desc": "Ten sterile bandages"
        },
        "price": {
          "currency": "EUR",
          "value": "12"
        },
        "quantity": {
          "available": {
            "count": 100
          }
        },
        "rateable": true
      }
      """

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.state-create @check=state-create @requirement=6.2-1
    Scenario: The created item can be read with the values that were sent
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the "item" can be read back and agrees with what was sent

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.answer-agrees @check=answer-agrees @depth=standard
    Scenario: The answer shows the item as it is stored
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the answer shows the "item" as it is read afterwards

  Rule: A request that the definition allows is accepted

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1catalog~1provider~1{providerId}~1{resource}/put/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "put-catalog-provider-providerId-resource" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the additional property is ignored, as the clause "PUT /catalog/provider/{providerId}/{resource}, request body" allows

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.wrong-enum.path-resource @check=wrong-enum @clause=/paths/~1catalog~1provider~1{providerId}~1{resource}/put/parameters/0/schema/enum
    Scenario: A value that is not in its list is refused for the path parameter "resource"
      Given the unchanged request "put-catalog-provider-providerId-resource" is accepted
      And the path parameter "resource" is set to "no-such-value"
      And the changed request breaks the clause "PUT /catalog/provider/{providerId}/{resource}, parameter 1: enum" of the definition
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.wrong-enum.path-resource-case @check=wrong-enum @clause=/paths/~1catalog~1provider~1{providerId}~1{resource}/put/parameters/0/schema/enum
    Scenario: A listed value in the wrong letter case is refused for the path parameter "resource"
      Given the unchanged request "put-catalog-provider-providerId-resource" is accepted
      And the path parameter "resource" is set to "ITEM"
      And the changed request breaks the clause "PUT /catalog/provider/{providerId}/{resource}, parameter 1: enum" of the definition
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.malformed-json.body @check=malformed-json @clause=/paths/~1catalog~1provider~1{providerId}~1{resource}/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "put-catalog-provider-providerId-resource" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /catalog/provider/{providerId}/{resource}, request body" of the definition
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.no-credential @check=no-credential @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-catalog-provider-providerId-resource" is accepted
      When the request "put-catalog-provider-providerId-resource" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "put-catalog-provider-providerId-resource" is accepted
      When the request "put-catalog-provider-providerId-resource" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "put-catalog-provider-providerId-resource" is accepted
      When the request "put-catalog-provider-providerId-resource" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "put-catalog-provider-providerId-resource" is accepted
      When the request "put-catalog-provider-providerId-resource" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "put-catalog-provider-providerId-resource" is accepted
      When the request "put-catalog-provider-providerId-resource" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "put-catalog-provider-providerId-resource" is accepted
      When the request "put-catalog-provider-providerId-resource" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-catalog-provider-providerId-resource" is accepted
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the success response is written in UTF-8

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "put-catalog-provider-providerId-resource" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "put-catalog-provider-providerId-resource" is accepted
      And the path parameter "providerId" is set to an identifier that does not exist
      When the request "put-catalog-provider-providerId-resource" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "put-catalog-provider-providerId-resource" is accepted
      And the path parameter "providerId" is set to an identifier that does not exist
      When the request "put-catalog-provider-providerId-resource" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "put-catalog-provider-providerId-resource" is accepted
      And the path parameter "providerId" is set to an identifier that does not exist
      When the request "put-catalog-provider-providerId-resource" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "put-catalog-provider-providerId-resource" is accepted
      When the request "put-catalog-provider-providerId-resource" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=emarketplace.emarketplace.put-catalog-provider-providerId-resource.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1catalog~1provider~1{providerId}~1{resource}/put/requestBody/content/application~1json
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "put-catalog-provider-providerId-resource" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /catalog/provider/{providerId}/{resource}, request body" of the definition
      When the request "put-catalog-provider-providerId-resource" is sent
      Then the response reveals nothing about how the candidate is built
