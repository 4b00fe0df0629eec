# Generated from specs/identity/1.0.2/credential-management.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=identity @api=credential-management @operation=post-share-credential @method=POST @endpoint=/share-credential @level=REQUIRED @requirement=6.3-1 @requirement=6.3-2 @requirement=6.3-3 @requirement=6.3-4 @requirement=6.3-5 @requirement=6.3-6 @requirement=6.3-15
Feature: Credential Management APIs 1.0.0, post-share-credential
  Shares chosen attributes of a person with a partner.

  Background:
    Given an environment at "apiRoot" of the API "credential-management"
    And the resource "/share-credential"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "id": "mosip.resident.share.credential",
        "request": {
          "partnerId": "{{profile partnerId}}",
          "sharableAttributes": [
            {
              "attributeName": "dateOfBirth",
              "format": "format 1",
              "isMasked": true
            }
          ],
          "purpose": "Proof of age",
          "consent": "consent 1"
        },
        "requesttime": "{{now}}",
        "version": "1.0"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which id and version a request carries, nor which attributes can be shared"

  Rule: A valid request is answered as the definition says

    @id=identity.credential-management.post-share-credential.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-share-credential" is sent
      Then the operation is served

    @id=identity.credential-management.post-share-credential.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-share-credential" is sent
      Then the response status code is 200

    @id=identity.credential-management.post-share-credential.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-share-credential" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.credential-management.post-share-credential.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-share-credential" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.credential-management.post-share-credential.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-share-credential" is sent
      Then the success response body shows the documented properties

    @id=identity.credential-management.post-share-credential.state-create @check=state-create
    Scenario: What was created can be read back
      When the request "post-share-credential" is sent
      Then the "event" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=identity.credential-management.post-share-credential.wrong-type.body-request @check=wrong-type
    Scenario: The property "$.request" has a value of the wrong type
      Given the request "post-share-credential" is accepted as it stands
      And the request body property "$.request" is set to "not an object"
      And this breaks the clause "/components/schemas/ShareCredentialInfo/properties/request/type" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-share-credential.wrong-type.body-request-sharableAttributes @check=wrong-type
    Scenario: The property "$.request.sharableAttributes" has a value of the wrong type
      Given the request "post-share-credential" is accepted as it stands
      And the request body property "$.request.sharableAttributes" is set to "not a list"
      And this breaks the clause "/components/schemas/ShareCredentialInfo/properties/request/properties/sharableAttributes/type" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-share-credential.wrong-type.body-request-sharableAttributes-0-isMasked @check=wrong-type
    Scenario: The property "$.request.sharableAttributes[0].isMasked" has a value of the wrong type
      Given the request "post-share-credential" is accepted as it stands
      And the request body property "$.request.sharableAttributes[0].isMasked" is set to "not a boolean"
      And this breaks the clause "/components/schemas/ShareCredentialInfo/properties/request/properties/sharableAttributes/items/properties/isMasked/type" of the definition
      When the request "post-share-credential" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=identity.credential-management.post-share-credential.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-share-credential" is accepted as it stands
      And no credential is presented
      When the request "post-share-credential" is sent
      Then access is refused with the status code 401 or 403
