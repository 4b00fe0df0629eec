import { describe, expect, it } from 'vitest';
import { expanded, readJourneyPhrases, sampleSteps } from './journey-phrases.js';

const feature = `Feature: The phrases of a registry

  Scenario: a record of "<name>" (new)
    Given the next request is "data/create"
    And the request body:
      """json
      { "name": "<name>", "kind": "<kind>" }
      """
    When the request "data/create" is sent
    Then the response property "$.name" is "<name>"
    And the response status code is 200

  Scenario: the record is removed
    When the request "data/delete" is sent
`;
const phrases = readJourneyPhrases(feature, 'journeys/phrases.feature');
const textsOf = (step: string): string[] | undefined => expanded(step, phrases)?.map(({ text }) => text);

describe('a phrase of journeys', () => {
  it('stands for its steps, and says which of them ask for an outcome', () => {
    expect(textsOf('the record is removed')).toEqual(['the request "data/delete" is sent']);
    expect(expanded('a record of "A" (new)', phrases)?.map(({ isOutcome }) => isOutcome)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('hands on its values, in quotes and in texts, and leaves other names alone', () => {
    const steps = expanded('a record of "A \\"B\\"" (new)', phrases) ?? [];
    expect(steps[3]?.text).toBe('the response property "$.name" is "A \\"B\\""');
    expect(steps[1]?.docString).toBe('{ "name": "A \\"B\\"", "kind": "<kind>" }');
  });

  it('is the whole step, and no other', () => {
    expect(textsOf('a record of "A" (new) again')).toBeUndefined();
    expect(textsOf('a record of "A" xnewx')).toBeUndefined();
    expect(textsOf('the request "data/delete" is sent')).toBeUndefined();
  });

  it('has sample steps, for those who ask whether the vocabulary has them', () => {
    const [first] = phrases;
    const texts = first === undefined ? [] : sampleSteps(first).map(({ text }) => text);
    expect(texts).toContain('the response property "$.name" is "1"');
  });
});

describe('a file of phrases', () => {
  it('explains each phrase once', () => {
    const twice = `${feature}\n  Scenario: the record is removed\n    When the request "data/delete" is sent\n`;
    expect(() => readJourneyPhrases(twice, 'p.feature')).toThrow('p.feature: the phrase "the record is removed" is ex');
  });

  it('is Gherkin', () => {
    expect(() => readJourneyPhrases('Given nothing', 'p.feature')).toThrow('p.feature cannot be read as Gherkin');
  });
});
