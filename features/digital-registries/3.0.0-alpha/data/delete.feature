# Generated from specs/digital-registries/3.0.0-alpha/data.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=digital-registries @api=data @operation=delete @method=DELETE @endpoint=/data/{registryName}/{versionNumber}/{id}/delete @level=REQUIRED
Feature: GovStack Digital Registries BB API examples 1.4.0, delete
  Removes one record.

  The vendor supplies: Information-Mediator-Client, registryName, versionNumber.

  Background:
    Given an environment at "apiRoot" of the API "data"
    And the resource "/data/{registryName}/{versionNumber}/{id}/delete"
    And the credential of the candidate profile is presented
    And an existing "record", created with the request "data/create" and the body:
      """json
      {
        "write": {
          "content": {
            "id": "{{fresh text}}",
            "firstName": "John Helmut",
            "lastName": "Smith Carry",
            "birthCertificateId": "RR-1234567889"
          }
        }
      }
      """
    And the header "Information-Mediator-Client" is set to the profile value "Information-Mediator-Client", or to "eGovStack/GOV/90000009/digitalregistries" where the profile has none
    And the path parameter "registryName" is set to the profile value "registryName", or to "mcts" where the profile has none
    And the path parameter "versionNumber" is set to the profile value "versionNumber", or to "1.0" where the profile has none
    And the path parameter "id" is set to the identifier of the existing "record"

  Rule: A valid request is answered as the definition says

    @id=digital-registries.data.delete.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "delete" is sent
      Then the operation is served

    @id=digital-registries.data.delete.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "delete" is sent
      Then the response status code is 204

  Rule: What the candidate holds stays true

    @id=digital-registries.data.delete.state-delete @check=state-delete @requirement=DRS-33 @requirement=govstack-cfr-data#req-7
    Scenario: The removed item can no longer be read
      When the request "delete" is sent
      Then the "record" can no longer be read

    @id=digital-registries.data.delete.list-forgets @check=list-forgets @depth=standard
    Scenario: The removed item is not in the list
      When the request "delete" is sent
      Then the list no longer contains the "record" that was removed

    @id=digital-registries.data.delete.list-changes-by-one @check=list-changes-by-one @depth=standard
    Scenario: One item is removed, and no other item is lost
      When the request "delete" is sent
      Then the list of the "record" changes by no more than one

    @id=digital-registries.data.delete.repeat-delete @check=repeat-delete @depth=standard @requirement=govstack-cfr-architecture#req-5
    Scenario: A repeated removal causes no server error
      When the request "delete" is sent
      And the same request is sent again
      Then the repeated request changes nothing further
      And the "record" can no longer be read

  Rule: A request that breaks the definition is refused

    @id=digital-registries.data.delete.missing-required.header-Information-Mediator-Client @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: A request without the header "Information-Mediator-Client" is refused
      Given the unchanged request "delete" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "delete" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=digital-registries.data.delete.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "delete" is accepted
      When the request "delete" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.delete.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "delete" is accepted
      When the request "delete" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.delete.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "delete" is accepted
      When the request "delete" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.delete.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "delete" is accepted
      When the request "delete" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.delete.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "delete" is accepted
      When the request "delete" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.delete.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "delete" is accepted
      When the request "delete" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.delete.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "delete" is accepted
      When the request "delete" is sent
      Then access is refused with the status code 401 or 403

    @id=digital-registries.data.delete.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "delete" is accepted
      When the request "delete" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=digital-registries.data.delete.no-content @check=no-content @depth=standard
    Scenario: An answer with status 204 has no content
      Given the unchanged request "delete" is accepted
      And the changed request is still valid
      When the request "delete" is sent over a connection of its own
      Then a response without content has an empty body

    @id=digital-registries.data.delete.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "delete" is accepted
      And the path parameter "id" is set to an identifier that does not exist
      When the request "delete" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=digital-registries.data.delete.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "delete" is accepted
      And the path parameter "id" is set to an identifier that does not exist
      When the request "delete" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=digital-registries.data.delete.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "delete" is accepted
      And the path parameter "id" is set to an identifier that does not exist
      When the request "delete" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=digital-registries.data.delete.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "delete" is accepted
      When the request "delete" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=digital-registries.data.delete.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/parameters/Information-Mediator-Client/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "delete" is accepted
      And the header "Information-Mediator-Client" is left out
      And the changed request breaks the clause "Information-Mediator-Client: required" of the definition
      When the request "delete" is sent
      Then the response reveals nothing about how the candidate is built
