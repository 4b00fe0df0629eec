# A journey across Building Blocks. The published use case names the Building Blocks of each step, and not their operations;
# those are chosen here. journeys/phrases.feature says what each phrase stands for. See docs/portfolio.md.
@use-case=sme-financial-services @check=journey
Feature: Inclusive Financial Services for SMEs, from the registration to the loan
  A small business signs up, applies for a loan, signs the contract and gets the money.

  @id=use-case.sme-financial-services
  Scenario: A business gets a loan
    # Step 1, Coordination.
    When the event "{{own text meeting of the banks}}" is planned, and found by its name
    And a process is started, as the instance "coordination"
    # Step 2, Outreach Communications.
    When "{{own text owner}}" agrees to the use of the data, recorded as "newsletter"
    And "{{own text owner}}" is entered in the registry, as the record "contact"
    And an email tells of "the loans", and its state can be asked for
    And the event "{{own text information day}}" is planned, and found by its name
    # Step 3, Registration.
    When a person logs in, known as "person"
    And "{{kept person}}" agrees to the use of the data, recorded as "agreement"
    And "{{kept person}}" is entered in the registry, as the record "record"
    And a document is signed, and the log shows it
    And an address is found on the map
    And a service of another office is found, and may be used
    # Step 4, Data Verification and Validation.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    And the registry shows the record of "{{kept person}}"
    When a document is signed, and the log shows it
    And a service of another office is found, and may be used
    And a person is booked into the event
    # Step 5, Eligibility Determination.
    Then Identity vouches for the person who logged in
    And the registry shows the record of "{{kept person}}"
    When a service of another office is found, and may be used
    And an email tells of "the loan that fits", and its state can be asked for
    # Step 6, Application.
    Then Identity vouches for the person who logged in
    When "{{own text application}}" is entered in the registry, as the record "application"
    And a service of another office is found, and may be used
    And an email tells of "the application", and its state can be asked for
    And the event "{{own text interview}}" is planned, and found by its name
    # Step 7, Loan Issuance.
    Then the agreement "{{kept agreement}}" can be verified
    And the registry shows the record of "{{own text application}}"
    When a document is signed, and the log shows it
    And an email tells of "the contract", and its state can be asked for
    And "{{kept record}}" is entered as a beneficiary, and a call confirms it
    And "{{kept record}}" is paid in the batch "batch"
    And the event "{{own text first instalment}}" is planned, and found by its name
    And a process is started, as the instance "loan"
    # Step 8, Credit Case Management.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When an email tells of "the instalment", and its state can be asked for
    And a person is booked into the event
    Then the instance "{{kept loan}}" of the process can be looked at
