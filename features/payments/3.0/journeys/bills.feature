# Workflows 9.3.3 and 9.3.5 of the GovSpec, which 9.5 repeats for businesses. What happens between payer and bank (9.3.4) has no
# operation, and none shows whether a voucher has paid a bill (9.3.6). Each phrase stands for the requests and checks that
# phrases.feature gives.
@bb=payments @check=journey
Feature: Bills of the government are paid

  @id=payments.journey.bill
  Scenario: The bank of a payer gets a bill, and the biller learns that the bill is paid
    Given a callback address that can be reached
    When the bank of the payer asks for the bill
    Then the bank gets the bill by a call
    When the bank of the payer says that the bill is paid
    Then the biller is told by a call to mark the bill as paid

  @id=payments.journey.request-to-pay
  Scenario: A request to pay reaches the bank of the payer, and the biller can ask for its state
    Given a callback address that can be reached
    When the biller asks the payer to pay
    Then the request to pay reaches the bank of the payer by a call
    When the biller asks for the state of the request to pay
    Then the biller gets the state by a call
