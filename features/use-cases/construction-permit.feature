# A journey across Building Blocks. The published use case names the Building Blocks of each step, and not their operations;
# those are chosen here. journeys/phrases.feature says what each phrase stands for. See docs/portfolio.md.
@use-case=construction-permit @check=journey
Feature: Construction Permit, from the application to the permit
  A builder applies for a permit, pays the fees, gets the permit, and is inspected.

  @id=use-case.construction-permit
  Scenario: A builder applies, pays and gets the permit
    # Step 1, Outreach Communication.
    When an email tells of "the permits", and its state can be asked for
    And the event "{{own text information day}}" is planned, and found by its name
    # Step 2, Registration.
    When a person logs in, known as "person"
    And "{{kept person}}" agrees to the use of the data, recorded as "agreement"
    And "{{kept person}}" is entered in the registry, as the record "record"
    And a service of another office is found, and may be used
    And an email tells of "the account", and its state can be asked for
    And an application is submitted, and an operator decides on it
    # Step 3, Application Process.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When "{{own text plan}}" is entered in the registry, as the record "plan"
    And the bank of the payer asks for the bill, and says that it is paid
    And an email tells of "the application", and its state can be asked for
    # Step 4, Data Verification and Validation.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    And the registry shows the record of "{{own text plan}}"
    When a service of another office is found, and may be used
    And a process is started, as the instance "examination"
    # Step 5, Eligibility Determination.
    Then Identity vouches for the person who logged in
    When a service of another office is found, and may be used
    And an email tells of "the decision", and its state can be asked for
    # Step 6, Payment.
    Then the registry shows the record of "{{own text plan}}"
    When the bank of the payer asks for the bill, and says that it is paid
    And an email tells of "the fees", and its state can be asked for
    Then the instance "{{kept examination}}" of the process can be looked at
    # Step 7, Permit Issuing.
    Then the agreement "{{kept agreement}}" can be verified
    When "{{own text permit}}" is entered in the registry, as the record "permit"
    And an email tells of "the permit", and its state can be asked for
    And the event "{{own text start of work}}" is planned, and found by its name
    Then the instance "{{kept examination}}" of the process can be looked at
    # Step 8, Ongoing Case Management.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    And the registry shows the record of "{{own text permit}}"
    When an email tells of "the inspection", and its state can be asked for
    And a person is booked into the event
    And a process is started, as the instance "inspection"
    # Step 9, Ongoing M&E.
    Then Identity vouches for the person who logged in
    And the registry shows the record of "{{own text permit}}"
    When an email tells of "the figures", and its state can be asked for
    And the bank of the payer asks for the bill, and says that it is paid
    Then the instance "{{kept inspection}}" of the process can be looked at
