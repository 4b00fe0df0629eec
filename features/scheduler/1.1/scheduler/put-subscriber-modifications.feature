# Generated from specs/scheduler/1.1/scheduler.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=scheduler @api=scheduler @operation=put-subscriber-modifications @method=PUT @endpoint=/subscriber/modifications @level=REQUIRED
Feature: Govstack Scheduler API 1.0.0, put-subscriber-modifications
  Changes some details of a subscriber.

  The vendor supplies: requestor_id.

  Background:
    Given an environment at "apiRoot" of the API "scheduler"
    And the resource "/subscriber/modifications"
    And the credential of the candidate profile is presented
    And an existing "subscriber", created with the request "scheduler/post-subscriber-new"
    And the query parameter "requestor_id" is set to the profile value "requestor_id", or to "healthngoadmin1" where the profile has none
    And the query parameter "subscriber_id" is set to the identifier of the existing "subscriber"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "details": {
          "name": "{{fresh text}}",
          "category": "visitor"
        }
      }
      """
    But a refusal is not held against the candidate, because "OpenAPI does not define how the object \"qry\" is written in a query; it is sent as JSON"

  Rule: A valid request is answered as the definition says

    @id=scheduler.scheduler.put-subscriber-modifications.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-subscriber-modifications" is sent
      Then the operation is served

    @id=scheduler.scheduler.put-subscriber-modifications.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-subscriber-modifications" is sent
      Then the response status code is 200

  Rule: What the candidate holds stays true

    @id=scheduler.scheduler.put-subscriber-modifications.state-update @check=state-update @requirement=6.6-1
    Scenario: The changed item can be read with the values that were sent
      When the request "put-subscriber-modifications" is sent
      Then the "subscriber" can be read back and agrees with what was sent

    @id=scheduler.scheduler.put-subscriber-modifications.others-untouched @check=others-untouched @depth=standard
    Scenario: Other items are unchanged
      Given another existing "subscriber" like it
      When the request "put-subscriber-modifications" is sent
      Then the other "subscriber" is unchanged

  Rule: A request that breaks the definition is refused

    @id=scheduler.scheduler.put-subscriber-modifications.missing-required.query-requestor_id @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1subscriber~1modifications/put/parameters/0/required
    Scenario: A request without the query parameter "requestor_id" is refused
      Given the unchanged request "put-subscriber-modifications" is accepted
      And the query parameter "requestor_id" is left out
      And the changed request breaks the clause "PUT /subscriber/modifications, parameter 1: required" of the definition
      When the request "put-subscriber-modifications" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.put-subscriber-modifications.missing-required.query-subscriber_id @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1subscriber~1modifications/put/parameters/2/required
    Scenario: A request without the query parameter "subscriber_id" is refused
      Given the unchanged request "put-subscriber-modifications" is accepted
      And the query parameter "subscriber_id" is left out
      And the changed request breaks the clause "PUT /subscriber/modifications, parameter 3: required" of the definition
      When the request "put-subscriber-modifications" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.put-subscriber-modifications.wrong-type.query-qry-details @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/subscriber_details/type
    Scenario: A value of the wrong type is refused for the property "$.details"
      Given the unchanged request "put-subscriber-modifications" is accepted
      And the query parameter "qry" property "$.details" is set to "not an object"
      And the changed request breaks the clause "subscriber_details: type" of the definition
      When the request "put-subscriber-modifications" is sent
      Then the request is refused with a status code 4XX

    @id=scheduler.scheduler.put-subscriber-modifications.wrong-type.query-qry-details-name-number @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/subscriber_details/properties/name/type
    Scenario: A number in place of a text is refused for the property "$.details.name"
      Given the unchanged request "put-subscriber-modifications" is accepted
      And the query parameter "qry" property "$.details.name" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "subscriber_details, name: type" of the definition
      When the request "put-subscriber-modifications" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=scheduler.scheduler.put-subscriber-modifications.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "put-subscriber-modifications" is accepted
      And the query parameter "subscriber_id" is set to an identifier that does not exist
      When the request "put-subscriber-modifications" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=scheduler.scheduler.put-subscriber-modifications.no-credential @check=no-credential @requirement=5.1.4 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-subscriber-modifications" is accepted
      When the request "put-subscriber-modifications" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.put-subscriber-modifications.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "put-subscriber-modifications" is accepted
      When the request "put-subscriber-modifications" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.put-subscriber-modifications.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "put-subscriber-modifications" is accepted
      When the request "put-subscriber-modifications" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.put-subscriber-modifications.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "put-subscriber-modifications" is accepted
      When the request "put-subscriber-modifications" is sent
      Then access is refused with the status code 401 or 403

    @id=scheduler.scheduler.put-subscriber-modifications.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "put-subscriber-modifications" is accepted
      When the request "put-subscriber-modifications" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=scheduler.scheduler.put-subscriber-modifications.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1subscriber~1modifications/put/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "put-subscriber-modifications" is accepted
      And the query parameter "requestor_id" is left out
      And the changed request breaks the clause "PUT /subscriber/modifications, parameter 1: required" of the definition
      When the request "put-subscriber-modifications" is sent
      Then the response reveals nothing about how the candidate is built

    @id=scheduler.scheduler.put-subscriber-modifications.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "put-subscriber-modifications" is accepted
      And the query parameter "subscriber_id" is set to an identifier that does not exist
      When the request "put-subscriber-modifications" is sent
      Then the response reveals nothing about how the candidate is built
