# A journey across Building Blocks. The published use case names the Building Blocks of each step, and not their operations;
# those are chosen here. journeys/phrases.feature says what each phrase stands for. See docs/portfolio.md.
@use-case=smart-vaccination @check=journey
Feature: Smart Vaccination, from the invitation to the certificate
  A child is signed up, gets an appointment and the vaccination, and a certificate that others can check.

  @id=use-case.smart-vaccination
  Scenario: A child is signed up, vaccinated and certified
    # Step 1, Outreach Communications.
    When an email tells of "the vaccinations that are due", and its state can be asked for
    And the event "{{own text vaccination day}}" is planned, and found by its name
    # Step 2, Registration.
    When a person logs in, known as "person"
    And "{{kept person}}" agrees to the use of the data, recorded as "agreement"
    And a service of another office is found, and may be used
    And an application is submitted, and an operator decides on it
    # Step 3, Data Verification and Validation.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When a service of another office is found, and may be used
    # Step 4, Eligibility.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When a service of another office is found, and may be used
    And an email tells of "the next vaccination", and its state can be asked for
    # Step 5, Schedule Appointments.
    When a service of another office is found, and may be used
    And an email tells of "the appointment", and its state can be asked for
    And a person is booked into the event
    And a process is started, as the instance "vaccination"
    # Step 6, Vaccination.
    Then the agreement "{{kept agreement}}" can be verified
    When an office publishes an event, and another office pulls it
    And the event "{{own text next dose}}" is planned, and found by its name
    # Step 7, Supply Chain Management.
    When the event "{{own text transport of vaccines}}" is planned, and found by its name
    And a process is started, as the instance "supply"
    # Step 8, Payment.
    When "{{own text nurse 20}}" is entered as a beneficiary, and a call confirms it
    And "{{own text nurse 20}}" is paid in the batch "batch"
    # Step 9, Certification.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When a service of another office is found, and may be used
    # Step 10, Ongoing M&E.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When the event "{{own text review}}" is planned, and found by its name
    Then the instance "{{kept supply}}" of the process can be looked at
