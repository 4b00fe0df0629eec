# A journey across Building Blocks. The published use case names the Building Blocks of each step, and not their operations;
# those are chosen here. journeys/phrases.feature says what each phrase stands for. See docs/portfolio.md.
@use-case=disaster-management @check=journey
Feature: Disaster Management, from the plan to the help
  Dangers are mapped, those in danger are warned, and those who were hit get help and money.

  @id=use-case.disaster-management
  Scenario: Those in danger are warned, and those who were hit are helped
    # Step 1, Outreach Communication.
    When an address is found on the map
    And an email tells of "how to prepare", and its state can be asked for
    And the event "{{own text drill}}" is planned, and found by its name
    And a process is started, as the instance "outreach"
    # Step 2, Risk Management & Planning.
    When the area "{{own text danger zone}}" is marked on the map
    And a service of another office is found, and may be used
    And the event "{{own text planning}}" is planned, and found by its name
    And a process is started, as the instance "plan"
    # Step 3, Early Warning Systems.
    When a person logs in, known as "person"
    And "{{kept person}}" agrees to the use of the data, recorded as "agreement"
    And "{{kept person}}" is entered in the registry, as the record "record"
    And the area "{{own text warning area}}" is marked on the map
    And an office publishes an event, and another office pulls it
    And an email tells of "the warning", and its state can be asked for
    # Step 4, Emergency Response and Assistance Delivery.
    Then the agreement "{{kept agreement}}" can be verified
    When an address is found on the map
    And a service of another office is found, and may be used
    And an email tells of "where to get help", and its state can be asked for
    And "{{kept record}}" is entered as a beneficiary, and a call confirms it
    And "{{kept record}}" is paid in the batch "batch"
    And the event "{{own text distribution}}" is planned, and found by its name
    And a process is started, as the instance "help"
    # Step 5, Community Engagement.
    When an email tells of "the repairs", and its state can be asked for
    And the event "{{own text meeting}}" is planned, and found by its name
    Then the instance "{{kept plan}}" of the process can be looked at
    # Step 6, International Cooperation.
    When the event "{{own text call with helpers}}" is planned, and found by its name
    And a process is started, as the instance "help from abroad"
    # Step 7, Ongoing Case Management.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When a service of another office is found, and may be used
    And an email tells of "the case", and its state can be asked for
    Then the instance "{{kept help}}" of the process can be looked at
    # Step 8, Ongoing Monitoring and Evaluation.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When a service of another office is found, and may be used
    And an email tells of "the review", and its state can be asked for
    And the event "{{own text review}}" is planned, and found by its name
