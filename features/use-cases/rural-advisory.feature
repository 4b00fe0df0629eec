# A journey across Building Blocks. The published use case names the Building Blocks of each step, and not their operations;
# those are chosen here. journeys/phrases.feature says what each phrase stands for. See docs/portfolio.md.
@use-case=rural-advisory @check=journey
Feature: Rural Advisory Service for Farmers, from the advice to the market
  Experts write advice, a farmer signs up for it, gets it in season, and buys what it takes.

  @id=use-case.rural-advisory
  Scenario: A farmer signs up, is advised and buys
    # Step 1, Outreach Communication.
    When an email tells of "the service", and its state can be asked for
    And the event "{{own text field day}}" is planned, and found by its name
    And a process is started, as the instance "outreach"
    # Step 2, Advisory Content Management.
    When "{{own text advice}}" is entered in the registry, as the record "advice"
    And the event "{{own text editorial meeting}}" is planned, and found by its name
    And a process is started, as the instance "editing"
    # Step 3, Registration.
    When a person logs in, known as "person"
    And "{{kept person}}" agrees to the use of the data, recorded as "agreement"
    And "{{kept person}}" is entered in the registry, as the record "record"
    And a service of another office is found, and may be used
    And an application is submitted, and an operator decides on it
    # Step 4, Data Verification and Validation.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    And the registry shows the record of "{{kept person}}"
    When a service of another office is found, and may be used
    # Step 5, Enrollment.
    Then Identity vouches for the person who logged in
    When a service of another office is found, and may be used
    And an email tells of "the first advice", and its state can be asked for
    And an application is submitted, and an operator decides on it
    And a person is booked into the event
    And a process is started, as the instance "enrolment"
    # Step 6, Personalized Advisory Service.
    When an office publishes an event, and another office pulls it
    And an email tells of "what to sow", and its state can be asked for
    And the event "{{own text sowing}}" is planned, and found by its name
    Then the instance "{{kept editing}}" of the process can be looked at
    # Step 7, Marketplace.
    When a seller offers the item "{{own text seed}}"
    And a buyer orders the item, as the order "order"
    And an email tells of "the order", and its state can be asked for
    And the bank of the payer asks for the bill, and says that it is paid
    And the event "{{own text delivery}}" is planned, and found by its name
    And a process is started, as the instance "order"
    # Step 8, Monitoring and Evaluation.
    Then Identity vouches for the person who logged in
    When a service of another office is found, and may be used
    And an email tells of "a question on the advice", and its state can be asked for
    And the event "{{own text review}}" is planned, and found by its name
    Then the instance "{{kept enrolment}}" of the process can be looked at
