# Generated from specs/scheduler/1.1/scheduler.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=scheduler @api=scheduler @operation=get-entity-list-details @method=GET @endpoint=/entity/list_details @level=REQUIRED
Feature: Govstack Scheduler API 1.0.0, get-entity-list-details
  Finds entities by a filter, and shows the details that are asked for.

  The vendor supplies: requestor_id.

  Background:
    Given an environment at "apiRoot" of the API "scheduler"
    And the resource "/entity/list_details"
    And the credential of the candidate profile is presented
    And an existing "entity", created with the request "scheduler/post-entity-new"
    And the query parameter "requestor_id" is set to the profile value "requestor_id", or to "healthngoadmin1" where the profile has none
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "entity_filter": {
          "entity_id": [
            "{{existing entity identifier}}"
          ]
        },
        "entity_details_required": {
          "entity_id": true,
          "category": true,
          "name": true,
          "phone": true,
          "email": true,
          "website": true
        }
      }
      """
    But a refusal is not held against the candidate, because "OpenAPI does not define how the object \"qry\" is written in a query; it is sent as JSON"

  Rule: A valid request is answered as the definition says

    @id=scheduler.scheduler.get-entity-list-details.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-entity-list-details" is sent
      Then the operation is served

    @id=scheduler.scheduler.get-entity-list-details.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-entity-list-details" is sent
      Then the response status code is 200

    @id=scheduler.scheduler.get-entity-list-details.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-entity-list-details" is sent
      Then the success response has one of the media types "json"

    @id=scheduler.scheduler.get-entity-list-details.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "get-entity-list-details" is sent
      Then the success response body complies with the OAS schema for this operation and status code

  Rule: What the candidate holds stays true

    @id=scheduler.scheduler.get-entity-list-details.repeat-read @check=repeat-read @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: Two reads in a row show the same item
      When the request "get-entity-list-details" is sent
      Then the repeated answer is the same

  Rule: A request that breaks the definition is refused

    @id=scheduler.scheduler.get-entity-list-details.missing-required.query-requestor_id @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1entity~1list_details/get/parameters/0/required
    Scenario: A request without the query parameter "requestor_id" is refused
      Given the unchanged request "get-entity-list-details" is accepted
      And the query parameter "requestor_id" is left out
      And the changed request breaks the clause "GET /entity/list_details, parameter 1: required" of the definition
      When the request "get-entity-list-details" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.get-entity-list-details.missing-required.query-qry @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1entity~1list_details/get/parameters/2/required
    Scenario: A request without the query parameter "qry" is refused
      Given the unchanged request "get-entity-list-details" is accepted
      And the query parameter "qry" is left out
      And the changed request breaks the clause "GET /entity/list_details, parameter 3: required" of the definition
      When the request "get-entity-list-details" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.get-entity-list-details.wrong-type.query-qry-entity_filter @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/entity_filter/type
    Scenario: A value of the wrong type is refused for the property "$.entity_filter"
      Given the unchanged request "get-entity-list-details" is accepted
      And the query parameter "qry" property "$.entity_filter" is set to "not an object"
      And the changed request breaks the clause "entity_filter: type" of the definition
      When the request "get-entity-list-details" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.get-entity-list-details.wrong-type.query-qry-entity_details_required-entity_id-text @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/entity_details_required/properties/entity_id/type
    Scenario: The right value written as a text is refused for the property "$.entity_details_required.entity_id"
      Given the unchanged request "get-entity-list-details" is accepted
      And the query parameter "qry" property "$.entity_details_required.entity_id" is set to "true"
      And the changed request breaks the clause "entity_details_required, entity_id: type" of the definition
      When the request "get-entity-list-details" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=scheduler.scheduler.get-entity-list-details.no-credential @check=no-credential @requirement=5.1.4 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-entity-list-details" is accepted
      When the request "get-entity-list-details" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.get-entity-list-details.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "get-entity-list-details" is accepted
      When the request "get-entity-list-details" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.get-entity-list-details.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "get-entity-list-details" is accepted
      When the request "get-entity-list-details" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.get-entity-list-details.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "get-entity-list-details" is accepted
      When the request "get-entity-list-details" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.get-entity-list-details.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "get-entity-list-details" is accepted
      When the request "get-entity-list-details" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.get-entity-list-details.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "get-entity-list-details" is accepted
      When the request "get-entity-list-details" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=scheduler.scheduler.get-entity-list-details.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "get-entity-list-details" is sent
      Then the success response is written in UTF-8

    @id=scheduler.scheduler.get-entity-list-details.conditional-read @check=conditional-read @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: A conditional request is answered as its condition says
      When the request "get-entity-list-details" is sent
      Then the response to a conditional request agrees with its condition

    @id=scheduler.scheduler.get-entity-list-details.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1entity~1list_details/get/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "get-entity-list-details" is accepted
      And the query parameter "requestor_id" is left out
      And the changed request breaks the clause "GET /entity/list_details, parameter 1: required" of the definition
      When the request "get-entity-list-details" is sent
      Then the response reveals nothing about how the candidate is built
