# Generated from specs/consent/1.1.0/consent.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=consent @api=consent @operation=serviceIndividualRead @method=GET @endpoint=/service/individual/{individualId}/
Feature: Consent BB API 1.1.0-rc1, serviceIndividualRead
  Answers an individual, for a service.

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

  Rule: A valid request is answered as the definition says

    @id=consent.consent.serviceIndividualRead.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "serviceIndividualRead" is sent
      Then the operation is served

    @id=consent.consent.serviceIndividualRead.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "serviceIndividualRead" is sent
      Then the response status code is 200

    @id=consent.consent.serviceIndividualRead.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "serviceIndividualRead" is sent
      Then the success response has one of the media types "application/json"

    @id=consent.consent.serviceIndividualRead.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "serviceIndividualRead" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=consent.consent.serviceIndividualRead.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "serviceIndividualRead" is sent
      Then the success response body shows the documented properties

    @id=consent.consent.serviceIndividualRead.state-read @check=state-read
    Scenario: The item that was created is answered
      When the request "serviceIndividualRead" is sent
      Then the "individual" that was created is answered

  Rule: An identifier that does not exist is answered as the definition says

    @id=consent.consent.serviceIndividualRead.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the request "serviceIndividualRead" is accepted as it stands
      And the path parameter "individualId" is set to an identifier that does not exist
      When the request "serviceIndividualRead" is sent
      Then the identifier is answered with a status code 4XX

  Rule: Access without a credential is refused

    @id=consent.consent.serviceIndividualRead.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "serviceIndividualRead" is accepted as it stands
      And no credential is presented
      When the request "serviceIndividualRead" is sent
      Then access is refused with the status code 401 or 403
