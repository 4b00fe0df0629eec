# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=put-tracking-order-id-update-location @method=PUT @endpoint=/tracking/{order_id}/update_location @level=REQUIRED @requirement=6.7-2 @requirement=6.7-3
Feature: E-Marketplace Transaction Layer Specification 0.2, put-tracking-order-id-update-location
  Reports where a tracked order is.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/tracking/{order_id}/update_location"
    And the credential of the candidate profile is presented
    And an existing "order"
    And an existing "tracking", created with the request "emarketplace/post-tracking-start" and the body:
      """json
      {
        "id": "{{existing order identifier}}"
      }
      """
    And the path parameter "order_id" is set to the identifier of the existing "order"
    And the request body:
      """json
      {
        "gps": "59.43,24.75",
        "address": "1 Harbour Street, Tallinn"
      }
      """
    But a refusal is not held against the candidate, because "the GovSpec does not say which orders can be tracked"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.put-tracking-order-id-update-location.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "put-tracking-order-id-update-location" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.put-tracking-order-id-update-location.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "put-tracking-order-id-update-location" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.put-tracking-order-id-update-location.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "put-tracking-order-id-update-location" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.put-tracking-order-id-update-location.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "put-tracking-order-id-update-location" is sent
      Then the success response body complies with the OAS schema for this operation and status code

    @id=emarketplace.emarketplace.put-tracking-order-id-update-location.documented-properties @check=documented-properties
    Scenario: The body of the answer shows the documented properties
      When the request "put-tracking-order-id-update-location" is sent
      Then the success response body shows the documented properties

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.put-tracking-order-id-update-location.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "put-tracking-order-id-update-location" is accepted as it stands
      And no credential is presented
      When the request "put-tracking-order-id-update-location" is sent
      Then access is refused with the status code 401 or 403
