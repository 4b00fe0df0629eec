# Generated from specs/scheduler/1.1/scheduler.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=scheduler @api=scheduler @operation=put-event-modifications @method=PUT @endpoint=/event/modifications @level=REQUIRED
Feature: Govstack Scheduler API 1.0.0, put-event-modifications
  Changes some details of an event.

  The vendor supplies: requestor_id.

  Background:
    Given an environment at "apiRoot" of the API "scheduler"
    And the resource "/event/modifications"
    And the credential of the candidate profile is presented
    And an existing "entity", created with the request "scheduler/post-entity-new"
    And an existing "event", created with the request "scheduler/post-event-new"
    And the query parameter "requestor_id" is set to the profile value "requestor_id", or to "healthngoadmin1" where the profile has none
    And the query parameter "event_id" is set to the identifier of the existing "event"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "details": {
          "name": "{{fresh text}}",
          "description": "Moved to the afternoon",
          "from": "2035-05-07T14:00:00Z",
          "to": "2035-05-07T15:00:00Z"
        }
      }
      """
    But a refusal is not held against the candidate, because "OpenAPI does not define how the object \"qry\" is written in a query; it is sent as JSON"

  Rule: A valid request is answered as the definition says

    @id=scheduler.scheduler.put-event-modifications.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-event-modifications" is sent
      Then the operation is served

    @id=scheduler.scheduler.put-event-modifications.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-event-modifications" is sent
      Then the response status code is 200

  Rule: What the candidate holds stays true

    @id=scheduler.scheduler.put-event-modifications.state-update @check=state-update @requirement=6.1-1 @requirement=6.1-2
    Scenario: The changed item can be read with the values that were sent
      When the request "put-event-modifications" is sent
      Then the "event" can be read back and agrees with what was sent

    @id=scheduler.scheduler.put-event-modifications.others-untouched @check=others-untouched @depth=standard
    Scenario: Other items are unchanged
      Given another existing "event" like it
      When the request "put-event-modifications" is sent
      Then the other "event" is unchanged

    @id=scheduler.scheduler.put-event-modifications.repeat-update @check=repeat-update @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: A repeated PUT has the same effect as one PUT
      When the request "put-event-modifications" is sent
      And the "event" is read in between
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "event" can be read back and agrees with what was sent

  Rule: A request that breaks the definition is refused

    @id=scheduler.scheduler.put-event-modifications.missing-required.query-requestor_id @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1event~1modifications/put/parameters/0/required
    Scenario: A request without the query parameter "requestor_id" is refused
      Given the unchanged request "put-event-modifications" is accepted
      And the query parameter "requestor_id" is left out
      And the changed request breaks the clause "PUT /event/modifications, parameter 1: required" of the definition
      When the request "put-event-modifications" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.put-event-modifications.missing-required.query-event_id @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1event~1modifications/put/parameters/2/required
    Scenario: A request without the query parameter "event_id" is refused
      Given the unchanged request "put-event-modifications" is accepted
      And the query parameter "event_id" is left out
      And the changed request breaks the clause "PUT /event/modifications, parameter 3: required" of the definition
      When the request "put-event-modifications" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.put-event-modifications.wrong-type.query-qry-details @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/event_details/type
    Scenario: A value of the wrong type is refused for the property "$.details"
      Given the unchanged request "put-event-modifications" is accepted
      And the query parameter "qry" property "$.details" is set to "not an object"
      And the changed request breaks the clause "event_details: type" of the definition
      When the request "put-event-modifications" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.put-event-modifications.wrong-type.query-qry-details-name-number @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/event_details/properties/name/type
    Scenario: A number in place of a text is refused for the property "$.details.name"
      Given the unchanged request "put-event-modifications" is accepted
      And the query parameter "qry" property "$.details.name" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "event_details, name: type" of the definition
      When the request "put-event-modifications" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=scheduler.scheduler.put-event-modifications.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "put-event-modifications" is accepted
      And the query parameter "event_id" is set to an identifier that does not exist
      When the request "put-event-modifications" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=scheduler.scheduler.put-event-modifications.no-credential @check=no-credential @requirement=5.1.4 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-event-modifications" is accepted
      When the request "put-event-modifications" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.put-event-modifications.unknown-credential @check=unknown-credential @depth=standard @requirement=5.1.4 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "put-event-modifications" is accepted
      When the request "put-event-modifications" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.put-event-modifications.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "put-event-modifications" is accepted
      When the request "put-event-modifications" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.put-event-modifications.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "put-event-modifications" is accepted
      When the request "put-event-modifications" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.put-event-modifications.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "put-event-modifications" is accepted
      When the request "put-event-modifications" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.put-event-modifications.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "put-event-modifications" is accepted
      When the request "put-event-modifications" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.put-event-modifications.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "put-event-modifications" is accepted
      When the request "put-event-modifications" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.put-event-modifications.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "put-event-modifications" is accepted
      When the request "put-event-modifications" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=scheduler.scheduler.put-event-modifications.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1event~1modifications/put/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "put-event-modifications" is accepted
      And the query parameter "requestor_id" is left out
      And the changed request breaks the clause "PUT /event/modifications, parameter 1: required" of the definition
      When the request "put-event-modifications" is sent
      Then the response reveals nothing about how the candidate is built

    @id=scheduler.scheduler.put-event-modifications.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "put-event-modifications" is accepted
      And the query parameter "event_id" is set to an identifier that does not exist
      When the request "put-event-modifications" is sent
      Then the response reveals nothing about how the candidate is built
