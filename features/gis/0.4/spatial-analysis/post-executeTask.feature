# Generated from specs/gis/0.4/spatial-analysis.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=spatial-analysis @operation=post-executeTask @method=POST @endpoint=/executeTask @level=REQUIRED
Feature: Spatial Awareness and Analysis API 1.0.0, post-executeTask
  Runs a process with the given parameters.

  Background:
    Given an environment at "apiRoot" of the API "spatial-analysis"
    And the resource "/executeTask"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "processingName": "buffer",
        "description": "description 1 {{fresh text 8}}",
        "parameters": [
          {
            "parameterName": "distance",
            "value": "100",
            "code": "distance",
            "defaultValue": "100"
          }
        ]
      }
      """
    But a refusal is not held against the candidate, because "only the vendor knows which processes the candidate has, and with which parameters; give a suitable object in the profile (objects.task-order)"

  Rule: A valid request is answered as the definition says

    @id=gis.spatial-analysis.post-executeTask.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-executeTask" is sent
      Then the operation is served

    @id=gis.spatial-analysis.post-executeTask.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-executeTask" is sent
      Then the response status code is 200

  Rule: A request that the definition allows is accepted

    @id=gis.spatial-analysis.post-executeTask.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-executeTask" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-executeTask" is sent
      Then the server does not fail without properties

    @id=gis.spatial-analysis.post-executeTask.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1executeTask/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-executeTask" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-executeTask" is sent
      Then the additional property is ignored, as the clause "POST /executeTask, request body" allows

    @id=gis.spatial-analysis.post-executeTask.odd-texts.nul @check=odd-texts @depth=standard
    Scenario: The character U+0000 causes no server error
      Given the unchanged request "post-executeTask" is accepted
      And the request body property "$.description" is set to the JSON:
        """json
        "a\u0000b"
        """
      When the request "post-executeTask" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=gis.spatial-analysis.post-executeTask.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1executeTask/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "post-executeTask" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /executeTask, request body: required" of the definition
      When the request "post-executeTask" is sent
      Then the request is refused with a status code 4XX

    @id=gis.spatial-analysis.post-executeTask.wrong-type.body-parameters @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geoprocessing/properties/parameters/type
    Scenario: A value of the wrong type is refused for the property "$.parameters"
      Given the unchanged request "post-executeTask" is accepted
      And the request body property "$.parameters" is set to "not a list"
      And the changed request breaks the clause "geoprocessing, parameters: type" of the definition
      When the request "post-executeTask" is sent
      Then the request is refused with a status code 4XX

    @id=gis.spatial-analysis.post-executeTask.wrong-type.body-processingName-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geoprocessing/properties/processingName/type
    Scenario: A number in place of a text is refused for the property "$.processingName"
      Given the unchanged request "post-executeTask" is accepted
      And the request body property "$.processingName" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "geoprocessing, processingName: type" of the definition
      When the request "post-executeTask" is sent
      Then the request is refused with a status code 4XX

    @id=gis.spatial-analysis.post-executeTask.wrong-type.body-processingName @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geoprocessing/properties/processingName/type
    Scenario: A value of the wrong type is refused for the property "$.processingName"
      Given the unchanged request "post-executeTask" is accepted
      And the request body property "$.processingName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "geoprocessing, processingName: type" of the definition
      When the request "post-executeTask" is sent
      Then the request is refused with a status code 4XX

    @id=gis.spatial-analysis.post-executeTask.wrong-type.body-description @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geoprocessing/properties/description/type
    Scenario: A value of the wrong type is refused for the property "$.description"
      Given the unchanged request "post-executeTask" is accepted
      And the request body property "$.description" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "geoprocessing, description: type" of the definition
      When the request "post-executeTask" is sent
      Then the request is refused with a status code 4XX

    @id=gis.spatial-analysis.post-executeTask.wrong-type.body-parameters-0-parameterName @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geoprocessing/properties/parameters/items/properties/parameterName/type
    Scenario: A value of the wrong type is refused for the property "$.parameters[0].parameterName"
      Given the unchanged request "post-executeTask" is accepted
      And the request body property "$.parameters[0].parameterName" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "geoprocessing, parameters, items, parameterName: type" of the definition
      When the request "post-executeTask" is sent
      Then the request is refused with a status code 4XX

    @id=gis.spatial-analysis.post-executeTask.wrong-type.body-parameters-0-value @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/parameterString/type
    Scenario: A value of the wrong type is refused for the property "$.parameters[0].value"
      Given the unchanged request "post-executeTask" is accepted
      And the request body property "$.parameters[0].value" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "parameterString: type" of the definition
      When the request "post-executeTask" is sent
      Then the request is refused with a status code 4XX

    @id=gis.spatial-analysis.post-executeTask.wrong-type.body-parameters-0-code @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/geoprocessing/properties/parameters/items/properties/code/type
    Scenario: A value of the wrong type is refused for the property "$.parameters[0].code"
      Given the unchanged request "post-executeTask" is accepted
      And the request body property "$.parameters[0].code" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "geoprocessing, parameters, items, code: type" of the definition
      When the request "post-executeTask" is sent
      Then the request is refused with a status code 4XX

    @id=gis.spatial-analysis.post-executeTask.wrong-type.body-parameters-0-defaultValue @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/parameterString/type
    Scenario: A value of the wrong type is refused for the property "$.parameters[0].defaultValue"
      Given the unchanged request "post-executeTask" is accepted
      And the request body property "$.parameters[0].defaultValue" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "parameterString: type" of the definition
      When the request "post-executeTask" is sent
      Then the request is refused with a status code 4XX

    @id=gis.spatial-analysis.post-executeTask.wrong-item.body-parameters @check=wrong-item @depth=standard @clause=/components/schemas/geoprocessing/properties/parameters/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.parameters"
      Given the unchanged request "post-executeTask" is accepted
      And the request body property "$.parameters[0]" is set to "not an object"
      And the changed request breaks the clause "geoprocessing, parameters, items: type" of the definition
      When the request "post-executeTask" is sent
      Then the request is refused with a status code 4XX

    @id=gis.spatial-analysis.post-executeTask.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/geoprocessing/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-executeTask" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "geoprocessing: type" of the definition
      When the request "post-executeTask" is sent
      Then the request is refused with a status code 4XX

    @id=gis.spatial-analysis.post-executeTask.malformed-json.body @check=malformed-json @clause=/paths/~1executeTask/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-executeTask" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /executeTask, request body" of the definition
      When the request "post-executeTask" is sent
      Then the request is refused with a status code 4XX

    @id=gis.spatial-analysis.post-executeTask.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1executeTask/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-executeTask" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /executeTask, request body" of the definition
      When the request "post-executeTask" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.spatial-analysis.post-executeTask.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-executeTask" is accepted
      When the request "post-executeTask" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.spatial-analysis.post-executeTask.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "post-executeTask" is accepted
      When the request "post-executeTask" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.spatial-analysis.post-executeTask.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "post-executeTask" is accepted
      When the request "post-executeTask" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.spatial-analysis.post-executeTask.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "post-executeTask" is accepted
      When the request "post-executeTask" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.spatial-analysis.post-executeTask.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-executeTask" is accepted
      When the request "post-executeTask" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.spatial-analysis.post-executeTask.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-executeTask" is accepted
      When the request "post-executeTask" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.spatial-analysis.post-executeTask.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-executeTask" is accepted
      When the request "post-executeTask" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.spatial-analysis.post-executeTask.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "post-executeTask" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "post-executeTask" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=gis.spatial-analysis.post-executeTask.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-executeTask" is accepted
      When the request "post-executeTask" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.spatial-analysis.post-executeTask.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-executeTask" is accepted
      When the request "post-executeTask" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.spatial-analysis.post-executeTask.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "post-executeTask" is accepted
      When the request "post-executeTask" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=gis.spatial-analysis.post-executeTask.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "post-executeTask" is accepted
      When the request "post-executeTask" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=gis.spatial-analysis.post-executeTask.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/geoprocessing/properties/parameters/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-executeTask" is accepted
      And the request body property "$.parameters" is set to "not a list"
      And the changed request breaks the clause "geoprocessing, parameters: type" of the definition
      When the request "post-executeTask" is sent
      Then the response reveals nothing about how the candidate is built
