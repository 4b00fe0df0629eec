# Generated from specs/gis/0.4/map-display.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=map-display @operation=put-scale @method=PUT @endpoint=/scale @level=RECOMMENDED
Feature: GovStack GIS_BB MapDisplay API 1.0.0, put-scale
  Limits the scales at which a layer is shown.

  The vendor supplies: layerTitle.

  Background:
    Given an environment at "apiRoot" of the API "map-display"
    And the resource "/scale"
    And the credential of the candidate profile is presented
    And the query parameter "layerTitle" is set to the profile value "layerTitle", or to "roads" where the profile has none
    And the query parameter "minScale" is set to "1000"
    And the query parameter "maxScale" is set to "100000"

  Rule: A valid request is answered as the definition says

    @id=gis.map-display.put-scale.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-scale" is sent
      Then the operation is served

    @id=gis.map-display.put-scale.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-scale" is sent
      Then the response status code is 204

  Rule: What the candidate holds stays true

    @id=gis.map-display.put-scale.repeat-update @check=repeat-update @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: A repeated PUT has the same effect as one PUT
      When the request "put-scale" is sent
      And the same request is sent again
      Then the repeated request changes nothing further

  Rule: A request that breaks the definition is refused

    @id=gis.map-display.put-scale.missing-required.query-layerTitle @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1scale/put/parameters/0/required
    Scenario: A request without the query parameter "layerTitle" is refused
      Given the unchanged request "put-scale" is accepted
      And the query parameter "layerTitle" is left out
      And the changed request breaks the clause "PUT /scale, parameter 1: required" of the definition
      When the request "put-scale" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.put-scale.wrong-type.query-minScale @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1scale/put/parameters/1/schema/type
    Scenario: A value of the wrong type is refused for the query parameter "minScale"
      Given the unchanged request "put-scale" is accepted
      And the query parameter "minScale" is set to "not-a-number"
      And the changed request breaks the clause "PUT /scale, parameter 2: type" of the definition
      When the request "put-scale" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.put-scale.wrong-type.query-minScale-fraction @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1scale/put/parameters/1/schema/type
    Scenario: A fraction in place of a whole number is refused for the query parameter "minScale"
      Given the unchanged request "put-scale" is accepted
      And the query parameter "minScale" is set to "0.5"
      And the changed request breaks the clause "PUT /scale, parameter 2: type" of the definition
      When the request "put-scale" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.put-scale.wrong-type.query-maxScale @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1scale/put/parameters/2/schema/type
    Scenario: A value of the wrong type is refused for the query parameter "maxScale"
      Given the unchanged request "put-scale" is accepted
      And the query parameter "maxScale" is set to "not-a-number"
      And the changed request breaks the clause "PUT /scale, parameter 3: type" of the definition
      When the request "put-scale" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.map-display.put-scale.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-scale" is accepted
      When the request "put-scale" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.put-scale.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "put-scale" is accepted
      When the request "put-scale" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.put-scale.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "put-scale" is accepted
      When the request "put-scale" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.put-scale.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "put-scale" is accepted
      When the request "put-scale" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.put-scale.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "put-scale" is accepted
      When the request "put-scale" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.put-scale.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "put-scale" is accepted
      When the request "put-scale" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.put-scale.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "put-scale" is accepted
      When the request "put-scale" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.map-display.put-scale.no-content @check=no-content @depth=standard
    Scenario: An answer with status 204 has no content
      Given the unchanged request "put-scale" is accepted
      And the changed request is still valid
      When the request "put-scale" is sent over a connection of its own
      Then a response without content has an empty body

    @id=gis.map-display.put-scale.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "put-scale" is accepted
      When the request "put-scale" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.map-display.put-scale.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "put-scale" is accepted
      When the request "put-scale" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.map-display.put-scale.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "put-scale" is accepted
      When the request "put-scale" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=gis.map-display.put-scale.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "put-scale" is accepted
      When the request "put-scale" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=gis.map-display.put-scale.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1scale/put/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "put-scale" is accepted
      And the query parameter "layerTitle" is left out
      And the changed request breaks the clause "PUT /scale, parameter 1: required" of the definition
      When the request "put-scale" is sent
      Then the response reveals nothing about how the candidate is built
