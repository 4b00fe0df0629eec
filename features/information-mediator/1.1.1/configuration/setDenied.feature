# Generated from specs/information-mediator/1.1.1/configuration.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=information-mediator @api=configuration @operation=setDenied @method=PATCH @endpoint=/api/v1/rights/deny
Feature: GovStack IM Configuration Management API 1.0.1, setDenied
  Closes services to applications.

  Background:
    Given an environment at "apiRoot" of the API "configuration"
    And the resource "/api/v1/rights/deny"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      [
        {
          "memberClass": "{{profile memberClass}}",
          "memberCode": "{{profile memberCode}}",
          "applicationId": "{{profile applicationCode}}",
          "serviceId": "{{profile serviceCode}}",
          "rights": [
            {
              "member": "{{profile consumerCode}}",
              "application": "{{profile consumerApplication}}",
              "memberClass": "{{profile consumerClass}}",
              "memberCode": "{{profile consumerCode}}",
              "applicationId": "{{profile consumerApplication}}"
            }
          ]
        }
      ]
      """

  Rule: A valid request is answered as the definition says

    @id=information-mediator.configuration.setDenied.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "setDenied" is sent
      Then the operation is served

    @id=information-mediator.configuration.setDenied.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "setDenied" is sent
      Then the response status code is 200

  Rule: A request that breaks the definition is refused

    @id=information-mediator.configuration.setDenied.missing-required.body-0-memberCode @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/ServiceAccessRights/items/required
    Scenario: A request without the required property "$[0].memberCode" is refused
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].memberCode" is left out
      And the changed request breaks the clause "ServiceAccessRights, items: required" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.missing-required.body-0-applicationId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/ServiceAccessRights/items/required
    Scenario: A request without the required property "$[0].applicationId" is refused
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].applicationId" is left out
      And the changed request breaks the clause "ServiceAccessRights, items: required" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.missing-required.body-0-serviceId @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/ServiceAccessRights/items/required
    Scenario: A request without the required property "$[0].serviceId" is refused
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].serviceId" is left out
      And the changed request breaks the clause "ServiceAccessRights, items: required" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.missing-required.body-0-rights @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/ServiceAccessRights/items/required
    Scenario: A request without the required property "$[0].rights" is refused
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].rights" is left out
      And the changed request breaks the clause "ServiceAccessRights, items: required" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.missing-required.body-0-memberClass @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/components/schemas/ServiceAccessRights/items/required
    Scenario: A request without the required property "$[0].memberClass" is refused
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].memberClass" is left out
      And the changed request breaks the clause "ServiceAccessRights, items: required" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.wrong-type.body-0-memberClass @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ServiceAccessRights/items/properties/memberClass/type
    Scenario: A value of the wrong type is refused for the property "$[0].memberClass"
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].memberClass" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "ServiceAccessRights, items, memberClass: type" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.wrong-type.body-0-memberCode-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ServiceAccessRights/items/properties/memberCode/type
    Scenario: A number in place of a text is refused for the property "$[0].memberCode"
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].memberCode" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "ServiceAccessRights, items, memberCode: type" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.wrong-type.body-0-memberCode @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ServiceAccessRights/items/properties/memberCode/type
    Scenario: A value of the wrong type is refused for the property "$[0].memberCode"
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].memberCode" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "ServiceAccessRights, items, memberCode: type" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.wrong-type.body-0-applicationId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ServiceAccessRights/items/properties/applicationId/type
    Scenario: A value of the wrong type is refused for the property "$[0].applicationId"
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].applicationId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "ServiceAccessRights, items, applicationId: type" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.wrong-type.body-0-serviceId @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/ServiceAccessRights/items/properties/serviceId/type
    Scenario: A value of the wrong type is refused for the property "$[0].serviceId"
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].serviceId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "ServiceAccessRights, items, serviceId: type" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.wrong-type.body-0-rights-0-memberClass @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/AllowedApplication/properties/memberClass/type
    Scenario: A value of the wrong type is refused for the property "$[0].rights[0].memberClass"
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].rights[0].memberClass" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "AllowedApplication, memberClass: type" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.wrong-type.body-0-rights-0-memberCode @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/AllowedApplication/properties/memberCode/type
    Scenario: A value of the wrong type is refused for the property "$[0].rights[0].memberCode"
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].rights[0].memberCode" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "AllowedApplication, memberCode: type" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.null-value.body-0-memberClass @check=null-value @depth=standard @clause=/components/schemas/ServiceAccessRights/items/properties/memberClass/type
    Scenario: Null is refused for the property "$[0].memberClass"
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].memberClass" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "ServiceAccessRights, items, memberClass: type" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.null-value.body-0-memberCode @check=null-value @depth=standard @clause=/components/schemas/ServiceAccessRights/items/properties/memberCode/type
    Scenario: Null is refused for the property "$[0].memberCode"
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].memberCode" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "ServiceAccessRights, items, memberCode: type" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.null-value.body-0-applicationId @check=null-value @depth=standard @clause=/components/schemas/ServiceAccessRights/items/properties/applicationId/type
    Scenario: Null is refused for the property "$[0].applicationId"
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].applicationId" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "ServiceAccessRights, items, applicationId: type" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.null-value.body-0-serviceId @check=null-value @depth=standard @clause=/components/schemas/ServiceAccessRights/items/properties/serviceId/type
    Scenario: Null is refused for the property "$[0].serviceId"
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].serviceId" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "ServiceAccessRights, items, serviceId: type" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.null-value.body-0-rights @check=null-value @depth=standard @clause=/components/schemas/ServiceAccessRights/items/properties/rights/type
    Scenario: Null is refused for the property "$[0].rights"
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].rights" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "ServiceAccessRights, items, rights: type" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.wrong-item.body-0-rights @check=wrong-item @depth=standard @clause=/components/schemas/AllowedApplication/type
    Scenario: A value of the wrong type is refused for the first item of "$[0].rights"
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].rights[0]" is set to "not an object"
      And the changed request breaks the clause "AllowedApplication: type" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.malformed-json.body @check=malformed-json @clause=/paths/~1api~1v1~1rights~1deny/patch/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "setDenied" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PATCH /api/v1/rights/deny, request body" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1api~1v1~1rights~1deny/patch/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "setDenied" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "PATCH /api/v1/rights/deny, request body" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=information-mediator.configuration.setDenied.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "setDenied" is accepted
      When the request "setDenied" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.configuration.setDenied.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "setDenied" is accepted
      When the request "setDenied" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.configuration.setDenied.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "setDenied" is accepted
      When the request "setDenied" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.configuration.setDenied.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "setDenied" is accepted
      When the request "setDenied" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=information-mediator.configuration.setDenied.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "setDenied" is accepted
      When the request "setDenied" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=information-mediator.configuration.setDenied.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/ServiceAccessRights/items/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "setDenied" is accepted
      And the request body property "$[0].memberCode" is left out
      And the changed request breaks the clause "ServiceAccessRights, items: required" of the definition
      When the request "setDenied" is sent
      Then the response reveals nothing about how the candidate is built
