# Generated from specs/gis/0.4/data-management.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=gis @api=data-management @operation=patch-dataStore-dataStoreId @method=PATCH @endpoint=/dataStore/{dataStoreId}
Feature: GIS Data Management API 1.0.0, patch-dataStore-dataStoreId
  Changes some properties of a data store.

  Background:
    Given an environment at "apiRoot" of the API "data-management"
    And the resource "/dataStore/{dataStoreId}"
    And the credential of the candidate profile is presented
    And an existing "data-store", created with the request "data-management/post-dataStore" and the body:
      """json
      {
        "name": "{{fresh text}}",
        "description": "description 1 {{fresh text 8}}",
        "provider": "PostGIS",
        "connectionString": "postgresql://gis.example.org:5432/roads",
        "accessRestrictions": true,
        "updateFrequency": "daily"
      }
      """
    And the path parameter "dataStoreId" is set to the identifier of the existing "data-store"
    And the request body:
      """json
      {
        "name": "{{fresh text}}",
        "description": "description 2 {{fresh text 8}}",
        "provider": "PostGIS",
        "connectionString": "postgresql://gis.example.org:5432/roads",
        "accessRestrictions": false,
        "updateFrequency": "daily"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which providers and connection strings there are; give a suitable object in the profile (objects.data-store)"

  Rule: A valid request is answered as the definition says

    @id=gis.data-management.patch-dataStore-dataStoreId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "patch-dataStore-dataStoreId" is sent
      Then the operation is served

    @id=gis.data-management.patch-dataStore-dataStoreId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "patch-dataStore-dataStoreId" is sent
      Then the response status code is 200

  Rule: What the candidate holds stays true

    @id=gis.data-management.patch-dataStore-dataStoreId.state-update @check=state-update
    Scenario: The changed item can be read with the values that were sent
      When the request "patch-dataStore-dataStoreId" is sent
      Then the "data-store" can be read back and agrees with what was sent

    @id=gis.data-management.patch-dataStore-dataStoreId.partial-update @check=partial-update @depth=standard
    Scenario: Properties that the change does not mention are unchanged
      And the request body property "$.description" is left out
      And the request body property "$.accessRestrictions" is left out
      And the changed request is still valid
      When the request "patch-dataStore-dataStoreId" is sent
      Then the rest of the "data-store" is unchanged

    @id=gis.data-management.patch-dataStore-dataStoreId.others-untouched @check=others-untouched @depth=standard
    Scenario: Other items are unchanged
      Given another existing "data-store" like it
      When the request "patch-dataStore-dataStoreId" is sent
      Then the other "data-store" is unchanged

  Rule: A request that breaks the definition is refused

    @id=gis.data-management.patch-dataStore-dataStoreId.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1dataStore~1{dataStoreId}/patch/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "patch-dataStore-dataStoreId" is accepted
      And the request body is left out
      And the changed request breaks the clause "PATCH /dataStore/{dataStoreId}, request body: required" of the definition
      When the request "patch-dataStore-dataStoreId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.patch-dataStore-dataStoreId.wrong-type.body-accessRestrictions @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1dataStore~1{dataStoreId}/patch/requestBody/content/application~1json/schema/properties/accessRestrictions/type
    Scenario: A value of the wrong type is refused for the property "$.accessRestrictions"
      Given the unchanged request "patch-dataStore-dataStoreId" is accepted
      And the request body property "$.accessRestrictions" is set to "not a boolean"
      And the changed request breaks the clause "PATCH /dataStore/{dataStoreId}, request body, accessRestrictions: type" of the definition
      When the request "patch-dataStore-dataStoreId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.patch-dataStore-dataStoreId.wrong-type.body-accessRestrictions-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1dataStore~1{dataStoreId}/patch/requestBody/content/application~1json/schema/properties/accessRestrictions/type
    Scenario: The right value written as a text is refused for the property "$.accessRestrictions"
      Given the unchanged request "patch-dataStore-dataStoreId" is accepted
      And the request body property "$.accessRestrictions" is set to "false"
      And the changed request breaks the clause "PATCH /dataStore/{dataStoreId}, request body, accessRestrictions: type" of the definition
      When the request "patch-dataStore-dataStoreId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.patch-dataStore-dataStoreId.wrong-type.body-name-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1dataStore~1{dataStoreId}/patch/requestBody/content/application~1json/schema/properties/name/type
    Scenario: A number in place of a text is refused for the property "$.name"
      Given the unchanged request "patch-dataStore-dataStoreId" is accepted
      And the request body property "$.name" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "PATCH /dataStore/{dataStoreId}, request body, name: type" of the definition
      When the request "patch-dataStore-dataStoreId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.patch-dataStore-dataStoreId.wrong-type.body-name @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1dataStore~1{dataStoreId}/patch/requestBody/content/application~1json/schema/properties/name/type
    Scenario: A value of the wrong type is refused for the property "$.name"
      Given the unchanged request "patch-dataStore-dataStoreId" is accepted
      And the request body property "$.name" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "PATCH /dataStore/{dataStoreId}, request body, name: type" of the definition
      When the request "patch-dataStore-dataStoreId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.patch-dataStore-dataStoreId.wrong-type.body-description @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1dataStore~1{dataStoreId}/patch/requestBody/content/application~1json/schema/properties/description/type
    Scenario: A value of the wrong type is refused for the property "$.description"
      Given the unchanged request "patch-dataStore-dataStoreId" is accepted
      And the request body property "$.description" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "PATCH /dataStore/{dataStoreId}, request body, description: type" of the definition
      When the request "patch-dataStore-dataStoreId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.patch-dataStore-dataStoreId.wrong-type.body-provider @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1dataStore~1{dataStoreId}/patch/requestBody/content/application~1json/schema/properties/provider/type
    Scenario: A value of the wrong type is refused for the property "$.provider"
      Given the unchanged request "patch-dataStore-dataStoreId" is accepted
      And the request body property "$.provider" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "PATCH /dataStore/{dataStoreId}, request body, provider: type" of the definition
      When the request "patch-dataStore-dataStoreId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.patch-dataStore-dataStoreId.wrong-type.body-connectionString @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1dataStore~1{dataStoreId}/patch/requestBody/content/application~1json/schema/properties/connectionString/type
    Scenario: A value of the wrong type is refused for the property "$.connectionString"
      Given the unchanged request "patch-dataStore-dataStoreId" is accepted
      And the request body property "$.connectionString" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "PATCH /dataStore/{dataStoreId}, request body, connectionString: type" of the definition
      When the request "patch-dataStore-dataStoreId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.patch-dataStore-dataStoreId.wrong-type.body-updateFrequency @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/paths/~1dataStore~1{dataStoreId}/patch/requestBody/content/application~1json/schema/properties/updateFrequency/type
    Scenario: A value of the wrong type is refused for the property "$.updateFrequency"
      Given the unchanged request "patch-dataStore-dataStoreId" is accepted
      And the request body property "$.updateFrequency" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "PATCH /dataStore/{dataStoreId}, request body, updateFrequency: type" of the definition
      When the request "patch-dataStore-dataStoreId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.patch-dataStore-dataStoreId.wrong-body.body @check=wrong-body @depth=standard @clause=/paths/~1dataStore~1{dataStoreId}/patch/requestBody/content/application~1json/schema/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "patch-dataStore-dataStoreId" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "PATCH /dataStore/{dataStoreId}, request body: type" of the definition
      When the request "patch-dataStore-dataStoreId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.patch-dataStore-dataStoreId.wrong-length.body-minProperties @check=wrong-length @depth=standard @clause=/paths/~1dataStore~1{dataStoreId}/patch/requestBody/content/application~1json/schema/minProperties
    Scenario: An object with too few properties is refused for the request body
      Given the unchanged request "patch-dataStore-dataStoreId" is accepted
      And the request body:
        """json
        {}
        """
      And the changed request breaks the clause "PATCH /dataStore/{dataStoreId}, request body: minProperties" of the definition
      When the request "patch-dataStore-dataStoreId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.patch-dataStore-dataStoreId.malformed-json.body @check=malformed-json @clause=/paths/~1dataStore~1{dataStoreId}/patch/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "patch-dataStore-dataStoreId" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PATCH /dataStore/{dataStoreId}, request body" of the definition
      When the request "patch-dataStore-dataStoreId" is sent
      Then the request is refused with a status code 4XX

    @id=gis.data-management.patch-dataStore-dataStoreId.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1dataStore~1{dataStoreId}/patch/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "patch-dataStore-dataStoreId" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "PATCH /dataStore/{dataStoreId}, request body" of the definition
      When the request "patch-dataStore-dataStoreId" is sent
      Then the request is refused with a status code 4XX

  Rule: An identifier that does not exist is answered as the definition says

    @id=gis.data-management.patch-dataStore-dataStoreId.unknown-identifier @check=unknown-identifier
    Scenario: An identifier that does not exist is answered as documented
      Given the unchanged request "patch-dataStore-dataStoreId" is accepted
      And the path parameter "dataStoreId" is set to an identifier that does not exist
      When the request "patch-dataStore-dataStoreId" is sent
      Then the identifier is answered with the status code 404

  Rule: Access without a credential is refused

    @id=gis.data-management.patch-dataStore-dataStoreId.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "patch-dataStore-dataStoreId" is accepted
      When the request "patch-dataStore-dataStoreId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.data-management.patch-dataStore-dataStoreId.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "patch-dataStore-dataStoreId" is accepted
      When the request "patch-dataStore-dataStoreId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.data-management.patch-dataStore-dataStoreId.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "patch-dataStore-dataStoreId" is accepted
      When the request "patch-dataStore-dataStoreId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.data-management.patch-dataStore-dataStoreId.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "patch-dataStore-dataStoreId" is accepted
      When the request "patch-dataStore-dataStoreId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.data-management.patch-dataStore-dataStoreId.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "patch-dataStore-dataStoreId" is accepted
      When the request "patch-dataStore-dataStoreId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.data-management.patch-dataStore-dataStoreId.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "patch-dataStore-dataStoreId" is accepted
      When the request "patch-dataStore-dataStoreId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.data-management.patch-dataStore-dataStoreId.other-credential.otherTenant @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "otherTenant" is refused
      Given access to this operation is protected
      And the credential "otherTenant" of the candidate profile is presented instead
      But with the right credential, the request "patch-dataStore-dataStoreId" is accepted
      When the request "patch-dataStore-dataStoreId" is sent
      Then access is refused with the status code 401 or 403

    @id=gis.data-management.patch-dataStore-dataStoreId.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "patch-dataStore-dataStoreId" is accepted
      When the request "patch-dataStore-dataStoreId" is sent
      Then access is refused with the status code 401 or 403

  Rule: HTTP is spoken as its RFCs say

    @id=gis.data-management.patch-dataStore-dataStoreId.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "patch-dataStore-dataStoreId" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "patch-dataStore-dataStoreId" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=gis.data-management.patch-dataStore-dataStoreId.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/paths/~1dataStore~1{dataStoreId}/patch/requestBody/content/application~1json/schema/properties/accessRestrictions/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "patch-dataStore-dataStoreId" is accepted
      And the request body property "$.accessRestrictions" is set to "not a boolean"
      And the changed request breaks the clause "PATCH /dataStore/{dataStoreId}, request body, accessRestrictions: type" of the definition
      When the request "patch-dataStore-dataStoreId" is sent
      Then the response reveals nothing about how the candidate is built

    @id=gis.data-management.patch-dataStore-dataStoreId.error-reveals-nothing.unknown @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16
    Scenario: An error about an unknown identifier reveals no internal details
      Given the unchanged request "patch-dataStore-dataStoreId" is accepted
      And the path parameter "dataStoreId" is set to an identifier that does not exist
      When the request "patch-dataStore-dataStoreId" is sent
      Then the response reveals nothing about how the candidate is built
