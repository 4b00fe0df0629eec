import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../tests/support/sample-report.js';
import type { Report } from '../../model/report.js';
import { speechOf } from '../speech.js';
import { summarySentence } from '../summary-sentence.js';
import { runFacts } from './summary.js';

const english = speechOf('en');
const sample = sampleReport();
const base: Report = { ...sample, run: { ...sample.run, complete: true } };

function sentence(change: Partial<Report>): string {
  return summarySentence({ ...base, candidate: { ...base.candidate, name: 'X' }, ...change }, english);
}

function conclusion(
  operations: { fit: number; of: number; gaps?: number },
  required: Report['conclusion']['required'],
) {
  const counted = { gaps: 0, ...operations, unverified: [] };
  return { conclusion: { ...base.conclusion, operations: counted, required } };
}

describe('the sentence on the first screen', () => {
  it('says how many operations are as specified, what has a gap, and what is not yet shown', () => {
    expect(sentence(conclusion({ fit: 12, of: 15 }, { met: 16, gaps: 3, open: 8, of: 27 }))).toBe(
      'X implements 12 of the 15 operations of Messaging as specified; 3 of 27 required requirements have a gap; 8 are not yet shown to be met.',
    );
  });

  it('says one in the singular, and nothing of what is zero', () => {
    expect(sentence(conclusion({ fit: 1, of: 1 }, { met: 26, gaps: 1, open: 0, of: 27 }))).toBe(
      'X implements 1 of 1 operation of Messaging as specified; 1 of 27 required requirements has a gap.',
    );
    expect(sentence(conclusion({ fit: 1, of: 2 }, { met: 0, gaps: 0, open: 0, of: 0 }))).toBe(
      'X implements 1 of the 2 operations of Messaging as specified.',
    );
  });

  it('says how many operations have a gap, so that the conclusion is understood where no requirement has one', () => {
    expect(sentence(conclusion({ fit: 1, gaps: 10, of: 15 }, { met: 2, gaps: 0, open: 50, of: 52 }))).toBe(
      'X implements 1 of the 15 operations of Messaging as specified; 10 operations have a gap; no gap is known in the 52 required requirements; 50 are not yet shown to be met.',
    );
  });

  it('says of a GovSpec without an API that it has none', () => {
    expect(sentence(conclusion({ fit: 0, of: 0 }, { met: 2, gaps: 0, open: 0, of: 2 }))).toContain(
      'whose GovSpec defines no API; no gap is known in the 2 required requirements',
    );
  });

  it('says first that the run was cut short', () => {
    const run = { ...base.run, complete: false, stoppedBy: 'the candidate went down' };
    expect(sentence({ run })).toMatch(
      /^The run was cut short, so what follows is incomplete: the candidate went down\./,
    );
  });
});

describe('the facts of a run', () => {
  it.each([
    ['2026-01-01T00:00:42.000Z', '42 s'],
    ['2026-01-01T00:02:05.000Z', '2 min 5 s'],
  ])('end at %s after %s', (finishedAt, duration) => {
    const run = { ...base.run, startedAt: '2026-01-01T00:00:00.000Z', finishedAt };
    const facts = runFacts({ ...base, run }, english);
    expect(facts.find(({ name }) => name === 'Duration')?.value).toBe(duration);
    expect(facts.find(({ name }) => name === 'Date')?.value).toBe('2026-01-01 00:00 UTC');
  });
});
