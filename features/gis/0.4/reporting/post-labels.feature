# Generated from specs/gis/0.4/reporting.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=reporting @operation=post-labels @method=POST @endpoint=/labels @level=REQUIRED
Feature: GIS Reporting API 1.0.0, post-labels
  Puts a label on the layout.

  Background:
    Given an environment at "apiRoot" of the API "reporting"
    And the resource "/labels"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "labelText": "Roads",
        "positionX": 10,
        "positionY": 10,
        "font": "Arial",
        "size": 12,
        "color": "#000000"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which fonts and colours there are; give a suitable object in the profile (objects.label)"

  Rule: A valid request is answered as the definition says

    @id=gis.reporting.post-labels.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-labels" is sent
      Then the operation is served

    @id=gis.reporting.post-labels.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-labels" is sent
      Then the response status code is 200

  Rule: A request that the definition allows is accepted

    @id=gis.reporting.post-labels.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "post-labels" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "post-labels" is sent
      Then the server does not fail without properties

    @id=gis.reporting.post-labels.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1labels/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-labels" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-labels" is sent
      Then the additional property is ignored, as the clause "POST /labels, request body" allows

  Rule: A request that breaks the definition is refused

    @id=gis.reporting.post-labels.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1labels/post/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "post-labels" is accepted
      And the request body is left out
      And the changed request breaks the clause "POST /labels, request body: required" of the definition
      When the request "post-labels" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-labels.wrong-type.body-positionX @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/label/properties/positionX/type
    Scenario: A value of the wrong type is refused for the property "$.positionX"
      Given the unchanged request "post-labels" is accepted
      And the request body property "$.positionX" is set to "not a number"
      And the changed request breaks the clause "label, positionX: type" of the definition
      When the request "post-labels" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-labels.wrong-type.body-positionX-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/label/properties/positionX/type
    Scenario: The right value written as a text is refused for the property "$.positionX"
      Given the unchanged request "post-labels" is accepted
      And the request body property "$.positionX" is set to "10"
      And the changed request breaks the clause "label, positionX: type" of the definition
      When the request "post-labels" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-labels.wrong-type.body-size-fraction @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/label/properties/size/type
    Scenario: A fraction in place of a whole number is refused for the property "$.size"
      Given the unchanged request "post-labels" is accepted
      And the request body property "$.size" is set to the JSON:
        """json
        0.5
        """
      And the changed request breaks the clause "label, size: type" of the definition
      When the request "post-labels" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-labels.wrong-type.body-labelText-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/label/properties/labelText/type
    Scenario: A number in place of a text is refused for the property "$.labelText"
      Given the unchanged request "post-labels" is accepted
      And the request body property "$.labelText" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "label, labelText: type" of the definition
      When the request "post-labels" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-labels.wrong-type.body-positionY @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/label/properties/positionY/type
    Scenario: A value of the wrong type is refused for the property "$.positionY"
      Given the unchanged request "post-labels" is accepted
      And the request body property "$.positionY" is set to "not a number"
      And the changed request breaks the clause "label, positionY: type" of the definition
      When the request "post-labels" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-labels.wrong-type.body-size @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/label/properties/size/type
    Scenario: A value of the wrong type is refused for the property "$.size"
      Given the unchanged request "post-labels" is accepted
      And the request body property "$.size" is set to "not a number"
      And the changed request breaks the clause "label, size: type" of the definition
      When the request "post-labels" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-labels.wrong-type.body-labelText @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/label/properties/labelText/type
    Scenario: A value of the wrong type is refused for the property "$.labelText"
      Given the unchanged request "post-labels" is accepted
      And the request body property "$.labelText" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "label, labelText: type" of the definition
      When the request "post-labels" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-labels.wrong-type.body-font @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/label/properties/font/type
    Scenario: A value of the wrong type is refused for the property "$.font"
      Given the unchanged request "post-labels" is accepted
      And the request body property "$.font" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "label, font: type" of the definition
      When the request "post-labels" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-labels.wrong-type.body-color @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/label/properties/color/type
    Scenario: A value of the wrong type is refused for the property "$.color"
      Given the unchanged request "post-labels" is accepted
      And the request body property "$.color" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "label, color: type" of the definition
      When the request "post-labels" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-labels.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/label/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-labels" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "label: type" of the definition
      When the request "post-labels" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-labels.malformed-json.body @check=malformed-json @clause=/paths/~1labels/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-labels" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /labels, request body" of the definition
      When the request "post-labels" is sent
      Then the request is refused with a status code 4XX

    @id=gis.reporting.post-labels.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1labels/post/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "post-labels" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "POST /labels, request body" of the definition
      When the request "post-labels" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=gis.reporting.post-labels.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-labels" is accepted
      When the request "post-labels" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.reporting.post-labels.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-labels" is accepted
      When the request "post-labels" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.reporting.post-labels.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-labels" is accepted
      When the request "post-labels" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.reporting.post-labels.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-labels" is accepted
      When the request "post-labels" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.reporting.post-labels.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-labels" is accepted
      When the request "post-labels" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=gis.reporting.post-labels.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-labels" is accepted
      When the request "post-labels" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=gis.reporting.post-labels.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/label/properties/positionX/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-labels" is accepted
      And the request body property "$.positionX" is set to "not a number"
      And the changed request breaks the clause "label, positionX: type" of the definition
      When the request "post-labels" is sent
      Then the response reveals nothing about how the candidate is built
