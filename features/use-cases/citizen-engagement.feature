# A journey across Building Blocks. The published use case names the Building Blocks of each step, and not their operations;
# those are chosen here. journeys/phrases.feature says what each phrase stands for. See docs/portfolio.md.
@use-case=citizen-engagement @check=journey
Feature: Citizen Engagement, from the invitation to the outcome
  The public hears of a consultation, takes part, and hears what came of it.

  @id=use-case.citizen-engagement
  Scenario: A person takes part in a consultation and hears what came of it
    # Step 1, Identification of Citizen Engagement Process: it needs no Building Block.
    # Step 2, Communication and Marketing of Process.
    When "{{own text reader}}" agrees to the use of the data, recorded as "newsletter"
    And "{{own text reader}}" is entered in the registry, as the record "contact"
    And an office publishes an event, and another office pulls it
    And an email tells of "the consultation", and its state can be asked for
    And the event "{{own text consultation}}" is planned, and found by its name
    # Step 3, Engagement Access and Registration.
    When "{{own text reader}}" agrees to the use of the data, recorded as "participation"
    Then the registry shows the record of "{{own text reader}}"
    When a service of another office is found, and may be used
    # Step 4, Digital Engagement Process.
    When a person logs in, known as "person"
    And "{{kept person}}" agrees to the use of the data, recorded as "agreement"
    And "{{kept person}}" is entered in the registry, as the record "record"
    And a service of another office is found, and may be used
    And an email tells of "the discussion", and its state can be asked for
    And a process is started, as the instance "consultation"
    # Step 5, Data Verification and Aggregation.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    And the registry shows the record of "{{kept person}}"
    When a service of another office is found, and may be used
    Then the instance "{{kept consultation}}" of the process can be looked at
    # Step 6, Consolidation and Communication of Feedback.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When an office publishes an event, and another office pulls it
    And an email tells of "the outcome", and its state can be asked for
    Then the instance "{{kept consultation}}" of the process can be looked at
    # Step 7, Ongoing Monitoring and Evaluation.
    Then the agreement "{{kept agreement}}" can be verified
    When a service of another office is found, and may be used
    And the event "{{own text review}}" is planned, and found by its name
    And a process is started, as the instance "evaluation"
