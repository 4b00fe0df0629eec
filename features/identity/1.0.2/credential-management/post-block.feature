# Generated from specs/identity/1.0.2/credential-management.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=identity @api=credential-management @operation=post-block @method=POST @endpoint=/block @level=REQUIRED @requirement=6.3-9 @requirement=6.3-10
Feature: Credential Management APIs 1.0.0, post-block
  Blocks an identifier.

  Background:
    Given an environment at "apiRoot" of the API "credential-management"
    And the resource "/block"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "id": "id 1",
        "version": "1.0",
        "requesttime": "{{now}}",
        "metadata": {},
        "request": {
          "id": "{{profile individualId}}",
          "idType": "{{profile individualIdType}}",
          "status": "status 1",
          "expiryTimestamp": "expiryTimestamp 1"
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which id, version and status a request carries"

  Rule: A valid request is answered as the definition says

    @id=identity.credential-management.post-block.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-block" is sent
      Then the operation is served

    @id=identity.credential-management.post-block.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-block" is sent
      Then the response status code is 200

    @id=identity.credential-management.post-block.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-block" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.credential-management.post-block.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-block" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.credential-management.post-block.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-block" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=identity.credential-management.post-block.wrong-type.body-metadata @check=wrong-type
    Scenario: The property "$.metadata" has a value of the wrong type
      Given the request "post-block" is accepted as it stands
      And the request body property "$.metadata" is set to "not an object"
      And this breaks the clause "/components/schemas/UINAdminRequest/properties/metadata/type" of the definition
      When the request "post-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-block.wrong-type.body-request @check=wrong-type
    Scenario: The property "$.request" has a value of the wrong type
      Given the request "post-block" is accepted as it stands
      And the request body property "$.request" is set to "not an object"
      And this breaks the clause "/components/schemas/UINAdminRequest/properties/request/type" of the definition
      When the request "post-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=identity.credential-management.post-block.wrong-type.body-id @check=wrong-type
    Scenario: The property "$.id" has a value of the wrong type
      Given the request "post-block" is accepted as it stands
      And the request body property "$.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/UINAdminRequest/properties/id/type" of the definition
      When the request "post-block" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=identity.credential-management.post-block.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-block" is accepted as it stands
      And no credential is presented
      When the request "post-block" is sent
      Then access is refused with the status code 401 or 403
