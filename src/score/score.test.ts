import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../model/catalogue.js';
import type { Operation } from '../model/definition.js';
import type { Outcome, Verdict } from '../model/verdict.js';
import { scoreAll } from './score.js';

const operation = (name: string): Operation => ({
  id: `bb/api/${name}`,
  api: 'api',
  name,
  method: 'GET',
  path: `/${name}`,
  summary: '',
  parameters: [],
  responses: [],
  security: [],
  role: 'served',
  pointer: '',
  file: '',
});

const catalogue = {
  apis: [{ id: 'api', title: 'A' }],
  operations: [operation('a'), operation('b')],
  requirements: [{ id: 'R1', level: 'REQUIRED', shown: 'full', statement: '', operations: ['api/a'], proofs: [] }],
} as unknown as Catalogue;

let count = 0;
function verdict(name: string, outcome: Outcome, rule = 'body-schema'): Verdict {
  count += 1;
  const requirements = name === 'a' ? ['R1'] : [];
  return {
    id: String(count),
    rule,
    operation: `bb/api/${name}`,
    requirements,
    title: '',
    outcome,
    problems: [],
    observations: [],
    earlier: [],
    reason: 'why',
  };
}

const fits = (...verdicts: Verdict[]) => scoreAll(catalogue, verdicts, { answers: [], today: '2026-01-01' });

describe('the fit of an operation is that of its worst verdict', () => {
  it.each<[string, Verdict[], string]>([
    ['all passed', [verdict('a', 'pass'), verdict('a', 'not-applicable')], 'fit'],
    ['one not verified', [verdict('a', 'pass'), verdict('a', 'not-verified')], 'not-verified'],
    ['one error', [verdict('a', 'pass'), verdict('a', 'error')], 'not-verified'],
    ['one failed', [verdict('a', 'pass'), verdict('a', 'fail')], 'partial'],
    ['not served', [verdict('a', 'pass'), verdict('a', 'fail', 'operation-served')], 'gap'],
    ['no success', [verdict('a', 'pass'), verdict('a', 'fail', 'success-status')], 'gap'],
    ['nothing applies', [verdict('a', 'not-applicable')], 'not-applicable'],
    ['nothing at all', [], 'not-applicable'],
  ])('%s', (_, verdicts, fit) => {
    expect(fits(...verdicts).operations[0]?.fit).toBe(fit);
  });
});

describe('the fit of a whole', () => {
  it.each<[Outcome, Outcome, string]>([
    ['pass', 'pass', 'fit'],
    ['pass', 'not-verified', 'not-verified'],
    ['pass', 'fail', 'partial'],
    ['pass', 'not-applicable', 'fit'],
    ['not-applicable', 'not-applicable', 'not-applicable'],
  ])('%s and %s: %s', (a, b, fit) => {
    expect(fits(verdict('a', a), verdict('b', b)).apis[0]?.fit).toBe(fit);
  });

  it('is a gap only when every part is one', () => {
    expect(fits(verdict('a', 'fail', 'operation-served'), verdict('b', 'fail', 'success-status')).apis[0]?.fit).toBe(
      'gap',
    );
  });
});

describe('a score', () => {
  it('counts what is not verified as not passed, and says how much was verified', () => {
    const { score } = fits(
      verdict('a', 'pass'),
      verdict('a', 'not-verified'),
      verdict('b', 'fail'),
      verdict('b', 'pass'),
    );
    expect(score).toMatchObject({ value: 0.5, coverage: 0.75 });
  });

  it('weighs every operation the same, and leaves out what does not apply', () => {
    const many = Array.from({ length: 9 }, () => verdict('a', 'pass'));
    expect(fits(...many, verdict('b', 'fail')).score.value).toBe(0.5);
    expect(fits(...many, verdict('b', 'not-applicable')).score.value).toBe(1);
    expect(fits().score).toMatchObject({ value: null, coverage: null });
  });

  it('never rises by something that is not verified, and does not depend on the order', () => {
    const base = [verdict('a', 'pass'), verdict('a', 'fail'), verdict('b', 'pass')];
    const before = fits(...base).score.value ?? 0;
    for (const outcome of ['not-verified', 'error', 'not-applicable'] as const) {
      expect(fits(...base, verdict('a', outcome)).score.value).toBeLessThanOrEqual(before);
    }
    const replaced = base.map((item) =>
      item.outcome === 'fail' ? { ...item, outcome: 'not-verified' as const } : item,
    );
    expect(fits(...replaced).score.value).toBeLessThanOrEqual(before);
    expect(fits(...base.toReversed()).score).toEqual(fits(...base).score);
  });
});
