# Generated from specs/identity/1.0.2/enrollment.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=identity @api=enrollment @operation=put-enrollment @method=PUT @endpoint=/enrollment
Feature: Enrollment APIs 1.0.0, put-enrollment
  Enrols a person, or adds to an enrolment.

  Background:
    Given an environment at "apiRoot" of the API "enrollment"
    And the resource "/enrollment"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "id": "govstack.enrollment",
        "version": "v1",
        "requesttime": "{{now}}",
        "request": {
          "offlineMode": false,
          "id": "id 1 {{fresh text 8}}",
          "refId": "refId 1 {{fresh text 8}}",
          "fields": {
            "gender": "gender 1",
            "city": "city 1 {{fresh text 8}}",
            "postalCode": "postalCode 1 {{fresh text 8}}",
            "fullName": "fullName 1 {{fresh text 8}}"
          },
          "metaInfo": {
            "metaData": "metaData 1 {{fresh text 8}}",
            "capturedRegisteredDevices": "[]",
            "operationsData": "operationsData 1 {{fresh text 8}}"
          },
          "process": "NEW",
          "source": "REGISTRATION_CLIENT",
          "audits": [
            {
              "eventId": "RPR_405",
              "hostName": "Techno-367",
              "idType": "REGISTRATION_ID",
              "hostIp": "192.168.1.100"
            }
          ],
          "biometrics": {
            "version": {
              "major": 1,
              "minor": 1
            },
            "cbeffversion": {
              "major": 1,
              "minor": 1
            },
            "birInfo": {
              "creator": "creator 1 {{fresh text 8}}",
              "index": "index 1",
              "payload": [
                "payload"
              ],
              "integrity": true,
              "creationDate": "creationDate 1 {{fresh text 8}}",
              "notValidBefore": "notValidBefore 1 {{fresh text 8}}",
              "notValidAfter": "notValidAfter 1 {{fresh text 8}}"
            },
            "segment": [
              {
                "version": {
                  "major": 1,
                  "minor": 1
                },
                "cbeffversion": {
                  "major": 1,
                  "minor": 1
                },
                "birInfo": {
                  "creator": "creator 1 {{fresh text 8}}",
                  "index": "index 1",
                  "payload": [
                    "payload"
                  ],
                  "integrity": true,
                  "creationDate": "creationDate 1 {{fresh text 8}}",
                  "notValidBefore": "notValidBefore 1 {{fresh text 8}}",
                  "notValidAfter": "notValidAfter 1 {{fresh text 8}}"
                },
                "bdbInfo": {
                  "challengeResponse": [
                    "response"
                  ],
                  "index": "index 1",
                  "format": {
                    "organization": "organization 1 {{fresh text 8}}",
                    "type": "type 1"
                  },
                  "encryption": true,
                  "creationDate": "2023-05-03T11:04:05.0166982",
                  "notValidBefore": "notValidBefore 1 {{fresh text 8}}",
                  "notValidAfter": "notValidAfter 1 {{fresh text 8}}",
                  "type": [
                    "FINGER"
                  ],
                  "subtype": [
                    "Left",
                    "LittleFinger"
                  ],
                  "level": "RAW",
                  "product": {
                    "organization": "organization 1 {{fresh text 8}}",
                    "type": "type 1"
                  },
                  "captureDevice": {
                    "organization": "organization 1 {{fresh text 8}}",
                    "type": "type 1"
                  },
                  "featureExtractionAlgorithm": {
                    "organization": "organization 1 {{fresh text 8}}",
                    "type": "type 1"
                  },
                  "comparisonAlgorithm": {
                    "organization": "organization 1 {{fresh text 8}}",
                    "type": "type 1"
                  },
                  "compressionAlgorithm": {
                    "organization": "organization 1 {{fresh text 8}}",
                    "type": "type 1"
                  },
                  "purpose": "VERIFY",
                  "quality": {
                    "algorithm": {
                      "organization": "organization 1 {{fresh text 8}}",
                      "type": "type 1"
                    },
                    "score": 1,
                    "qualityCalculationFailed": "qualityCalculationFailed 1"
                  }
                },
                "bdb": [
                  "string"
                ],
                "sb": [
                  "string"
                ],
                "birs": [
                  {}
                ],
                "sbInfo": {
                  "format": {
                    "organization": "organization 1 {{fresh text 8}}",
                    "type": "type 1"
                  }
                },
                "others": {}
              }
            ],
            "others": {}
          },
          "documents": {}
        }
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say what an enrolment must hold for a product to accept it"

  Rule: A valid request is answered as the definition says

    @id=identity.enrollment.put-enrollment.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-enrollment" is sent
      Then the operation is served

    @id=identity.enrollment.put-enrollment.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-enrollment" is sent
      Then the response status code is one of "200, 201"

    @id=identity.enrollment.put-enrollment.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-enrollment" is sent
      Then the success response has one of the media types "application/json"

    @id=identity.enrollment.put-enrollment.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "put-enrollment" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.enrollment.put-enrollment.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-enrollment" is sent
      Then the success response body shows the documented properties

  Rule: A request that the definition allows is accepted

    @id=identity.enrollment.put-enrollment.empty-object @check=empty-object @depth=standard
    Scenario: An empty object causes no server error
      Given the unchanged request "put-enrollment" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request is still valid
      When the request "put-enrollment" is sent
      Then the server does not fail without properties

    @id=identity.enrollment.put-enrollment.accepts-enum.body-request-biometrics-segment-0-bdbInfo-level-INTERMEDIATE @check=accepts-enum @depth=standard @together=1 @clause=/components/schemas/enrollmentRequest/properties/request/properties/biometrics/properties/segment/items/properties/bdbInfo/properties/level/enum
    Scenario: The value INTERMEDIATE is accepted for the property "$.request.biometrics.segment[0].bdbInfo.level"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.biometrics.segment[0].bdbInfo.level" is set to "INTERMEDIATE"
      And the changed request is still valid
      When the request "put-enrollment" is sent
      Then the request is accepted, because the clause "enrollmentRequest, request, biometrics, segment, items, bdbInfo, level: enum" allows it

    @id=identity.enrollment.put-enrollment.accepts-enum.body-request-biometrics-segment-0-bdbInfo-level-PROCESSED @check=accepts-enum @depth=standard @together=2 @clause=/components/schemas/enrollmentRequest/properties/request/properties/biometrics/properties/segment/items/properties/bdbInfo/properties/level/enum
    Scenario: The value PROCESSED is accepted for the property "$.request.biometrics.segment[0].bdbInfo.level"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.biometrics.segment[0].bdbInfo.level" is set to "PROCESSED"
      And the changed request is still valid
      When the request "put-enrollment" is sent
      Then the request is accepted, because the clause "enrollmentRequest, request, biometrics, segment, items, bdbInfo, level: enum" allows it

    @id=identity.enrollment.put-enrollment.accepts-enum.body-request-biometrics-segment-0-bdbInfo-purpose-IDENTIFY @check=accepts-enum @depth=standard @together=1 @clause=/components/schemas/enrollmentRequest/properties/request/properties/biometrics/properties/segment/items/properties/bdbInfo/properties/purpose/enum
    Scenario: The value IDENTIFY is accepted for the property "$.request.biometrics.segment[0].bdbInfo.purpose"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.biometrics.segment[0].bdbInfo.purpose" is set to "IDENTIFY"
      And the changed request is still valid
      When the request "put-enrollment" is sent
      Then the request is accepted, because the clause "enrollmentRequest, request, biometrics, segment, items, bdbInfo, purpose: enum" allows it

    @id=identity.enrollment.put-enrollment.accepts-enum.body-request-biometrics-segment-0-bdbInfo-purpose-ENROLL @check=accepts-enum @depth=standard @together=2 @clause=/components/schemas/enrollmentRequest/properties/request/properties/biometrics/properties/segment/items/properties/bdbInfo/properties/purpose/enum
    Scenario: The value ENROLL is accepted for the property "$.request.biometrics.segment[0].bdbInfo.purpose"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.biometrics.segment[0].bdbInfo.purpose" is set to "ENROLL"
      And the changed request is still valid
      When the request "put-enrollment" is sent
      Then the request is accepted, because the clause "enrollmentRequest, request, biometrics, segment, items, bdbInfo, purpose: enum" allows it

    @id=identity.enrollment.put-enrollment.accepts-enum.body-request-biometrics-segment-0-bdbInfo-purpose-ENROLLVERIFY @check=accepts-enum @depth=standard @clause=/components/schemas/enrollmentRequest/properties/request/properties/biometrics/properties/segment/items/properties/bdbInfo/properties/purpose/enum
    Scenario: The value ENROLLVERIFY is accepted for the property "$.request.biometrics.segment[0].bdbInfo.purpose"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.biometrics.segment[0].bdbInfo.purpose" is set to "ENROLLVERIFY"
      And the changed request is still valid
      When the request "put-enrollment" is sent
      Then the request is accepted, because the clause "enrollmentRequest, request, biometrics, segment, items, bdbInfo, purpose: enum" allows it

    @id=identity.enrollment.put-enrollment.accepts-enum.body-request-biometrics-segment-0-bdbInfo-purpose-ENROLLIDENTIFY @check=accepts-enum @depth=standard @clause=/components/schemas/enrollmentRequest/properties/request/properties/biometrics/properties/segment/items/properties/bdbInfo/properties/purpose/enum
    Scenario: The value ENROLLIDENTIFY is accepted for the property "$.request.biometrics.segment[0].bdbInfo.purpose"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.biometrics.segment[0].bdbInfo.purpose" is set to "ENROLLIDENTIFY"
      And the changed request is still valid
      When the request "put-enrollment" is sent
      Then the request is accepted, because the clause "enrollmentRequest, request, biometrics, segment, items, bdbInfo, purpose: enum" allows it

    @id=identity.enrollment.put-enrollment.accepts-enum.body-request-biometrics-segment-0-bdbInfo-purpose-AUDIT @check=accepts-enum @depth=standard @clause=/components/schemas/enrollmentRequest/properties/request/properties/biometrics/properties/segment/items/properties/bdbInfo/properties/purpose/enum
    Scenario: The value AUDIT is accepted for the property "$.request.biometrics.segment[0].bdbInfo.purpose"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.biometrics.segment[0].bdbInfo.purpose" is set to "AUDIT"
      And the changed request is still valid
      When the request "put-enrollment" is sent
      Then the request is accepted, because the clause "enrollmentRequest, request, biometrics, segment, items, bdbInfo, purpose: enum" allows it

    @id=identity.enrollment.put-enrollment.tolerant-reader @check=tolerant-reader @depth=standard @together=1 @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1enrollment/put/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "put-enrollment" is sent
      Then the additional property is ignored, as the clause "PUT /enrollment, request body" allows

    @id=identity.enrollment.put-enrollment.odd-texts.nul @check=odd-texts @depth=standard
    Scenario: The character U+0000 causes no server error
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.fields.city" is set to the JSON:
        """json
        "a\u0000b"
        """
      When the request "put-enrollment" is sent
      Then the server does not fail

    @id=identity.enrollment.put-enrollment.odd-texts.body-quotes @check=odd-texts @depth=standard
    Scenario: Quotes in the body cause no server error
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.id" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.version" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.id" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.refId" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.process" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.source" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.fields.gender" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.fields.postalCode" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.metaInfo.metaData" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.metaInfo.capturedRegisteredDevices" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.metaInfo.operationsData" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.birInfo.creator" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.birInfo.index" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.birInfo.creationDate" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.birInfo.notValidBefore" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.birInfo.notValidAfter" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].birInfo.creator" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].birInfo.index" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].birInfo.creationDate" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].birInfo.notValidBefore" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].birInfo.notValidAfter" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.index" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.creationDate" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.notValidBefore" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.notValidAfter" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.format.organization" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.format.type" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.product.organization" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.product.type" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.captureDevice.organization" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.captureDevice.type" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.featureExtractionAlgorithm.organization" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.featureExtractionAlgorithm.type" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.comparisonAlgorithm.organization" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.comparisonAlgorithm.type" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.compressionAlgorithm.organization" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.compressionAlgorithm.type" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.quality.qualityCalculationFailed" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].sbInfo.format.organization" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].sbInfo.format.type" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.quality.algorithm.organization" is set to "O'Brien \"x\" \\ % ([*"
      And the request body property "$.request.biometrics.segment[0].bdbInfo.quality.algorithm.type" is set to "O'Brien \"x\" \\ % ([*"
      When the request "put-enrollment" is sent
      Then the server does not fail

  Rule: A request that breaks the definition is refused

    @id=identity.enrollment.put-enrollment.wrong-type.body-request @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/enrollmentRequest/properties/request/type
    Scenario: A value of the wrong type is refused for the property "$.request"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request" is set to "not an object"
      And the changed request breaks the clause "enrollmentRequest, request: type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-type.body-request-offlineMode-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/enrollmentRequest/properties/request/properties/offlineMode/type
    Scenario: The right value written as a text is refused for the property "$.request.offlineMode"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.offlineMode" is set to "false"
      And the changed request breaks the clause "enrollmentRequest, request, offlineMode: type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-type.body-request-biometrics-version-major-fraction @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/enrollmentRequest/properties/request/properties/biometrics/properties/version/properties/major/type
    Scenario: A fraction in place of a whole number is refused for the property "$.request.biometrics.version.major"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.biometrics.version.major" is set to the JSON:
        """json
        0.5
        """
      And the changed request breaks the clause "enrollmentRequest, request, biometrics, version, major: type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-type.body-id-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/enrollmentRequest/properties/id/type
    Scenario: A number in place of a text is refused for the property "$.id"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.id" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "enrollmentRequest, id: type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-type.body-request-offlineMode @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/enrollmentRequest/properties/request/properties/offlineMode/type
    Scenario: A value of the wrong type is refused for the property "$.request.offlineMode"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.offlineMode" is set to "not a boolean"
      And the changed request breaks the clause "enrollmentRequest, request, offlineMode: type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-type.body-request-fields @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/enrollmentRequest/properties/request/properties/fields/type
    Scenario: A value of the wrong type is refused for the property "$.request.fields"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.fields" is set to "not an object"
      And the changed request breaks the clause "enrollmentRequest, request, fields: type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-type.body-request-metaInfo @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/enrollmentRequest/properties/request/properties/metaInfo/type
    Scenario: A value of the wrong type is refused for the property "$.request.metaInfo"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.metaInfo" is set to "not an object"
      And the changed request breaks the clause "enrollmentRequest, request, metaInfo: type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-type.body-request-audits @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/enrollmentRequest/properties/request/properties/audits/type
    Scenario: A value of the wrong type is refused for the property "$.request.audits"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.audits" is set to "not a list"
      And the changed request breaks the clause "enrollmentRequest, request, audits: type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-type.body-request-biometrics @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/enrollmentRequest/properties/request/properties/biometrics/type
    Scenario: A value of the wrong type is refused for the property "$.request.biometrics"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.biometrics" is set to "not an object"
      And the changed request breaks the clause "enrollmentRequest, request, biometrics: type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-item.body-request-biometrics-birInfo-payload @check=wrong-item @depth=standard @clause=/components/schemas/enrollmentRequest/properties/request/properties/biometrics/properties/birInfo/properties/payload/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.request.biometrics.birInfo.payload"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.biometrics.birInfo.payload[0]" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "enrollmentRequest, request, biometrics, birInfo, payload, items: type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-item.body-request-biometrics-segment-0-bdb @check=wrong-item @depth=standard @clause=/components/schemas/enrollmentRequest/properties/request/properties/biometrics/properties/segment/items/properties/bdb/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.request.biometrics.segment[0].bdb"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.biometrics.segment[0].bdb[0]" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "enrollmentRequest, request, biometrics, segment, items, bdb, items: type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-item.body-request-biometrics-segment-0-sb @check=wrong-item @depth=standard @clause=/components/schemas/enrollmentRequest/properties/request/properties/biometrics/properties/segment/items/properties/sb/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.request.biometrics.segment[0].sb"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.biometrics.segment[0].sb[0]" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "enrollmentRequest, request, biometrics, segment, items, sb, items: type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-item.body-request-biometrics-segment-0-birs @check=wrong-item @depth=standard @clause=/components/schemas/enrollmentRequest/properties/request/properties/biometrics/properties/segment/items/properties/birs/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.request.biometrics.segment[0].birs"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.biometrics.segment[0].birs[0]" is set to "not an object"
      And the changed request breaks the clause "enrollmentRequest, request, biometrics, segment, items, birs, items: type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-item.body-request-biometrics-segment-0-birInfo-payload @check=wrong-item @depth=standard @clause=/components/schemas/enrollmentRequest/properties/request/properties/biometrics/properties/segment/items/properties/birInfo/properties/payload/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.request.biometrics.segment[0].birInfo.payload"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.biometrics.segment[0].birInfo.payload[0]" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "enrollmentRequest, request, biometrics, segment, items, birInfo, payload, items: type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-item.body-request-biometrics-segment-0-bdbInfo-challengeResponse @check=wrong-item @depth=standard @clause=/components/schemas/enrollmentRequest/properties/request/properties/biometrics/properties/segment/items/properties/bdbInfo/properties/challengeResponse/items/type
    Scenario: A value of the wrong type is refused for the first item of "$.request.biometrics.segment[0].bdbInfo.challengeResponse"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.biometrics.segment[0].bdbInfo.challengeResponse[0]" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "enrollmentRequest, request, biometrics, segment, items, bdbInfo, challengeResponse, items: type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-body.body @check=wrong-body @clause=/components/schemas/enrollmentRequest/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "put-enrollment" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "enrollmentRequest: type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-enum.body-request-biometrics-segment-0-bdbInfo-level @check=wrong-enum @clause=/components/schemas/enrollmentRequest/properties/request/properties/biometrics/properties/segment/items/properties/bdbInfo/properties/level/enum
    Scenario: A value that is not in its list is refused for the property "$.request.biometrics.segment[0].bdbInfo.level"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.biometrics.segment[0].bdbInfo.level" is set to "no-such-value"
      And the changed request breaks the clause "enrollmentRequest, request, biometrics, segment, items, bdbInfo, level: enum" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-enum.body-request-biometrics-segment-0-bdbInfo-level-case @check=wrong-enum @depth=standard @clause=/components/schemas/enrollmentRequest/properties/request/properties/biometrics/properties/segment/items/properties/bdbInfo/properties/level/enum
    Scenario: A listed value in the wrong letter case is refused for the property "$.request.biometrics.segment[0].bdbInfo.level"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.biometrics.segment[0].bdbInfo.level" is set to "raw"
      And the changed request breaks the clause "enrollmentRequest, request, biometrics, segment, items, bdbInfo, level: enum" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-enum.body-request-biometrics-segment-0-bdbInfo-purpose @check=wrong-enum @depth=standard @clause=/components/schemas/enrollmentRequest/properties/request/properties/biometrics/properties/segment/items/properties/bdbInfo/properties/purpose/enum
    Scenario: A value that is not in its list is refused for the property "$.request.biometrics.segment[0].bdbInfo.purpose"
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request.biometrics.segment[0].bdbInfo.purpose" is set to "no-such-value"
      And the changed request breaks the clause "enrollmentRequest, request, biometrics, segment, items, bdbInfo, purpose: enum" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.malformed-json.body @check=malformed-json @clause=/paths/~1enrollment/put/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "put-enrollment" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PUT /enrollment, request body" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=identity.enrollment.put-enrollment.no-credential @check=no-credential @requirement=6.5-1 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-enrollment" is accepted
      When the request "put-enrollment" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.enrollment.put-enrollment.unknown-credential @check=unknown-credential @depth=standard @requirement=6.5-1 @requirement=6.5-5 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "put-enrollment" is accepted
      When the request "put-enrollment" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.enrollment.put-enrollment.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "put-enrollment" is accepted
      When the request "put-enrollment" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.enrollment.put-enrollment.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "put-enrollment" is accepted
      When the request "put-enrollment" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.enrollment.put-enrollment.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "put-enrollment" is accepted
      When the request "put-enrollment" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.enrollment.put-enrollment.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "put-enrollment" is accepted
      When the request "put-enrollment" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.enrollment.put-enrollment.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "put-enrollment" is accepted
      When the request "put-enrollment" is sent
      Then access is refused with the status code 401 or 403

    @id=identity.enrollment.put-enrollment.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=6.5-1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "put-enrollment" is accepted
      When the request "put-enrollment" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=identity.enrollment.put-enrollment.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "put-enrollment" is sent
      Then the success response is written in UTF-8

    @id=identity.enrollment.put-enrollment.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "put-enrollment" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "put-enrollment" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=identity.enrollment.put-enrollment.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "put-enrollment" is accepted
      When the request "put-enrollment" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=identity.enrollment.put-enrollment.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "put-enrollment" is accepted
      When the request "put-enrollment" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=identity.enrollment.put-enrollment.method-not-allowed.INVENTED @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: INVENTED is not handled as another method
      Given the unchanged request "put-enrollment" is accepted
      When the request "put-enrollment" is sent with the method "INVENTED"
      Then the method is not handled as another one

    @id=identity.enrollment.put-enrollment.options-harmless @check=options-harmless @depth=standard
    Scenario: OPTIONS causes no server error
      Given the unchanged request "put-enrollment" is accepted
      When the request "put-enrollment" is sent with the method "OPTIONS"
      Then the method changes nothing

    @id=identity.enrollment.put-enrollment.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=6.5-5 @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/enrollmentRequest/properties/request/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "put-enrollment" is accepted
      And the request body property "$.request" is set to "not an object"
      And the changed request breaks the clause "enrollmentRequest, request: type" of the definition
      When the request "put-enrollment" is sent
      Then the response reveals nothing about how the candidate is built
