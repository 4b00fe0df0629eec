# Generated from specs/gis/0.4/routing.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=routing @operation=post-routes @method=POST @endpoint=/routes @level=REQUIRED
Feature: Routing API 1.0.0, post-routes
  Computes a route and stores it.

  Background:
    Given an environment at "apiRoot" of the API "routing"
    And the resource "/routes"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "startNode": {
          "longitude": 24.7536,
          "latitude": 59.437,
          "order": 1
        },
        "endNode": {
          "longitude": 26.7251,
          "latitude": 58.378,
          "order": 2
        },
        "passThrough": false
      }
      """
    But a refusal is not held against the candidate, because "only the vendor knows between which nodes the candidate finds a route; give a suitable object in the profile (objects.route)"

  Rule: A valid request is answered as the definition says

    @id=gis.routing.post-routes.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-routes" is sent
      Then the operation is served

    @id=gis.routing.post-routes.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-routes" is sent
      Then the response status code is 201

  Rule: What the candidate holds stays true

    @id=gis.routing.post-routes.state-create @check=state-create @requirement=6.8-1 @requirement=6.8-2
    Scenario: The created item can be read with the values that were sent
      When the request "post-routes" is sent
      Then the "route" can be read back and agrees with what was sent

  Rule: A request that the definition allows is accepted

    @id=gis.routing.post-routes.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-routes" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-routes" is sent
      Then the server does not fail without properties

    @id=gis.routing.post-routes.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1routes/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-routes" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-routes" is sent
      Then the additional property is ignored, as the clause "POST /routes, request body" allows

  Rule: A request that breaks the definition is refused

    @id=gis.routing.post-routes.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1routes/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "post-routes" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /routes, request body: required" of the definition
      When the request "post-routes" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.routing.post-routes.wrong-type.body-startNode @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/route/properties/startNode/type
    Scenario: A value of the wrong type is refused for the property "$.startNode"
      Given the unchanged request "post-routes" is accepted
      And the request body property "$.startNode" is set to "not an object"
      And the changed request breaks the clause "route, startNode: type" of the definition
      When the request "post-routes" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.routing.post-routes.wrong-type.body-passThrough-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/route/properties/passThrough/type
    Scenario: The right value written as a text is refused for the property "$.passThrough"
      Given the unchanged request "post-routes" is accepted
      And the request body property "$.passThrough" is set to "false"
      And the changed request breaks the clause "route, passThrough: type" of the definition
      When the request "post-routes" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.routing.post-routes.wrong-type.body-endNode @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/route/properties/endNode/type
    Scenario: A value of the wrong type is refused for the property "$.endNode"
      Given the unchanged request "post-routes" is accepted
      And the request body property "$.endNode" is set to "not an object"
      And the changed request breaks the clause "route, endNode: type" of the definition
      When the request "post-routes" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.routing.post-routes.wrong-type.body-passThrough @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/route/properties/passThrough/type
    Scenario: A value of the wrong type is refused for the property "$.passThrough"
      Given the unchanged request "post-routes" is accepted
      And the request body property "$.passThrough" is set to "not a boolean"
      And the changed request breaks the clause "route, passThrough: type" of the definition
      When the request "post-routes" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.routing.post-routes.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/route/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-routes" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "route: type" of the definition
      When the request "post-routes" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.routing.post-routes.malformed-json.body @check=malformed-json @clause=/paths/~1routes/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-routes" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /routes, request body" of the definition
      When the request "post-routes" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=gis.routing.post-routes.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1routes/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-routes" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /routes, request body" of the definition
      When the request "post-routes" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=gis.routing.post-routes.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-routes" is accepted
      When the request "post-routes" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.routing.post-routes.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-routes" is accepted
      When the request "post-routes" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.routing.post-routes.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-routes" is accepted
      When the request "post-routes" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.routing.post-routes.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-routes" is accepted
      When the request "post-routes" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.routing.post-routes.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-routes" is accepted
      When the request "post-routes" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.routing.post-routes.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-routes" is accepted
      When the request "post-routes" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.routing.post-routes.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-routes" is accepted
      When the request "post-routes" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.routing.post-routes.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-routes" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-routes" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=gis.routing.post-routes.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-routes" is accepted
      When the request "post-routes" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.routing.post-routes.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-routes" is accepted
      When the request "post-routes" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.routing.post-routes.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-routes" is accepted
      When the request "post-routes" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=gis.routing.post-routes.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-routes" is accepted
      When the request "post-routes" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=gis.routing.post-routes.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/route/properties/startNode/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-routes" is accepted
      And the request body property "$.startNode" is set to "not an object"
      And the changed request breaks the clause "route, startNode: type" of the definition
      When the request "post-routes" is sent
      Then the response reveals nothing about how the candidate is built
