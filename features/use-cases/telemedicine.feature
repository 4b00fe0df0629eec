# A journey across Building Blocks. The published use case names the Building Blocks of each step, and not their operations;
# those are chosen here. journeys/phrases.feature says what each phrase stands for. See docs/portfolio.md.
@use-case=telemedicine @check=journey
Feature: Telemedicine, from the registration to the visit
  A doctor and a patient sign up, find a time, meet, and the visit is paid.

  @id=use-case.telemedicine
  Scenario: A patient meets a doctor from afar
    # Step 1, Scoping.
    When the area "{{own text district without a doctor}}" is marked on the map
    # Step 2, Outreach Communications.
    When an email tells of "the service", and its state can be asked for
    And the event "{{own text information day}}" is planned, and found by its name
    # Step 3, Health Provider Registration.
    When a person logs in, known as "person"
    And "{{kept person}}" agrees to the use of the data, recorded as "agreement"
    And "{{own text doctor}}" is entered in the registry, as the record "doctor"
    And a document is signed, and the log shows it
    And a service of another office is found, and may be used
    # Step 4, Patient Registration.
    Then Identity vouches for the person who logged in
    When "{{kept person}}" agrees to the use of the data, recorded as "patient-agreement"
    And a document is signed, and the log shows it
    And a service of another office is found, and may be used
    # Step 5, Data Verification and Validation.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept patient-agreement}}" can be verified
    When a service of another office is found, and may be used
    # Step 6, System Access.
    When a service of another office is found, and may be used
    # Step 7, Schedule Appointments.
    When a service of another office is found, and may be used
    And an email tells of "the appointment", and its state can be asked for
    And the event "{{own text visit}}" is planned, and found by its name
    And a process is started, as the instance "visit"
    # Step 8, Consultation.
    Then the agreement "{{kept patient-agreement}}" can be verified
    When an office publishes an event, and another office pulls it
    And a person is booked into the event
    # Step 9, Payment Management.
    Then Identity vouches for the person who logged in
    When a service of another office is found, and may be used
    And the bank of the payer asks for the bill, and says that it is paid
    # Step 10, Ongoing Case Management.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept patient-agreement}}" can be verified
    When a service of another office is found, and may be used
    And an email tells of "how the patient is", and its state can be asked for
    Then the instance "{{kept visit}}" of the process can be looked at
    # Step 11, Ongoing Monitoring and Evaluation.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When an address is found on the map
    And the event "{{own text review}}" is planned, and found by its name
    Then the instance "{{kept visit}}" of the process can be looked at
