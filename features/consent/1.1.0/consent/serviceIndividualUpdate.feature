# Generated from specs/consent/1.1.0/consent.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=consent @api=consent @operation=serviceIndividualUpdate @method=PUT @endpoint=/service/individual/{individualId}/
Feature: Consent BB API 1.1.0-rc1, serviceIndividualUpdate
  Changes an individual.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/service/individual/{individualId}/"
    And the credential of the candidate profile is presented
    And an existing "individual", created with the request "consent/configIndividualCreate" and the body:
      """json
      {
        "individual": {
          "id": "{{fresh text}}",
          "externalId": "externalId 1",
          "externalIdType": "externalIdType 1",
          "identityProviderId": "identityProviderId 1"
        }
      }
      """
    And the path parameter "individualId" is set to the identifier of the existing "individual"
    And the request body:
      """json
      {
        "individual": {
          "id": "{{existing individual identifier}}",
          "externalId": "externalId 2",
          "externalIdType": "externalIdType 2",
          "identityProviderId": "identityProviderId 2"
        }
      }
      """

  Rule: A valid request is answered as the definition says

    @id=consent.consent.serviceIndividualUpdate.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "serviceIndividualUpdate" is sent
      Then the operation is served

    @id=consent.consent.serviceIndividualUpdate.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "serviceIndividualUpdate" is sent
      Then the response status code is 200

    @id=consent.consent.serviceIndividualUpdate.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "serviceIndividualUpdate" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.serviceIndividualUpdate.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "serviceIndividualUpdate" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.serviceIndividualUpdate.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "serviceIndividualUpdate" is sent
      Then the success response body shows the documented properties

    @id=consent.consent.serviceIndividualUpdate.state-update @check=state-update
    Scenario: What was changed can be read back
      When the request "serviceIndividualUpdate" is sent
      Then the "individual" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=consent.consent.serviceIndividualUpdate.missing-required.body-individual @check=missing-required
    Scenario: The required property "$.individual" is left out
      Given the request "serviceIndividualUpdate" is accepted as it stands
      And the request body property "$.individual" is left out
      And this breaks the clause "/paths/~1service~1individual~1{individualId}~1/put/requestBody/content/application~1json/schema/required" of the definition
      When the request "serviceIndividualUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualUpdate.wrong-type.body-individual @check=wrong-type
    Scenario: The property "$.individual" has a value of the wrong type
      Given the request "serviceIndividualUpdate" is accepted as it stands
      And the request body property "$.individual" is set to "not an object"
      And this breaks the clause "/components/schemas/Individual/type" of the definition
      When the request "serviceIndividualUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualUpdate.wrong-type.body-individual-id @check=wrong-type
    Scenario: The property "$.individual.id" has a value of the wrong type
      Given the request "serviceIndividualUpdate" is accepted as it stands
      And the request body property "$.individual.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Individual/properties/id/type" of the definition
      When the request "serviceIndividualUpdate" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualUpdate.wrong-type.body-individual-externalId @check=wrong-type
    Scenario: The property "$.individual.externalId" has a value of the wrong type
      Given the request "serviceIndividualUpdate" is accepted as it stands
      And the request body property "$.individual.externalId" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Individual/properties/externalId/type" of the definition
      When the request "serviceIndividualUpdate" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.serviceIndividualUpdate.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "serviceIndividualUpdate" is accepted as it stands
      And no credential is presented
      When the request "serviceIndividualUpdate" is sent
      Then access is refused with the status code 401 or 403
