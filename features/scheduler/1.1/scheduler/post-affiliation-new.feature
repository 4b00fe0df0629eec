# Generated from specs/scheduler/1.1/scheduler.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=scheduler @api=scheduler @operation=post-affiliation-new @method=POST @endpoint=/affiliation/new @level=REQUIRED
Feature: Govstack Scheduler API 1.0.0, post-affiliation-new
  Ties a resource to an entity, with its working hours.

  The vendor supplies: requestor_id.

  Background:
    Given an environment at "apiRoot" of the API "scheduler"
    And the resource "/affiliation/new"
    And the credential of the candidate profile is presented
    And an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "resource", created with the request "scheduler/post-resource-new"
    And the query parameter "requestor_id" is set to the profile value "requestor_id", or to "healthngoadmin1" where the profile has none
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "affiliation_details": {
          "resource_id": "{{existing resource identifier}}",
          "entity_id": "{{existing entity identifier}}",
          "resource_category": "physician",
          "work_days_hours": [
            {
              "day_of_week": "monday",
              "start_time": "09:00:00",
              "end_time": "17:00:00"
            }
          ]
        }
      }
      """
    But a refusal is not held against the candidate, because "OpenAPI does not define how the object \"qry\" is written in a query; it is sent as JSON"

  Rule: A valid request is answered as the definition says

    @id=scheduler.scheduler.post-affiliation-new.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-affiliation-new" is sent
      Then the operation is served

    @id=scheduler.scheduler.post-affiliation-new.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-affiliation-new" is sent
      Then the response status code is 200

    @id=scheduler.scheduler.post-affiliation-new.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-affiliation-new" is sent
      Then the success response has one of the media types "application/json"

    @id=scheduler.scheduler.post-affiliation-new.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-affiliation-new" is sent
      Then the success response body complies with the OAS schema for this operation and status code

  Rule: What the candidate holds stays true

    @id=scheduler.scheduler.post-affiliation-new.state-create @check=state-create @requirement=6.7-1
    Scenario: The created item can be read with the values that were sent
      When the request "post-affiliation-new" is sent
      Then the "affiliation" can be read back and agrees with what was sent

    @id=scheduler.scheduler.post-affiliation-new.answer-agrees @check=answer-agrees @depth=standard
    Scenario: The answer shows the item as it is stored
      When the request "post-affiliation-new" is sent
      Then the answer shows the "affiliation" as it is read afterwards

  Rule: A request that breaks the definition is refused

    @id=scheduler.scheduler.post-affiliation-new.missing-required.query-requestor_id @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1affiliation~1new/post/parameters/0/required
    Scenario: A request without the query parameter "requestor_id" is refused
      Given the unchanged request "post-affiliation-new" is accepted
      And the query parameter "requestor_id" is left out
      And the changed request breaks the clause "POST /affiliation/new, parameter 1: required" of the definition
      When the request "post-affiliation-new" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.post-affiliation-new.missing-required.query-qry @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1affiliation~1new/post/parameters/2/required
    Scenario: A request without the query parameter "qry" is refused
      Given the unchanged request "post-affiliation-new" is accepted
      And the query parameter "qry" is left out
      And the changed request breaks the clause "POST /affiliation/new, parameter 3: required" of the definition
      When the request "post-affiliation-new" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.post-affiliation-new.wrong-type.query-qry-affiliation_details @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/affiliation_details/type
    Scenario: A value of the wrong type is refused for the property "$.affiliation_details"
      Given the unchanged request "post-affiliation-new" is accepted
      And the query parameter "qry" property "$.affiliation_details" is set to "not an object"
      And the changed request breaks the clause "affiliation_details: type" of the definition
      When the request "post-affiliation-new" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.post-affiliation-new.wrong-type.query-qry-affiliation_details-resource_id-number @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/affiliation_details/properties/resource_id/type
    Scenario: A number in place of a text is refused for the property "$.affiliation_details.resource_id"
      Given the unchanged request "post-affiliation-new" is accepted
      And the query parameter "qry" property "$.affiliation_details.resource_id" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "affiliation_details, resource_id: type" of the definition
      When the request "post-affiliation-new" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=scheduler.scheduler.post-affiliation-new.no-credential @check=no-credential @requirement=5.1.4 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-affiliation-new" is accepted
      When the request "post-affiliation-new" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.post-affiliation-new.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-affiliation-new" is accepted
      When the request "post-affiliation-new" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.post-affiliation-new.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-affiliation-new" is accepted
      When the request "post-affiliation-new" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.post-affiliation-new.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-affiliation-new" is accepted
      When the request "post-affiliation-new" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.post-affiliation-new.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-affiliation-new" is accepted
      When the request "post-affiliation-new" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=scheduler.scheduler.post-affiliation-new.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-affiliation-new" is sent
      Then the success response is written in UTF-8

    @id=scheduler.scheduler.post-affiliation-new.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1affiliation~1new/post/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-affiliation-new" is accepted
      And the query parameter "requestor_id" is left out
      And the changed request breaks the clause "POST /affiliation/new, parameter 1: required" of the definition
      When the request "post-affiliation-new" is sent
      Then the response reveals nothing about how the candidate is built
