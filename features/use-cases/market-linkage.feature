# A journey across Building Blocks. The published use case names the Building Blocks of each step, and not their operations;
# those are chosen here. journeys/phrases.feature says what each phrase stands for. See docs/portfolio.md.
@use-case=market-linkage @check=journey
Feature: Market Linkage, from the account to the delivery
  A seller signs up and offers goods, a buyer orders them, and both see the order, which is paid.

  @id=use-case.market-linkage
  Scenario: A seller and a buyer sign up, trade and are paid
    # Step 1, Outreach Communication.
    When an email tells of "the market", and its state can be asked for
    And the event "{{own text market day}}" is planned, and found by its name
    And a process is started, as the instance "outreach"
    # Step 2, Registration.
    When a person logs in, known as "person"
    And "{{kept person}}" agrees to the use of the data, recorded as "agreement"
    And "{{kept person}}" is entered in the registry, as the record "record"
    And a seller offers the item "{{own text barley}}"
    And a service of another office is found, and may be used
    And an application is submitted, and an operator decides on it
    # Step 3, Data Verification and Validation.
    Then Identity vouches for the person who logged in
    And the agreement "{{kept agreement}}" can be verified
    When a service of another office is found, and may be used
    # Step 4, User Profile Account.
    Then Identity vouches for the person who logged in
    When a service of another office is found, and may be used
    And an email tells of "the account", and its state can be asked for
    And an application is submitted, and an operator decides on it
    # Step 5, Listing Pages.
    When a seller offers the item "{{own text honey}}"
    And an office publishes an event, and another office pulls it
    And an email tells of "the new offer", and its state can be asked for
    # Step 6, On-platform Communication.
    When an email tells of "the question of a buyer", and its state can be asked for
    And the event "{{own text call}}" is planned, and found by its name
    # Step 7, Seller Transaction.
    When a buyer orders the item, as the order "order"
    Then Identity vouches for the person who logged in
    When a service of another office is found, and may be used
    And an email tells of "the order", and its state can be asked for
    And "{{kept record}}" is entered as a beneficiary, and a call confirms it
    And "{{kept record}}" is paid in the batch "batch"
    And a person is booked into the event
    # Step 8, Buyer Transaction.
    Then the seller and the buyer see the order "{{kept order}}"
    And Identity vouches for the person who logged in
    When a service of another office is found, and may be used
    And an email tells of "the payment", and its state can be asked for
    And the bank of the payer asks for the bill, and says that it is paid
    And the event "{{own text pick-up}}" is planned, and found by its name
    # Step 9, Physical Delivery of Goods.
    When an email tells of "the delivery", and its state can be asked for
    And "{{kept record}}" is paid in the batch "delivery"
    And a process is started, as the instance "delivery"
    # Step 10, Ongoing Case Management.
    Then Identity vouches for the person who logged in
    When a service of another office is found, and may be used
