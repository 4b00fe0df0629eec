# Generated from specs/emarketplace/0.1/emarketplace.openapi.yaml. Edit it freely: what stands here is what runs.
@bb=emarketplace @api=emarketplace @operation=get-orders-orderId @method=GET @endpoint=/orders/{orderId} @level=REQUIRED @requirement=6.5-1 @requirement=6.5-3 @requirement=6.5-5 @requirement=6.5-6
Feature: E-Marketplace Transaction Layer Specification 0.2, get-orders-orderId
  Answers one order.

  Background:
    Given an environment at "apiRoot" of the API "emarketplace"
    And the resource "/orders/{orderId}"
    And the credential of the candidate profile is presented
    And an existing "order"
    And the path parameter "orderId" is set to the identifier of the existing "order"

  Rule: A valid request is answered as the definition says

    @id=emarketplace.emarketplace.get-orders-orderId.operation-served @check=operation-served
    Scenario: The operation is served
      When the request "get-orders-orderId" is sent
      Then the operation is served

    @id=emarketplace.emarketplace.get-orders-orderId.success-status @check=success-status
    Scenario: The answer has a documented success status
      When the request "get-orders-orderId" is sent
      Then the response status code is one of "2XX"

    @id=emarketplace.emarketplace.get-orders-orderId.content-type @check=content-type
    Scenario: The answer has a documented media type
      When the request "get-orders-orderId" is sent
      Then the success response has one of the media types "application/json"

    @id=emarketplace.emarketplace.get-orders-orderId.body-schema @check=body-schema
    Scenario: The body of the answer meets its schema
      When the request "get-orders-orderId" is sent
      Then the success response body complies with the OAS schema for this operation and status code

  Rule: Access without a credential is refused

    @id=emarketplace.emarketplace.get-orders-orderId.no-credential @check=no-credential
    Scenario: A request without a credential is refused
      Given access to this operation is protected
      And the request "get-orders-orderId" is accepted as it stands
      And no credential is presented
      When the request "get-orders-orderId" is sent
      Then access is refused with the status code 401 or 403
