# Generated from specs/information-mediator/1.1.1/configuration.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=information-mediator @api=configuration @operation=setDenied @method=PATCH @endpoint=/api/v1/rights/deny @level=OPTIONAL @requirement=6.2-6
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

    @id=information-mediator.configuration.setDenied.missing-required.body-0-memberClass @check=missing-required
    Scenario: The required property "$[0].memberClass" is left out
      Given the request "setDenied" is accepted as it stands
      And the request body property "$[0].memberClass" is left out
      And this breaks the clause "/components/schemas/ServiceAccessRights/items/required" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.missing-required.body-0-memberCode @check=missing-required
    Scenario: The required property "$[0].memberCode" is left out
      Given the request "setDenied" is accepted as it stands
      And the request body property "$[0].memberCode" is left out
      And this breaks the clause "/components/schemas/ServiceAccessRights/items/required" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.missing-required.body-0-applicationId @check=missing-required
    Scenario: The required property "$[0].applicationId" is left out
      Given the request "setDenied" is accepted as it stands
      And the request body property "$[0].applicationId" is left out
      And this breaks the clause "/components/schemas/ServiceAccessRights/items/required" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.wrong-type.body-0-rights @check=wrong-type
    Scenario: The property "$[0].rights" has a value of the wrong type
      Given the request "setDenied" is accepted as it stands
      And the request body property "$[0].rights" is set to "not a list"
      And this breaks the clause "/components/schemas/ServiceAccessRights/items/properties/rights/type" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.wrong-type.body-0-memberClass @check=wrong-type
    Scenario: The property "$[0].memberClass" has a value of the wrong type
      Given the request "setDenied" is accepted as it stands
      And the request body property "$[0].memberClass" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/ServiceAccessRights/items/properties/memberClass/type" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.setDenied.wrong-type.body-0-memberCode @check=wrong-type
    Scenario: The property "$[0].memberCode" has a value of the wrong type
      Given the request "setDenied" is accepted as it stands
      And the request body property "$[0].memberCode" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/ServiceAccessRights/items/properties/memberCode/type" of the definition
      When the request "setDenied" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=information-mediator.configuration.setDenied.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "setDenied" is accepted as it stands
      And no credential is presented
      When the request "setDenied" is sent
      Then access is refused with the status code 401 or 403
