# A journey across Building Blocks. The published use case names the Building Blocks of each step, and not their operations;
# those are chosen here. journeys/phrases.feature says what each phrase stands for. See docs/portfolio.md.
@use-case=remote-learning @check=journey
Feature: Remote Learning, from the registration to the certificate
  A learner signs up and pays, teachers plan lessons, and the completed course is certified.

  @id=use-case.remote-learning
  Scenario: A learner signs up, learns and gets a certificate
    # Step 1, Registration.
    When a person logs in, known as "person"
    And "{{kept person}}" agrees to the use of the data, recorded as "agreement"
    And a service of another office is found, and may be used
    And an application is submitted, and an operator decides on it
    # Step 2, Data Verification and Validation.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When a service of another office is found, and may be used
    # Step 3, Payment.
    When the bank of the payer asks for the bill, and says that it is paid
    # Step 4, Educator Functions.
    When the event "{{own text lesson}}" is planned, and found by its name
    And a process is started, as the instance "course"
    # Step 5, Student Functions.
    When an email tells of "the homework", and its state can be asked for
    And a person is booked into the event
    Then the instance "{{kept course}}" of the process can be looked at
    # Step 6, Provide Evidence of Learning.
    Then Identity vouches for the person who logged in
    When an office publishes an event, and another office pulls it
    And an email tells of "the certificate", and its state can be asked for
    And the event "{{own text ceremony}}" is planned, and found by its name
    # Step 7, Ongoing Monitoring and Evaluation.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When the event "{{own text review}}" is planned, and found by its name
    Then the instance "{{kept course}}" of the process can be looked at
    # Step 8, Archiving/Sunsetting.
    Then Identity vouches for the person who logged in
    When an email tells of "the end of the course", and its state can be asked for
    And the event "{{own text clearance}}" is planned, and found by its name
    And a process is started, as the instance "archive"
