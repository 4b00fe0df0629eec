# A journey across Building Blocks. The published use case names the Building Blocks of each step, and not their operations;
# those are chosen here. journeys/phrases.feature says what each phrase stands for. See docs/portfolio.md.
@use-case=anticipatory-cash-transfers @check=journey
Feature: Anticipatory Cash Transfers, from the plan to the payment
  A danger is planned for on a map, a household signs up before anything happens, and is paid when the forecast comes
  true.

  @id=use-case.anticipatory-cash-transfers
  Scenario: A household is signed up, and paid before the danger arrives
    # Step 1, Program Scoping and Design.
    When the area "{{own text flood plain}}" is marked on the map
    And a service of another office is found, and may be used
    And a process is started, as the instance "plan"
    # Step 2, Outreach Communications.
    When an email tells of "the programme", and its state can be asked for
    And the event "{{own text meeting}}" is planned, and found by its name
    # Step 3, Registration.
    When a person logs in, known as "person"
    And "{{kept person}}" agrees to the use of the data, recorded as "agreement"
    And a service of another office is found, and may be used
    And an application is submitted, and an operator decides on it
    # Step 4, Data Verification and Validation.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When a service of another office is found, and may be used
    # Step 5, Program Trigger.
    When an address is found on the map
    And an office publishes an event, and another office pulls it
    Then the instance "{{kept plan}}" of the process can be looked at
    # Step 6, Real-time Eligibility Determination.
    Then Identity vouches for the person who logged in
    When a service of another office is found, and may be used
    And an application is submitted, and an operator decides on it
    # Step 7, Payment.
    When "{{own text household 20}}" is entered as a beneficiary, and a call confirms it
    And "{{own text household 20}}" is paid in the batch "batch"
    # Step 8, Ongoing Case Management.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When a person is booked into the event
    And a process is started, as the instance "complaint"
    # Step 9, Ongoing M&E and Program Update.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When the event "{{own text review}}" is planned, and found by its name
    Then the instance "{{kept complaint}}" of the process can be looked at
