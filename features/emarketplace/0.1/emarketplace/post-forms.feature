# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. You may edit this file: it runs exactly as it stands.
@bb=emarketplace @api=emarketplace @operation=post-forms @method=POST @endpoint=/forms @level=RECOMMENDED
Feature: E-Marketplace Transaction Layer Specification 0.2, post-forms
  Stores a new form.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/forms"
    And the credential of the candidate profile is presented
    And the request body:
      """json
      {
        "form": {
          "url": "https://consumer.example.org/form",
          "mime_type": "text/html"
        },
        "required": false
      }
      """

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.post-forms.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-forms" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.post-forms.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-forms" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.post-forms.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-forms" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.post-forms.body-schema @check=body-schema
    Scenario: The body of the answer matches its schema
      When the request "post-forms" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.post-forms.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-forms" is sent
      Then the success response body shows the documented properties

  Rule: What the candidate holds stays true

    @id=emarketplace.emarketplace.post-forms.state-create @check=state-create
    Scenario: The created item can be read with the values that were sent
      When the request "post-forms" is sent
      Then the "form" can be read back and agrees with what was sent

  Rule: A request that the definition allows is accepted

    @id=emarketplace.emarketplace.post-forms.tolerant-reader @check=tolerant-reader @depth=standard @requirement=govstack-cfr-architecture#req-18 @clause=/paths/~1forms/post/requestBody/content/application~1json/schema
    Scenario: A property that the definition does not know is ignored
      Given the unchanged request "post-forms" is accepted
      And the request body property "$['x-further']" is set to the JSON:
        """json
        true
        """
      And the changed request is still valid
      When the request "post-forms" is sent
      Then the additional property is ignored, as the clause "POST /forms, request body" allows

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.post-forms.wrong-type.body-form @check=wrong-type @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Form/type
    Scenario: A value of the wrong type is refused for the property "$.form"
      Given the unchanged request "post-forms" is accepted
      And the request body property "$.form" is set to "not an object"
      And the changed request breaks the clause "Form: type" of the definition
      When the request "post-forms" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-forms.wrong-type.body-required-text @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/XInput/properties/required/type
    Scenario: The right value written as a text is refused for the property "$.required"
      Given the unchanged request "post-forms" is accepted
      And the request body property "$.required" is set to "false"
      And the changed request breaks the clause "XInput, required: type" of the definition
      When the request "post-forms" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-forms.wrong-type.body-form-url-number @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Form/properties/url/type
    Scenario: A number in place of a text is refused for the property "$.form.url"
      Given the unchanged request "post-forms" is accepted
      And the request body property "$.form.url" is set to the JSON:
        """json
        123456
        """
      And the changed request breaks the clause "Form, url: type" of the definition
      When the request "post-forms" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-forms.wrong-type.body-required @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/XInput/properties/required/type
    Scenario: A value of the wrong type is refused for the property "$.required"
      Given the unchanged request "post-forms" is accepted
      And the request body property "$.required" is set to "not a boolean"
      And the changed request breaks the clause "XInput, required: type" of the definition
      When the request "post-forms" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-forms.wrong-type.body-form-url @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Form/properties/url/type
    Scenario: A value of the wrong type is refused for the property "$.form.url"
      Given the unchanged request "post-forms" is accepted
      And the request body property "$.form.url" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Form, url: type" of the definition
      When the request "post-forms" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-forms.wrong-type.body-form-mime_type @check=wrong-type @depth=standard @requirement=govstack-cfr-security#req-6 @requirement=govstack-cfr-data#req-5 @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Form/properties/mime_type/type
    Scenario: A value of the wrong type is refused for the property "$.form.mime_type"
      Given the unchanged request "post-forms" is accepted
      And the request body property "$.form.mime_type" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And the changed request breaks the clause "Form, mime_type: type" of the definition
      When the request "post-forms" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-forms.wrong-body.body @check=wrong-body @depth=standard @clause=/components/schemas/XInput/type
    Scenario: A list in place of an object is refused as the body
      Given the unchanged request "post-forms" is accepted
      And the request body is sent as the only item of a list
      And the changed request breaks the clause "XInput: type" of the definition
      When the request "post-forms" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-forms.wrong-enum.body-form-mime_type @check=wrong-enum @clause=/components/schemas/Form/properties/mime_type/enum
    Scenario: A value that is not in its list is refused for the property "$.form.mime_type"
      Given the unchanged request "post-forms" is accepted
      And the request body property "$.form.mime_type" is set to "no-such-value"
      And the changed request breaks the clause "Form, mime_type: enum" of the definition
      When the request "post-forms" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-forms.wrong-enum.body-form-mime_type-case @check=wrong-enum @depth=standard @clause=/components/schemas/Form/properties/mime_type/enum
    Scenario: A listed value in the wrong letter case is refused for the property "$.form.mime_type"
      Given the unchanged request "post-forms" is accepted
      And the request body property "$.form.mime_type" is set to "TEXT/HTML"
      And the changed request breaks the clause "Form, mime_type: enum" of the definition
      When the request "post-forms" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-forms.wrong-format.body-form-url @check=wrong-format @requirement=govstack-cfr-23Q4#5.25 @clause=/components/schemas/Form/properties/url/format
    Scenario: A value that does not match its format is refused for the property "$.form.url"
      Given the unchanged request "post-forms" is accepted
      And the request body property "$.form.url" is set to "not a uri"
      And the changed request breaks the clause "Form, url: format" of the definition
      When the request "post-forms" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-forms.malformed-json.body @check=malformed-json @clause=/paths/~1forms/post/requestBody/content/application~1json
    Scenario: A body that is not JSON is refused
      Given the unchanged request "post-forms" is accepted
      And the request body is the text, as "application/json":
        """text
        {"unfinished": 
        """
      And the changed request breaks the clause "POST /forms, request body" of the definition
      When the request "post-forms" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.post-forms.no-credential @check=no-credential @requirement=5.1 @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-9
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-forms" is accepted
      When the request "post-forms" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-forms.other-credential.expired @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "expired" is refused
      Given access to this operation is protected
      And the credential "expired" of the candidate profile is presented instead
      But with the right credential, the request "post-forms" is accepted
      When the request "post-forms" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-forms.other-credential.wrongAudience @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "wrongAudience" is refused
      Given access to this operation is protected
      And the credential "wrongAudience" of the candidate profile is presented instead
      But with the right credential, the request "post-forms" is accepted
      When the request "post-forms" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-forms.other-credential.lowerRole @check=other-credential @depth=standard @requirement=govstack-cfr-security#req-3
    Scenario: The credential "lowerRole" is refused
      Given access to this operation is protected
      And the credential "lowerRole" of the candidate profile is presented instead
      But with the right credential, the request "post-forms" is accepted
      When the request "post-forms" is sent
      Then access is refused with the status code 401 or 403

    @id=emarketplace.emarketplace.post-forms.refusal-shows-nothing @check=refusal-shows-nothing @depth=standard @requirement=govstack-cfr-security#req-3 @requirement=govstack-cfr-security#req-16
    Scenario: A refused access does not show protected data
      Given access to this operation is protected
      And no credential is presented
      But with the right credential, the request "post-forms" is accepted
      When the request "post-forms" is sent
      Then the refusal shows nothing of what is protected

  Rule: HTTP is spoken as its RFCs say

    @id=emarketplace.emarketplace.post-forms.charset @check=charset @depth=standard @requirement=govstack-cfr-data#req-1 @requirement=govstack-cfr-23Q4#5.18
    Scenario: The text of the answer is UTF-8
      When the request "post-forms" is sent
      Then the success response is written in UTF-8

    @id=emarketplace.emarketplace.post-forms.method-not-allowed @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: PATCH is not handled as another method
      Given the unchanged request "post-forms" is accepted
      When the request "post-forms" is sent with the method "PATCH"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.post-forms.method-not-allowed.MKACTIVITY @check=method-not-allowed @depth=standard @requirement=govstack-cfr-architecture#req-6 @requirement=govstack-cfr-23Q4#5.1
    Scenario: MKACTIVITY is not handled as another method
      Given the unchanged request "post-forms" is accepted
      When the request "post-forms" is sent with the method "MKACTIVITY"
      Then the method is not handled as another one

    @id=emarketplace.emarketplace.post-forms.error-reveals-nothing.invalid @check=error-reveals-nothing @depth=standard @requirement=govstack-cfr-security#req-16 @clause=/components/schemas/Form/type
    Scenario: An error about an invalid request reveals no internal details
      Given the unchanged request "post-forms" is accepted
      And the request body property "$.form" is set to "not an object"
      And the changed request breaks the clause "Form: type" of the definition
      When the request "post-forms" is sent
      Then the response reveals nothing about how the candidate is built
