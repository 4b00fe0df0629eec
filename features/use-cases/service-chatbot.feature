# A journey across Building Blocks. The published use case names the Building Blocks of each step, and not their operations;
# those are chosen here. journeys/phrases.feature says what each phrase stands for. See docs/portfolio.md.
@use-case=service-chatbot @check=journey
Feature: AI Chatbot for Government Services, from the question to the answer
  A person asks a chatbot, which finds the service that fits, and says what to do next.

  @id=use-case.service-chatbot
  Scenario: A person asks and is led to a service
    # Step 1, User Inquiry Initiation.
    When a person logs in, known as "person"
    And an email tells of "the question", and its state can be asked for
    And an application is submitted, and an operator decides on it
    # Step 2, Intent & Entity Extraction.
    When "{{kept person}}" is entered in the registry, as the record "record"
    And a service of another office is found, and may be used
    And a process is started, as the instance "question"
    # Step 3, Service Discovery and Information Retrieval.
    When "{{kept person}}" agrees to the use of the data, recorded as "agreement"
    And a service of another office is found, and may be used
    Then the instance "{{kept question}}" of the process can be looked at
    # Step 4, Response Generation & User Guidance.
    Then the agreement "{{kept agreement}}" can be verified
    When an email tells of "the answer", and its state can be asked for
    Then the instance "{{kept question}}" of the process can be looked at
    # Step 5, Feedback and Continuous Learning.
    Then the registry shows the record of "{{kept person}}"
    When a process is started, as the instance "feedback"
