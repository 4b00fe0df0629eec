# A journey across Building Blocks. The published use case names the Building Blocks of each step, and not their operations;
# those are chosen here. journeys/phrases.feature says what each phrase stands for. See docs/portfolio.md.
@use-case=pandemic-response @check=journey
Feature: Pandemic Response, from the plan to the review
  Offices plan together, people are told where to go, are signed up for tests, and are followed until they are well.

  @id=use-case.pandemic-response
  Scenario: A person is signed up and followed until the case is closed
    # Step 1, Coordination and Operation.
    When "{{own text office}}" agrees to the use of the data, recorded as "exchange"
    And the area "{{own text district}}" is marked on the map
    And the event "{{own text crisis meeting}}" is planned, and found by its name
    And a process is started, as the instance "plan"
    # Step 2, Outreach Communications.
    When an address is found on the map
    And an email tells of "where to be tested", and its state can be asked for
    And the event "{{own text test day}}" is planned, and found by its name
    # Step 3, Enrollment.
    When a person logs in, known as "person"
    And "{{kept person}}" agrees to the use of the data, recorded as "agreement"
    And a document is signed, and the log shows it
    And a service of another office is found, and may be used
    And an application is submitted, and an operator decides on it
    # Step 4, Data Verification and Validation.
    Then the agreement "{{kept agreement}}" can be verified
    When a service of another office is found, and may be used
    # Step 5, Supply Chain.
    Then Identity vouches for the person who logged in
    When "{{own text delivery}}" is entered in the registry, as the record "delivery"
    And an office publishes an event, and another office pulls it
    And an email tells of "the delivery", and its state can be asked for
    And the event "{{own text transport}}" is planned, and found by its name
    And a process is started, as the instance "supply"
    # Step 6, Ongoing Case Management.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When a service of another office is found, and may be used
    And an email tells of "the result", and its state can be asked for
    Then the instance "{{kept supply}}" of the process can be looked at
    # Step 7, Ongoing Monitoring and Evaluation.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When an address is found on the map
    And the event "{{own text review}}" is planned, and found by its name
    Then the instance "{{kept plan}}" of the process can be looked at
