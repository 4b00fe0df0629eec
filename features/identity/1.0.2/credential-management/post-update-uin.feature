# Generated from specs/identity/1.0.2/credential-management.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=identity @api=credential-management @operation=post-update-uin @method=POST @endpoint=/update-uin @level=REQUIRED @requirement=6.2-15
Feature: Credential Management APIs 1.0.0, post-update-uin
  Changes identity data of the person, confirmed by a one-time password.

  Background:
    Given an environment at "apiRoot" of the API "credential-management"
    And the resource "/update-uin"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "id": "id 1",
        "version": "1.0",
        "requestTime": "{{now}}",
        "request": {
          "transactionID": "{{profile transactionID}}",
          "individualId": "{{profile individualId}}",
          "individualIdType": "{{profile individualIdType}}",
          "otp": "{{profile challenge}}",
          "identityJson": "e30=",
          "documents": [
            {
              "name": "name 1",
              "value": "value 1"
            }
          ]
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which id and version a request carries, nor what can be changed"

  Rule: A valid request is answered as the definition says

    @id=identity.credential-management.post-update-uin.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-update-uin" is sent
      Then the operation is served

    @id=identity.credential-management.post-update-uin.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-update-uin" is sent
      Then the response status code is 200

    @id=identity.credential-management.post-update-uin.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-update-uin" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.credential-management.post-update-uin.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-update-uin" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.credential-management.post-update-uin.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-update-uin" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=identity.credential-management.post-update-uin.wrong-type.body-request @check=wrong-type
    Scenario: The property "$.request" has a value of the wrong type
      Given the request "post-update-uin" is accepted as it stands
      And the request body property "$.request" is set to "not an object"
      And this breaks the clause "/components/schemas/UpdateUINInfo/properties/request/type" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-update-uin.wrong-type.body-request-documents @check=wrong-type
    Scenario: The property "$.request.documents" has a value of the wrong type
      Given the request "post-update-uin" is accepted as it stands
      And the request body property "$.request.documents" is set to "not a list"
      And this breaks the clause "/components/schemas/UpdateUINInfo/properties/request/properties/documents/type" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-update-uin.wrong-type.body-id @check=wrong-type
    Scenario: The property "$.id" has a value of the wrong type
      Given the request "post-update-uin" is accepted as it stands
      And the request body property "$.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/UpdateUINInfo/properties/id/type" of the definition
      When the request "post-update-uin" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=identity.credential-management.post-update-uin.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-update-uin" is accepted as it stands
      And no credential is presented
      When the request "post-update-uin" is sent
      Then access is refused with the status code 401 or 403
