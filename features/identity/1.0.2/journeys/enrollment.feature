# Workflows 9.2.1 and 9.2.2 of the GovSpec: they differ in where the office takes the details of the person from, which the
# Building Block does not see. No operation shows the identifier that the person gets in the end. Each phrase stands for the
# requests and checks that phrases.feature gives.
@bb=identity @check=journey
Feature: Identity, a person is enrolled

  @id=identity.journey.enrollment
  Scenario: An office enrols a person with personal details, and adds the biometrics to the same enrolment
    When the office sends the details of the person "{{own text person}}" for the enrolment "{{own text enrolment}}"
    Then the office can add the biometrics to the enrolment "{{own text enrolment}}"
