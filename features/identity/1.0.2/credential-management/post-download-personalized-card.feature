# Generated from specs/identity/1.0.2/credential-management.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=identity @api=credential-management @operation=post-download-personalized-card @method=POST @endpoint=/download/personalized-card @level=REQUIRED @requirement=6.3-2 @requirement=6.3-3 @requirement=6.3-4 @requirement=6.3-14
Feature: Credential Management APIs 1.0.0, post-download-personalized-card
  Makes a card from a page and answers it as a file.

  Background:
    Given an environment at "apiRoot" of the API "credential-management"
    And the resource "/download/personalized-card"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "id": "id 1",
        "version": "1.0",
        "requesttime": "{{now}}",
        "request": {
          "html": "PGh0bWw+PGJvZHk+Q2FyZDwvYm9keT48L2h0bWw+"
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which id and version a request carries, nor how the page is encoded"

  Rule: A valid request is answered as the definition says

    @id=identity.credential-management.post-download-personalized-card.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-download-personalized-card" is sent
      Then the operation is served

    @id=identity.credential-management.post-download-personalized-card.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-download-personalized-card" is sent
      Then the response status code is 200

    @id=identity.credential-management.post-download-personalized-card.state-create @check=state-create
    Scenario: What was created can be read back
      When the request "post-download-personalized-card" is sent
      Then the "event" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=identity.credential-management.post-download-personalized-card.wrong-type.body-request @check=wrong-type
    Scenario: The property "$.request" has a value of the wrong type
      Given the request "post-download-personalized-card" is accepted as it stands
      And the request body property "$.request" is set to "not an object"
      And this breaks the clause "/components/schemas/DownloadCardInfo/properties/request/type" of the definition
      When the request "post-download-personalized-card" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-download-personalized-card.wrong-type.body-id @check=wrong-type
    Scenario: The property "$.id" has a value of the wrong type
      Given the request "post-download-personalized-card" is accepted as it stands
      And the request body property "$.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/DownloadCardInfo/properties/id/type" of the definition
      When the request "post-download-personalized-card" is sent
      Then the request is refused with a status code 4XX

    @id=identity.credential-management.post-download-personalized-card.wrong-type.body-version @check=wrong-type
    Scenario: The property "$.version" has a value of the wrong type
      Given the request "post-download-personalized-card" is accepted as it stands
      And the request body property "$.version" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/DownloadCardInfo/properties/version/type" of the definition
      When the request "post-download-personalized-card" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=identity.credential-management.post-download-personalized-card.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-download-personalized-card" is accepted as it stands
      And no credential is presented
      When the request "post-download-personalized-card" is sent
      Then access is refused with the status code 401 or 403
