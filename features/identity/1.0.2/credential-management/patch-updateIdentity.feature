# Generated from specs/identity/1.0.2/credential-management.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=identity @api=credential-management @operation=patch-updateIdentity @method=PATCH @endpoint=/updateIdentity @level=REQUIRED @requirement=6.2-15
Feature: Credential Management APIs 1.0.0, patch-updateIdentity
  Changes identity data and keeps the evidence for it.

  Background:
    Given an environment at "apiRoot" of the API "credential-management"
    And the resource "/updateIdentity"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "id": "id 1",
        "version": "1.0",
        "requesttime": "{{now}}",
        "metaData": {},
        "request": {
          "status": "status 1",
          "identity": {},
          "documents": [
            {
              "category": "category 1",
              "value": "value 1"
            }
          ],
          "verifiedAttributes": [
            {
              "attributeString": "attributeString 1"
            }
          ],
          "registrationId": "registrationId 1",
          "uin": "{{profile individualId}}"
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which id and version a request carries, nor what can be changed"

  Rule: A valid request is answered as the definition says

    @id=identity.credential-management.patch-updateIdentity.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "patch-updateIdentity" is sent
      Then the operation is served

    @id=identity.credential-management.patch-updateIdentity.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "patch-updateIdentity" is sent
      Then the response status code is one of "200, 204"

    @id=identity.credential-management.patch-updateIdentity.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "patch-updateIdentity" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.credential-management.patch-updateIdentity.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "patch-updateIdentity" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.credential-management.patch-updateIdentity.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "patch-updateIdentity" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=identity.credential-management.patch-updateIdentity.wrong-type.body-metaData @check=wrong-type
    Scenario: The property "$.metaData" has a value of the wrong type
      Given the request "patch-updateIdentity" is accepted as it stands
      And the request body property "$.metaData" is set to "not an object"
      And this breaks the clause "/components/schemas/UpdateIdentityRequest/properties/metaData/type" of the definition
      When the request "patch-updateIdentity" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.patch-updateIdentity.wrong-type.body-request @check=wrong-type
    Scenario: The property "$.request" has a value of the wrong type
      Given the request "patch-updateIdentity" is accepted as it stands
      And the request body property "$.request" is set to "not an object"
      And this breaks the clause "/components/schemas/UpdateIdentityRequest/properties/request/type" of the definition
      When the request "patch-updateIdentity" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.patch-updateIdentity.wrong-type.body-request-identity @check=wrong-type
    Scenario: The property "$.request.identity" has a value of the wrong type
      Given the request "patch-updateIdentity" is accepted as it stands
      And the request body property "$.request.identity" is set to "not an object"
      And this breaks the clause "/components/schemas/UpdateIdentityRequest/properties/request/properties/identity/type" of the definition
      When the request "patch-updateIdentity" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=identity.credential-management.patch-updateIdentity.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "patch-updateIdentity" is accepted as it stands
      And no credential is presented
      When the request "patch-updateIdentity" is sent
      Then access is refused with the status code 401 or 403
