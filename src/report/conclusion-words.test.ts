import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Conclusion, ConclusionWord } from '../model/conclusion.js';
import type { Report } from '../model/report.js';
import { packageRoot } from '../support/package/paths.js';
import { conclusionMeanings, conclusionWords } from './conclusion-names.js';
import { conclusionSentence } from './conclusion-words.js';

const glossary = readFileSync(path.join(packageRoot, 'docs', 'glossary.md'), 'utf8');

describe('the words of a conclusion', () => {
  it.each(Object.keys(conclusionWords) as ConclusionWord[])('%s stands in the glossary with its meaning', (word) => {
    const rows = glossary.split('\n').map((row) => row.split('|').map((cell) => cell.trim()));
    expect(rows.find(([, term]) => term === conclusionWords[word])?.[2]).toBe(conclusionMeanings[word]);
  });
});

const figures: Conclusion = {
  word: 'conforms',
  enough: true,
  operations: { fit: 15, gaps: 0, of: 15, unverified: [] },
  required: { met: 27, gaps: 0, open: 0, of: 27 },
};

function sentence(facts: Partial<Conclusion>, run: Partial<Report['run']> = {}): string {
  const conclusion = { ...figures, ...facts };
  return conclusionSentence({ conclusion, run, regime: { name: 'govmarket-2' } } as Report);
}

const none = { fit: 0, gaps: 0, of: 0, unverified: [] };

describe('the sentence beside the word', () => {
  it.each<[Partial<Conclusion>, string]>([
    [
      {},
      'All that govmarket-2 requires is met: 15 of 15 operations behave as specified, 27 of 27 REQUIRED requirements are met.',
    ],
    [
      { word: 'not-decided', required: { met: 20, gaps: 0, open: 7, of: 27 } },
      'No gap was found: 15 of 15 operations behave as specified. 20 of 27 REQUIRED requirements are met; 7 still need an answer.',
    ],
    [
      {
        word: 'has-gaps',
        operations: { fit: 12, gaps: 1, of: 15, unverified: [] },
        required: { met: 16, gaps: 3, open: 8, of: 27 },
      },
      '12 of 15 operations behave as specified, 1 has a gap; 16 of 27 REQUIRED requirements are met, 3 have a gap, 8 still need an answer.',
    ],
    [
      { word: 'not-enough-verified', operations: { ...figures.operations, unverified: ['bb/api/a', 'bb/api/b'] } },
      '2 operations could not be verified: api/a, api/b.',
    ],
    [
      { word: 'not-enough-verified', minCoverage: 90 },
      'Fewer than 90 % of the scenarios that apply could be verified.',
    ],
    [{ word: 'not-enough-verified' }, 'Nothing could be shown.'],
    [{ operations: none }, 'All that govmarket-2 requires is met: 27 of 27 REQUIRED requirements are met.'],
    [
      { word: 'not-enough-verified', operations: none, required: { met: 20, gaps: 0, open: 7, of: 27 } },
      '20 of 27 REQUIRED requirements are met; 7 still need an answer.',
    ],
    [
      { word: 'has-gaps', operations: none, required: { met: 26, gaps: 1, open: 0, of: 27 } },
      '26 of 27 REQUIRED requirements are met, 1 has a gap.',
    ],
  ])('%j', (facts, expected) => {
    expect(sentence(facts)).toBe(expected);
  });

  it('says why a run is not complete', () => {
    expect(sentence({ word: 'incomplete' }, { stoppedBy: 'interrupted' })).toBe(
      'The run is not complete: interrupted.',
    );
  });
});
