# A journey across Building Blocks. The published use case names the Building Blocks of each step, and not their operations;
# those are chosen here. journeys/phrases.feature says what each phrase stands for. See docs/portfolio.md.
@use-case=extended-producer-responsibility @check=journey
Feature: Extended Producer Responsibility, from the registration to the review
  A producer registers itself and its products, gets a licence, and pays fees for what it must take back.

  @id=use-case.extended-producer-responsibility
  Scenario: A producer is licensed, and registers and pays for its products
    # Step 1, Outreach and EPR Framework.
    When an email tells of "the duty to take back", and its state can be asked for
    And the event "{{own text information day}}" is planned, and found by its name
    # Step 2, Producer Registration.
    When a person logs in, known as "person"
    And "{{kept person}}" agrees to the use of the data, recorded as "agreement"
    And "{{kept person}}" is entered in the registry, as the record "record"
    And a service of another office is found, and may be used
    And an application is submitted, and an operator decides on it
    # Step 3, Licensing.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When "{{own text licence}}" is entered in the registry, as the record "licence"
    And a service of another office is found, and may be used
    And the bank of the payer asks for the bill, and says that it is paid
    And an email tells of "the licence", and its state can be asked for
    And the event "{{own text inspection}}" is planned, and found by its name
    # Step 4, Product Registration.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When "{{own text product}}" is entered in the registry, as the record "product"
    And a service of another office is found, and may be used
    And the bank of the payer asks for the bill, and says that it is paid
    And an application is submitted, and an operator decides on it
    # Step 5, Data Verification and Validation.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    And the registry shows the record of "{{own text product}}"
    When a service of another office is found, and may be used
    And a process is started, as the instance "verification"
    # Step 6, Payment.
    Then the registry shows the record of "{{own text product}}"
    When the bank of the payer asks for the bill, and says that it is paid
    And an email tells of "the deposit", and its state can be asked for
    Then the instance "{{kept verification}}" of the process can be looked at
    # Step 7, Ongoing Case Management.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    And the registry shows the record of "{{own text product}}"
    When an email tells of "the report", and its state can be asked for
    And a person is booked into the event
    And a process is started, as the instance "breach"
    # Step 8, Ongoing M&E.
    Then Identity vouches for the person who logged in
    And the registry shows the record of "{{own text product}}"
    When an email tells of "the figures", and its state can be asked for
    And the bank of the payer asks for the bill, and says that it is paid
    Then the instance "{{kept breach}}" of the process can be looked at
