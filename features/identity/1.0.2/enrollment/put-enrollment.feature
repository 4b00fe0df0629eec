# Generated from specs/identity/1.0.2/enrollment.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=identity @api=enrollment @operation=put-enrollment @method=PUT @endpoint=/enrollment @level=REQUIRED @requirement=6.2-1 @requirement=6.2-2 @requirement=6.2-3 @requirement=6.2-5 @requirement=6.2-6
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
          "id": "id 1",
          "refId": "refId 1",
          "fields": {
            "gender": "gender 1",
            "city": "city 1",
            "postalCode": "postalCode 1",
            "fullName": "fullName 1"
          },
          "metaInfo": {
            "metaData": "metaData 1",
            "capturedRegisteredDevices": "[]",
            "operationsData": "operationsData 1"
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
              "creator": "creator 1",
              "index": "index 1",
              "payload": [
                "payload"
              ],
              "integrity": true,
              "creationDate": "creationDate 1",
              "notValidBefore": "notValidBefore 1",
              "notValidAfter": "notValidAfter 1"
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
                  "creator": "creator 1",
                  "index": "index 1",
                  "payload": [
                    "payload"
                  ],
                  "integrity": true,
                  "creationDate": "creationDate 1",
                  "notValidBefore": "notValidBefore 1",
                  "notValidAfter": "notValidAfter 1"
                },
                "bdbInfo": {
                  "challengeResponse": [
                    "response"
                  ],
                  "index": "index 1",
                  "format": {
                    "organization": "organization 1",
                    "type": "type 1"
                  },
                  "encryption": true,
                  "creationDate": "2023-05-03T11:04:05.0166982",
                  "notValidBefore": "notValidBefore 1",
                  "notValidAfter": "notValidAfter 1",
                  "type": [
                    "FINGER"
                  ],
                  "subtype": [
                    "Left",
                    "LittleFinger"
                  ],
                  "level": "RAW",
                  "product": {
                    "organization": "organization 1",
                    "type": "type 1"
                  },
                  "captureDevice": {
                    "organization": "organization 1",
                    "type": "type 1"
                  },
                  "featureExtractionAlgorithm": {
                    "organization": "organization 1",
                    "type": "type 1"
                  },
                  "comparisonAlgorithm": {
                    "organization": "organization 1",
                    "type": "type 1"
                  },
                  "compressionAlgorithm": {
                    "organization": "organization 1",
                    "type": "type 1"
                  },
                  "purpose": "VERIFY",
                  "quality": {
                    "algorithm": {
                      "organization": "organization 1",
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
                    "organization": "organization 1",
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
    Scenario: The body of the answer meets its schema
      When the request "put-enrollment" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=identity.enrollment.put-enrollment.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-enrollment" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=identity.enrollment.put-enrollment.wrong-type.body-request @check=wrong-type
    Scenario: The property "$.request" has a value of the wrong type
      Given the request "put-enrollment" is accepted as it stands
      And the request body property "$.request" is set to "not an object"
      And this breaks the clause "/components/schemas/enrollmentRequest/properties/request/type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-type.body-request-offlineMode @check=wrong-type
    Scenario: The property "$.request.offlineMode" has a value of the wrong type
      Given the request "put-enrollment" is accepted as it stands
      And the request body property "$.request.offlineMode" is set to "not a boolean"
      And this breaks the clause "/components/schemas/enrollmentRequest/properties/request/properties/offlineMode/type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

    @id=identity.enrollment.put-enrollment.wrong-type.body-request-fields @check=wrong-type
    Scenario: The property "$.request.fields" has a value of the wrong type
      Given the request "put-enrollment" is accepted as it stands
      And the request body property "$.request.fields" is set to "not an object"
      And this breaks the clause "/components/schemas/enrollmentRequest/properties/request/properties/fields/type" of the definition
      When the request "put-enrollment" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=identity.enrollment.put-enrollment.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "put-enrollment" is accepted as it stands
      And no credential is presented
      When the request "put-enrollment" is sent
      Then access is refused with the status code 401 or 403
