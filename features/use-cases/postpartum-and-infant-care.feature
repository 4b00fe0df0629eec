# A journey across Building Blocks. The published use case names the Building Blocks of each step, and not their operations;
# those are chosen here. journeys/phrases.feature says what each phrase stands for. See docs/portfolio.md.
@use-case=postpartum-and-infant-care @check=journey
Feature: Postpartum and Infant Care, from the invitation to the payment
  A mother and her child are signed up, admitted and paid, and are followed while the child grows.

  @id=use-case.postpartum-and-infant-care
  Scenario: A mother and her child are signed up, admitted and paid
    # Step 1, Outreach Communications.
    When an email tells of "the programme", and its state can be asked for
    And the event "{{own text visit day}}" is planned, and found by its name
    # Step 2, Registration.
    When a person logs in, known as "person"
    And "{{kept person}}" agrees to the use of the data, recorded as "agreement"
    And a service of another office is found, and may be used
    And an application is submitted, and an operator decides on it
    # Step 3, Data Verification and Validation.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When a service of another office is found, and may be used
    # Step 4, Eligibility Determination.
    Then Identity vouches for the person who logged in
    When a service of another office is found, and may be used
    And an email tells of "the decision", and its state can be asked for
    # Step 5, Enrollment.
    Then Identity vouches for the person who logged in
    When a service of another office is found, and may be used
    And "{{own text mother 20}}" is entered as a beneficiary, and a call confirms it
    And an application is submitted, and an operator decides on it
    # Step 6, Payment.
    Then Identity vouches for the person who logged in
    When a service of another office is found, and may be used
    And "{{own text mother 20}}" is paid in the batch "batch"
    And an email tells of "the payment", and its state can be asked for
    # Step 7, Ongoing Case Management.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When a service of another office is found, and may be used
    And "{{own text mother 20}}" is paid in the batch "second"
    And a process is started, as the instance "visits"
    # Step 8, Ongoing M&E.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When a service of another office is found, and may be used
    Then the instance "{{kept visits}}" of the process can be looked at
    # Step 9, Updating.
    Then Identity vouches for the person who logged in
    When "{{kept person}}" agrees to the use of the data, recorded as "update"
    Then the agreement "{{kept update}}" can be verified
    When an office publishes an event, and another office pulls it
