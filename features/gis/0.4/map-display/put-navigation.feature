# Generated from specs/gis/0.4/map-display.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=map-display @operation=put-navigation @method=PUT @endpoint=/navigation @level=REQUIRED
Feature: GovStack GIS_BB MapDisplay API 1.0.0, put-navigation
  Sets whether the map can be zoomed and moved.

  Background:
    Given an environment at "apiRoot" of the API "map-display"
    And the resource "/navigation"
    And the credential of the candidate profile is presented
    And the query parameter "zoom" is set to "true"
    And the query parameter "zoomLevel" is set to "1"
    And the query parameter "pan" is set to "true"

  Rule: A valid request is answered as the definition says

    @id=gis.map-display.put-navigation.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-navigation" is sent
      Then the operation is served

    @id=gis.map-display.put-navigation.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-navigation" is sent
      Then the response status code is 204

  Rule: What the candidate holds stays true

    @id=gis.map-display.put-navigation.repeat-update @check=repeat-update @depth=standard @requirement=govstack-cfr-architecture#req-5 @requirement=govstack-cfr-23Q4#5.13
    Scenario: A repeated PUT has the same effect as one PUT
      When the request "put-navigation" is sent
      And the same request is sent again
      Then the repeated request changes nothing further

  Rule: A request that breaks the definition is refused

    @id=gis.map-display.put-navigation.missing-required.query-zoom @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1navigation/put/parameters/0/required
    Scenario: A request without the query parameter "zoom" is refused
      Given the unchanged request "put-navigation" is accepted
      And the query parameter "zoom" is left out
      And the changed request breaks the clause "PUT /navigation, parameter 1: required" of the definition
      When the request "put-navigation" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.put-navigation.missing-required.query-zoomLevel @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1navigation/put/parameters/1/required
    Scenario: A request without the query parameter "zoomLevel" is refused
      Given the unchanged request "put-navigation" is accepted
      And the query parameter "zoomLevel" is left out
      And the changed request breaks the clause "PUT /navigation, parameter 2: required" of the definition
      When the request "put-navigation" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.put-navigation.missing-required.query-pan @check=missing-required @depth=standard @requirement=govstack-cfr-data#req-5 @clause=/paths/~1navigation/put/parameters/2/required
    Scenario: A request without the query parameter "pan" is refused
      Given the unchanged request "put-navigation" is accepted
      And the query parameter "pan" is left out
      And the changed request breaks the clause "PUT /navigation, parameter 3: required" of the definition
      When the request "put-navigation" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.put-navigation.wrong-type.query-zoom @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1navigation/put/parameters/0/schema/type
    Scenario: A value of the wrong type is refused for the query parameter "zoom"
      Given the unchanged request "put-navigation" is accepted
      And the query parameter "zoom" is set to "not-a-number"
      And the changed request breaks the clause "PUT /navigation, parameter 1: type" of the definition
      When the request "put-navigation" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.put-navigation.wrong-type.query-zoomLevel-fraction @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1navigation/put/parameters/1/schema/type
    Scenario: A fraction in place of a whole number is refused for the query parameter "zoomLevel"
      Given the unchanged request "put-navigation" is accepted
      And the query parameter "zoomLevel" is set to "0.5"
      And the changed request breaks the clause "PUT /navigation, parameter 2: type" of the definition
      When the request "put-navigation" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.put-navigation.wrong-type.query-zoomLevel @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1navigation/put/parameters/1/schema/type
    Scenario: A value of the wrong type is refused for the query parameter "zoomLevel"
      Given the unchanged request "put-navigation" is accepted
      And the query parameter "zoomLevel" is set to "not-a-number"
      And the changed request breaks the clause "PUT /navigation, parameter 2: type" of the definition
      When the request "put-navigation" is sent
      Then the request is refused with a status code 4XX

    @id=gis.map-display.put-navigation.wrong-type.query-pan @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1navigation/put/parameters/2/schema/type
    Scenario: A value of the wrong type is refused for the query parameter "pan"
      Given the unchanged request "put-navigation" is accepted
      And the query parameter "pan" is set to "not-a-number"
      And the changed request breaks the clause "PUT /navigation, parameter 3: type" of the definition
      When the request "put-navigation" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.map-display.put-navigation.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-navigation" is accepted
      When the request "put-navigation" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.put-navigation.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "put-navigation" is accepted
      When the request "put-navigation" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.put-navigation.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "put-navigation" is accepted
      When the request "put-navigation" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.map-display.put-navigation.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "put-navigation" is accepted
      When the request "put-navigation" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.map-display.put-navigation.no-content @check=no-content @depth=standard
    Scenario: An answer with status 204 has no content
      Given the unchanged request "put-navigation" is accepted
      And the changed request is still valid
      When the request "put-navigation" is sent over a connection of its own
      Then a response without content has an empty body

    @id=gis.map-display.put-navigation.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "put-navigation" is accepted
      When the request "put-navigation" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.map-display.put-navigation.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "put-navigation" is accepted
      When the request "put-navigation" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.map-display.put-navigation.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1navigation/put/parameters/0/required
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "put-navigation" is accepted
      And the query parameter "zoom" is left out
      And the changed request breaks the clause "PUT /navigation, parameter 1: required" of the definition
      When the request "put-navigation" is sent
      Then the response reveals nothing about how the candidate is built
