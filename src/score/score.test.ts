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
  bindings: { operations: {} },
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

it('what has no verdict has no scenario, and is not verified', () => {
  const { operations, requirements } = fits();
  expect(operations[0]?.score).toEqual({
    value: null,
    coverage: null,
    counts: { pass: 0, fail: 0, 'not-verified': 0, 'not-applicable': 0, error: 0 },
  });
  expect(requirements).toMatchObject([{ status: 'not-verified', scenarios: [] }]);
});

it('only what asks whether an operation is served shows that a requirement is', () => {
  const untagged = (rule: string): Verdict => ({ ...verdict('a', 'pass', rule), requirements: [] });
  expect(fits(untagged('body-schema')).requirements[0]?.status).toBe('not-verified');
  expect(fits(untagged('operation-served')).requirements[0]?.status).toBe('served');
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

describe('a requirement that is asked of every operation alike', () => {
  const everywhere = {
    ...catalogue,
    requirements: [{ id: 'R1', level: 'REQUIRED', shown: 'full', statement: '', operations: [], proofs: [] }],
  } as unknown as Catalogue;
  const whole = { ...verdict('a', 'pass'), operation: 'bb/cross-functional' };
  const statusWith = (...verdicts: Verdict[]) =>
    scoreAll(everywhere, [whole, ...verdicts], { answers: [], today: '2026-01-01' }).requirements[0]?.status;

  it('fits only where an operation does, or none was judged', () => {
    expect(statusWith(verdict('b', 'pass'))).toBe('fit-tested');
    expect(statusWith(verdict('b', 'fail'), verdict('a', 'pass'))).toBe('fit-tested');
    expect(statusWith(verdict('b', 'not-applicable'))).toBe('fit-tested');
    expect(statusWith()).toBe('fit-tested');
    expect(statusWith(verdict('b', 'pass'), verdict('b', 'not-verified'))).toBe('not-verified');
    expect(statusWith(verdict('b', 'pass'), verdict('b', 'fail'))).toBe('not-verified');
  });
});

describe('an operation that may be left out', () => {
  const optional = { ...catalogue, bindings: { operations: { 'api/b': { optional: 'It is an extra.' } } } };
  const apiFit = (outcome: Outcome) =>
    scoreAll(optional as unknown as Catalogue, [verdict('a', 'pass'), verdict('b', outcome)], {
      answers: [],
      today: '2026-01-01',
    });

  it.each<[Outcome, string]>([
    ['not-verified', 'fit'],
    ['pass', 'fit'],
    ['fail', 'partial'],
  ])('%s: the API is %s', (outcome, fit) => {
    const { apis, operations } = apiFit(outcome);
    expect(apis[0]?.fit).toBe(fit);
    expect(operations.map(({ optional: reason }) => reason)).toEqual([undefined, 'It is an extra.']);
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

describe('what is said of an operation that does not fit', () => {
  const problem = { kind: 'not-kept', clause: { file: 'f', pointer: '/p' }, expected: '200', actual: '500' } as const;
  const failed: Verdict = { ...verdict('a', 'fail'), problems: [problem] };
  const whyOf = (...verdicts: Verdict[]) => fits(...verdicts).operations[0]?.why;

  it('is the first problem of the verdict that decides', () => {
    expect(whyOf({ ...verdict('a', 'not-verified'), reason: 'other' }, failed)).toBe('expected 200, got 500');
    const inBody = { ...failed, problems: [{ ...problem, at: '/count' }] };
    expect(whyOf(inBody)).toBe('at /count: expected 200, got 500');
  });

  it('is the reason where there is no problem, and nothing where it fits', () => {
    expect(whyOf(verdict('a', 'pass'), { ...verdict('a', 'not-verified'), reason: 'no item' })).toBe('no item');
    expect(fits(verdict('a', 'pass')).operations[0]).not.toHaveProperty('why');
    expect(fits().operations[0]).not.toHaveProperty('why');
  });

  it('calls an operation a gap only when an essential rule fails', () => {
    const passed = verdict('a', 'pass', 'operation-served');
    expect(fits(passed, verdict('a', 'fail')).operations[0]?.fit).toBe('partial');
    const both = [verdict('a', 'fail'), verdict('a', 'fail', 'success-status')];
    expect(fits(...both).operations[0]?.fit).toBe('gap');
  });
});

describe('the results in full', () => {
  const counts = { pass: 0, fail: 0, 'not-verified': 0, 'not-applicable': 0, error: 0 };
  const verdicts = [
    verdict('a', 'pass'),
    verdict('a', 'error'),
    verdict('a', 'not-applicable'),
    verdict('b', 'not-verified'),
    { ...verdict('a', 'fail'), operation: 'bb/cross-functional' },
  ];

  it('list each operation with its counts', () => {
    expect(fits(...verdicts).operations).toEqual([
      {
        operation: 'bb/api/a',
        api: 'api',
        method: 'GET',
        path: '/a',
        fit: 'not-verified',
        outcome: 'error',
        why: 'why',
        score: { value: 0.5, coverage: 0.5, counts: { ...counts, pass: 1, error: 1, 'not-applicable': 1 } },
      },
      {
        operation: 'bb/api/b',
        api: 'api',
        method: 'GET',
        path: '/b',
        fit: 'not-verified',
        outcome: 'not-verified',
        why: 'why',
        score: { value: 0, coverage: 0, counts: { ...counts, 'not-verified': 1 } },
      },
    ]);
  });

  it('say why an operation is optional, and nothing of one that is not', () => {
    const bindings = { operations: { 'api/a': { optional: 'The GovSpec leaves it to the vendor.' } } };
    const { operations } = scoreAll({ ...catalogue, bindings } as unknown as Catalogue, verdicts, {
      answers: [],
      today: '2026-01-01',
    });
    expect(operations[0]).toHaveProperty('optional', 'The GovSpec leaves it to the vendor.');
    expect(operations[1]).not.toHaveProperty('optional');
  });

  it('sum up an API by its own operations, and leave out what is asked of the candidate as a whole', () => {
    const { apis, score } = fits(...verdicts);
    const all = { ...counts, pass: 1, error: 1, 'not-applicable': 1, 'not-verified': 1 };
    expect(score).toEqual({ value: 0.25, coverage: 1 / 3, counts: all });
    expect(apis).toEqual([{ api: 'api', title: 'A', fit: 'not-verified', score }]);
  });

  it('keep APIs apart', () => {
    const two = {
      ...catalogue,
      apis: [
        { id: 'api', title: 'A' },
        { id: 'other', title: 'B' },
      ],
      operations: [operation('a'), { ...operation('b'), api: 'other' }],
    } as unknown as Catalogue;
    const attested = { answers: [], today: '2026-01-01' };
    const { apis } = scoreAll(two, [verdict('a', 'pass'), verdict('b', 'fail', 'success-status')], attested);
    expect(apis.map((api) => [api.api, api.fit, api.score.value, api.score.counts.fail])).toEqual([
      ['api', 'fit', 1, 0],
      ['other', 'gap', 0, 1],
    ]);
  });

  it('are a partial fit where one part is a gap and another is not verified', () => {
    const gap = verdict('a', 'fail', 'success-status');
    expect(fits(gap, verdict('b', 'not-verified')).apis[0]?.fit).toBe('partial');
    expect(fits(verdict('a', 'fail'), verdict('b', 'not-verified')).apis[0]?.fit).toBe('partial');
    expect(fits(gap, verdict('b', 'not-applicable')).apis[0]?.fit).toBe('gap');
  });

  it('use the answer for each requirement', () => {
    const answer = {
      requirement: 'R1',
      answer: 'not-met',
      statement: 'Not yet.',
      links: [],
      files: [],
      by: 'A',
      on: '2025-01-01',
    } as const;
    const { requirements } = scoreAll(catalogue, [], { answers: [answer], today: '2026-01-01' });
    expect(requirements).toMatchObject([{ id: 'R1', status: 'gap-declared', evidence: answer }]);
    expect(fits().requirements[0]).not.toHaveProperty('evidence');
  });
});
