import { describe, expect, it } from 'vitest';
import { readJourneyPhrases } from '../vocabulary/journey-phrases.js';
import { plannedRequests } from './shard-cost.js';

function cost(scenarios: string, phrases = ''): number {
  const known = phrases === '' ? [] : readJourneyPhrases(`Feature: phrases\n${phrases}`, 'phrases');
  return plannedRequests(`Feature: x\n${scenarios}`, known, 'x.feature');
}

describe('the requests that a feature is expected to send', () => {
  it('are those of its scenarios, with the items that these need', () => {
    expect(cost('Scenario: a\nWhen the request "x" is sent\nThen the response status code is 200')).toBe(1);
    expect(cost('Scenario: a\nGiven an existing "book"\nWhen the request "x" is sent\nThen it is good')).toBe(2);
  });

  it('are counted once where scenarios begin in the same way', () => {
    const scenario = (then: string): string => `Scenario: ${then}\nWhen the request "x" is sent\nThen ${then}`;
    expect(cost([scenario('one'), scenario('two')].join('\n'))).toBe(1);
    expect(cost(`${scenario('one')}\nScenario: b\nGiven the other\nWhen the request "x" is sent\nThen one`)).toBe(2);
  });

  it('are those of the steps that a phrase stands for', () => {
    const phrase = 'Scenario: it is asked twice\nWhen the request "x" is sent\nWhen the request "y" is sent';
    expect(cost('Scenario: a\nWhen it is asked twice', phrase)).toBe(2);
  });

  it('cannot be told of a file that is no feature', () => {
    expect(() => plannedRequests('Nonsense', [], 'x.feature')).toThrow('A feature cannot be read: x.feature');
  });
});
