# A journey across Building Blocks. The published use case names the Building Blocks of each step, and not their operations;
# those are chosen here. journeys/phrases.feature says what each phrase stands for. See docs/portfolio.md.
@use-case=business-taxation @check=journey
Feature: Business Taxation, from the registration to the audit
  A business registers for taxes, files a return, pays what is due, and is audited.

  @id=use-case.business-taxation
  Scenario: A business is registered, files and pays
    # Step 1, Coordination.
    When the event "{{own text training}}" is planned, and found by its name
    And a process is started, as the instance "coordination"
    # Step 2, Outreach Communications.
    When "{{own text chamber}}" agrees to the use of the data, recorded as "newsletter"
    And "{{own text business}}" is entered in the registry, as the record "contact"
    And an email tells of "the duty to declare", and its state can be asked for
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
    # Step 5, Registration Fee.
    Then Identity vouches for the person who logged in
    And the registry shows the record of "{{kept person}}"
    When a service of another office is found, and may be used
    And the bank of the payer asks for the bill, and says that it is paid
    And an email tells of "the fee", and its state can be asked for
    # Step 6, Tax Submission.
    Then Identity vouches for the person who logged in
    When "{{own text return}}" is entered in the registry, as the record "return"
    And a service of another office is found, and may be used
    And an email tells of "the return", and its state can be asked for
    And the event "{{own text deadline}}" is planned, and found by its name
    # Step 7, Tax Payment.
    Then Identity vouches for the person who logged in
    And the registry shows the record of "{{own text return}}"
    When a service of another office is found, and may be used
    And the bank of the payer asks for the bill, and says that it is paid
    And an email tells of "the payment", and its state can be asked for
    And the event "{{own text next deadline}}" is planned, and found by its name
    # Step 8, Tax Payer Account.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When an email tells of "the account", and its state can be asked for
    And a person is booked into the event
    And a process is started, as the instance "account"
    # Step 9, Audit.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When an email tells of "the audit", and its state can be asked for
    And the event "{{own text audit}}" is planned, and found by its name
    And a process is started, as the instance "audit"
    # Step 10, Ongoing Case Management.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When an email tells of "the answer", and its state can be asked for
    And a person is booked into the event
    Then the instance "{{kept audit}}" of the process can be looked at
    # Step 11, Ongoing M&E.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When the event "{{own text review}}" is planned, and found by its name
    Then the instance "{{kept account}}" of the process can be looked at
