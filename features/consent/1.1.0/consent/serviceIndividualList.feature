# Generated from specs/consent/1.1.0/consent.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=consent @api=consent @operation=serviceIndividualList @method=GET @endpoint=/service/individuals/
Feature: Consent BB API 1.1.0-rc1, serviceIndividualList
  Lists the individuals, for a service.

  Background:
    Given an environment at "apiRoot" of the API "consent"
    And the resource "/service/individuals/"
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

  Rule: A valid request is answered as the definition says

    @id=consent.consent.serviceIndividualList.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "serviceIndividualList" is sent
      Then the operation is served

    @id=consent.consent.serviceIndividualList.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "serviceIndividualList" is sent
      Then the response status code is 200

    @id=consent.consent.serviceIndividualList.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "serviceIndividualList" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.serviceIndividualList.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "serviceIndividualList" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.serviceIndividualList.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "serviceIndividualList" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=consent.consent.serviceIndividualList.wrong-type.query-offset @check=wrong-type
    Scenario: The query parameter "offset" has a value of the wrong type
      Given the request "serviceIndividualList" is accepted as it stands
      And the query parameter "offset" is set to "not-a-number"
      And this breaks the clause "/paths/~1service~1individuals~1/get/parameters/0/schema/type" of the definition
      When the request "serviceIndividualList" is sent
      Then the request is refused with a status code 4XX

    @id=consent.consent.serviceIndividualList.wrong-type.query-limit @check=wrong-type
    Scenario: The query parameter "limit" has a value of the wrong type
      Given the request "serviceIndividualList" is accepted as it stands
      And the query parameter "limit" is set to "not-a-number"
      And this breaks the clause "/paths/~1service~1individuals~1/get/parameters/1/schema/type" of the definition
      When the request "serviceIndividualList" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.serviceIndividualList.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "serviceIndividualList" is accepted as it stands
      And no credential is presented
      When the request "serviceIndividualList" is sent
      Then access is refused with the status code 401 or 403
