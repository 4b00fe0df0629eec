# Generated from specs/scheduler/1.1/scheduler.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=scheduler @api=scheduler @operation=post-appointment-new @method=POST @endpoint=/appointment/new @level=REQUIRED
Feature: Govstack Scheduler API 1.0.0, post-appointment-new
  Books a resource or a subscriber into events.

  The vendor supplies: requestor_id.

  Background:
    Given an environment at "apiRoot" of the API "scheduler"
    And the resource "/appointment/new"
    And the credential of the candidate profile is presented
    And an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "event", created with the request "scheduler/post-event-new"
    And an existing "subscriber", created with the request "scheduler/post-subscriber-new"
    And the query parameter "requestor_id" is set to the profile value "requestor_id", or to "healthngoadmin1" where the profile has none
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "appointment_details": {
          "exclusive": true,
          "event_ids": [
            "{{existing event identifier}}"
          ],
          "participant_type": "subscriber",
          "participant_id": "{{existing subscriber identifier}}",
          "participant_entity_id": "{{existing entity identifier}}"
        }
      }
      """
    But a refusal is not held against the candidate, because "OpenAPI does not define how the object \"qry\" is written in a query; it is sent as JSON"

  Rule: A valid request is answered as the definition says

    @id=scheduler.scheduler.post-appointment-new.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-appointment-new" is sent
      Then the operation is served

    @id=scheduler.scheduler.post-appointment-new.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-appointment-new" is sent
      Then the response status code is 200

    @id=scheduler.scheduler.post-appointment-new.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-appointment-new" is sent
      Then the success response has one of the media types "application/json"

    @id=scheduler.scheduler.post-appointment-new.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-appointment-new" is sent
      Then the success response body complies with the OAS schema for this operation and status code

  Rule: What the candidate holds stays true

    @id=scheduler.scheduler.post-appointment-new.state-create @check=state-create @requirement=6.8-1
    Scenario: The created item can be read with the values that were sent
      When the request "post-appointment-new" is sent
      Then the "appointment" can be read back and agrees with what was sent

    @id=scheduler.scheduler.post-appointment-new.answer-agrees @check=answer-agrees @depth=standard
    Scenario: The answer shows the item as it is stored
      When the request "post-appointment-new" is sent
      Then the answer shows the "appointment" as it is read afterwards

  Rule: A request that breaks the definition is refused

    @id=scheduler.scheduler.post-appointment-new.missing-required.query-requestor_id @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1appointment~1new/post/parameters/0/required
    Scenario: A request without the query parameter "requestor_id" is refused
      Given the unchanged request "post-appointment-new" is accepted
      And the query parameter "requestor_id" is left out
      And the changed request breaks the clause "POST /appointment/new, parameter 1: required" of the definition
      When the request "post-appointment-new" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.post-appointment-new.wrong-type.query-qry-appointment_details @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/appointment_creation_details/type
    Scenario: A value of the wrong type is refused for the property "$.appointment_details"
      Given the unchanged request "post-appointment-new" is accepted
      And the query parameter "qry" property "$.appointment_details" is set to "not an object"
      And the changed request breaks the clause "appointment_creation_details: type" of the definition
      When the request "post-appointment-new" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.post-appointment-new.wrong-type.query-qry-appointment_details-exclusive-text @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/appointment_creation_details/properties/exclusive/type
    Scenario: The right value written as a text is refused for the property "$.appointment_details.exclusive"
      Given the unchanged request "post-appointment-new" is accepted
      And the query parameter "qry" property "$.appointment_details.exclusive" is set to "true"
      And the changed request breaks the clause "appointment_creation_details, exclusive: type" of the definition
      When the request "post-appointment-new" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.post-appointment-new.wrong-type.query-qry-appointment_details-participant_type-number @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/appointment_creation_details/properties/participant_type/type
    Scenario: A number in place of a text is refused for the property "$.appointment_details.participant_type"
      Given the unchanged request "post-appointment-new" is accepted
      And the query parameter "qry" property "$.appointment_details.participant_type" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "appointment_creation_details, participant_type: type" of the definition
      When the request "post-appointment-new" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=scheduler.scheduler.post-appointment-new.no-credential @check=no-credential @requirement=5.1.4 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-appointment-new" is accepted
      When the request "post-appointment-new" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.post-appointment-new.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-appointment-new" is accepted
      When the request "post-appointment-new" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.post-appointment-new.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-appointment-new" is accepted
      When the request "post-appointment-new" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.post-appointment-new.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-appointment-new" is accepted
      When the request "post-appointment-new" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.post-appointment-new.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-appointment-new" is accepted
      When the request "post-appointment-new" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=scheduler.scheduler.post-appointment-new.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-appointment-new" is sent
      Then the success response is written in UTF-8

    @id=scheduler.scheduler.post-appointment-new.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1appointment~1new/post/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-appointment-new" is accepted
      And the query parameter "requestor_id" is left out
      And the changed request breaks the clause "POST /appointment/new, parameter 1: required" of the definition
      When the request "post-appointment-new" is sent
      Then the response reveals nothing about how the candidate is built
