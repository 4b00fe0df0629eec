# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=post-generateFeedbackForRating @method=POST @endpoint=/generateFeedbackForRating @level=RECOMMENDED @requirement=6.9-3 @requirement=6.9-4
Feature: E-Marketplace Transaction Layer Specification 0.2, post-generateFeedbackForRating
  Makes the feedback form that belongs to a rating.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/generateFeedbackForRating"
    And the credential of the candidate profile is presented
    And an existing "provider", created with the request "emarketplace/post-catalog-resource" and the body:
      """json
      {
        "id": "{{fresh text}}",
        "descriptor": {
          "name": "Corner pharmacy",
          "short_desc": "Medicines and first aid"
        },
        "rateable": true
      }
      """
    And an existing "item", created with the request "emarketplace/put-catalog-provider-providerId-resource" and the body:
      """json
      {
        "id": "{{fresh text}}",
        "descriptor": {
          "name": "Bandage",
          "short_desc": "Ten sterile bandages"
        },
        "price": {
          "currency": "EUR",
          "value": "12"
        },
        "quantity": {
          "available": {
            "count": 100
          }
        },
        "rateable": true
      }
      """
    And the request body:
      """json
      {
        "rating_category": "Item",
        "id": "{{existing item identifier}}",
        "value": "4"
      }
      """

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.post-generateFeedbackForRating.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "post-generateFeedbackForRating" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.post-generateFeedbackForRating.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "post-generateFeedbackForRating" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.post-generateFeedbackForRating.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "post-generateFeedbackForRating" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.post-generateFeedbackForRating.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "post-generateFeedbackForRating" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.post-generateFeedbackForRating.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "post-generateFeedbackForRating" is sent
      Then the success response body shows the documented properties

  Rule: A request that breaks the definition is refused

    @id=emarketplace.emarketplace.post-generateFeedbackForRating.wrong-type.body-rating_category @check=wrong-type
    Scenario: The property "$.rating_category" has a value of the wrong type
      Given the request "post-generateFeedbackForRating" is accepted as it stands
      And the request body property "$.rating_category" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Rating/properties/rating_category/type" of the definition
      When the request "post-generateFeedbackForRating" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-generateFeedbackForRating.wrong-type.body-id @check=wrong-type
    Scenario: The property "$.id" has a value of the wrong type
      Given the request "post-generateFeedbackForRating" is accepted as it stands
      And the request body property "$.id" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Rating/properties/id/type" of the definition
      When the request "post-generateFeedbackForRating" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

    @id=emarketplace.emarketplace.post-generateFeedbackForRating.wrong-type.body-value @check=wrong-type
    Scenario: The property "$.value" has a value of the wrong type
      Given the request "post-generateFeedbackForRating" is accepted as it stands
      And the request body property "$.value" is set to the JSON:
        """json
        {
          "not": "a text"
        }
        """
      And this breaks the clause "/components/schemas/Rating/properties/value/type" of the definition
      When the request "post-generateFeedbackForRating" is sent
      Then the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.post-generateFeedbackForRating.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "post-generateFeedbackForRating" is accepted as it stands
      And no credential is presented
      When the request "post-generateFeedbackForRating" is sent
      Then access is refused with the status code 401 or 403
