# Generated from specs/information-mediator/1.1.1/configuration.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=information-mediator @api=configuration @operation=updateIMconf @method=PATCH @endpoint=/api/v1/config
Feature: GovStack IM Configuration Management API 1.0.1, updateIMconf
  Changes the parts of the configuration that are sent.

  Background:
    Given an environment at "apiRoot" of the API "configuration"
    And the resource "/api/v1/config"
    And the credential of the candidate profile is presented
    And an existing "configuration"
    And the request body:
      """json
      "{{existing configuration}}"
      """

  Rule: A valid request is answered as the definition says

    @id=information-mediator.configuration.updateIMconf.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "updateIMconf" is sent
      Then the operation is served

    @id=information-mediator.configuration.updateIMconf.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "updateIMconf" is sent
      Then the response status code is 201

    @id=information-mediator.configuration.updateIMconf.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "updateIMconf" is sent
      Then the success response has one of the media types "application/json"

    @id=information-mediator.configuration.updateIMconf.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "updateIMconf" is sent
      Then the success response body complies with the OAS schema for this operation and status code

  Rule: A request that breaks the definition is refused

    @id=information-mediator.configuration.updateIMconf.missing-required.body @check=missing-required @requirement=govstack-cfr-data#req-5 @clause=/paths/~1api~1v1~1config/patch/requestBody/required
    Scenario: A request without its body is refused
      Given the unchanged request "updateIMconf" is accepted
      And the request body is left out
      And the changed request breaks the clause "PATCH /api/v1/config, request body: required" of the definition
      When the request "updateIMconf" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.updateIMconf.wrong-type.body-domain @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/IMconf/properties/domain/type
    Scenario: A value of the wrong type is refused for the property "$.domain"
      Given the unchanged request "updateIMconf" is accepted
      And the request body property "$.domain" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "IMconf, domain: type" of the definition
      When the request "updateIMconf" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.updateIMconf.wrong-type.body-domain-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/IMconf/properties/domain/type
    Scenario: A number in place of a text is refused for the property "$.domain"
      Given the unchanged request "updateIMconf" is accepted
      And the request body property "$.domain" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "IMconf, domain: type" of the definition
      When the request "updateIMconf" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.updateIMconf.wrong-type.body-instance @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/IMconf/properties/instance/type
    Scenario: A value of the wrong type is refused for the property "$.instance"
      Given the unchanged request "updateIMconf" is accepted
      And the request body property "$.instance" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "IMconf, instance: type" of the definition
      When the request "updateIMconf" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.updateIMconf.null-value.body-domain @check=null-value @depth=standard @clause=/components/schemas/IMconf/properties/domain/type
    Scenario: Null is refused for the property "$.domain"
      Given the unchanged request "updateIMconf" is accepted
      And the request body property "$.domain" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "IMconf, domain: type" of the definition
      When the request "updateIMconf" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.updateIMconf.null-value.body-instance @check=null-value @depth=standard @clause=/components/schemas/IMconf/properties/instance/type
    Scenario: Null is refused for the property "$.instance"
      Given the unchanged request "updateIMconf" is accepted
      And the request body property "$.instance" is set to the JSON:
        """json
        null
        """
      And the changed request breaks the clause "IMconf, instance: type" of the definition
      When the request "updateIMconf" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.updateIMconf.malformed-json.body @check=malformed-json @clause=/paths/~1api~1v1~1config/patch/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "updateIMconf" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "PATCH /api/v1/config, request body" of the definition
      When the request "updateIMconf" is sent
      Then the request is refused with a status code 4XX

    @id=information-mediator.configuration.updateIMconf.unsupported-media-type.body @check=unsupported-media-type @clause=/paths/~1api~1v1~1config/patch/requestBody/content
    Scenario: A body of a media type that the definition does not list is refused
      Given the unchanged request "updateIMconf" is accepted
      And the request body is the text, as "application/xml":
        """text
        <nothing/>
        """
      And the changed request breaks the clause "PATCH /api/v1/config, request body" of the definition
      When the request "updateIMconf" is sent
      Then the request is refused with a status code 4XX

  Rule: Access without a credential is refused

    @id=information-mediator.configuration.updateIMconf.no-credential @check=no-credential @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "updateIMconf" is accepted
      When the request "updateIMconf" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.configuration.updateIMconf.unknown-credential @check=unknown-credential @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A credential that was never issued is refused
      Given access to this operation is protected
      And a credential that was never issued is presented
      But with the right credential, the request "updateIMconf" is accepted
      When the request "updateIMconf" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.configuration.updateIMconf.altered-credential.signature @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token with another signature is refused
      Given access to this operation is protected
      And the credential is presented with another signature
      But with the right credential, the request "updateIMconf" is accepted
      When the request "updateIMconf" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.configuration.updateIMconf.altered-credential.algorithm-none @check=altered-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: A token without a signature is refused
      Given access to this operation is protected
      And the credential is presented without its signature, with the algorithm "none"
      But with the right credential, the request "updateIMconf" is accepted
      When the request "updateIMconf" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.configuration.updateIMconf.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "updateIMconf" is accepted
      When the request "updateIMconf" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.configuration.updateIMconf.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "updateIMconf" is accepted
      When the request "updateIMconf" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.configuration.updateIMconf.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "updateIMconf" is accepted
      When the request "updateIMconf" is sent
      Then access is refused with the status code 401 or 403

    @id=information-mediator.configuration.updateIMconf.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "updateIMconf" is accepted
      When the request "updateIMconf" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=information-mediator.configuration.updateIMconf.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "updateIMconf" is sent
      Then the success response is written in UTF-8

    @id=information-mediator.configuration.updateIMconf.charset-accepted @check=charset-accepted @depth=standard
    Scenario: A JSON body is accepted if its Content-Type names a charset
      Given the unchanged request "updateIMconf" is accepted
      And the header "Content-Type" is set to "application/json; charset=utf-8"
      When the request "updateIMconf" is sent
      Then the request is accepted with a charset in its Content-Type

    @id=information-mediator.configuration.updateIMconf.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/IMconf/properties/domain/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "updateIMconf" is accepted
      And the request body property "$.domain" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "IMconf, domain: type" of the definition
      When the request "updateIMconf" is sent
      Then the response reveals nothing about how the candidate is built
