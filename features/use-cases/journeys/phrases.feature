# What each phrase of the use cases stands for: which Building Block is asked, with which requests, and what is checked. A change
# here changes what every use case asks.
Feature: The phrases of the use cases

  # Identity. The profile gives a code that a browser was sent back with (existing.authorization-code).
  Scenario: a person logs in, known as "<person>"
    Given the Building Block "identity" is asked, to "log the person in"
    And the next request is "identity-provider/get-certs"
    When the request "identity-provider/get-certs" is sent
    Then the response status code is 200
    And the response property "$.keys" is kept as "keys"
    Given an existing "client", created with the request "identity-provider/post-client"
    And an existing "authorization-code" that may be removed
    And the next request is "identity-provider/post-token"
    When the request "identity-provider/post-token" is sent
    Then the response status code is 200
    And the response property "$.id_token" is a JWT that is signed with one of the kept "keys"
    And the claim "sub" of the response property "$.id_token" is kept as "<person>"
    And the response property "$.access_token" is kept as "token"

  Scenario: Identity vouches for the person who logged in
    Given the Building Block "identity" is asked, to "say who the person is"
    And the next request is "identity-provider/get-userinfo"
    And the bearer token "{{kept token}}" is presented
    When the request "identity-provider/get-userinfo" is sent
    Then the response status code is 200
    And the response property "$" is a JWT that is signed with one of the kept "keys"

  # Consent.
  Scenario: "<person>" agrees to the use of the data, recorded as "<agreement>"
    Given the Building Block "consent" is asked, to "record what the person agrees to"
    And an existing "policy", created with the request "consent/configPolicyCreate"
    And an existing "data-agreement", created with the request "consent/configDataAgreementCreate"
    And an existing "individual", created with the request "consent/configIndividualCreate" and the body:
      """json
      {
        "individual": {
          "id": "{{fresh text}}",
          "externalId": "<person>",
          "externalIdType": "sub",
          "identityProviderId": "identity"
        }
      }
      """
    And an existing "consent-draft", created with the request "consent/serviceIndividualConsentRecordDraftCreate"
    And the next request is "consent/serviceIndividualConsentRecordSignatureCreate"
    When the request "consent/serviceIndividualConsentRecordSignatureCreate" is sent
    Then the response status code is 200
    And the response property "$.consentRecord.id" is kept as "<agreement>"

  Scenario: the agreement "<agreement>" can be verified
    Given the Building Block "consent" is asked, to "verify what the person agreed to"
    And the next request is "consent/serviceVerificationConsentRecordRead"
    And the path parameter "consentRecordId" is set to "<agreement>"
    When the request "consent/serviceVerificationConsentRecordRead" is sent
    Then the response status code is 200
    And the response property "$.consentRecord.id" is "<agreement>"

  # Digital Registries.
  Scenario: "<name>" is entered in the registry, as the record "<record>"
    Given the Building Block "digital-registries" is asked, to "enter a record"
    And the next request is "data/create"
    And the request body property "$.write.content.birthCertificateId" is set to "<name>"
    When the request "data/create" is sent
    Then the response status code is 200
    And the response property "$.content.id" is kept as "<record>"

  Scenario: the registry shows the record of "<name>"
    Given the Building Block "digital-registries" is asked, to "find the record"
    And the next request is "data/read"
    When the request "data/read" is sent
    Then the response status code is 200
    And the response property "$.content.birthCertificateId" is "<name>"

  # Information Mediator.
  Scenario: a service of another office is found, and may be used
    Given the Building Block "information-mediator" is asked, to "find the service of another office"
    And the next request is "directory/allowedMethods"
    When the request "directory/allowedMethods" is sent
    Then the response status code is 200
    And a text in the answer contains "{{profile serviceCode}}"

  Scenario: an office publishes an event, and another office pulls it
    Given the Building Block "information-mediator" is asked, to "tell other offices"
    And an existing "event-type", created with the request "pubsub/createEventType"
    And an existing "subscription", created with the request "pubsub/addSub"
    And the next request is "pubsub/publishEvent"
    When the request "pubsub/publishEvent" is sent
    Then the response status code is 201
    And the response property "$.id" is kept as "published"
    Given the next request is "pubsub/pullEvent"
    When the request "pubsub/pullEvent" is sent
    Then the response status code is 200
    And the response property "$.id" is "{{kept published}}"
    Given the next request is "pubsub/confirmEvent"
    When the request "pubsub/confirmEvent" is sent
    Then the response status code is one of "2XX"

  # Registration.
  Scenario: an application is submitted, and an operator decides on it
    Given the Building Block "registration" is asked, to "take the application"
    And an existing "service"
    And an existing "e-form"
    And the next request is "registration/post-services-serviceId-applications"
    When the request "registration/post-services-serviceId-applications" is sent
    Then the response status code is 200
    Given the Building Block "registration" is asked, to "decide on the application"
    And the next request is "registration/getTasks"
    When the request "registration/getTasks" is sent
    Then the response status code is 200
    And the response property "$[0].taskId" is kept as "task"
    Given the next request is "registration/completeTaskById"
    And the path parameter "taskId" is set to "{{kept task}}"
    When the request "registration/completeTaskById" is sent
    Then the response status code is one of "2XX"

  # eSignature.
  Scenario: a document is signed, and the log shows it
    Given the Building Block "esignature" is asked, to "sign a document"
    And the next request is "esignature/get-version-audit-log"
    When the request "esignature/get-version-audit-log" is sent
    Then the response status code is one of "2XX"
    And the answer is kept as "log"
    Given the next request is "esignature/post-version-sign-onetime"
    When the request "esignature/post-version-sign-onetime" is sent
    Then the response status code is one of "2XX"
    Given the next request is "esignature/get-version-audit-log"
    When the request "esignature/get-version-audit-log" is sent
    Then the answer differs from the kept answer "log"

  # GIS. The profile gives an address that the map knows, with its coordinates.
  Scenario: an address is found on the map
    Given the Building Block "gis" is asked, to "find an address on the map"
    And the next request is "geocoding/post-geocode"
    And the request body property "$.address" is set to "{{profile knownAddress}}"
    When the request "geocoding/post-geocode" is sent
    Then the response status code is one of "2XX"
    And the answer shows the number "{{profile knownLatitude}}", give or take "0.01"

  Scenario: the area "<name>" is marked on the map
    Given the Building Block "gis" is asked, to "mark an area on the map"
    And the next request is "geofencing/post-geofences"
    And the request body property "$.name" is set to "<name>"
    When the request "geofencing/post-geofences" is sent
    Then the response status code is one of "2XX"
    Given the next request is "geofencing/get-geofences-geofenceId"
    When the request "geofencing/get-geofences-geofenceId" is sent
    Then a text in the answer contains "<name>"

  # Messaging.
  Scenario: an email tells of "<matter>", and its state can be asked for
    Given the Building Block "messaging" is asked, to "send an email"
    And the next request is "messaging/sendSingleEmail"
    And the request body property "$.emailContent.content" is set to "<matter>"
    When the request "messaging/sendSingleEmail" is sent
    Then the response status code is one of "2XX"
    And the response property "$.requestUid" is kept as "message"
    Given the next request is "messaging/getEmailStatus"
    And the header "requestUid" is set to "{{kept message}}"
    When the request "messaging/getEmailStatus" is sent
    Then the response status code is 200

  # Scheduler.
  Scenario: the event "<name>" is planned, and found by its name
    Given the Building Block "scheduler" is asked, to "plan an event"
    And an existing "entity", created with the request "scheduler/post-entity-new"
    And the next request is "scheduler/post-event-new"
    And the query parameter "qry" property "$.details.name" is set to "<name>"
    When the request "scheduler/post-event-new" is sent
    Then the response status code is one of "2XX"
    And the identifier of the existing "event" is kept as "event"
    Given the next request is "scheduler/get-event-list-details"
    And the query parameter "qry" is set to the JSON:
      """json
      {
        "event_filter": { "name": "<name>" },
        "event_details_required": { "event_id": true, "name": true, "category": true, "host_entity_id": true, "period": true }
      }
      """
    When the request "scheduler/get-event-list-details" is sent
    Then the list shows the kept "event" with the property "$.name" as "<name>"

  Scenario: a person is booked into the event
    Given the Building Block "scheduler" is asked, to "book a person into the event"
    And an existing "subscriber", created with the request "scheduler/post-subscriber-new"
    And the next request is "scheduler/post-appointment-new"
    When the request "scheduler/post-appointment-new" is sent
    Then the response status code is one of "2XX"

  # Workflow.
  Scenario: a process is started, as the instance "<instance>"
    Given the Building Block "workflow" is asked, to "start a process"
    And an existing "process", created with the request "workflow/addProcess"
    And the next request is "workflow/start"
    When the request "workflow/start" is sent
    Then the response status code is 201
    And the response property "$.id" is kept as "<instance>"

  Scenario: the instance "<instance>" of the process can be looked at
    Given the Building Block "workflow" is asked, to "show how far the process is"
    And the next request is "workflow/get-instances-instanceId"
    And the path parameter "instanceId" is set to "<instance>"
    When the request "workflow/get-instances-instanceId" is sent
    Then the response status code is 200
    And the response property "$.id" is "<instance>"

  # Payments.
  Scenario: "<payee>" is entered as a beneficiary, and a call confirms it
    Given the Building Block "payments" is asked, to "open the way of payment"
    And a callback address that can be reached
    And the next request is "register-beneficiary-request/post-identityAccountMapper-beneficiary"
    And the request body property "$.Beneficiaries[0].payeeIdentity" is set to "<payee>"
    When the request "register-beneficiary-request/post-identityAccountMapper-beneficiary" is sent
    Then the response status code is one of "200, 202"
    And the call "register-beneficiary-response/post-callback" arrives
    And the call "register-beneficiary-response/post-callback" carries the request property "$.RequestID" at "$.registerRequestID"

  Scenario: "<payee>" is paid in the batch "<batch>"
    Given the Building Block "payments" is asked, to "pay the beneficiary"
    And a callback address that can be reached
    And the next request is "bulk-payment/post-batchtransactions"
    And the request body property "$[0].creditParty[0].value" is set to "<payee>"
    When the request "bulk-payment/post-batchtransactions" is sent
    Then the response status code is one of "200, 202"
    And the response property "$.batchId" is kept as "<batch>"
    And the call "bulk-payment-status-update/post-api-v1-batch" arrives
    Given the next request is "batch-details/get-api-v1-batch-detail"
    And the query parameter "batchId" is set to "{{kept <batch>}}"
    When the request "batch-details/get-api-v1-batch-detail" is sent
    Then the response status code is 200

  Scenario: the bank of the payer asks for the bill, and says that it is paid
    Given the Building Block "payments" is asked, to "have a bill paid"
    And the next request is "bill-inquiry-request/get-bills-billId"
    When the request "bill-inquiry-request/get-bills-billId" is sent
    Then the response status code is one of "2XX"
    Given the next request is "bill-payment-request/post-billTransferRequests"
    When the request "bill-payment-request/post-billTransferRequests" is sent
    Then the response status code is one of "2XX"

  # E-Marketplace.
  Scenario: a seller offers the item "<item>"
    Given the Building Block "emarketplace" is asked, to "put an item up for sale"
    And the next request is "emarketplace/post-catalog-resource"
    When the request "emarketplace/post-catalog-resource" is sent
    Then the response status code is one of "2XX"
    Given the next request is "emarketplace/put-catalog-provider-providerId-resource"
    And the request body property "$.descriptor.name" is set to "<item>"
    When the request "emarketplace/put-catalog-provider-providerId-resource" is sent
    Then the response status code is one of "2XX"
    Given the next request is "emarketplace/get-catalog-provider-providerId-resource-id"
    When the request "emarketplace/get-catalog-provider-providerId-resource-id" is sent
    Then a text in the answer contains "<item>"
    Given the next request is "emarketplace/post-inventory-item-add"
    When the request "emarketplace/post-inventory-item-add" is sent
    Then the response status code is one of "2XX"

  Scenario: a buyer orders the item, as the order "<order>"
    Given the Building Block "emarketplace" is asked, to "sell the item"
    And a callback address that can be reached
    And the next request is "emarketplace/post-select"
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    When the request "emarketplace/post-select" is sent
    Then the response status code is one of "2XX"
    And the call "emarketplace/post-on-select" arrives
    Given the next request is "emarketplace/post-init"
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    When the request "emarketplace/post-init" is sent
    Then the response status code is one of "2XX"
    And the call "emarketplace/post-on-init" arrives
    Given the next request is "emarketplace/post-confirm"
    And the request body property "$.context.transaction_id" is set to "{{own uuid transaction}}"
    When the request "emarketplace/post-confirm" is sent
    Then the response status code is one of "2XX"
    And the property "$.message.order.id" of the call "emarketplace/post-on-confirm" is kept as "<order>"

  Scenario: the seller and the buyer see the order "<order>"
    Given the Building Block "emarketplace" is asked, to "show the order"
    And the next request is "emarketplace/get-orders-orderId"
    And the path parameter "orderId" is set to "<order>"
    When the request "emarketplace/get-orders-orderId" is sent
    Then the response status code is one of "2XX"
